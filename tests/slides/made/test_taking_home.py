"""What is taken home."""

from workshop_kit.places import Place, Source
from workshop_kit.slides.made.taking_home import taking_home
from workshop_kit.text import Text

PLACE = Place(Source("test.yaml"))


def test_every_sheet_for_home_is_named_with_its_number(cue):
    slots = taking_home(cue().day, ((5, Text("Seven {days} of *thanks*", PLACE)),), PLACE).slots
    assert [(line.level, str(line)) for line in slots["Your turn"].paragraphs] == [
        (0, "Sheet 5"),
        (2, "Seven {days} of thanks"),
    ]
