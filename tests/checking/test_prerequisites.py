"""What is needed can come before: no circle among workshops, no session before what it builds on."""

from pathlib import Path

from workshop_kit.checking import examine
from workshop_kit.checking.prerequisites import prerequisites
from workshop_kit.checking.subject import subject
from workshop_kit.outline.wishes import Wishes


def put(folder, name, needs="", blocks="  - pair: Talk\n    minutes: 10\n    say: Hi.\n"):
    said = f"needs: {needs}\n" if needs else ""
    (folder / f"{name}.yaml").write_text(f"title: {name.title()}\n{said}blocks:\n{blocks}", encoding="utf-8")
    return folder / f"{name}.yaml"


def told(path):
    return list(prerequisites(subject(path, Wishes())))


def test_needs_that_lead_back_are_told_at_the_first(tmp_path):
    first = put(tmp_path, "first", "second")
    put(tmp_path, "second", "third, other")
    put(tmp_path, "third", "First")
    put(tmp_path, "other")
    (problem,) = told(first)
    assert problem.message == (
        "This goes in a circle: 'first' needs 'second' and 'second' needs 'third' and 'third' needs 'first'."
    )
    assert problem.place.line == 2
    assert [one.message[:21] for one in examine(first).problems] == ["This goes in a circle"]


def test_a_workshop_that_needs_itself_is_a_circle_too(tmp_path):
    (problem,) = told(put(tmp_path, "alone", "alone"))
    assert problem.message == "This goes in a circle: 'alone' needs 'alone'."


def test_a_circle_further_off_and_one_need_for_two_are_no_circle_here(tmp_path):
    put(tmp_path, "b", "c")
    put(tmp_path, "c", "b")
    put(tmp_path, "d", "c")
    assert told(put(tmp_path, "a", "b, d, nowhere")) == []


PROGRAM = "program: Three evenings\nsessions:\n"
SESSION = "  - session: {title}\n    blocks:\n      - use: {use}\n"


def program(folder, *uses):
    path = folder / "evenings.yaml"
    sessions = "".join(SESSION.format(title=f"Day {n}", use=use) for n, use in enumerate(uses))
    path.write_text(PROGRAM + sessions, encoding="utf-8")
    return path


def test_a_session_before_what_it_builds_on_is_told_at_its_use(tmp_path):
    put(tmp_path, "listening")
    put(tmp_path, "opening", "listening")
    (problem,) = told(program(tmp_path, "opening / Talk", "listening / Talk"))
    assert problem.message == "'opening' builds on 'listening', which comes in session 2 only."
    assert problem.place.line == 5


def test_the_right_order_one_session_for_both_and_what_is_not_there_are_no_news(tmp_path):
    put(tmp_path, "listening")
    put(tmp_path, "opening", "listening, elsewhere")
    assert told(program(tmp_path, "listening", "opening")) == []
    assert told(program(tmp_path, "opening")) == []
    assert told(program(tmp_path, "opening\n      - use: listening\n        title: Listen")) == []
    assert told(program(tmp_path, "listening / Talk", "opening", "listening")) == []


def test_a_workshop_is_the_same_by_its_name_and_by_its_file(tmp_path, monkeypatch):
    put(tmp_path, "listening")
    put(tmp_path, "opening", "listening")
    program(tmp_path, "opening / Talk", "listening.yaml / Talk")
    monkeypatch.chdir(tmp_path)
    (problem,) = told(Path("evenings.yaml"))
    assert problem.place.line == 5
