"""One line of an outline as a person sees it: how far it is set in, its dashes, its key and its value."""

from __future__ import annotations

import re

from msgspec import Struct

_BEGINS = re.compile(r"( *)((?:-[ ]+|-$)*)")
_COLON = re.compile(r":(?=\s|$)")
_NO_KEY = re.compile(r"^[#'*&!%@`,?|>]|[\"{}\[\]]")
_BAR = re.compile(r"[|>][-+0-9]{0,2}(?:\s+#.*)?$")
_FIELD = re.compile(r"[a-z][a-z_-]*$")


class Line(Struct, frozen=True):
    """Columns count from 0. `key` is '' in a line without one; `value` is what stands after key or dash."""

    text: str
    indent: int
    dashes: str
    key: str
    value: str

    @property
    def column(self) -> int:
        """Where the words begin: after the dashes."""
        return self.indent + len(self.dashes)

    @property
    def value_column(self) -> int:
        """Where the value begins."""
        return len(self.text) - len(self.value) if self.value else len(self.text)

    @property
    def has_bar(self) -> bool:
        """Whether text follows on the lines below."""
        return bool(_BAR.match(self.value))

    @property
    def is_field(self) -> bool:
        """Whether its key looks like one of the language: small letters, no space."""
        return bool(_FIELD.match(self.key))

    @property
    def opens(self) -> bool:
        """Whether things set in further belong to it."""
        return bool(self.key) and (not self.value or self.value.startswith("#"))


def line_of(text: str) -> Line:
    """Take a line apart."""
    text = text.rstrip()
    begins = _BEGINS.match(text)
    indent, dashes = begins.groups() if begins else ("", "")
    rest = text[len(indent) + len(dashes) :]
    colon = _COLON.search(rest)
    key = rest[: colon.start()].rstrip() if colon else ""
    if colon and key and not _NO_KEY.search(key):
        return Line(text, len(indent), dashes, key, rest[colon.end() :].strip())
    return Line(text, len(indent), dashes, "", rest)
