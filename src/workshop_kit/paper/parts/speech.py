"""Speech: what is said in a scene, told apart from what happens."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.text import Run, Text

_SAID = re.compile(r'“[^“”]*”|«[^«»]*»|"[^"]*"')


def with_speech_strong(text: Text) -> tuple[Run, ...]:
    """Return the runs of a text with every quotation strong, its marks included."""
    spans = [match.span() for match in _SAID.finditer(str(text))]
    return tuple(_cut(text.runs, spans))


def _cut(runs: tuple[Run, ...], spans: list[tuple[int, int]]) -> Iterator[Run]:
    """Cut runs where speech begins and ends; `spans` count characters over all of them."""
    at = 0
    for run in runs:
        end = at + len(run.text)
        edges = [at, *(edge for span in spans for edge in span if at < edge < end), end]
        for start, stop in pairwise(edges):
            said = any(first <= start < last for first, last in spans)
            yield replace(run, text=run.text[start - at : stop - at], strong=run.strong or said)
        at = end
