"""A command as it can be pasted into a terminal, that of Windows among them."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BARE = re.compile(r"[\w./\\:=,+@-]+")
_BITES = re.compile(r'["$`!%]')
"""What means something else also between double quotes, in one terminal or another."""


def pasted(words: Iterable[object]) -> str:
    """Join the words of a command; a word with a space stands in double quotes, which all terminals take.

    >>> print(pasted(["workshop-kit", "check", "my file.yaml"]))
    workshop-kit check "my file.yaml"
    """
    return " ".join(_quoted(str(word)) for word in words)


def _quoted(word: str) -> str:
    if _BARE.fullmatch(word):
        return word
    return shlex.quote(word) if _BITES.search(word) else f'"{word}"'
