"""The opener of a block."""

from workshop_kit.places import Place, Source
from workshop_kit.slides.made.opener import opener
from workshop_kit.text import Text


def test_an_opener_says_number_title_minutes_and_grouping_and_lights_its_block(cue):
    day = cue().day
    slots = opener(day, day.moments[1], Text("Three thank-yous", Place(Source("t.yaml"))), name="thanks").slots
    said = {slot: str(words.paragraphs[0]) for slot, words in slots.items() if slot != "Ribbon"}
    assert said == {"Title": "Three thank-yous", "Block number": "2", "Minutes": "15 min", "Grouping": "In pairs"}
    assert slots["Grouping"].icon == "pair"
    assert slots["Ribbon"].lit == 1
    assert slots["Ribbon"].alt == "The session to scale: part 2 of 2, Three thank-yous, 15 minutes"
