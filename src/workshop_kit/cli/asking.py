"""Questions in the terminal: one at a time, in plain words. Enter takes what stands in brackets.

An answer that means nothing is answered with a sentence, and the question stands again. Ctrl-C, or the end of the
input, raises `Left`.
"""

from __future__ import annotations

import contextlib
import shutil
import textwrap
from typing import TYPE_CHECKING, TypeVar

from workshop_kit.cli.say import say
from workshop_kit.cli.terminal import Left
from workshop_kit.outline.wished import NotUnderstood
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

WIDEST = 79
_YES, _NO = ("y", "yes"), ("n", "no")


def tell(words: str) -> None:
    """Say a few sentences, in lines that fit the window."""
    say(textwrap.fill(words, _width()))


def ask(question: str, read: Callable[[str], T], usual: str = "", *, choices: Sequence[str] = ()) -> T:
    """Ask until `read` understands the answer; it raises `NotUnderstood` where it does not.

    Enter answers what is `usual`, which is shown; with nothing usual, an empty answer is read as well.
    """
    say()
    _show(question, choices)
    while True:
        try:
            return read(_answer(usual).strip() or usual)
        except NotUnderstood as wrong:
            tell(f"{wrong.message} {wrong.hint}".strip())


def one_of(
    question: str, choices: Sequence[str], usual: int | None = 0, *, words: Sequence[str] = (), leave: str = ""
) -> int:
    """Ask for one of numbered choices, which each may have a word of its own as well; its index comes out.

    `leave` says what is said where Enter leaves, and nothing is usual.
    """

    def read(typed: str) -> int:
        if not typed and leave:
            raise Left(leave, 0)
        return _index(typed, choices, words)

    return ask(question, read, "" if usual is None else str(usual + 1), choices=choices)


def some_of(question: str, choices: Sequence[str]) -> tuple[int, ...]:
    """Ask for any of numbered choices, with commas; their indices come out in order, none for Enter."""
    return ask(question, lambda typed: _indices(typed, choices), choices=choices)


def yes(question: str, usual: str = "no") -> bool:
    """Ask for yes or no."""
    return ask(question, _yes_or_no, usual)


def text(question: str, usual: str, read: Callable[[str], str] = str) -> str:
    """Ask for words."""
    return ask(question, read, usual)


def _show(question: str, choices: Sequence[str]) -> None:
    """Say the question, and below it the choices with their numbers."""
    tell(question)
    wide = len(str(len(choices)))
    for number, words in enumerate(choices, 1):
        say(textwrap.fill(words, _width(), initial_indent=f"  {number:>{wide}}  ", subsequent_indent=" " * (wide + 4)))


def _answer(usual: str) -> str:
    """Return the line that is typed."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401 - arrow keys then move in the line; Windows has its own
    try:
        return input(f"[{usual}] > " if usual else "> ")
    except (EOFError, KeyboardInterrupt):
        say()
        raise Left from None


def _index(typed: str, choices: Sequence[str], words: Sequence[str]) -> int:
    """Return the index of a choice, from its number, its word or its first words."""
    if _is_number(typed, choices):
        return int(typed) - 1
    by_word = {word.casefold(): index for index, word in enumerate(words)}
    if typed.casefold() in by_word:
        return by_word[typed.casefold()]
    name = name_of(typed)
    begun = [index for index, choice in enumerate(choices) if name and name_of(choice).startswith(name)]
    if len(begun) == 1:
        return begun[0]
    said = f"'{typed}' is none of these." if typed else "Nothing was chosen."
    raise NotUnderstood(said, f"Type a number from 1 to {len(choices)}.")


def _indices(typed: str, choices: Sequence[str]) -> tuple[int, ...]:
    """Return the indices of choices from their numbers, with commas or spaces between them."""
    words = typed.replace(",", " ").split()
    if [word.lower() for word in words] in ([], ["none"], ["no"]):
        return ()
    for word in words:
        if not _is_number(word, choices):
            hint = f"Type numbers from 1 to {len(choices)}, such as 1, {len(choices)}, or just Enter for none."
            raise NotUnderstood(f"'{word}' is none of these.", hint)
    return tuple(sorted({int(word) - 1 for word in words}))


def _is_number(typed: str, choices: Sequence[str]) -> bool:
    return typed in {str(number) for number in range(1, len(choices) + 1)}


def _yes_or_no(typed: str) -> bool:
    if typed.lower() not in {*_YES, *_NO}:
        raise NotUnderstood(f"'{typed}' is neither yes nor no.", "Type yes or no.")
    return typed.lower() in _YES


def _width() -> int:
    return min(shutil.get_terminal_size().columns - 1, WIDEST)
