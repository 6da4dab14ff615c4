"""The papers of a program: one workbook, one guide, one list to print, and in a folder for each session its own files.

sheets    which session has which sheets, each once
workbook  all that is written on, as one PDF behind a cover
papers    everything to print, pressed, and how it is printed
guide     one guide for all sessions
drafts    the files that are kept
"""

from workshop_kit.documents.program.drafts import program_drafts
from workshop_kit.documents.program.papers import program_papers
from workshop_kit.documents.program.sheets import program_sheets
from workshop_kit.documents.program.workbook import session_imprint

__all__ = ["program_drafts", "program_papers", "program_sheets", "session_imprint"]
