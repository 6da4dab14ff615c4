"""Sources."""

from workshop_kit.places import Place, Source
from workshop_kit.slides.made.sources import Entry, sources

PLACE = Place(Source("test.yaml"))


def test_a_source_is_three_lines_and_a_full_citation_one(cue):
    entries = (Entry("Author (2010)", "A title", "A journal"), Entry("Another. A book. 2004."))
    slots = sources(cue().day, entries, "It is not therapy.", PLACE).slots
    assert [(line.level, str(line)) for line in slots["Sources"].paragraphs] == [
        (0, "Author (2010)"),
        (1, "A title"),
        (2, "A journal"),
        (0, "Another. A book. 2004."),
    ]
    assert slots["Sources"].continues
    assert str(slots["Not therapy"].paragraphs[0]) == "It is not therapy."
