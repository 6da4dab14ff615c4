"""The face that people type in, embedded whole: with a standard face, letters outside Western Europe would be lost.

A composite font with glyph ids as codes (ISO 32000-1:2008, 9.7): every letter of the face can be typed.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfbase import pdfmetrics

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pikepdf

_SYMBOLIC = 4  # font descriptor flag: its codes are its own
_AT_ONCE = 100  # entries of a character map: ISO 32000-1:2008, 9.7.5.4
_LAST_PLAIN = 0xFFFF
"""Characters beyond take two codes of UTF-16; none of them is typed in a form of ours."""


def embedded(file: pikepdf.Pdf, name: str) -> Any:
    """Write a face that ReportLab knows by name (TrueType) into a file, and return its font object."""
    font: Any = pdfmetrics.getFont(name)
    face = font.face
    glyphs = _characters(face.charToGlyph)
    base = Name(f"/{name}")
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=base,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=file.make_indirect(_descriptor(file, face, base)),
        DW=round(face.defaultWidth),
        W=_widths(glyphs, face.charWidths),
        CIDToGIDMap=Name.Identity,
    )
    return file.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=base,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([file.make_indirect(descendant)]),
            ToUnicode=file.make_stream(_map(glyphs)),
        )
    )


def _characters(glyph_of: Mapping[int, int]) -> dict[int, int]:
    """Return the first character of each glyph, by rising glyph id."""
    first: dict[int, int] = {}
    for character, glyph in sorted(glyph_of.items()):
        if character <= _LAST_PLAIN:
            first.setdefault(glyph, character)
    return dict(sorted(first.items()))


def _descriptor(file: pikepdf.Pdf, face: Any, base: Name) -> Dictionary:
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=base,
        Flags=_SYMBOLIC,
        FontBBox=Array([round(n) for n in face.bbox]),
        ItalicAngle=round(face.italicAngle),
        Ascent=round(face.ascent),
        Descent=round(face.descent),
        CapHeight=round(face.capHeight),
        StemV=round(face.stemV),
        FontFile2=file.make_stream(face._ttf_data),  # noqa: SLF001 - ReportLab has no public way to the file's bytes
    )


def _widths(glyphs: Mapping[int, int], width_of: Mapping[int, float]) -> Array:
    widths = Array()
    for glyph, character in glyphs.items():
        widths.append(glyph)
        widths.append(Array([round(width_of[character])]))
    return widths


def _map(glyphs: Mapping[int, int]) -> bytes:
    """Return the map from codes back to characters."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    entries = iter(glyphs.items())
    while some := list(islice(entries, _AT_ONCE)):
        lines.append(f"{len(some)} beginbfchar")
        lines += [f"<{glyph:04X}> <{character:04X}>" for glyph, character in some]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")
