"""Words by family."""

import pytest

from workshop_kit.errors import Refused


def test_words_stand_in_their_families(step, cue):
    sheet = step("- word-list: Words\n  items: |\n    Glad: thankful, at ease\n    Sad: flat\n").sheet(cue())
    _, part = sheet.variants[0].parts
    assert [(str(family.name), [str(word) for word in family.words]) for family in part.families] == [
        ("Glad", ["thankful", "at ease"]),
        ("Sad", ["flat"]),
    ]


def test_a_line_without_a_family_is_told_at_its_line(step):
    with pytest.raises(Refused) as told:
        step("- word-list: Words\n  items: |\n    Glad: thankful\n    flat, sad\n")
    assert told.value.problems[0].place.line == 4
