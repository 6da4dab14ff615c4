import datetime as dt

import pytest

from workshop_kit.care import HelpLine
from workshop_kit.errors import Weight
from workshop_kit.outline.files import bundled
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan

EVENING = "title: Evening\n{more}blocks:\n  - solo: Think\n    minutes: 20\n"


def told(workshop, more, **wishes):
    return plan(workshop(EVENING.format(more=more)), Wishes(**wishes)).problems


def test_a_workshop_that_comes_before_and_is_absent_is_a_note(workshop):
    (problem,) = told(workshop, "needs: appreciation-and-validation, moonlight\n")

    assert problem.weight is Weight.NOTE
    assert problem.message == "Best after 'moonlight', which is not among your outlines."
    assert problem.place.text == "needs: appreciation-and-validation, moonlight"


def test_a_workshop_that_comes_before_may_lie_beside_the_outline(tmp_path):
    (tmp_path / "moonlight.yaml").write_text(EVENING.format(more=""), encoding="utf-8")
    evening = tmp_path / "evening.yaml"
    evening.write_text(EVENING.format(more="needs: Moonlight\n"), encoding="utf-8")

    assert plan(read(evening, str(evening)).workshop, Wishes()).problems == ()


def test_a_help_topic_that_no_region_knows_is_told_with_the_nearest(workshop):
    (problem,) = told(workshop, "help: crisys\n")

    assert problem.weight is Weight.ERROR
    assert problem.hint == "Did you mean 'crisis'?"


def test_a_help_topic_that_the_region_lacks_is_a_note(workshop):
    problems = told(workshop, "help: own-behavior\n", region="US")

    assert (problems[0].weight, "own-behavior" in problems[0].message) == (Weight.NOTE, True)
    assert not told(workshop, "help: own-behavior\n")


def test_numbers_that_nobody_has_looked_up_are_a_note(workshop):
    (problem,) = told(workshop, "", region="US")

    assert problem.weight is Weight.NOTE
    assert problem.message.startswith("Look up the help lines for US once before the session, for numbers change: 911")
    assert "988" in problem.message


@pytest.mark.parametrize(
    ("checked_on", "asked_on", "to_check"),
    [
        ("", None, True),
        ("", dt.date(2027, 3, 1), True),
        ("in March", dt.date(2027, 3, 1), True),
        ("2026-09-01", dt.date(2027, 3, 1), True),
        ("2026-09-02", dt.date(2027, 3, 1), False),
        ("2027-03-01", dt.date(2027, 3, 1), False),
        ("2026-09-01", None, False),
    ],
)
def test_a_number_holds_for_180_days_from_the_day_on_which_somebody_tried_it(checked_on, asked_on, to_check):
    line = HelpLine("crisis", "Somebody", "988", "Call", "Crisis: 988", checked_on)

    assert line.is_to_check(asked_on) is to_check


def test_without_a_region_there_are_no_numbers_to_look_up(workshop):
    assert told(workshop, "") == ()


def test_reveal_on_a_slide_without_items_is_a_note(tmp_path):
    evening = tmp_path / "evening.yaml"

    def told_of(step):
        steps = f"    steps:\n      - {step}\n        reveal: yes\n"
        evening.write_text(EVENING.format(more="") + steps, encoding="utf-8")
        return plan(read(evening, "evening.yaml").workshop, Wishes()).problems

    (problem,) = told_of("quote: You waited.")
    assert problem.weight is Weight.NOTE
    assert problem.message == "'quote' has no items to show one at a click, so 'reveal' changes nothing here."
    assert not told_of("points: Thanks\n        items: Say what you saw")


def test_a_note_on_a_bundled_outline_shows_no_place(monkeypatch, tmp_path):
    path = tmp_path / "appreciation-and-validation.yaml"
    path.write_bytes(bundled()[path.stem].read_bytes())
    for module in ("outline.files", "planning.notices"):
        monkeypatch.setattr(f"workshop_kit.{module}.workshops", lambda: tmp_path)
    for name in (path.name, str(path)):
        notes = plan(read(path, name).workshop, Wishes()).problems
        assert [str(note) for note in notes if "Best after" in note.message] == [
            "note: Best after 'communication-and-understanding', which is not among your outlines."
        ]


def test_elsewhere_help_lines_are_those_where_people_are(workshop):
    (problem,) = told(workshop, "", region="elsewhere")

    assert problem.message.startswith("Look up the help lines where you are once before the session")


TICKETS = "  - closing: To close\n    minutes: 5\n    steps:\n      - exit-ticket: Before you go\n"


def test_a_kind_that_makes_no_sense_in_a_format_is_left_out_with_a_note(workshop):
    day = plan(workshop(EVENING.format(more="formats: couple, group\n") + TICKETS, "couple"), Wishes(format="couple"))
    (problem,) = day.problems

    assert [step.kind.kind for part in day.parts for step in part.steps] == []
    assert (problem.weight, problem.place.line) == (Weight.NOTE, 9)
    assert problem.hint == "To keep it, write 'formats: couple' below it."


def test_a_kind_that_the_author_wants_in_a_format_stays(workshop):
    wanted = TICKETS + "        formats: couple\n"
    day = plan(workshop(EVENING.format(more="formats: couple, group\n") + wanted, "couple"), Wishes(format="couple"))

    assert [step.kind.kind for part in day.parts for step in part.steps] == ["exit-ticket"]
    assert day.problems == ()
