"""A page to write to someone."""

from workshop_kit.sheet import Prompt, Ruled


def test_a_letter_is_a_ruled_page_with_its_first_words(step, cue):
    sheet = step("- letter: Thanks\n  start: I noticed that you ...\n").sheet(cue())
    *_, page = sheet.variants[0].parts
    assert isinstance(page, Ruled)
    assert page.fill
    assert str(page.start) == "I noticed that you ..."
    assert sheet.privacy == "private"


def test_a_letter_needs_no_first_words(step, cue):
    *_, page = step("- letter: Thanks\n").sheet(cue()).variants[0].parts
    assert page == Ruled(fill=True)


def test_things_to_think_of_stand_above_the_page(step, cue):
    _, thought, _ = step("- letter: Thanks\n  items: What they did\n").sheet(cue()).variants[0].parts
    assert isinstance(thought, Prompt)
    assert thought.lines == 0
