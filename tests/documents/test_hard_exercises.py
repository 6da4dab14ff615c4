"""What a person may well write by mistake, or on purpose: a good page or a Problem at its line; nothing is lost."""

from __future__ import annotations

import re
from collections import Counter

import page as validation
import pytest

from workshop_kit.documents.cards import cards
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.worksheets import worksheets
from workshop_kit.errors import Refused
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.paper.edition import EDITIONS, PLAIN
from workshop_kit.planning.planner import plan

HEAD = "title: Hard\nblocks:\n  - solo: Write\n    minutes: 60\n    steps:\n"
LONG = "unbelievably" * 7
MARKUP = [
    "Say <b>thanks</b> & mean it",
    "<img src='/etc/passwd'/>",
    "Tom & Jerry < Ann > Bob",
    "&amp; &lt;para&gt;",
    "100 % of us",
    "a | b",
    "<a href='javascript:x'>here</a>",
]


def lines(items):
    return "  items: |\n" + "".join(f"    {item}\n" for item in items)


def words(count):
    return " ".join(f"word{number}" for number in range(count))


TWO_LINES = f"- self-check: Bands\n{lines(['I feel heard', 'I listen'])}  bands: |\n"
FINE = {
    "200 stems": f"- stems: Many\n{lines(f'Line number {n} begins' for n in range(200))}",
    "an 80-letter word": f"- reflection: Long\n{lines([LONG, f'and {LONG} within'])}",
    "an 80-letter word in a narrow place": f"- word-list: Long\n{lines([f'Family: {LONG}, short'] * 6)}",
    "a title of one long word": f"- reflection: {LONG}\n{lines(['One'])}",
    "markup": f"- reflection: A <b>title</b> & more\n{lines(MARKUP)}",
    "markup to tick": f"- checklist: Ticks\n{lines(MARKUP)}",
    "markup on cards": f"- cards: Deck\n{lines(MARKUP)}",
    "200 lines to tick": f"- checklist: Many\n{lines(f'Tick line {n}' for n in range(200))}",
    "a scale of one line": f"- self-check: Small\n{lines(['I feel heard'])}",
    "150 cards": f"- cards: Deck\n{lines(f'Question number {n}?' for n in range(150))}",
}
TOLD = {
    "a 3,000-word prompt": (f"- reflection: Long\n{lines([words(3000)])}", 8),
    "a 12-column grid": (f"- grid: Wide\n  columns: {', '.join(f'Column {n}' for n in range(12))}\n", 7),
    "a 90-word card": (f"- cards: Deck\n{lines([words(90)])}", 8),
    "a scale from 1 to 50": (f"- self-check: Scale\n  scale: 1 to 50\n{lines(['I feel heard'])}", 7),
    "bands with gaps": (
        f"{TWO_LINES}    2-4 | Low | Rest\n    7-10 | High | Go on\n",
        12,
    ),
    "bands that overlap": (
        f"{TWO_LINES}    2-6 | Low | Rest\n    5-10 | High | Go on\n",
        12,
    ),
    "emoji": (f"- reflection: Faces\n{lines(['One', 'A 🫠 here'])}", 9),
    "right to left": (f"- reflection: Faces\n{lines(['One', 'שלום'])}", 9),
    "a script without a face": (f"- reflection: Faces\n{lines(['你好'])}", 8),
}


def pressed(step, edition):
    """Press the one exercise of an outline; return the files and the Problems."""
    indented = "".join(f"      {line}\n" for line in step.splitlines())
    reading = read_text(HEAD + indented, "hard.yaml")
    if reading.workshop is None:
        return [], list(reading.problems)
    try:
        day = plan(reading.workshop, Wishes(length=60))
        made = sheets(day)
    except Refused as refused:
        return [], list(refused.problems)
    files = [file for file in (worksheets(day, made, edition), cards(day, made, edition)) if file]
    return files, [*reading.problems, *(problem for file in files for problem in file.problems)]


def letters(text):
    """Return what is printed of a text, without white and hyphens, which lines may break at."""
    return re.sub(r"[\s\u00ad-]", "", text)


@pytest.mark.parametrize(
    "edition",
    [PLAIN, *(pytest.param(edition, marks=pytest.mark.slow) for edition in EDITIONS.values())],
    ids=lambda edition: edition.word or "plain",
)
@pytest.mark.parametrize("name", FINE)
def test_it_becomes_a_good_page(name, edition, read_out):
    files, problems = pressed(FINE[name], edition)
    assert not [str(problem) for problem in problems if problem.place]
    shown = ""
    for file in files:
        assert not validation.validate_pdf_bytes(file.pdf).failures
        shown += letters("".join(read_out(file.pdf)))
    written = letters("".join(re.findall(r"^    (.*)$", FINE[name], re.MULTILINE)))
    assert not Counter(re.sub("[:,]", "", written)) - Counter(shown)


@pytest.mark.parametrize("edition", [PLAIN, EDITIONS["large-print"]], ids=lambda edition: edition.word or "plain")
@pytest.mark.parametrize("name", TOLD)
def test_it_is_told_at_its_line(name, edition):
    step, line = TOLD[name]
    _, problems = pressed(step, edition)
    assert line in {problem.place.line for problem in problems if problem.place}, list(map(str, problems))
