"""The facilitator guide, read the day before and held while leading: from a Guide to its pages.

model    what it says
pages    its chapters, each from a new page on: running head, body, foot
columns  rows of pieces stand on pages, a margin beside them
rows     passages become rows
prose    titles, paragraphs, what is said and done
boxes    what must not be missed, what is ticked off, lines to write on
tables   heads, rows and what it comes to
margin   the clock and the slides
lines    a long paragraph is parted between its lines
looks    how each text is set
"""

from workshop_kit.paper.guide.model import Guide
from workshop_kit.paper.guide.pages import guide_chapters

__all__ = ["Guide", "guide_chapters"]
