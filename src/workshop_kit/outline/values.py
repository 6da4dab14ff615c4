"""How a value is written: words that YAML cannot read as typed, for want of quotes or of a line of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.outline.beginnings import Finding
from workshop_kit.outline.lines import line_of
from workshop_kit.outline.quotes import CLOSED, COLON, UNDER_A_BAR, WITH_COLON, Quotes, beginning, quoted, words_end

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from workshop_kit.outline.lines import Line

_SIGNS = frozenset("*&!%@`,}]")
_TERM = re.compile(r"\{[^{}:,]*\}")
_NO_ESCAPE = re.compile(
    r"(?<!\\)(?:\\\\)*(?P<escape>\\(?:[^0abt\tnvfre \"/\\N_LPxuU]"
    r"|x(?![0-9a-fA-F]{2})|u(?![0-9a-fA-F]{4})|U(?!00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})))"
)
"""A backslash before what YAML has no meaning for; which Windows writes in the names of folders."""


class _Unquoted(Struct, frozen=True):
    """What is odd about words without quotes, and where. What they mean is not `clear` where `message` has to ask."""

    what: str
    column: int
    length: int = 1
    clear: bool = True
    message: str = ""


def value_finding(line: Line, below: Sequence[str], number: int) -> Quotes | Finding | None:
    """Return the quotes that the value of line `number` (from 0) lacks, or what else is wrong with it.

    `below` are the lines that may end its quotation, or go on with its words.
    """
    if not line.value or line.has_bar or line.value.startswith("#"):
        return None
    look = _LOOKS.get(line.value[0], _sign if line.value[0] in _SIGNS else _plain)
    seen = look(line, below)
    if not isinstance(seen, _Unquoted):
        return seen
    start = line.column if _is_sentence(line, below) else line.value_column
    quotes = Quotes(number, start, words_end(line.text, start), seen.what, seen.column, seen.length)
    more = _goes_on(line, below)
    if seen.clear and not more:
        return quotes
    rewritten = quotes.written(line.text)
    hint = UNDER_A_BAR if more else f"Write: {rewritten.strip()}"
    return Finding(seen.message or quotes.needed, hint, seen.column, seen.length, rewritten)


def ends_below(line: Line, below: Sequence[str]) -> int:
    """Return on how many more lines the quotation or bracket that begins a value goes on before it ends; 0 if none."""
    sign = line.value[:1]
    if sign in CLOSED:
        return 0 if CLOSED[sign].match(line.value) else _quote_below(line, below)
    if sign in "[{" and sign:
        close = "]" if sign == "[" else "}"
        return 0 if close in line.value else _bracket_below(close, below)
    return 0


def begins_anew(text: str, indent: int) -> bool:
    """Whether a line begins something of its own beside, or left of, what is set in by `indent`."""
    line = line_of(text)
    return line.indent <= indent and bool(line.dashes or line.key)


def _quote_below(line: Line, below: Sequence[str]) -> int:
    sign = line.value[0]
    for count, text in enumerate(below, 1):
        if begins_anew(text, line.indent):
            return 0
        if sign in text:
            rest = text.rpartition(sign)[2].strip()
            return count if text.count(sign) == 1 and (not rest or rest.startswith("#")) else 0
    return 0


def _bracket_below(close: str, below: Sequence[str]) -> int:
    for count, text in enumerate(below, 1):
        if COLON.search(text):
            return 0
        if text.rstrip().endswith(close):
            return count
    return 0


def _is_sentence(line: Line, below: Sequence[str]) -> bool:
    """Whether all behind the dash is text: what stands before a colon is no field, and no field stands below."""
    if not line.dashes or not line.key or line.is_field:
        return False
    after = _next(below)
    return not (after and after.is_field and after.indent == line.column)


def _goes_on(line: Line, below: Sequence[str]) -> bool:
    """Whether the words of a value go on below: set in further, and no field or thing."""
    after = _next(below)
    least = line.column if line.key and not _is_sentence(line, below) else line.indent
    return after is not None and after.indent > least and not after.is_field and not after.dashes


def _next(below: Sequence[str]) -> Line | None:
    """Return the next line that holds anything but a comment."""
    return next((line_of(text) for text in below if text.strip() and not text.lstrip().startswith("#")), None)


def _sign(line: Line, _: Sequence[str]) -> _Unquoted:
    return _Unquoted(beginning(line.value[0]), line.value_column)


def _brace(line: Line, below: Sequence[str]) -> _Unquoted | None:
    if term := _TERM.match(line.value):
        return _Unquoted(f"words that begin with a term such as '{term[0]}'", line.value_column, len(term[0]))
    return _bracket(line, below)


def _bracket(line: Line, below: Sequence[str]) -> _Unquoted | None:
    words = _words(line)
    end = _closing(words)
    if end == len(words) or (not end and ends_below(line, below)):
        return None
    # Without its end it may be a list that a person has not finished.
    return _Unquoted(beginning(words[0]), line.value_column, clear=bool(end) or not re.search("[,:]", words))


def _closing(words: str) -> int:
    """Return behind which letter the bracket that begins the words is closed; 0 where it is not."""
    depth = 0
    for count, sign in enumerate(words, 1):
        depth += (sign in "[{") - (sign in "]}")
        if depth == 0:
            return count
    return 0


def _quotation(line: Line, below: Sequence[str]) -> _Unquoted | Finding | None:
    sign = line.value[0]
    closed = CLOSED[sign].match(line.value)
    if closed is None:
        if ends_below(line, below):
            return None
        unended = "" if sign == "'" else "The quotation that begins here has no end."
        return _Unquoted(beginning(sign), line.value_column, clear=not unended, message=unended)
    rest = line.value[closed.end() :]
    if rest.strip() and not re.match(r"\s+#", rest):
        return _Unquoted("words that go on after a quotation", line.value_column, len(closed[0]))
    if sign == '"' and (wrong := _NO_ESCAPE.search(closed[0])):
        rewritten = line.text[: line.value_column] + quoted(closed[0][1:-1].replace('\\"', '"')) + rest
        message = "A backslash in double quotes changes what comes after it, and this is nothing that YAML knows."
        column = line.value_column + wrong.start("escape")
        return Finding(message, f"Write: {rewritten.strip()}", column, len(wrong["escape"]), rewritten)
    return None


def _plain(line: Line, _: Sequence[str]) -> _Unquoted | None:
    words = _words(line)
    if colon := COLON.search(words):
        return _Unquoted(WITH_COLON, line.value_column + colon.start())
    if words.startswith(("- ", "? ")) and line.key:
        return _Unquoted(f"words that begin with '{words[0]} '", line.value_column, clear=False)
    return None


def _bar(line: Line, _: Sequence[str]) -> Finding:
    """Words beside a bar: they cannot be mended in the same line, so they are left out for reading on."""
    bar, words = line.value[0], line.value[1:].strip()
    rewritten = line.text[: line.value_column] + bar
    hint = f"Put '{words}' on the next line, set in by two spaces."
    message = f"After '{bar}' the words begin on the line below."
    return Finding(message, hint, line.value_column, len(line.value), rewritten)


_LOOKS: dict[str, Callable[[Line, Sequence[str]], _Unquoted | Finding | None]] = {
    "{": _brace,
    "[": _bracket,
    '"': _quotation,
    "'": _quotation,
    "|": _bar,
    ">": _bar,
}


def _words(line: Line) -> str:
    """Return the value without a comment behind it."""
    return line.text[line.value_column : words_end(line.text, line.value_column)]
