"""A page for each of two people."""

import pytest
from msgspec.structs import replace

from workshop_kit.errors import Refused
from workshop_kit.sheet import Heading, Instructions, Prompt
from workshop_kit.words import language

BOTH = "- partner-sheets: What I noticed\n  items: One thing\n"


@pytest.fixture
def in_format(cue):
    """Return a moment in a format."""

    def made(name):
        words = language().for_format(name)
        return cue(day=replace(cue().day, format=name, language=words))

    return made


def prompts(variant):
    return [str(part.text) for part in variant.parts if isinstance(part, Prompt)]


def test_both_partners_have_a_page_of_their_own(step, cue):
    sheet = step(BOTH).sheet(cue())
    assert [(v.tab, v.label) for v in sheet.variants] == [("A", "Partner A"), ("B", "Partner B")]
    assert (sheet.privacy, sheet.per) == ("pair", "partner")
    assert all(isinstance(v.parts[0], Instructions) for v in sheet.variants)


def test_a_and_b_have_what_is_for_both_and_then_their_own(step, cue):
    a, b = step(f"{BOTH}  items_a: You speak\n  items_b: You listen\n").sheet(cue()).variants
    assert prompts(a) == ["One thing", "You speak"]
    assert prompts(b) == ["One thing", "You listen"]


def test_a_third_page_is_for_comparing_together(step, cue):
    *_, together = step(f"{BOTH}  compare: What surprised us\n").sheet(cue()).variants
    assert together.tab == ""
    assert isinstance(together.parts[0], Heading)
    assert prompts(together) == ["What surprised us"]


def test_the_third_page_is_for_the_pair_whoever_wrote_alone_before(step, cue):
    sheet = step(f"{BOTH}  compare: What surprised us\n  privacy: private\n").sheet(cue())
    assert sheet.grouping.name == "solo"
    assert [v.grouping and v.grouping.name for v in sheet.variants] == [None, None, "pair"]


def test_the_author_names_the_partners(step, cue):
    sheet = step(f"{BOTH}  labels: Speaker, Listener\n").sheet(cue())
    assert [v.label for v in sheet.variants] == ["Speaker", "Listener"]


@pytest.mark.parametrize("labels", ["Speaker", "One, Two, Three"])
def test_two_partners_have_two_names(labels, step):
    with pytest.raises(Refused, match="Two names belong here"):
        step(f"{BOTH}  labels: {labels}\n")


@pytest.mark.parametrize("only", ["", "  items_a: You speak\n"])
def test_a_page_without_a_line_to_write_about_is_a_problem(only, step):
    with pytest.raises(Refused, match="for both"):
        step(f"- partner-sheets: What I noticed\n{only}")


@pytest.mark.parametrize("more", ["", "  items_a: You speak\n  items_b: You listen\n"])
def test_one_person_has_one_page_without_a_letter(more, step, in_format):
    sheet = step(f"{BOTH}{more}  compare: What surprised us\n").sheet(in_format("individual"))

    assert [(v.tab, v.label) for v in sheet.variants] == [("", "")]
    assert prompts(sheet.variants[0]) == ["One thing", *(["You speak"] if more else [])]
    assert sheet.per == "person"


def test_one_person_is_told_nothing_of_a_page_b(step, in_format):
    one, both = (step(BOTH).steps(in_format(name)) for name in ("individual", "group"))

    assert "page B" in " ".join(map(str, both))
    assert "page" not in " ".join(map(str, one))


def test_practice_partners_have_a_page_each_where_the_pages_differ(step, in_format):
    sheet = step(f"{BOTH}  items_a: You speak\n  items_b: You listen\n").sheet(in_format("mixed"))

    assert [(v.tab, v.label) for v in sheet.variants] == [("A", "Practice partner A"), ("B", "Practice partner B")]
    assert sheet.per == "partner"


def test_practice_partners_have_the_same_page_where_nothing_differs(step, in_format):
    sheet = step(f"{BOTH}  compare: What surprised us\n").sheet(in_format("mixed"))

    assert [v.label for v in sheet.variants] == ["", "For you and your practice partner, afterwards"]
    assert sheet.per == "person"


def test_two_partners_of_one_name_are_told(step):
    with pytest.raises(Refused, match="could not be told apart"):
        step("- partner-sheets: What I noticed\n  labels: Ann, ann\n  items: One thing\n")
