"""A whole session gives people something to try at home."""

import pytest

from workshop_kit.checking import examine
from workshop_kit.checking.take_home import take_home
from workshop_kit.errors import Weight

TALK = "  - pair: Talk\n    minutes: {minutes}\n    steps:\n      - {step}\n"
STEMS = "stems: Finish these\n        items: I saw"


def test_a_session_from_which_nothing_goes_home_is_a_note(said):
    (problem,) = said(take_home, TALK.format(minutes=45, step=STEMS))
    assert (problem.weight, problem.place.line) == (Weight.NOTE, 1)
    assert problem.message == "Nothing of this goes home with people."
    assert "action-plan" in problem.hint


@pytest.mark.parametrize("step", ["log: Seven days", f"{STEMS}\n        take_home: yes", "action-plan: One small step"])
def test_a_sheet_for_home_or_a_plan_is_something(said, step):
    assert said(take_home, TALK.format(minutes=45, step=step)) == []


def test_something_short_need_not(said):
    assert said(take_home, TALK.format(minutes=44, step=STEMS)) == []


def test_one_session_of_a_program_is_enough(tmp_path):
    talk = "      - pair: Talk\n        minutes: 60\n        steps:\n          - {step}\n"
    session = "  - session: {title}\n    blocks:\n" + talk
    stems = "stems: Finish these\n            items: I saw"
    path = tmp_path / "two.yaml"

    def notes(*steps):
        sessions = "".join(session.format(title=f"Day {n}", step=step) for n, step in enumerate(steps))
        path.write_text(f"program: Two\nsessions:\n{sessions}", encoding="utf-8")
        return [p for p in examine(path).problems if "goes home" in p.message]

    assert len(notes(stems, stems)) == 1
    assert notes(stems, "log: Seven days") == []
