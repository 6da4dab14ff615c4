"""Whatever a file holds, it becomes a kit or plain sentences: no traceback, no long wait, nothing half written.

A sample runs with the suite, more with the slow tests.
For many: WORKSHOP_KIT_FUZZ=20000 pytest -n0 tests/test_any_file.py --hypothesis-seed=8
"""

from __future__ import annotations

import contextlib
import os
import textwrap
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from naughty_words import NAUGHTY
from pptx import Presentation

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package offers its kinds
from workshop_kit.cli import run
from workshop_kit.cli.run import PROBLEM
from workshop_kit.kinds import KINDS

if TYPE_CHECKING:
    from pathlib import Path

ASKED = os.environ.get("WORKSHOP_KIT_FUZZ")
CASES = [int(ASKED)] if ASKED else [40, pytest.param(150, marks=pytest.mark.slow)]
LONGEST = 5.0
"""Seconds of work until somebody thinks that it hangs."""
COMMANDS = (
    "check fuzz.yaml",
    "check fuzz.yaml",
    "check --fit fuzz.yaml",
    "build fuzz.yaml",
    "build fuzz.yaml --format couple",
    "explain --full fuzz.yaml",
    "show fuzz.yaml",
    "worksheets fuzz.yaml",
    "list",
    "tidy fuzz.yaml",
)
HEADS = (
    "lengths: 20, 30",
    "lengths: 0",
    "lengths: 99999999999",
    "formats: couple, group, individual, mixed",
    "formats: nobody",
    "goals: |\n  One\n  Two",
    "depth: deep",
    "depth: light",
    "materials: |\n  Pens: 2 per person",
    "terms:\n  partner: spouse",
    "terms:\n  partner:\n    one: x",
    "needs: small",
    "needs: fuzz",
    "sources: algoe2010",
    "for:\n  group:\n    title: Other\n  individual:\n    blocks: none",
    "language: es",
    "language: xx",
    "translation_of: fuzz",
    "based_on: fuzz",
    "sessions: 1",
    "help: grief, crisis",
    "care: general",
    "&a [*a]",
    "x: &a {b: *a}",
    "? {a: b}",
    "!!python/object/apply:os.system ['true']",
    "<<: *a",
    "%YAML 9.9",
    "---",
)
BLOCKS = (
    "pair: Talk",
    "mini-lecture: Hear",
    "break:",
    "closing: End",
    "small-groups: Few",
    "nothing: At all",
    "use: x",
    "use: small / Three thank-yous",
    "use: fuzz",
    "welcome:",
)
FIELDS = (
    "people: over 8",
    "people: up to 0",
    "at_least: 1",
    "at_most: 900",
    "priority: could",
    "say: |\n      Speak.",
    "depth: deep",
    "formats: couple",
    "size: 0",
    "size: 99",
    "minutes: 3",
    "id: same",
    "for:\n      couple:\n        minutes: 3",
)
BETWEEN = (": ", "- ", "#", "|", ">", "[", "]", "{", "}", "'", '"', "*", "&", "!", "%", "@", "`", "\t", "–", "\r", "\n")


@st.composite
def outlines(draw: st.DrawFn) -> str:
    """Return an outline of a few blocks with examples of every kind, and then a few things broken in it."""
    text = f"title: Fuzz\n{''.join(f'{line}{chr(10)}' for line in draw(_few(HEADS)))}blocks:\n"
    for head in draw(st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=3)):
        minutes = draw(st.sampled_from(("10", "20", "0", "5, 9", "-3", "x", "9" * 30)))
        text += f"  - {head}\n    minutes: {minutes}\n"
        text += "".join(f"    {line}\n" for line in draw(_few(FIELDS)))
        steps = draw(st.lists(st.sampled_from(sorted(KINDS)), max_size=3))
        if steps:
            examples = "".join(f"{KINDS[kind].example}\n" for kind in steps)
            text += f"    steps:\n{textwrap.indent(examples, ' ' * 6)}"
    for _ in range(draw(st.integers(0, 4))):
        text = draw(_broken(text))
    return text


def _few(lines: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(lines), max_size=2, unique=True)


@st.composite
def _broken(draw: st.DrawFn, text: str) -> str:
    """Return the text with one thing done to one of its lines."""
    lines = text.split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    line = lines[at]
    inset = line[: len(line) - len(line.lstrip())]
    key, colon, _ = line.partition(":")
    how = draw(st.sampled_from(("drop", "twice", "in", "out", "value", "key", "insert", "swap", "any")))
    if how == "drop":
        del lines[at]
    elif how == "twice":
        lines.insert(at, line)
    elif how == "in":
        lines[at] = "  " + line
    elif how == "out":
        lines[at] = line[2:] if line.startswith("  ") else line.lstrip()
    elif how == "value":
        lines[at] = (
            f"{key}{colon} {draw(st.sampled_from(NAUGHTY))}" if colon else inset + draw(st.sampled_from(NAUGHTY))
        )
    elif how == "key":
        lines[at] = f"{key[:-1]}{colon}{line.partition(':')[2]}"
    elif how == "insert":
        where = draw(st.integers(0, len(line)))
        lines[at] = line[:where] + draw(st.sampled_from(BETWEEN)) + line[where:]
    elif how == "swap":
        other = draw(st.integers(0, len(lines) - 1))
        lines[at], lines[other] = lines[other], lines[at]
    else:
        lines[at] = inset + draw(st.text(max_size=40))
    return "\n".join(lines)


