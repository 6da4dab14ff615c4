"""Every document of a kit opens again, and holds no broken sign, no dangerous link, no calculation, no foreign file."""

from __future__ import annotations

import re

import pytest
from naughty_fields import HANDS, HEAD, PRACTICE, PROGRAM, by_another_program, spots, whole_step, workshop
from naughty_kits import wrong_in
from naughty_soup import made, served
from naughty_words import FORMULAS, NAUGHTY

from workshop_kit import kit, program_kit
from workshop_kit.errors import Refused, Weight
from workshop_kit.kinds import KINDS
from workshop_kit.outline.wishes import Wishes
from workshop_kit.paper.edition import EDITIONS
from workshop_kit.resources import asset

EVERYTHING = Wishes(region="US", starts=19 * 60, editions=tuple(EDITIONS))
PLAIN_NAME = re.compile(r"\w(?:[\w.-]*\w)?")
"""What every system takes for a file."""
SOME = ("reflection", "cards", "points", "table", "link")
QUICK = (
    "\x07bell",
    '=HYPERLINK("http://x","y")',
    "+1",
    "[here](javascript:alert(1)) [there](file:///etc/passwd)",
    "../x",
)


@pytest.fixture
def here(tmp_path):
    """Return a folder for outlines, with the picture that they name."""
    (tmp_path / "two-cups.png").write_bytes(asset("examples", "two-cups.png").read_bytes())
    return tmp_path


def check(kit_made, to):
    """Hold a kit to what is promised of its files."""
    files = [file for file in to.rglob("*") if file.is_file()]
    assert {file.path for file in kit_made.files} <= set(files)
    for file in kit_made.files:
        assert [*wrong_in(file.path.name, file.path.read_bytes())] == []
    for path in files:
        parts = [part.removeprefix(".") for part in path.relative_to(to).parts]
        assert all(PLAIN_NAME.fullmatch(part) for part in parts), path


@pytest.mark.parametrize(
    ("kinds", "turn"),
    [
        (SOME, 0),
        *(pytest.param([*KINDS], turn, marks=pytest.mark.slow) for turn in range(5, len(NAUGHTY), len(NAUGHTY) // 2)),
    ],
)
def test_an_outline_with_naughty_words_everywhere_becomes_good_documents(here, kinds, turn):
    data = workshop(*({**whole_step(kind), "id": f"the {kind}"} for kind in kinds))
    (here / "practice.yaml").write_text(HANDS[1](PRACTICE), encoding="utf-8")
    file, to = here / "naughty.yaml", here / "kits"

    def build(wishes, only=()):
        return lambda: kit.build(file, wishes, to=to, only=only, pack=not only)

    first = build(Wishes(region="US"), ("slides",)), build(Wishes(region="US"), ("worksheets", "cards", "guide"))
    check(made(file, data, served(data, turn), *first, build(EVERYTHING)), to)


@pytest.mark.slow
@pytest.mark.parametrize("turn", [0, 41, 83])
def test_a_program_with_naughty_words_everywhere_becomes_good_documents(here, turn):
    file, to = here / "evenings.yaml", here / "kits"
    first = (
        (lambda: program_kit.planned(file, Wishes(region="US"))),
        (lambda: program_kit.build(file, EVERYTHING, to=to)),
    )
    check(made(file, PROGRAM, served(PROGRAM, turn), *first), to)


@pytest.mark.parametrize(
    "turn", [0, *(pytest.param(turn, marks=pytest.mark.slow) for turn in range(1, len(NAUGHTY), 17))]
)
def test_a_practice_with_naughty_words_everywhere_becomes_good_documents(here, turn):
    outline, practice, to = here / "small.yaml", here / "practice.yaml", here / "kits"
    outline.write_text(HANDS[1](workshop({"reflection": "We thank {a partner}", "items": "One\n"})), encoding="utf-8")
    only = ("slides", "worksheets", "run-sheet", "print-list")
    check(made(practice, PRACTICE, served(PRACTICE, turn), lambda: kit.build(outline, Wishes(), to=to, only=only)), to)


@pytest.mark.parametrize("words", [*QUICK, *(pytest.param(one, marks=pytest.mark.slow) for one in NAUGHTY)])
def test_naughty_words_as_title_of_everything_become_good_documents_or_are_told(here, words):
    file, to = here / "small.yaml", here / "kits"
    sheets = ({"reflection": words, "items": words}, {"points": words, "items": words})
    data = {"title": words, "blocks": [{"pair": words, "minutes": "20", "steps": [*sheets]}]}
    file.write_text(by_another_program(data), encoding="utf-8")
    errors = ()
    try:
        built = kit.build(file, Wishes(region="US"), to=to, only=("slides", "worksheets", "agenda", "print-list"))
        check(built, to)
    except Refused as refused:
        errors = [problem for problem in refused.problems if problem.weight is Weight.ERROR]
    assert all(problem.place for problem in errors)
    assert to.exists() != bool(errors)


@pytest.mark.parametrize("words", [FORMULAS[0], *(pytest.param(one, marks=pytest.mark.slow) for one in FORMULAS[1:])])
def test_no_field_begins_a_calculation_in_the_print_list(here, words):
    file, to = here / "small.yaml", here / "kits"
    data = {**HEAD, **workshop(whole_step("reflection"), whole_step("cards"))}
    built = made(
        file,
        data,
        {spot: words for spot in {spot.path: spot for spot in spots(data)}.values() if "id" not in spot.path},
        lambda: kit.build(file, Wishes(region="US"), to=to, only=("print-list",)),
    )
    check(built, to)
