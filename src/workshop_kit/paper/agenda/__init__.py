"""The agenda that people who come are given: from a Programme to one page, or to what stands in its way.

programme   what stands on it
page        where its parts stand
thread      the blocks of the day, in order
side        the right to pass, and the agreements
home        what is taken home
help        where help is
"""

from workshop_kit.paper.agenda.page import agenda_page
from workshop_kit.paper.agenda.programme import Entry, Programme

__all__ = ["Entry", "Programme", "agenda_page"]
