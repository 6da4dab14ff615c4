"""What people write and YAML misreads, line by line: quotes that are missing, and mistakes, mended for reading on.

Looked at only where a text could not be read as it stands. In goes a Page, out comes what would mend it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from workshop_kit.errors import Problem
from workshop_kit.outline.beginnings import Finding, blanks, signs
from workshop_kit.outline.known import known_words
from workshop_kit.outline.levels import Levels
from workshop_kit.outline.lines import Line, line_of
from workshop_kit.outline.quotes import Quotes
from workshop_kit.outline.values import ends_below, value_finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workshop_kit.outline.page import Page

_FARTHEST_END = 40
"""The most lines below in which the end of a quotation is looked for."""


class Mending(Struct, frozen=True):
    """What would mend a page: quotes for lines that say plainly what they mean, and Problems with the rest.

    `lines` are written otherwise to be read on, by number from 0; quotes stand in them as they are written then.
    """

    quotes: tuple[Quotes, ...]
    problems: list[Problem]
    lines: dict[int, str]

    @property
    def alone(self) -> tuple[Quotes, ...]:
        """The quotes of lines that lack nothing else."""
        return tuple(quotes for quotes in self.quotes if quotes.line not in self.lines)


def misread(page: Page) -> Mending:
    """Return what would mend a page, line by line."""
    insets = [len(text) - len(text.lstrip(" ")) for text in page.lines if text.strip() and text.lstrip()[0] != "#"]
    walk = _Walk(page, levels=Levels(keys=[min(insets, default=0)]))
    while walk.number < len(page.lines):
        walk.step()
    return Mending(tuple(walk.quotes), [*walk.problems, *walk.repeated()], walk.rewritten)


class _Bar(Struct):
    """A text under a bar: the line of its key, how far that is set in, and how far its first line is."""

    number: int
    line: Line
    inset: int = -1
    left: bool = False
    uneven: bool = False
    moved: int = 0

    @property
    def least(self) -> int:
        """How far its text is set in at least, less one. `moved` is how far its own line was mended."""
        return (self.line.column if self.line.key else self.line.indent) - max(0, self.moved)

    def holds(self, line: Line) -> bool:
        """Whether a line is set in as text; a key that is set in less than the text before it is none."""
        if self.left or line.indent <= self.least:
            return False
        return line.indent >= self.inset or line.key not in known_words()

    @property
    def said(self) -> str:
        return (
            f"'{self.line.key}: {self.line.value[0]}' on line {self.number + 1}" if self.line.key else "the bar above"
        )


class _Walk(Struct):
    page: Page
    number: int = 0
    opened: int = 0
    problems: list[Problem] = field(default_factory=list)
    quotes: list[Quotes] = field(default_factory=list)
    rewritten: dict[int, str] = field(default_factory=dict)
    levels: Levels = field(default_factory=Levels)
    bar: _Bar | None = None
    shifted: bool = False
    again: dict[str, list[Problem]] = field(default_factory=dict)

    def step(self) -> None:
        """Look at one line, and pass over those that belong to its value."""
        text = self.page.line(self.number)
        if not text.strip():
            pass
        elif self.bar and self.bar.holds(line_of(text)):
            self._inset(self.bar, line_of(text))
        elif text.lstrip().startswith("#"):
            self.bar = None
        else:
            text = self._found(blanks(text, self.number + 1), text)
            if not self._under_bar(text):
                self._outside(self._found(signs(text, self.number + 1), text))
        self.number += 1

    def _outside(self, text: str) -> None:
        line = line_of(text)
        if not line.key and not line.dashes:
            self._loose(line)
            return
        if line.dashes and not line.key:
            line = self._kind_alone(line)
        written = line.indent
        line = self._levelled(line)
        self.levels.take(line)
        self.opened = self.number
        below = self.page.lines[self.number + 1 : self.number + 1 + _FARTHEST_END]
        match value_finding(line, below, self.number):
            case Quotes() as missing:
                self.quotes.append(missing)
                return
            case Finding() as finding:
                line = line_of(self._found([finding], line.text))
        if line.has_bar:
            self.bar = _Bar(self.number, line, moved=line.indent - written)
        self.number += ends_below(line, below)

    def _under_bar(self, text: str) -> bool:
        """Whether the line is text under a bar; words that should be set in further are, and told once."""
        bar = self.bar
        if bar is None:
            return False
        line = line_of(text)
        if bar.holds(line):
            self._inset(bar, line)
            return True
        if _is_next(line, bar) or any(_is_next(line_of(sign.rewritten), bar) for sign in signs(text, 0)):
            self.bar = None
            return False
        inset = bar.inset if bar.inset > bar.least else bar.least + 2
        self._shift(bar, line, inset, f"These words belong to {bar.said}.", "Set them in by two spaces.")
        return True

    def _inset(self, bar: _Bar, line: Line) -> None:
        if bar.inset < 0:
            bar.inset = line.indent
        elif line.indent < bar.inset and bar.uneven:
            self.rewritten[self.number] = " " * bar.inset + line.text.lstrip()
        elif line.indent < bar.inset:
            bar.uneven = True
            hint = f"Set all of them in alike, by {bar.inset} spaces."
            self._shift(bar, line, bar.inset, f"These words are set in less than the first below {bar.said}.", hint)
        if bar.moved > 0:
            self.rewritten[self.number] = " " * bar.moved + self.rewritten.get(self.number, line.text)

    def _shift(self, bar: _Bar, line: Line, inset: int, message: str, hint: str) -> None:
        rewritten = " " * (inset + max(0, bar.moved)) + line.text.lstrip()
        if bar.left or self.number in self.rewritten:
            self.rewritten[self.number] = rewritten
        else:
            self._found([Finding(message, hint, line.indent, len(line.text.strip()), rewritten)], line.text)
        bar.left = line.indent <= bar.least

    def _levelled(self, line: Line) -> Line:
        """Return the line where it belongs; of several that are set in wrongly, the first is told."""
        column = self.levels.column_for(line)
        if column == line.indent:
            self.shifted = False
            return line
        rewritten = " " * column + line.text.lstrip()
        if self.shifted or self.number in self.rewritten:
            self.rewritten[self.number] = rewritten
        else:
            message = f"This line is set in by {line.indent} spaces; where it belongs it is {column}."
            hint = "Let it begin exactly below the line that it belongs with."
            self._found([Finding(message, hint, line.indent, len(line.text.strip()), rewritten)], line.text)
        self.shifted = True
        return line_of(rewritten)

    def _loose(self, line: Line) -> None:
        """Look at a line without key and dash: words that go on from the line above, or a forgotten colon."""
        above = self.levels.above
        if above is not None and line.indent > (above.column if above.key else above.indent):
            if above.opens and not above.value:
                self._barless(above, line)
            if above.value:
                return
        if self.bar:
            return
        word, _, rest = line.value.partition(" ")
        if word in known_words():
            rewritten = f"{' ' * line.indent}{word}: {rest}".rstrip()
            message, hint = f"There is no colon after '{word}'.", f"Write: {rewritten.strip()}"
        else:
            rewritten, message = f"# {line.text}", "There is no colon in this line, and so no name for what it says."
            hint = "Words that go on from the line above are set in further than that line."
        text = self._found([Finding(message, hint, line.indent, len(line.value), rewritten)], line.text)
        if word in known_words():
            self._outside(text)

    def _kind_alone(self, line: Line) -> Line:
        """Return a thing whose kind lacks its colon with it: the fields on the line below show that it is one."""
        word, _, words = line.value.partition(" ")
        below = line_of(self.page.line(self.number + 1))
        if word not in known_words() or not words or not below.is_field or below.indent <= line.indent:
            return line
        rewritten = f"{line.text[: line.column]}{word}: {words}"
        hint = f"Write: {rewritten.strip()}"
        finding = Finding(f"There is no colon after '{word}'.", hint, line.column, len(word), rewritten)
        return line_of(self._found([finding], line.text))

    def _barless(self, above: Line, line: Line) -> None:
        """Tell of a key whose text below lacks its bar, and take the lines below as text."""
        place = self.page.place(self.opened, above.column, len(above.key) + 1)
        self.problems.append(Problem(f"The bar is missing after '{above.key}:'.", place, f"Write: {above.key}: |"))
        self.rewritten[self.opened] = f"{above.text} |"
        self.bar = _Bar(self.opened, line_of(self.rewritten[self.opened]), inset=line.indent)

    def _found(self, findings: Iterable[Finding], text: str) -> str:
        """Tell of findings, and return the line rewritten."""
        for finding in findings:
            place = self.page.place(self.number, finding.column, finding.length)
            problem = Problem(finding.message, place, finding.hint)
            if finding.again:
                self.again.setdefault(finding.again, []).append(problem)
            else:
                self.problems.append(problem)
            self.rewritten[self.number] = text = finding.rewritten
        return text

    def repeated(self) -> Iterator[Problem]:
        """Tell once of what stands at the start of many lines."""
        for first, *more in self.again.values():
            also = ", and so does one more" if len(more) == 1 else f", and so do {len(more)} more" if more else ""
            yield replace(first, message=f"{first.message.removesuffix('.')}{also}.")


def _is_next(line: Line, bar: _Bar) -> bool:
    """Whether a line that is not set in begins something new, and is no lost line of the text."""
    if line.dashes:
        return line.indent < bar.least
    return line.is_field or (bool(line.key) and (line.has_bar or not line.value) and line.indent <= bar.line.column)
