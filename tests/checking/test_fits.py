"""What `check --fit` lists: every shrink, every continuation and what stands in, each at its line, told once."""

from workshop_kit.checking import FIT_RULES, RULES, examine
from workshop_kit.errors import Problem, Weight, stops

TALK = """\
title: Thanks
formats: couple, group
lengths: 20, 30
blocks:
  - mini-lecture: What thanks do
    minutes: 20, 30
    steps:
      - points: {title}
        items: |
{items}
"""


def notes(folder, items, title="Thanks", theme="hearth"):
    path = folder / "thanks.yaml"
    lines = "\n".join(f"          {item}" for item in items)
    path.write_text(TALK.format(items=lines, title=title), encoding="utf-8")
    return [problem for problem in examine(path, theme).problems if problem.weight is Weight.NOTE]


def test_nothing_is_listed_where_everything_fits(tmp_path):
    assert notes(tmp_path, ["Say what you saw"]) == []


def test_a_shrink_is_listed_once_with_its_line_and_its_sizes(tmp_path):
    (note,) = notes(tmp_path, ["Words that make this point far too long to stay as large as it was " * 2] * 5)
    assert note.message == "'Thanks' is set smaller to fit: its Points in 20 points instead of 26."
    assert note.place.line == 8


def test_a_title_set_smaller_is_listed(tmp_path):
    (note,) = notes(tmp_path, ["One"], title="Countertransference")
    assert note.message == "'Countertransference' is set smaller to fit: its Title in 28 points instead of 36."


def test_a_continuation_is_listed_with_the_count_of_its_slides(tmp_path):
    (note,) = notes(tmp_path, ["Say what you saw"] * 14)
    assert note.message == "'Thanks' goes on over 3 slides."


def test_what_cannot_fit_is_an_error_at_its_line(tmp_path):
    path = tmp_path / "thanks.yaml"
    path.write_text(TALK.format(items="          " + "much " * 400, title="Thanks"), encoding="utf-8")
    (problem,) = [one for one in examine(path, "hearth").problems if one.weight is Weight.ERROR]
    assert problem.message.startswith("This point has 400 words")
    assert problem.place.line == 10


def test_what_a_rule_finds_keeps_no_slide_from_being_looked_at(tmp_path, monkeypatch):
    monkeypatch.setitem(RULES, "loud", lambda subject: [Problem("Too loud.", subject.workshop.place)])
    (note,) = notes(tmp_path, ["Say what you saw"] * 14)
    assert note.message == "'Thanks' goes on over 3 slides."


def test_slides_are_fitted_on_request_only(tmp_path):
    path = tmp_path / "thanks.yaml"
    path.write_text(TALK.format(items="          " + "much " * 400, title="Thanks"), encoding="utf-8")
    assert not stops(examine(path).problems)
    assert all(rule.__doc__ for rule in FIT_RULES)
