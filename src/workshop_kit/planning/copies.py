"""Copies: from a sheet and who comes to how many of each of its sets of pages are needed, spares counted in.

What a format prints for somebody else than the group does, or leaves out, is decided before: see `formats`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.sheet import Counted, Per

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from workshop_kit.planning.company import Company
    from workshop_kit.sheet import Sheet, Variant

Basis = Per | Counted
"""What the number of copies follows from."""

AT_A_TABLE = 4
ON_A_SIGN_IN_PAGE = 20
HELP_CARDS = 2
"""For each person, so that who holds one tells nothing by it."""
ON_DISPLAY = 10
"""Help cards to lie by the door; one couple or one person has them in hand."""
FEW = 2


def needed(sheet: Sheet, company: Company) -> tuple[int, ...]:
    """Return how many of each variant of a sheet are needed."""
    return tuple(_needed(sheet, variant, company) for variant in sheet.variants)


def copies(basis: Basis, company: Company, size: int = 0) -> int:
    """Return how many are needed; 0 for what so small a company has no use for.

    What is for pairs is for small groups where they have a `size`; those left over join one of them.
    """
    groups = max(1, company.people // size) if size else company.pairs
    return RULES[basis](company, groups)


def with_spares(count: int) -> int:
    """Return a number with a tenth more, at least two; one more is enough for two, and nobody needs none."""
    return count + (min(count, 1) if count <= FEW else max(2, _up(count, 10)))


def _needed(sheet: Sheet, variant: Variant, company: Company) -> int:
    basis: Basis = variant.per or sheet.counted or sheet.per
    if basis == "person" and variant.grouping and variant.grouping.name == "pair":
        basis = "pair"
    size = sheet.grouping.size if sheet.grouping.name == "small-groups" else 0
    return copies(basis, company, size)


def _at_tables(company: Company, _: int) -> int:
    """Return one for each table and, where there are several, one to spare."""
    tables = _up(company.people, AT_A_TABLE)
    return tables + (tables > 1)


def _help_cards(company: Company, _: int) -> int:
    return HELP_CARDS * company.people + (ON_DISPLAY if _is_group(company) else 0)


def _is_group(company: Company) -> bool:
    return company.pairs > 1


def _up(count: int, share: int) -> int:
    """Divide and round up."""
    return -(-count // share)


RULES: Mapping[Basis, Callable[[Company, int], int]] = {
    "person": lambda company, _: with_spares(company.people),
    "partner": lambda company, _: with_spares(company.pairs),
    "pair": lambda _, groups: with_spares(groups),
    "table": _at_tables,
    "room": lambda *_: 1,
    "facilitator": lambda company, _: company.facilitators,
    "deck": lambda _, groups: groups + 1,
    "help-card": _help_cards,
    "wall": lambda company, _: int(_is_group(company)),
    "sign-in": lambda company, _: _up(company.people, ON_A_SIGN_IN_PAGE),
    "certificate": lambda company, _: company.people,
}
"""From the company, and the pairs or small groups in it. `partner` counts A and B alike, each with its spares."""
