"""From what was typed after the options to Wishes. All that cannot be understood is said at once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from workshop_kit.cli.usage import Misused
from workshop_kit.errors import Problem
from workshop_kit.outline.wished import READERS, NotUnderstood
from workshop_kit.outline.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Sequence


def editions(**wished: bool) -> tuple[str, ...]:
    """Return the editions whose switches are on, by the words that are typed: `large-print`."""
    return tuple(word.replace("_", "-") for word, on in wished.items() if on)


def understood(*, editions: tuple[str, ...] = (), fields: Sequence[str] | None = None, **typed: str | None) -> Wishes:
    """Read what was typed after each option; None where it was not given.

    Raises `Misused` with a Problem for every value that is not understood.
    """
    wishes: dict[str, Any] = {}
    problems: list[Problem] = []
    for word, text in typed.items():
        if text is None:
            continue
        try:
            wishes[word] = READERS[word](text.strip())
        except NotUnderstood as error:
            problems.append(Problem(f"--{word}: {error.message}", hint=error.hint))
    if problems:
        raise Misused(problems)
    return Wishes(
        **wishes, editions=editions, fields=tuple(fields or ()), asked_on=dt.datetime.now().astimezone().date()
    )
