"""The run sheet, held in the hand while the session runs: from a RunSheet to its pages.

model   what stands on it
pages   head, rows, what to do if it gets late, foot
rows    the blocks as rows of a table
late    what to shorten or leave out, and the minutes it saves
ring    filled, half and open: must, should and could
"""

from workshop_kit.paper.run_sheet.model import Cut, Late, Row, RunSheet
from workshop_kit.paper.run_sheet.pages import run_sheet_pages

__all__ = ["Cut", "Late", "Row", "RunSheet", "run_sheet_pages"]
