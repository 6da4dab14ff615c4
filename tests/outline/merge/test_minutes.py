"""Minutes under an overlay: what it states stands, the rest gives and takes as it may."""

HEAD = "based_on: base\nformat: group\n"


def test_without_changes_everything_keeps_its_minutes(folder, minutes):
    assert minutes(folder.plan(HEAD)) == minutes(folder.plan(None, name="base.yaml", format="group"))


def test_a_length_between_starts_from_the_next_shorter_one_and_is_settled(folder, minutes):
    made = folder.plan(f"{HEAD}length: 50\n")
    assert (made.length, made.start) == (50, 45)
    assert sum(minutes(made).values()) == 50


def test_start_from_chooses_the_written_length(folder):
    assert folder.plan(f"{HEAD}length: 57\nstart_from: 60\n").start == 60


def test_minutes_that_an_overlay_states_stand_as_written(folder, minutes):
    made = minutes(folder.plan(f"{HEAD}length: 60\nminutes:\n  Three thank-yous: 28\n"))
    assert made["Three thank-yous"] == 28
    assert sum(made.values()) == 60


def test_minutes_may_go_past_the_limits_of_the_outline(folder, minutes):
    made = folder.plan(f"{HEAD}length: 62\nminutes:\n  Welcome back: 1\n  Try it again: 14\n")
    assert minutes(made)["Welcome back"] == 1
    assert minutes(made)["Try it again"] == 14


def test_what_an_exercise_takes_changes_with_its_block(folder):
    made = folder.plan(f"{HEAD}length: 63\nminutes:\n  Three thank-yous: 30\n")
    (turns,) = (step.cue.minutes for part in made.parts for step in part.steps if str(step.kind.title) == "Take turns")
    assert turns == 24


def test_a_block_is_named_by_its_first_words(folder, minutes):
    assert minutes(folder.plan(f"{HEAD}length: 60\nminutes:\n  three THANK: 24\n"))["Three thank-yous"] == 24


def test_minutes_that_cannot_be_placed_are_told_at_the_length_with_how_many(folder):
    said = folder.told(f"{HEAD}length: 60\nminutes:\n  Three thank-yous: 1\n  What I noticed: 2\n")
    assert "spring.yaml:3:9: 'Small thanks' at 60 minutes adds up to 23: 37 minutes to place." in said
    assert "'Three thank-yous' (1)" in said


def test_without_a_length_of_its_own_an_overlay_fits_every_length_of_the_outline(folder, minutes):
    text = f"{HEAD}changes:\n  - remove: Try it again\n"
    assert sum(minutes(folder.plan(text, length=45)).values()) == 45
    assert sum(minutes(folder.plan(text, length=60)).values()) == 60


def test_a_block_that_an_overlay_adds_is_never_what_gives_way(folder, minutes):
    new = "  - add:\n      - energizer: Stand up\n        minutes: 8\n    after: Welcome\n"
    made = minutes(folder.plan(f"{HEAD}length: 60\nchanges:\n{new}"))
    assert made["Stand up"] == 8
    assert sum(made.values()) == 60


def test_the_command_line_says_last_how_long_it_is(folder, minutes):
    assert sum(minutes(folder.plan(f"{HEAD}length: 60\n", length=45)).values()) == 45


def test_a_start_that_is_not_written_is_told_with_those_that_are(folder):
    said = folder.told(f"{HEAD}length: 57\nstart_from: 50\n")
    assert "spring.yaml:4:13: 'Small thanks' is not written for 50 minutes, so it cannot start from them." in said
    assert "It is written for 45 and 60." in said


def test_minutes_set_on_the_command_line_are_settled_too(folder, minutes):
    made = folder.plan(None, name="base.yaml", format="group", length=60, fields=("Three thank-yous / minutes=28",))
    assert minutes(made)["Three thank-yous"] == 28
    assert sum(minutes(made).values()) == 60
