"""What comes with lent blocks in the head of their borrower: words of their own, and what is to be seen to for safety.

`not_for`, `readiness` and `help` come with any block, so that they cannot be forgotten; of the materials comes what the
block needs; goals and sources only with a whole outline, for they are about all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.errors import Problem
from workshop_kit.fields import Unreadable, read_items, read_long, read_names
from workshop_kit.outline.borrowing.needed import needs
from workshop_kit.outline.listed import listed
from workshop_kit.text import name_of
from workshop_kit.tree import Entry, Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from workshop_kit.outline.borrowing.loan import Loan

WITH_ANY = ("readiness", "help")
WITH_ALL = ("materials", "goals", "sources")
LONG = "not_for"


def head_with(tree: Mapping, loans: list[Loan], problems: list[Problem]) -> Mapping:
    """Return an outline's head, without its blocks, with what comes with the loans; what cannot be read is told."""
    entries = {entry.key.text: entry for entry in tree.entries if entry.key.text != "blocks"}
    for loan in loans:
        lent = loan.lender.tree if loan.lender else tree
        for key in (LONG, *WITH_ANY, *(WITH_ALL if loan.whole else ())):
            entry = next((one for one in lent.entries if one.key.text == key), None)
            try:
                _add(entries, entry)
                if key == LONG and not loan.whole:
                    _add(entries, _materials_for(loan, lent))
            except Unreadable as wrong:
                problems.append(Problem(wrong.message, wrong.place, wrong.hint))
        _add_terms(entries, lent)
    return Mapping(tuple(entries.values()), tree.place)


def _materials_for(loan: Loan, lent: Mapping) -> Entry | None:
    """Return the materials of a lender that a block of it needs."""
    entry = next((one for one in lent.entries if one.key.text == "materials"), None)
    if entry is None:
        return None
    needed = tuple(item for item in listed(entry.value, read_items) if needs(loan.block, item.text))
    return Entry(entry.key, Sequence(needed, entry.value.place)) if needed else None


def _add(entries: dict[str, Entry], lent: Entry | None) -> None:
    """Add a text, or the items of a list, as far as they are not there yet."""
    if lent is not None:
        join = _long if lent.key.text == LONG else _list
        entries[lent.key.text] = join(entries.get(lent.key.text), lent)


def _list(own: Entry | None, lent: Entry) -> Entry:
    read = read_names if lent.key.text == "help" else read_items
    items = listed(own.value, read) if own else ()
    known = {_label(item) for item in items}
    more = tuple(item for item in listed(lent.value, read) if _label(item) not in known)
    return Entry(lent.key, Sequence((*items, *more), (own or lent).value.place))


def _label(item: Scalar) -> str:
    """Return what makes an item the same as another: `Pens: 1 per person` and `Pens` are pens."""
    return name_of(item.text.partition(": ")[0])


def _long(own: Entry | None, lent: Entry) -> Entry:
    before, more = read_long(own.value).source if own else "", read_long(lent.value)
    if own and more.source.strip() in before:
        return own
    return Entry(lent.key, Scalar(f"{before}\n\n{more.source}".strip(), more.place))


def _add_terms(entries: dict[str, Entry], lent: Mapping) -> None:
    """Let a lender's own words come along; the borrower's stand before them."""
    terms = lent.get("terms")
    if not isinstance(terms, Mapping):
        return
    own = entries["terms"].value if "terms" in entries else Mapping((), terms.place)
    if isinstance(own, Mapping):
        known = {entry.key.text.strip().lower() for entry in own.entries}
        more = tuple(entry for entry in terms.entries if entry.key.text.strip().lower() not in known)
        key = lent.key("terms") or Scalar("terms", terms.place)
        entries["terms"] = Entry(key, Mapping((*own.entries, *more), own.place))
