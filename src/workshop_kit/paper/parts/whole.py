"""Parts with pages of their own, rather than under a sheet's head: what is cut out, hung up or handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from workshop_kit.paper.parts.agreements import agreement_pages
from workshop_kit.paper.parts.cards import card_pages
from workshop_kit.paper.parts.certificate import certificate_page
from workshop_kit.paper.parts.help_cards import help_card_pages
from workshop_kit.paper.parts.pack import pack_pages
from workshop_kit.paper.parts.signs import sign_pages
from workshop_kit.paper.parts.strips import strip_pages
from workshop_kit.paper.parts.tickets import ticket_pages
from workshop_kit.sheet import Agreements, Cards, Certificate, HelpCards, Pack, Signs, Strips, Tickets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.errors import Problem
    from workshop_kit.paper.subject import Page, Subject
    from workshop_kit.sheet import Part
    from workshop_kit.text import Paragraph

Whole = Tickets | Cards | Pack | Signs | Strips | Agreements | Certificate | HelpCards


def whole_pages(part: Whole, steps: tuple[Paragraph, ...], subject: Subject) -> Iterator[Page | Problem]:
    """Make the pages of a part; `steps` are what to do, printed on what bears them."""
    match part:
        case Tickets():
            yield from ticket_pages(part, steps, subject)
        case Cards():
            yield from card_pages(part, steps, subject)
        case Pack():
            yield from pack_pages(part, steps, subject)
        case Signs():
            yield from sign_pages(part, subject)
        case Strips():
            yield from strip_pages(part, steps, subject)
        case Agreements():
            yield from agreement_pages(part, subject)
        case Certificate():
            yield certificate_page(part, subject)
        case HelpCards():
            yield from help_card_pages(part, subject)
        case _:
            assert_never(part)


def bears_steps(part: Part | None) -> bool:
    """Whether instructions before a part are printed on it, rather than on a page of their own."""
    return isinstance(part, Tickets | Cards | Pack | Strips)
