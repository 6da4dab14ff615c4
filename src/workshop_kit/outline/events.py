"""The events of the C parser, and the one thing that is told where a text is no YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator


class Spot(NamedTuple):
    """Where the parser is, counted from 0."""

    line: int
    column: int


class Misread(Exception):  # noqa: N818 - it names what happened
    """The lines do not hang together; `spot` is where that was seen and `said` what the parser makes of it."""

    def __init__(self, spot: Spot, said: str) -> None:
        super().__init__(said)
        self.spot, self.said = spot, said


def events(text: str) -> Iterator[yaml.Event]:
    """Yield the C parser's events. Its compose recurses in C and can end the process; its events do not."""
    try:
        yield from yaml.parse(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        opened = "end of stream" in str(error.problem)
        mark = (opened and error.context_mark) or error.problem_mark or error.context_mark
        raise Misread(Spot(mark.line, mark.column) if mark else Spot(0, 0), str(error.problem)) from None
    except yaml.YAMLError as error:
        raise Misread(Spot(0, 0), str(error)) from None
