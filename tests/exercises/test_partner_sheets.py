"""A page for each of two people."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.sheet import Heading, Instructions, Prompt

BOTH = "- partner-sheets: What I noticed\n  items: One thing\n"


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
