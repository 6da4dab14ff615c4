"""Text as authors write it: marks become runs, long text becomes paragraphs, titles become names.

Marks are `*emphasis*`, `**strong**` and `[words](https://...)`; a backslash before a mark makes it a plain character.
Nothing else is markup.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from workshop_kit.places import Place  # noqa: TC001 - pydantic looks it up when it builds a model with text in it

if TYPE_CHECKING:
    from collections.abc import Iterator

NBSP = "\u00a0"
MOST_KEPT = 8_192
"""So many texts are kept with what was read of them: each is met again at every format, length and rule."""

_MARKS = re.compile(
    r"\\(?P<plain>[\\*\[\]])"
    r"|\[(?P<label>[^\[\]]+)\]\((?P<link>(?:https?://|mailto:|tel:)[^\s()]+)\)"
    r"|(?P<stars>\*\*|\*)"
)
_BULLET = re.compile(r"(?:[-•]|(?P<number>\d{1,3})[.)])\s+")
NO_CHARACTER = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef" + "".join(chr(p * 0x10000 + x) for p in range(17) for x in (0xFFFE, 0xFFFF)) + "]"
)
"""Lone halves of a surrogate pair, and code points that Unicode keeps free for ever: XML refuses both."""


class Run(Struct, frozen=True):
    """A stretch of text in one weight and slant."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


class Text(Struct, frozen=True):
    """What an author wrote (marks unread, terms already filled in) and where."""

    source: str
    place: Place

    @property
    def runs(self) -> tuple[Run, ...]:
        """Marks read: the text as runs. A star without its partner is a plain star."""
        return _runs(self.source)

    def __str__(self) -> str:
        """Return the words alone, without marks."""
        return "".join(run.text for run in self.runs)


class Paragraph(Struct, frozen=True):
    """Runs that stand together. `level` counts from 0 (a slot's first level); `mark` is that of a list item.

    `lead` is said where a slide must not take the mark of its layout: no mark at all, or a number.
    """

    runs: tuple[Run, ...]
    place: Place
    level: int = 0
    mark: Literal["", "bullet", "number"] = ""
    lead: Literal["", "none", "number"] = ""

    def __str__(self) -> str:
        return "".join(run.text for run in self.runs)


def literal(words: str, place: Place) -> Text:
    """Text that reads as these very words: what would be a mark is a plain character."""
    return Text(re.sub(r"([\\*\[\]])", r"\\\1", words), place)


def paragraph(text: Text, level: int = 0) -> Paragraph:
    """One paragraph of a whole text."""
    return Paragraph(text.runs, text.place, level)


def plain(words: str, place: Place, level: int = 0) -> Paragraph:
    """One paragraph of words that hold no marks: our own, a number, a clock."""
    return Paragraph((Run(words),), place, level)


def paragraphs(text: Text) -> tuple[Paragraph, ...]:
    """Read long text: a line end is a space, an empty line a new paragraph, `- ` or `1. ` at a line's start an item."""
    made: list[Paragraph] = []
    open_lines: list[str] = []
    mark: Literal["", "bullet", "number"] = ""

    def close() -> None:
        if open_lines:
            made.append(Paragraph(Text(" ".join(open_lines), text.place).runs, text.place, 0, mark))
            open_lines.clear()

    for raw in text.source.splitlines():
        line = raw.strip()
        item = _BULLET.match(line)
        if not line or item:
            close()
            mark = ("number" if item.group("number") else "bullet") if item else ""
        if line:
            open_lines.append(line[item.end() :] if item else line)
    close()
    return tuple(made)


@functools.lru_cache(maxsize=MOST_KEPT)
def name_of(title: str) -> str:
    """Return the name a title has: lower-case letters and digits with single hyphens; accents do not count.

    >>> name_of("Três thank-yous, *please*!")
    'tres-thank-yous-please'
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", title) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", "-", bare.casefold()).strip("-")


def tied(runs: tuple[Run, ...], letters: int) -> tuple[Run, ...]:
    """Join the last two words with a no-break space when the last has at most `letters` letters: no widows."""
    if not runs:
        return runs
    *head, last = runs
    before, space, word = last.text.rpartition(" ")
    if not space or not before or len(word.strip(".,;:!?”’\"'")) > letters:
        return runs
    return (*head, Run(before + NBSP + word, last.strong, last.emphasis, last.link))


@functools.lru_cache(maxsize=MOST_KEPT)
def _runs(source: str) -> tuple[Run, ...]:
    return tuple(_read(source))


def _read(source: str) -> Iterator[Run]:
    """Read marks. A mark counts where it hugs a word: `2 * 3 * 4` holds none."""
    pieces = list(_pieces(" ".join(source.split("\n"))))
    closed = _paired(pieces)
    strong = emphasis = False
    text = ""
    for index, (kind, value, link) in enumerate(pieces):
        turns = kind == "stars" and index in closed
        if (turns or link) and text:
            yield Run(text, strong, emphasis)
            text = ""
        if turns:
            strong ^= value == "**"
            emphasis ^= value == "*"
        elif link:
            yield Run(value, strong, emphasis, link)
        else:
            text += value
    if text:
        yield Run(text, strong, emphasis)


def _pieces(source: str) -> Iterator[tuple[str, str, str]]:
    """Split into (kind, text, link); stars carry in `kind` whether they may open or close."""
    at = 0
    for match in _MARKS.finditer(source):
        if match.start() > at:
            yield "text", source[at : match.start()], ""
        at = match.end()
        if match["plain"]:
            yield "text", match["plain"], ""
        elif match["link"]:
            yield "link", match["label"], match["link"]
        else:
            lonely = source[match.start() - 1 : match.start()].strip() == "" and source[at : at + 1].strip() == ""
            yield ("text" if lonely else "stars"), match["stars"], ""
    if at < len(source):
        yield "text", source[at:], ""


def _paired(pieces: list[tuple[str, str, str]]) -> set[int]:
    """Indexes of the stars that have a partner of the same length."""
    paired: set[int] = set()
    waiting: dict[str, int] = {}
    for index, (kind, value, _) in enumerate(pieces):
        if kind != "stars":
            continue
        if value in waiting:
            paired |= {waiting.pop(value), index}
        else:
            waiting[value] = index
    return paired
