"""An outline and overlays in a folder of their own, read as a person's files are."""

from __future__ import annotations

import textwrap

import pytest

from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan

BASE = """\
title: Small thanks
lengths: 45, 60
formats: couple, group
goals: Say thanks
blocks:
  - welcome: Welcome back
    minutes: 3, 5
  - solo: What I noticed
    minutes: 12, 15
    at_least: 8, 10
    at_most: 15, 20
    steps:
      - reflection: What I noticed this week
        why: Small things count.
        items: |
          One thing {my partner} did
          What it meant to me
  - pair: Three thank-yous
    minutes: 20, 25
    at_least: 15, 20
    at_most: 25, 35
    priority: must
    steps:
      - task: Take turns
        uses: What I noticed this week
        minutes: 16, 20
      - question: How was it?
  - pair: Try it again
    minutes: 5, 8
    at_most: 6, 10
    priority: could
    formats: group
  - pair: Try it together
    minutes: 5, 8
    formats: couple
  - closing: One word
    minutes: 5, 7
    at_most: 8, 12
"""


class Folder:
    """A folder with `base.yaml`; files are written by name, and read as `spring.yaml` is unless another is named."""

    def __init__(self, path):
        self.path = path
        self.write("base.yaml", BASE)

    def write(self, name, text):
        (self.path / name).write_text(textwrap.dedent(text), encoding="utf-8")

    def rewrite(self, old, new):
        """Write the base otherwise."""
        text = (self.path / "base.yaml").read_text(encoding="utf-8")
        self.write("base.yaml", text.replace(old, new))

    def read(self, text=None, name="spring.yaml", **wishes):
        if text is not None:
            self.write(name, text)
        return read(self.path / name, name, Wishes(**wishes))

    def plan(self, text=None, **wishes):
        reading = self.read(text, **wishes)
        assert reading.workshop, "\n".join(map(str, reading.problems))
        return plan(reading.workshop, reading.wishes, reading.practice)

    def told(self, text=None, **wishes):
        reading = self.read(text, **wishes)
        problems = list(reading.problems)
        if reading.workshop:
            problems += plan(reading.workshop, reading.wishes).problems
        return "\n".join(map(str, problems))


@pytest.fixture
def folder(tmp_path):
    """Return the folder."""
    return Folder(tmp_path)


@pytest.fixture
def minutes():
    """Return the minutes of each block of a plan by its title."""
    return lambda made: {part.moment.title: part.moment.minutes for part in made.parts}


@pytest.fixture
def titles():
    """Return the titles of the steps of a plan, by that of their block."""
    return lambda made: {part.moment.title: [str(one.kind.title) for one in part.steps] for part in made.parts}
