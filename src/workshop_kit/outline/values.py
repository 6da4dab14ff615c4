"""How a value is written: words that YAML cannot read as typed, each with its line rewritten in quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workshop_kit.outline.beginnings import Finding
from workshop_kit.outline.page import quoted, quoted_from

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from workshop_kit.outline.lines import Line

_SIGNS = {
    "*": "A star",
    "&": "An '&'",
    "!": "An exclamation mark",
    "%": "A percent sign",
    "@": "An '@'",
    "`": "A backtick",
    ",": "A comma",
    "}": "A brace",
    "]": "A bracket",
}
_TERM = re.compile(r"\{[^{}:,]*\}")
_CLOSED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_COMMENT = re.compile(r"(?<=\s)#(?=\s|$)")
_COLON = re.compile(r":(?=\s|$)")
_HALF_PAIR = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


def value_finding(line: Line, below: Sequence[str]) -> Finding | None:
    """Return what is wrong with the value of a line; `below` are the lines that may end its quotation."""
    if not line.value or line.has_bar or line.value.startswith("#"):
        return None
    look = _LOOKS.get(line.value[0], _sign if line.value[0] in _SIGNS else _plain)
    return look(line, below)


def ends_below(line: Line, below: Sequence[str]) -> int:
    """Return on how many more lines the quotation or bracket that begins a value goes on before it ends; 0 if none."""
    sign = line.value[:1]
    if sign in _CLOSED:
        return 0 if _CLOSED[sign].match(line.value) else _quote_below(sign, below)
    if sign in "[{" and sign:
        close = "]" if sign == "[" else "}"
        return 0 if close in line.value else _bracket_below(close, below)
    return 0


def _quote_below(sign: str, below: Sequence[str]) -> int:
    for count, text in enumerate(below, 1):
        if sign in text:
            rest = text.rpartition(sign)[2].strip()
            return count if text.count(sign) == 1 and (not rest or rest.startswith("#")) else 0
    return 0


def _bracket_below(close: str, below: Sequence[str]) -> int:
    for count, text in enumerate(below, 1):
        if _COLON.search(text):
            return 0
        if text.rstrip().endswith(close):
            return count
    return 0


def _sign(line: Line, _: Sequence[str]) -> Finding:
    return _needs_quotes(line, f"{_SIGNS[line.value[0]]} at the start of a value needs quotes round the words.")


def _brace(line: Line, below: Sequence[str]) -> Finding | None:
    term = _TERM.match(line.value)
    if term:
        return _needs_quotes(line, f"Words that begin with a term such as '{term[0]}' need quotes round them.", term[0])
    if line.value.endswith("}") or ends_below(line, below):
        return None
    return _needs_quotes(line, "Words that begin with a brace need quotes round them.")


def _bracket(line: Line, below: Sequence[str]) -> Finding | None:
    if _words(line).endswith("]") or ends_below(line, below):
        return None
    return _needs_quotes(line, "Words that begin with a bracket need quotes round them.")


def _quotation(line: Line, below: Sequence[str]) -> Finding | None:
    sign = line.value[0]
    closed = _CLOSED[sign].match(line.value)
    if closed is None:
        if ends_below(line, below):
            return None
        return _needs_quotes(line, "The quotation that begins here has no end." if sign == '"' else _APOSTROPHE)
    rest = line.value[closed.end() :]
    if rest.strip() and not re.match(r"\s+#", rest):
        return _needs_quotes(line, "The words go on after the quotation; put quotes of the other sort round the whole.")
    if sign == '"' and _HALF_PAIR.search(closed[0]):
        whole = _joined(closed[0])
        rewritten = line.text[: line.value_column] + whole + rest
        message = "A character is written here by its number in two halves."
        return Finding(message, f"Type it itself: {rewritten.strip()}", line.value_column, len(closed[0]), rewritten)
    return None


_APOSTROPHE = "Words that begin with an apostrophe need quotes round them."


def _plain(line: Line, _: Sequence[str]) -> Finding | None:
    words = _words(line)
    if colon := _COLON.search(words):
        at = line.value_column + colon.start()
        return Finding(
            "A colon and a space inside words need quotes round the words.", *_rewriting(line), at, 1, _all(line)
        )
    if words.startswith(("- ", "? ")) and line.key:
        return _needs_quotes(line, f"Words that begin with '{words[0]} ' need quotes round them.")
    return None


def _bar(line: Line, _: Sequence[str]) -> Finding:
    """Words beside a bar: they cannot be mended in the same line, so they are left out for reading on."""
    bar, words = line.value[0], line.value[1:].strip()
    rewritten = line.text[: line.value_column] + bar
    hint = f"Put '{words}' on the next line, set in by two spaces."
    message = f"After '{bar}' the words begin on the line below."
    return Finding(message, hint, line.value_column, len(line.value), rewritten)


_LOOKS: dict[str, Callable[[Line, Sequence[str]], Finding | None]] = {
    "{": _brace,
    "[": _bracket,
    '"': _quotation,
    "'": _quotation,
    "|": _bar,
    ">": _bar,
}


def _words(line: Line) -> str:
    """Return the value without a comment behind it."""
    return _COMMENT.split(line.value, maxsplit=1)[0].rstrip()


def _needs_quotes(line: Line, message: str, meant: str = "") -> Finding:
    rewritten = quoted_from(line.text, line.value_column)
    length = len(meant) if meant else 1
    return Finding(message, f"Write: {rewritten.strip()}", line.value_column, length, rewritten)


def _all(line: Line) -> str:
    """Put quotes round what is text as a whole: the value, or in a list of sentences all after the dash."""
    start = line.column if line.dashes and not line.is_field else line.value_column
    comment = _COMMENT.search(line.text, start)
    end = comment.start() if comment else len(line.text)
    return f"{line.text[:start]}{quoted(line.text[start:end].strip())} {line.text[end:]}".rstrip()


def _rewriting(line: Line) -> tuple[str]:
    return (f"Write: {_all(line).strip()}",)


def _joined(text: str) -> str:
    """Join the two halves of a character; a lone half is left out."""
    halves = re.sub(_HALF_PAIR, lambda half: chr(int(half[0].removeprefix("\\u"), 16)), text)
    return halves.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
