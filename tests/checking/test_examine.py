"""What `check` finds: every case of an outline is looked at, every problem told once, in the order of the file."""

from workshop_kit.checking import RULES, examine
from workshop_kit.errors import Weight
from workshop_kit.outline.files import bundled

TWO_BY_TWO = """\
title: Thanks
formats: couple, group
lengths: 20, 30
blocks:
  - pair: Thanks
    minutes: {minutes}
    steps:
      - reflection: R
        items: {items}
"""


def outline(folder, minutes="20, 30", items="One thing"):
    path = folder / "thanks.yaml"
    path.write_text(TWO_BY_TWO.format(minutes=minutes, items=items), encoding="utf-8")
    return path


def test_every_format_and_length_is_looked_at(tmp_path):
    findings = examine(outline(tmp_path))
    assert (findings.problems, findings.formats, findings.lengths) == ((), 2, 2)


def test_what_holds_for_several_cases_is_told_once(tmp_path):
    findings = examine(outline(tmp_path, items="'{partnr}'"))
    assert [problem.place.line for problem in findings.problems] == [9]


def test_problems_stand_in_the_order_of_the_file(tmp_path):
    findings = examine(outline(tmp_path, minutes="20, ten", items="'{partnr}'"))
    lines = [problem.place.line for problem in findings.problems]
    assert lines == sorted(lines)
    assert {6, 9} <= set(lines)


def test_everything_bundled_is_free_of_errors_and_warnings():
    for path in bundled().values():
        assert [p for p in examine(path).problems if p.weight is not Weight.NOTE] == []


def test_what_has_nothing_to_look_at_is_never_without_problems(tmp_path):
    path = tmp_path / "thanks.yaml"
    for text in ("title: T\nblocks: {}\n", "program: P\nsessions:\n  - session: S\n    blocks: {}\n"):
        path.write_text(text, encoding="utf-8")
        (problem,) = examine(path).problems
        assert problem.message == "Below 'blocks:' each thing begins with a dash, a space and its kind."


def test_each_rule_says_what_it_looks_at():
    assert RULES
    assert all(rule.__doc__ for rule in RULES.values())
