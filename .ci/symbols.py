"""Make the face of signs, assets/fonts/WorkshopSymbols-Regular.ttf, from the Noto faces in a folder.

    python .ci/symbols.py FOLDER

FOLDER holds NotoSansSymbols2-Regular.ttf, NotoSansSymbols-Regular.ttf and NotoSansMath-Regular.ttf (on Debian
/usr/share/fonts/truetype/noto, from fonts-noto-core; ours is of 20201225). It takes fontTools. The same faces give the
same bytes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

SOURCES = ("NotoSansSymbols2", "NotoSansSymbols", "NotoSansMath")
"""Each gives what those before it lack."""
FONTS = Path(__file__).parent.parent / "assets" / "fonts"
NAME = "WorkshopSymbols"
VERSION = "1.000"
COPYRIGHT = (
    "Copyright 2016-2018 Google LLC and Google Inc. All Rights Reserved. Signs chosen from Noto, smaller and joined."
)
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."
MADE = 3_786_912_000
"""1 January 2024 in seconds since 1904: a fixed day, so that the bytes are the same."""
EM = 1_112
"""Units to the em, for outlines drawn on 1000: so capitals of Noto are as high as those of Carlito."""
RISE, FALL = 834, 278
"""Carlito's share of the em above and below the baseline: readers of PDF find by it which characters share a line."""
SIGNS = (
    (0x20, 0x20), (0x2102, 0x2102), (0x2115, 0x2115), (0x2119, 0x211A), (0x211D, 0x211D), (0x2124, 0x2124),
    (0x2190, 0x22CF), (0x22EE, 0x22F1), (0x2300, 0x2311), (0x2318, 0x231B), (0x2322, 0x2328), (0x232B, 0x232B),
    (0x238B, 0x238B), (0x23CE, 0x23CF), (0x23E9, 0x23FE), (0x24B6, 0x24E9), (0x24F5, 0x24FE), (0x25A0, 0x26BF),
    (0x26C4, 0x26C5), (0x26C9, 0x26E1), (0x26EA, 0x26EA), (0x26F2, 0x26F5), (0x26F7, 0x26FA), (0x26FD, 0x26FD),
    (0x2701, 0x27BF), (0x27D0, 0x27D0), (0x27E6, 0x27EB), (0x27F0, 0x27FF), (0x2934, 0x2935), (0x29EB, 0x29EB),
    (0x2A7D, 0x2A7E), (0x2B00, 0x2B2F), (0x2B50, 0x2B59),
)  # fmt: skip
"""Arrows, mathematics, shapes, stars, hearts, ticks, boxes, weather, dice, chess, music, hands, signs of all sorts.

ReportLab cannot say which character stands beyond 0xFFFF, so nothing there is taken.
"""
ALIKE = {0x2705: 0x2714, 0x274C: 0x2716, 0x2754: 0x2753, 0x2755: 0x2757}
"""Signs that only coloured faces have, each with the plain sign that is drawn for it: ticks, crosses, questions."""


def chosen(path: Path, taken: set[int]) -> TTFont:
    """Return a face with only the signs that are wanted and not yet taken, without hints and features."""
    face = TTFont(path, recalcTimestamp=False)
    wanted = {code for first, last in SIGNS for code in range(first, last + 1)} - taken
    options = Options(
        hinting=False, layout_features=[], glyph_names=False, notdef_outline=True, name_IDs=[], bidi_closure=False
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "MATH", "FFTM", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted & set(face.getBestCmap()))
    subsetter.subset(face)
    taken |= set(face.getBestCmap())
    return face


def joined(folder: Path) -> TTFont:
    """Return the signs of all sources as one face."""
    taken: set[int] = set()
    with tempfile.TemporaryDirectory() as scratch:
        paths = []
        for source in SOURCES:
            paths.append(str(Path(scratch, f"{source}.ttf")))
            chosen(folder / f"{source}-Regular.ttf", taken).save(paths[-1])
        return Merger().merge(paths)


def named(face: TTFont) -> TTFont:
    """Return the face under its own name, in its own size."""
    for table in face["cmap"].tables:
        table.cmap.update({code: table.cmap[like] for code, like in ALIKE.items()})
    face["name"] = newTable("name")
    face["name"].names = []
    words = {0: COPYRIGHT, 1: NAME, 2: "Regular", 3: f"{VERSION};{NAME}", 4: NAME, 5: f"Version {VERSION}", 6: NAME,
             13: LICENCE, 14: "https://openfontlicense.org"}  # fmt: skip
    for number, said in words.items():
        face["name"].setName(said, number, 3, 1, 0x409)
    lines, os2, head = face["hhea"], face["OS/2"], face["head"]
    lines.ascent, lines.descent, lines.lineGap = RISE, -FALL, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = RISE, -FALL, 0
    os2.usWinAscent, os2.usWinDescent = RISE, FALL
    head.unitsPerEm, head.fontRevision, head.created, head.modified = EM, float(VERSION), MADE, MADE
    face.recalcTimestamp = False
    return face


if __name__ == "__main__":
    made = FONTS / f"{NAME}-Regular.ttf"
    named(joined(Path(sys.argv[1]))).save(made)
    sys.stdout.write(f"{made}: {made.stat().st_size} bytes\n")
