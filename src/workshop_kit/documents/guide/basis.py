"""What every chapter is made from, computed once: the slides, the sheets and the print list with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.documents.numbers import Numbers, numbers
from workshop_kit.documents.run_sheet import run_sheet
from workshop_kit.documents.sheets import sheets
from workshop_kit.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from workshop_kit.care import Care
    from workshop_kit.documents.papers import Papers
    from workshop_kit.documents.print_list import PrintList
    from workshop_kit.documents.shown import Shown
    from workshop_kit.paper.run_sheet.model import RunSheet
    from workshop_kit.planning.plan import Plan
    from workshop_kit.sheet import Sheet
    from workshop_kit.text import Paragraph


class Basis(Struct, frozen=True):
    """What is known of a session. `sheets` are by the name of their step; the run sheet says the same numbers."""

    shown: Shown
    to_print: PrintList
    slides: Numbers
    sheets: Mapping[str, Sheet]
    run_sheet: RunSheet

    @property
    def plan(self) -> Plan:
        """The plan of the session."""
        return self.shown.plan

    @property
    def care(self) -> Care:
        """The locked care of the session."""
        return self.plan.care

    def say(self, key: str, **values: object) -> str:
        """Return the language's fixed words."""
        return self.plan.day.say(key, **values)

    def words(self, lines: Iterable[str]) -> tuple[Paragraph, ...]:
        """Return words that no author wrote, such as the care texts, as paragraphs."""
        return tuple(plain(line, self.plan.workshop.title.place) for line in lines)


def basis(shown: Shown, papers: Papers) -> Basis:
    """Number the slides and the sheets of a session."""
    plan, made = shown.plan, sheets(shown.plan)
    slides = numbers(shown.deck, plan)
    return Basis(shown, papers.to_print, slides, {sheet.name: sheet for sheet in made}, run_sheet(plan, slides, made))
