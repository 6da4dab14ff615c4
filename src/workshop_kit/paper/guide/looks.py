"""How the texts of the guide are set: to be read standing, at arm's length."""

from __future__ import annotations

from workshop_kit.paper.inks import SOFT, TEAL
from workshop_kit.paper.styles import Style
from workshop_kit.units import mm

MARGIN, GUTTER = mm(34), mm(7)
"""Beside the passages: the clock and the slides, and the white after them."""
TEXT = Style(12.5, 16.5)
ALOUD = Style(13, 17.5, heading=True)
LABEL = Style(12.5, 16.5, bold=True, ink=TEAL)
QUIET = Style(12, 15.5, ink=SOFT)
CHAPTER = Style(20, 23, heading=True, bold=True)
SECTION = Style(15, 19, heading=True, bold=True)
BLOCK = Style(17, 21, heading=True, bold=True)
STEP = Style(13, 16.5, bold=True)
TIME = Style(26, 29, heading=True, bold=True)
CAPTION = Style(11, 13.5)
HEAD = Style(12, 15, bold=True)
CELL = Style(12, 15)
RUNNING_TITLE = Style(11, 14, heading=True, bold=True)
RUNNING = Style(11, 14, align="right")
FOOT = Style(9.5, 12.75)
FOOT_RIGHT = Style(9.5, 12.75, align="right")
LABEL_WIDTH = 34
"""Of the column in which 'Say' and 'Do' stand."""
