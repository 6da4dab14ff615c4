"""The five verbs, and the head: what each does, and what it says where it cannot."""

import pytest

HEAD = "based_on: base\nformat: group\nchanges:\n"
NEW = "      - letter: A letter\n        start: Dear\n"


def test_a_step_is_changed_field_by_field(folder):
    made = folder.plan(f"{HEAD}  - change: What I noticed this week\n    why: ''\n    lines: 5\n    title: Seen\n")
    (step,) = made.parts[1].steps
    assert (step.kind.why, step.kind.lines, str(step.kind.title)) == (None, 5, "Seen")


def test_a_title_moves_no_name(folder):
    made = folder.plan(f"{HEAD}  - change: What I noticed this week\n    title: Seen\n")
    (turns, _) = made.parts[2].steps
    assert turns.cue.needs == (1,)


def test_lines_are_dropped_and_added_by_their_first_words(folder):
    edit = "    items:\n      drop: What it meant\n      add: |\n        Then: stop\n"
    made = folder.plan(f"{HEAD}  - change: What I noticed this week\n{edit}")
    assert [str(item) for item in made.parts[1].steps[0].kind.items] == [
        "One thing partner did".replace("partner", "my partner"),
        "Then: stop",
    ]


def test_a_line_that_is_not_there_cannot_be_dropped(folder):
    said = folder.told(f"{HEAD}  - change: What I noticed this week\n    items:\n      drop: Stop there\n")
    assert "spring.yaml:6:13: No line here begins with 'Stop there'." in said
    assert "What it meant to me" in said


def test_what_is_replaced_keeps_its_name(folder, titles):
    new = "      - stems: Finish these\n        items: I saw you ...\n"
    text = f"{HEAD}  - replace: What I noticed this week\n    with:\n{new}"
    made = folder.plan(text)
    assert titles(made)["What I noticed"] == ["Finish these"]
    assert made.parts[2].steps[0].cue.needs == (1,)


def test_a_block_in_place_of_another_takes_over_its_minutes(folder, minutes):
    text = f"{HEAD}  - replace: Try it again\n    with:\n      - activity: Stand up\n"
    assert minutes(folder.plan(text, length=60))["Stand up"] == 8


def test_removing_what_is_still_needed_is_told_where_it_is_removed(folder):
    said = folder.told(f"{HEAD}  - remove: What I noticed this week\n")
    assert (
        "spring.yaml:4:5: 'What I noticed this week' is gone, but 'Take turns' (line 24 of 'base.yaml') needs it."
        in said
    )
    assert said.count("needs it") == 1


def test_dropping_a_must_is_a_warning(folder):
    said = folder.told("based_on: base\nformat: group\nlength: 40\nchanges:\n  - remove: Welcome\n")
    assert "warning: 'Welcome back' is a must of this outline" in said


@pytest.mark.parametrize(
    ("where", "steps"),
    [
        ("before: Take turns", ["A letter", "Take turns", "How was it?"]),
        ("after: Take turns", ["Take turns", "A letter", "How was it?"]),
        ("into: Three thank-yous", ["Take turns", "How was it?", "A letter"]),
    ],
)
def test_a_step_is_added_where_it_should_stand(folder, titles, where, steps):
    assert titles(folder.plan(f"{HEAD}  - add:\n{NEW}    {where}\n"))["Three thank-yous"] == steps


def test_blocks_and_steps_are_moved(folder, titles):
    made = folder.plan(
        f"{HEAD}  - move: Try it again\n    before: Three thank\n  - move: How was it\n    into: Try it again\n"
    )
    assert list(titles(made)) == ["Welcome back", "What I noticed", "Try it again", "Three thank-yous", "One word"]
    assert titles(made)["Try it again"] == ["How was it?"]


def test_a_step_cannot_stand_among_blocks(folder):
    assert "cannot be moved there" in folder.told(f"{HEAD}  - move: How was it?\n    before: Welcome back\n")


def test_what_is_there_already_cannot_be_added(folder):
    said = folder.told(f"{HEAD}  - add:\n      - pair: Try it again\n        minutes: 5\n    after: Welcome back\n")
    assert "spring.yaml:5:9: There is a 'Try it again' already, on line 28 of 'base.yaml'." in said
    assert "- change: Try it again" in said


def test_a_name_that_nothing_has_is_answered_with_the_nearest(folder):
    said = folder.told(f"{HEAD}  - remove: Tree thank-yous\n")
    assert "spring.yaml:4:13: Nothing here is called 'Tree thank-yous'." in said
    assert "Nearest: 'Three thank-yous' (block, line 18 of 'base.yaml')" in said


def test_a_name_that_is_two_things_is_answered_with_both(folder):
    said = folder.told("based_on: base\nchanges:\n  - remove: Try it\n", format="group")
    assert "Nothing" not in said  # in a group there is one of them
    folder.rewrite("    formats: couple\n", "    formats: group, couple\n")
    said = folder.told(f"{HEAD}  - remove: Try it\n")
    assert "Several things are called 'Try it'." in said
    assert "Write 'Try it again' or 'Try it together'." in said