SMALL = """\
title: Small thanks
lengths: 30, 45
formats: couple, group, individual, mixed
blocks:
  - welcome: Welcome
    minutes: 5, 10
    say: |
      Good evening.
  - pair: Three small thank-yous
    minutes: 15, 20
    at_least: 10
    steps:
      - statement: One cue a day
      - stems: A thank-you in three parts
        items: |
          I saw that you ...
          Then stop
      - action-plan: My cue for the week
  - small-groups: Giving and receiving
    minutes: 5, 10
    priority: could
    steps:
      - scene-cards: One complaint, three replies
        items: |
          The late bus
          The wet towel
  - closing: Close
    minutes: 5
"""
"""What overlays are laid over and programs borrow from: `small.yaml`, beside the file."""
CHANGES = (
    "title: Ours",
    "format: group\ncouples: 10\nlength: 75",
    "length: 7",
    "start_from: 90",
    "minutes:\n  Three small thank-yous: 13",
    "minutes:\n  Three small thank-yous: 900",
    "minutes:\n  Nothing: 5",
    "changes:\n  - remove: Try the four steps",
    "changes:\n  - remove: Welcome\n  - remove: Welcome",
    "changes:\n  - change: Welcome\n    say: |\n      Good evening.",
    "changes:\n  - change: A thank-you in three parts\n    items:\n      drop: Then stop",
    "changes:\n  - replace: My cue for the week\n    with:\n      - stems: One thing\n        items: I ...",
    "changes:\n  - add:\n      - energizer: Up\n        minutes: 3\n    after: One complaint, three replies",
    "changes:\n  - add:\n      - quote: Lighter.\n        by: A person\n    into: Giving and receiving",
    "changes:\n  - move: One cue a day\n    before: Giving and receiving",
    "changes:\n  - move: Welcome\n    after: Welcome",
    "sessions:\n  - session: Evening\n    blocks:\n      - pair: Talk\n        minutes: 10",
    "sessions:\n  - use: small\n    length: 30\n  - use: fuzz",
    "blocks:\n  - use: small / Three small thank-yous\n    minutes: 10",
)
"""What an overlay or a program says of another outline."""


@st.composite
def layers(draw: st.DrawFn) -> str:
    """Return an overlay or a program of a few changes, and then a few things broken in it."""
    base = draw(st.sampled_from(("based_on: small", "title: Evenings", "based_on: fuzz")))
    text = "\n".join([base, *draw(st.lists(st.sampled_from((*CHANGES, *HEADS)), min_size=1, max_size=4)), ""])
    for _ in range(draw(st.integers(0, 3))):
        text = draw(_broken(text))
    return text


HEAPS = st.lists(
    st.sampled_from((*BETWEEN, *HEADS, *NAUGHTY, "title: A", "blocks:", "  - pair: B", "\n", "\n  ")), max_size=25
)

FILES: st.SearchStrategy[bytes] = st.one_of(
    outlines().map(lambda text: text.encode("utf-8", "surrogatepass")),
    outlines().map(lambda text: text.encode("utf-8", "surrogatepass")),
    layers().map(lambda text: text.encode("utf-8", "surrogatepass")),
    outlines().map(lambda text: text.encode("utf-16", "surrogatepass")),
    HEAPS.map(lambda pieces: "".join(pieces).encode("utf-8", "surrogatepass")),
    st.binary(max_size=400),
)
"""What a file may hold."""


@pytest.mark.parametrize("cases", CASES)
def test_any_file_becomes_a_kit_or_plain_sentences(here, capsys, cases):
    phases = (Phase.explicit, Phase.generate) if ASKED else tuple(Phase)

    @settings(max_examples=cases, deadline=None, phases=phases, suppress_health_check=[HealthCheck.too_slow])
    @given(FILES, st.sampled_from(COMMANDS))
    def law(content, command):
        becomes_a_kit_or_plain_sentences(here, capsys, content, command)

    law()


def becomes_a_kit_or_plain_sentences(here, capsys, content, command):
    """Run a command on a file that holds this, and hold it to a kit or plain sentences within the time."""
    file = here / "fuzz.yaml"
    file.write_bytes(content)
    kits = _there(here / "kits")
    before = time.process_time()

    with contextlib.chdir(here):
        status = run(command.split())

    took = time.process_time() - before
    said = capsys.readouterr()
    assert status in (0, PROBLEM), said
    assert "Something went wrong" not in said.err
    assert "Traceback" not in said.err + said.out
    assert took < LONGEST
    assert [path.name for path in here.rglob("*.part")] == []
    if status == PROBLEM:
        assert _there(here / "kits") == kits, "a build that ends in a problem leaves what was there"
    elif command.startswith("build"):
        assert len(Presentation(here / "kits" / "fuzz" / "fuzz-slides.pptx").slides) > 0


def _there(folder: Path) -> dict[Path, int]:
    """Return every file of a folder, with the time it was written in nanoseconds."""
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """Return a folder of one's own, where a file is found again and again."""
    folder = tmp_path_factory.mktemp("fuzz")
    (folder / "small.yaml").write_text(SMALL, "utf-8")
    return folder
