"""Questions at the door."""


def tickets(exercise, cue):
    sheet = exercise.sheet(cue())
    slips = sheet.variants[0].parts[-1]
    return sheet, slips


def test_a_ticket_alone_asks_two_questions_four_to_a_page(step, cue):
    sheet, slips = tickets(step("- exit-ticket: Before you go\n"), cue)
    assert [str(q) for q in slips.questions] == ["One thing I take home", "Did you feel free to pass?"]
    assert (slips.count, slips.title) == (4, "Before you go")
    assert (sheet.privacy, sheet.per) == ("collected", "person")


def test_the_author_asks_other_questions(step, cue):
    _, slips = tickets(step("- exit-ticket: Before you go\n  items: What helped?\n"), cue)
    assert [str(q) for q in slips.questions] == ["What helped?"]


def test_a_ticket_asks_for_no_name(step, cue):
    assert "No name" in tickets(step("- exit-ticket: Before you go\n"), cue)[1].note


def test_what_the_author_says_is_not_said_again_at_the_foot(step, cue):
    _, slips = tickets(step("- exit-ticket: Before you go\n  instructions: Leave your name off.\n"), cue)
    assert not slips.note


def test_only_the_author_s_own_instructions_stand_on_the_slip(step, cue):
    (alone,) = step("- exit-ticket: Before you go\n").sheet(cue()).variants
    (told,) = step("- exit-ticket: Before you go\n  instructions: One word each.\n").sheet(cue()).variants
    assert (len(alone.parts), len(told.parts)) == (1, 2)