def test_a_thing_of_another_format_is_no_mistake(folder):
    said = folder.told(f"{HEAD}  - remove: Try it together\n")
    assert "note: 'Try it together' does not take place this time (format 'group')" in said


def test_what_is_gone_cannot_be_changed(folder):
    said = folder.told(f"{HEAD}  - remove: Try it again\n  - change: Try it again\n    say: Hello\n")
    assert "'Try it again' is gone already, by line 4." in said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("  - chang: Welcome back\n    say: x\n", "'chang' is not a change."),
        ("  - change: Welcome back\n", "Nothing is changed here."),
        ("  - change: Welcome back\n    id: x\n", "The name of a thing cannot be changed"),
        ("  - change: Welcome back\n    pair: x\n", "cannot give a thing another kind"),
        ("  - change: Welcome back\n    minuets: 5\n", "'minuets' is not known in a block. Did you mean"),
        ("  - remove:\n", "After 'remove:' stands the title of what is meant."),
        ("  - remove: Welcome back\n    why: x\n", "'why' is not known below 'remove:'."),
        ("  - replace: Welcome back\n", "What comes in its place is missing."),
        (
            "  - replace: Welcome back\n    with:\n      - letter: x\n",
            "This is a slide or an exercise, and 'Welcome back' is a block.",
        ),
        ("  - add:\n      - letter: x\n", "Say where it goes."),
        ("  - add:\n      - letter: x\n    into: How was it?\n", "'How was it?' is no block."),
        (
            "  - move: How was it?\n    before: Take turns\n    after: Take turns\n",
            "It cannot go both before and after.",
        ),
        ("  - Welcome back\n", "A change begins with what is done"),
        ("  remove: Welcome back\n", "each change begins with a dash"),
    ],
)
def test_a_change_that_cannot_be_is_told_at_its_line(folder, change, said):
    reading = folder.read(f"{HEAD}{change}")
    assert reading.workshop is None
    told = "\n".join(map(str, reading.problems)).replace("\n  Did", " Did").replace("\n", " ")
    assert said.split(" Did")[0] in told
    assert all(problem.place and problem.place.source.name == "spring.yaml" for problem in reading.problems)


def test_every_mistake_is_told_at_once(folder):
    said = folder.told("based_on: base\ntitel: x\nlength: long\nminutes:\n  Nobody: 4\nchanges:\n  - remove: Nothing\n")
    for mistake in ("'titel' is not known", "'long' is not a number of minutes", "called 'Nobody'", "called 'Nothing'"):
        assert mistake in said


def test_the_head_is_laid_over_and_care_is_added_to(folder):
    folder.rewrite("goals:", "readiness: Rooms are ready\nnot_for: Not now.\ndepth: light\ngoals:")
    text = (
        "based_on: base\ntitle: Ours\ngoals: |\n  A\n  B\nreadiness: Tea is ready\nnot_for: Not then.\ndepth: medium\n"
    )
    reading = folder.read(text)
    workshop = reading.workshop
    assert (str(workshop.title), len(workshop.goals), workshop.depth) == ("Ours", 2, "light")
    assert [str(one) for one in workshop.readiness] == ["Rooms are ready", "Tea is ready"]
    assert str(workshop.not_for) == "Not now.  Not then."
    assert "Depth can only be lowered here" in str(reading.problems[0])


def test_terms_go_key_by_key(folder):
    folder.write(
        "base.yaml",
        "terms:\n  ally: friend\n" + (folder.path / "base.yaml").read_text().replace("Say thanks", "Thank {your ally}"),
    )
    workshop = folder.read("based_on: base\nterms:\n  partner: spouse\n").workshop
    assert str(workshop.goals[0]) == "Thank your friend"
    assert str(workshop.blocks[1].steps[0].items[0]) == "One thing my spouse did"


def test_a_term_that_misses_a_form_is_told_where_the_term_is(folder):
    said = folder.told("based_on: base\nterms:\n  partner:\n    one: dear\n")
    assert "There are no words for '{my partner}'." in said


@pytest.mark.parametrize("key", ["blocks: x", "lengths: 50", "formats: group", "care: general", "for: x"])
def test_what_an_overlay_cannot_say_is_told_with_what_it_can(folder, key):
    reading = folder.read(f"based_on: base\n{key}\n")
    assert "cannot be set in an overlay" in str(reading.problems[0])
    assert reading.problems[0].hint


@pytest.mark.parametrize("key", ["readiness:", "not_for:", "materials:", "depth:", "readiness:\n  drop: Rooms"])
def test_care_cannot_be_taken_away(folder, key):
    folder.rewrite("goals:", "readiness: Rooms are ready\nnot_for: Not now.\nmaterials: Pens\ndepth: light\ngoals:")
    reading = folder.read(f"based_on: base\n{key}\n")
    assert reading.workshop is None
    assert "here." in str(reading.problems[0])
    assert "what the outline says stays" in str(reading.problems[0])


def test_steps_of_a_block_are_replaced_as_a_whole(folder, titles):
    steps = "    steps:\n      - statement: Only this\n"
    assert titles(folder.plan(f"{HEAD}  - change: Three thank-yous\n{steps}"))["Three thank-yous"] == ["Only this"]


