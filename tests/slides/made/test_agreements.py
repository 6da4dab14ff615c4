"""How we look after each other."""

from msgspec.structs import replace

from workshop_kit.places import Place, Source
from workshop_kit.scene import Ornament
from workshop_kit.slides.made.agreements import agreements

PLACE = Place(Source("test.yaml"))


def test_eight_agreements_stand_in_two_columns_and_the_numbers_go_on(cue, care):
    slots = agreements(cue().day, care, PLACE).slots
    assert [str(line) for line in slots["Agreements 1"].paragraphs] == [f"Agreement {n}" for n in (1, 2, 3, 4)]
    assert (slots["Agreements 1"].first, slots["Agreements 2"].first) == (1, 5)
    assert len(slots["Agreements 2"].paragraphs) == 4
    assert slots["Agreements 2"].ornament is Ornament.RULES_ABOVE


def test_the_right_to_pass_has_a_place_of_its_own(cue, care):
    slots = agreements(cue().day, care, PLACE).slots
    assert str(slots["Right to pass"].paragraphs[0]) == "You may pass"
    assert [str(line) for line in slots["Passing, in words"].paragraphs] == ["You choose.", "Any time."]


def test_an_odd_number_of_agreements_has_the_longer_column_first(cue, care):
    nine = replace(care, agreements=(*care.agreements, "Agreement 9"))
    assert agreements(cue().day, nine, PLACE).slots["Agreements 2"].first == 6
