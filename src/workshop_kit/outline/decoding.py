"""From bytes to text: UTF-8 as a rule; UTF-16, which Notepad writes as 'Unicode', is understood."""

from __future__ import annotations

import codecs

from workshop_kit.errors import Problem
from workshop_kit.outline.letters import lines_of
from workshop_kit.places import Place, Source

_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_WITHOUT_MARK = {
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How a Word file begins, of today (a zip file) and of old."""
_RICH = b"{\\rtf"


def decoded(data: bytes, name: str) -> str | Problem:
    """Return the text of a file, or a Problem at the first line that is none."""
    if data.startswith(_OFFICE):
        hint = "Copy its text into a plain text file whose name ends in '.yaml'."
        return Problem(f"'{name}' is a Word or zip file, not a plain text file.", None, hint)
    if data.removeprefix(codecs.BOM_UTF8).lstrip().startswith(_RICH):
        hint = "In TextEdit choose Format, Make Plain Text, and save it again; in Word choose 'Plain Text' to save as."
        return Problem("This is formatted text, not plain text.", Place(Source(name)), hint)
    try:
        return data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        return _no_text(data, error, name)


def encoded(text: str, like: bytes) -> bytes:
    """Return a text as the bytes of a file that was saved like another: in its encoding, with its mark."""
    mark = next((mark for mark in _MARKS if like.startswith(mark)), b"")
    return mark + text.encode(_WITHOUT_MARK.get(mark) or _encoding(like))


def _encoding(data: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return encoding
    # An outline begins with a letter, a dash or '#': in UTF-16 without a mark one of its two bytes is 0.
    return {b"\0": "utf-16-be"}.get(data[:1], "utf-16-le" if data[1:2] == b"\0" else "utf-8")


def _no_text(data: bytes, error: UnicodeDecodeError, name: str) -> Problem:
    before = data[: error.start].decode(error.encoding, errors="replace")
    line = len(lines_of(f"{before}."))
    # Windows-1252 gives every byte a letter, so that the line can be shown.
    lines = lines_of(data.decode("cp1252", errors="replace"))
    source = Source(name, lines)
    column = len(lines_of(f"{before}.")[-1])
    shown = source.lines[line - 1] if line <= len(lines) else ""
    place = Place(source, min(line, max(1, len(lines))), max(1, min(column, len(shown))))
    return Problem(
        f"Line {place.line} holds a letter that is not saved as UTF-8.",
        place,
        "Open the file in your editor, choose 'Save as' and the encoding 'UTF-8'.",
    )
