"""The opener of a block."""

from msgspec.structs import replace

from workshop_kit.cue import Grouping, Moment
from workshop_kit.places import Place, Source
from workshop_kit.slides.made.opener import opener
from workshop_kit.text import Text


def with_a_closing(day):
    return replace(day, moments=(*day.moments, Moment(3, "One word", 5, Grouping("everyone"))))


def test_with_fewer_than_three_blocks_there_is_nothing_to_show_to_scale(cue):
    day = cue().day
    scene = opener(day, day.moments[1], Text("Three thank-yous", Place(Source("t.yaml"))), name="thanks")
    assert "Ribbon" not in scene.slots


def test_an_opener_says_number_title_minutes_and_grouping_and_lights_its_block(cue):
    day = with_a_closing(cue().day)
    slots = opener(day, day.moments[1], Text("Three thank-yous", Place(Source("t.yaml"))), name="thanks").slots
    said = {slot: str(words.paragraphs[0]) for slot, words in slots.items() if slot != "Ribbon"}
    assert said == {"Title": "Three thank-yous", "Block number": "2", "Minutes": "15 min", "Grouping": "In pairs"}
    assert slots["Grouping"].icon == "pair"
    assert slots["Ribbon"].lit == 1
    assert slots["Ribbon"].alt == "The session to scale: part 2 of 3, Three thank-yous, 15 minutes"