@pytest.mark.parametrize("steps", ["text", "{a: b}", "[text]"])
def test_steps_that_are_no_list_of_things_are_told(folder, steps):
    reading = folder.read(f"{HEAD}  - change: Three thank-yous\n    steps: {steps}\n")
    assert reading.workshop is None


def test_a_field_with_the_name_of_a_kind_is_changed(folder):
    text = "  - replace: What I noticed this week\n    with:\n      - partner-sheets: Both of us\n        items: One\n"
    made = folder.plan(f"{HEAD}{text}  - change: What I noticed this week\n    compare: What we share\n")
    assert [str(one) for one in made.parts[1].steps[0].kind.compare] == ["What we share"]


def test_an_upper_layer_holds_over_what_a_lower_one_says_for_a_format(folder):
    folder.write(
        "lower.yaml", "based_on: base\nchanges:\n  - change: One word\n    for:\n      group:\n        say: low\n"
    )
    made = folder.plan("based_on: lower\nformat: group\nchanges:\n  - change: One word\n    say: up\n", length=60)
    assert str(made.parts[-1].block.say) == "up"
    assert str(folder.plan("based_on: lower\nformat: group\n").parts[-1].block.say) == "low"


@pytest.mark.parametrize("minutes", ["", "{drop: 1}", "[1, 2]", "few"])
def test_minutes_that_are_no_number_are_told_in_the_overlay(folder, minutes):
    reading = folder.read(f"based_on: base\nformat: group\nminutes:\n  Three thank-yous: {minutes}\n")
    assert reading.workshop is None
    assert {problem.place.source.name for problem in reading.problems} == {"spring.yaml"}


def test_an_exercise_in_place_of_a_block_is_asked_about(folder):
    said = folder.told(f"{HEAD}  - replace: What I noticed\n    with:\n      - letter: Dear you\n")
    assert "'What I noticed' is a block." in said
    assert "Did you mean 'What I noticed this week'?" in said
    said = folder.told(f"{HEAD}  - add:\n{NEW}    after: Welcome\n")
    assert "write 'into: Welcome'" in said


def test_a_title_that_stands_there_under_another_name_cannot_be_added(folder):
    folder.rewrite("- pair: Try it again\n", "- pair: Try it again\n    id: again\n")
    said = folder.told(f"{HEAD}  - add:\n      - pair: Try it again\n        minutes: 5\n    after: Welcome\n")
    assert "There is a 'Try it again' already" in said


def test_what_is_said_of_a_thing_that_is_left_out_is_noted(folder):
    text = (
        "based_on: base\nformat: group\nlength: 60\nminutes:\n  Try it again: 9\nchanges:\n  - remove: Try it again\n"
    )
    assert "spring.yaml:5:3: note: 'Try it again' is left out, so its 'minutes' changes nothing." in folder.told(text)


def test_safety_cannot_be_named(folder):
    said = folder.told(f"{HEAD}  - remove: Where help is\n")
    assert "'Where help is' cannot be changed or left out." in said
    assert "stays in every workshop" in said


def test_a_file_of_changes_without_an_outline_is_told_once(folder):
    reading = folder.read("title: Ours\ncouples: 8\nchanges:\n  - remove: Welcome\n")
    assert len(reading.problems) == 1
    assert "'based_on:' is missing: which outline does this file change?" in str(reading.problems[0])


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ("parnter: spouse", "warning: 'parnter' stands in no brace of this outline"),
        ("partners: spouses", "'partners' is a form of 'partner', and follows from it."),
        ("partner: Your spouse", "'Your' is put before it by the kit, where it belongs."),
        ("partner: '{spouse}'", "A term stands for words, not for another brace."),
        ("partner: [wife, husband]", "A term is one word, or its forms by name."),
    ],
)
def test_an_odd_term_is_told_once_where_it_stands(folder, terms, said):
    reading = folder.read(f"based_on: base\nformat: group\nterms:\n  {terms}\n")
    assert said in str(reading.problems[0])
    assert len(reading.problems) == 1


EMPTIED = "based_on: base\nformat: group\nchanges:\n  - remove: What I noticed this week\n  - remove: Take turns\n"


def test_a_block_with_nothing_left_to_do_is_told(folder):
    said = folder.told(EMPTIED)
    assert "spring.yaml:4:5: warning: 'What I noticed' has nothing left to do" in said
    assert "write '- remove: What I noticed' instead" in said
    assert "'Three thank-yous' has nothing" not in said  # its question is still there


@pytest.mark.parametrize(
    "more",
    [
        "  - change: What I noticed\n    say: Just sit and think.\n",
        "  - add:\n      - statement: Look around\n    into: What I noticed\n",
        "  - remove: What I noticed\n",
    ],
)
def test_a_block_that_is_told_anew_or_left_out_is_fine_without_its_exercise(folder, more):
    assert "nothing left to do" not in folder.told(EMPTIED + more)


def test_a_title_that_no_format_knows_is_told_once(folder):
    said = folder.told("based_on: base\nchanges:\n  - remove: Tri it again\n")
    assert said.count("Nothing here is called 'Tri it again'.") == 1
