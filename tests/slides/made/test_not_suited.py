"""Who it may not suit now."""

from workshop_kit.places import Place, Source
from workshop_kit.slides.made.not_suited import not_suited


def test_the_slide_says_for_whom_it_is_not_and_that_it_is_not_therapy(care):
    slots = not_suited(care, Place(Source("test.yaml"))).slots
    assert [str(line) for line in slots["Text"].paragraphs] == list(care.not_for)
    assert str(slots["Panel text"].paragraphs[0]) == "It is not therapy."


def test_nothing_of_it_is_dropped_when_it_is_long(care):
    assert not_suited(care, Place(Source("test.yaml"))).slots["Text"].continues
