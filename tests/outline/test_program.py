"""A program: what its sessions take from it, what is laid over one of them, and what it says where that cannot be."""

import pytest

from workshop_kit.errors import Refused
from workshop_kit.outline.program import read_program
from workshop_kit.outline.wishes import NO_WISHES, Wishes
from workshop_kit.planning.program import plan_program

BASE = """\
title: Small thanks
blocks:
  - welcome: Welcome
    minutes: 5
  - pair: Three thank-yous
    minutes: 20
    at_most: 30
  - closing: One word
    minutes: 5
    at_most: 10
"""
PROGRAM = """\
program: Two evenings
format: group
sessions:
  - session: First
    blocks:
      - use: small-thanks
  - session: Second
    blocks:
      - use: small-thanks
"""


@pytest.fixture
def written(tmp_path):
    """Write a program beside an outline and overlays, and read it."""
    (tmp_path / "small-thanks.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "low.yaml").write_text("based_on: small-thanks\nchanges:\n  - remove: Welcome\n", encoding="utf-8")
    (tmp_path / "up.yaml").write_text("based_on: low\nminutes:\n  Three thank-yous: 22\n", encoding="utf-8")

    def read(text, wishes=NO_WISHES):
        (tmp_path / "two.yaml").write_text(text, encoding="utf-8")
        return read_program(tmp_path / "two.yaml", "two.yaml", wishes)

    return read


def shown(program):
    return [[(part.moment.title, part.moment.minutes) for part in one.parts] for one in plan_program(program).sessions]


def test_an_overlay_lies_over_one_session_with_those_that_it_lies_on(written):
    first, second = shown(written(f"{PROGRAM}    overlay: up\n"))
    assert first == [("Welcome", 5), ("Three thank-yous", 20), ("One word", 5)]
    assert second == [("Three thank-yous", 22), ("One word", 5)]


def test_changes_of_a_session_are_its_own(written):
    _, second = shown(written(f"{PROGRAM}    changes:\n      - remove: Welcome\n"))
    assert [title for title, _ in second] == ["Three thank-yous", "One word"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{PROGRAM}    overlay: small-thanks\n", "'small-thanks.yaml' is no overlay."),
        (f"{PROGRAM}    overlay: [up, low]\n", "After 'overlay:' stands the name of one file."),
        (f"{PROGRAM}    overlay: nothing\n", "There is no outline 'nothing'"),
        (PROGRAM.replace("program:", "subtitle: {a: b}\nprogram:"), "Text belongs here, not keys and values."),
        ("program: Two\nsessions: none\n", "A program has 'sessions:'"),
        ("program: Two\nsessions:\n  - First\n", "A session begins with '- session:' and its title."),
        (PROGRAM.replace("format:", "formt:"), "'formt' is not known in a program."),
        (PROGRAM.replace("    blocks:\n", "    block:\n", 1), "'block' is not known in a session."),
        (PROGRAM.replace("program: Two evenings\n", ""), "The title is missing."),
    ],
)
def test_what_is_wrong_in_a_program_is_told_at_its_line(written, text, said):
    with pytest.raises(Refused) as refused:
        written(text)
    assert said in str(refused.value)
    assert all(problem.place for problem in refused.value.problems)


def test_a_field_set_on_the_command_line_belongs_to_one_outline(written):
    with pytest.raises(Refused, match="'--set' is for one outline"):
        written(PROGRAM, Wishes(fields=("title=Ours",)))
