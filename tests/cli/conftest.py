"""Commands, run as they are typed, in a folder of their own."""

import io
from dataclasses import dataclass

import pytest

from workshop_kit.cli import run

SMALL = """\
title: Small thanks
blocks:
  - pair: Three thank-yous
    minutes: 20
    steps:
      - statement: Being noticed feels good
      - reflection: What I noticed this week
        items: |
          One thing {my partner} did that helped me
          What it meant to me
"""


@dataclass(frozen=True)
class Said:
    """How a command went: its status, its results and its complaints."""

    status: int
    out: str
    err: str


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Return an empty folder that commands run in, with `small.yaml` in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "small.yaml").write_text(SMALL, encoding="utf-8")
    return tmp_path


@pytest.fixture
def typed(here, capsys, monkeypatch):  # noqa: ARG001 - commands run in the folder
    """Type a command and return what was said; no mistake of a person may show a traceback."""
    monkeypatch.delenv("WORKSHOP_KIT_DEBUG", raising=False)

    def type_(*words):
        status = run(words)
        said = Said(status, *capsys.readouterr())
        assert "Traceback" not in said.out + said.err
        return said

    return type_


@pytest.fixture
def answered(typed, monkeypatch):
    """Type a command as in a terminal, and answer its questions with these lines; then the input ends."""

    def answer(words, *lines):
        monkeypatch.setattr("workshop_kit.cli.terminal.in_a_terminal", lambda: True)
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return typed(*words)

    return answer
