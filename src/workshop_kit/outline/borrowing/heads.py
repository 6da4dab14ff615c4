"""What comes with lent blocks in the head of their borrower: words of their own, and what is to be seen to for safety.

`not_for`, `readiness` and `help` come with any block, so that they cannot be forgotten, and so do materials; goals and
sources only with a whole outline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.fields import Unreadable, read_items, read_names
from workshop_kit.text import name_of
from workshop_kit.tree import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from workshop_kit.outline.borrowing.loan import Loan
    from workshop_kit.text import Text

WITH_ANY = ("readiness", "help", "materials")
WITH_ALL = ("goals", "sources")


def head_with(tree: Mapping, loans: list[Loan]) -> Mapping:
    """Return the head of an outline, without its blocks, with what comes with the loans."""
    entries = {entry.key.text: entry for entry in tree.entries if entry.key.text != "blocks"}
    for loan in loans:
        lent = loan.lender.tree if loan.lender else tree
        for key in (*WITH_ANY, *(WITH_ALL if loan.whole else ())):
            _add(entries, key, lent)
        _add_text(entries, "not_for", lent)
        _add_terms(entries, lent)
    return Mapping(tuple(entries.values()), tree.place)


def _add(entries: dict[str, Entry], key: str, lent: Mapping) -> None:
    """Add the items of a list that are not there yet; a list that cannot be read is left as it is."""
    entry = next((one for one in lent.entries if one.key.text == key), None)
    if entry is None:
        return
    own = entries[key].value if key in entries else None
    read = read_names if key == "help" else read_items
    try:
        items = [*(_texts(own, read) if own else ())]
        known = {_label(item) for item in items}
        items += [item for item in _texts(entry.value, read) if _label(item) not in known]
    except Unreadable:
        return
    entries[key] = Entry(entry.key, Sequence(tuple(items), own.place if own else entry.value.place))


def _texts(node: Node, read: Callable[[Node], Iterable[Text]]) -> list[Scalar]:
    if isinstance(node, Mapping):
        pairs = ((entry.key, entry.value) for entry in node.entries)
        return [Scalar(f"{key.text}: {value.text}", key.place) for key, value in pairs if isinstance(value, Scalar)]
    return [Scalar(text.source, text.place) for text in read(node)]


def _label(item: Scalar) -> str:
    """Return what makes an item the same as another: `Pens: 1 per person` and `Pens` are pens."""
    return name_of(item.text.partition(": ")[0])


def _add_text(entries: dict[str, Entry], key: str, lent: Mapping) -> None:
    more, own = lent.get(key), entries.get(key)
    if not isinstance(more, Scalar):
        return
    before = own.value.text if own and isinstance(own.value, Scalar) else ""
    if more.text.strip() in before:
        return
    both = Scalar(f"{before}\n\n{more.text}".strip(), more.place)
    entries[key] = Entry(lent.key(key) or Scalar(key, more.place), both)


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
