"""A translation and its original, as located trees: things pair by order and kind, and take the original's names.

What is no word and was left out, such as minutes, is that of the original, with its place there. What differs between
the two is told, each at its line in the translation.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from workshop_kit.errors import Problem, Weight
from workshop_kit.fields import Unreadable, read_items
from workshop_kit.outline.wording import LISTS, WORDS, is_kept
from workshop_kit.text import name_of
from workshop_kit.tree import Entry, Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.places import Place

A_SENTENCE = 3
_THINGS = {"blocks": "block", "steps": "step"}


def translated(tree: Mapping, original: Mapping) -> tuple[Mapping, list[Problem]]:
    """Return the tree of a translation with the names of its original, and with what it left out; and what differs."""
    pairing = _Pairing()
    made = pairing.head(tree, original)
    return made, [*pairing.problems, *_as_it_was(pairing.same)]


class _Pairing(Struct, frozen=True):
    problems: list[Problem] = field(default_factory=list)
    same: list[Place] = field(default_factory=list)

    def head(self, tree: Mapping, original: Mapping) -> Mapping:
        """Pair the heads, and so all that stands below them."""
        return self.filled(tree, original.entries, tree, "the head")

    def thing(self, thing: Mapping, of: Mapping) -> Mapping:
        """Pair two things of one kind; the title of each stands after the kind, and is no key of its own."""
        first, *rest = thing.entries
        self.compared(first.value, of.entries[0].value)
        said = self.filled(Mapping(tuple(rest), thing.place), of.entries[1:], thing, _called(thing))
        named = _named(of, thing)
        return Mapping((first, *(e for e in said.entries if not (named and e.key.text == "id")), *named), thing.place)

    def filled(self, tree: Mapping, of: tuple[Entry, ...], at: Mapping, called: str) -> Mapping:
        """Fill in what is left out, and pair what stands below; words that are missing are told."""
        entries = {entry.key.text: entry for entry in tree.entries}
        missing = [one.key.text for one in of if one.key.text in WORDS and one.key.text not in entries]
        if missing:
            words = ", ".join(f"'{key}'" for key in missing)
            self.note(f"The original has {words} here; the translation of {called} has not.", at.place)
        for one in of:
            key, own = one.key.text, entries.get(one.key.text)
            if own is None:
                entries |= {key: one} if is_kept(key) else self.left_out(one)
            else:
                entries[key] = Entry(own.key, self.value(key, own.value, one.value))
        return Mapping(tuple(entries.values()), tree.place)

    def left_out(self, of: Entry) -> dict[str, Entry]:
        """Return what holds of a `for` that the translation lacks: what is no word."""
        if of.key.text != "for" or not isinstance(of.value, Mapping):
            return {}
        kept = [
            Entry(one.key, Mapping(tuple(e for e in one.value.entries if is_kept(e.key.text)), one.value.place))
            for one in of.value.entries
            if isinstance(one.value, Mapping) and any(is_kept(e.key.text) for e in one.value.entries)
        ]
        return {"for": Entry(of.key, Mapping(tuple(kept), of.value.place))} if kept else {}

    def value(self, key: str, own: Node, of: Node) -> Node:
        """Pair what two files have under one key."""
        if key in _THINGS and isinstance(own, Sequence) and isinstance(of, Sequence):
            return Sequence(self.things(own, of, _THINGS[key]), own.place)
        if key == "for" and isinstance(own, Mapping) and isinstance(of, Mapping):
            return self.formats(own, of)
        if key in LISTS:
            self.counted(key, own, of)
        if key in WORDS:
            self.compared(own, of)
        return own

    def compared(self, own: Node, of: Node) -> None:
        """Remember where words are still those of the original."""
        if isinstance(own, Scalar) and isinstance(of, Scalar) and own.text == of.text and _is_a_sentence(own.text):
            self.same.append(own.place)

    def formats(self, own: Mapping, of: Mapping) -> Mapping:
        """Pair what is different in a format, for each of them."""
        both = {entry.key.text: entry for entry in self.left_out(Entry(Scalar("for", of.place), of)).values()}
        kept = both["for"].value if both else None
        entries = {entry.key.text: entry for entry in (kept.entries if isinstance(kept, Mapping) else ())}
        for entry in own.entries:
            there = of.get(entry.key.text)
            if isinstance(entry.value, Mapping) and isinstance(there, Mapping):
                said = self.filled(entry.value, there.entries, entry.value, f"'{entry.key.text}'")
                entries[entry.key.text] = Entry(entry.key, said)
            else:
                entries[entry.key.text] = entry
        return Mapping(tuple(entries.values()), own.place)

    def counted(self, key: str, own: Node, of: Node) -> None:
        """Tell of a list that has more or fewer lines."""
        has, had = _count(own), _count(of)
        if has is not None and had is not None and has != had:
            there = "is 1 line" if has == 1 else f"are {has} lines"
            self.note(f"There {there} under '{key}', and {had} in the original.", own.place, Weight.WARNING)

    def things(self, own: Sequence, of: Sequence, sort: str) -> tuple[Node, ...]:
        """Pair two lists of things, each with the next of its kind."""
        mine, theirs = _kinds(own), _kinds(of)
        if mine != theirs and Counter(mine) == Counter(theirs):
            message = f"These {sort}s stand in another order than in the original."
            self.note(message, own.place, Weight.WARNING, f"There it is {', '.join(theirs)}.")
        elif mine != theirs:
            self.problems.extend(_differing(own, of, sort))
        made = list(own.items)
        for start, other, size in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks():
            for index in range(size):
                thing, original = own.items[start + index], of.items[other + index]
                if isinstance(thing, Mapping) and isinstance(original, Mapping):
                    made[start + index] = self.thing(thing, original)
        return tuple(made)

    def note(self, message: str, place: Place, weight: Weight = Weight.NOTE, hint: str = "") -> None:
        self.problems.append(Problem(message, place, hint, weight))


def _is_a_sentence(text: str) -> bool:
    """Whether a text is so long that no other language says it in the same words."""
    return len(text.split()) >= A_SENTENCE


def _as_it_was(same: list[Place]) -> Iterator[Problem]:
    if same:
        what = "1 text is" if len(same) == 1 else f"{len(same)} texts are"
        yield Problem(f"{what} still as in the original; the first stands here.", same[0], "", Weight.NOTE)


def _differing(own: Sequence, of: Sequence, sort: str) -> Iterator[Problem]:
    """Yield what one of two lists has and the other has not."""
    matcher = SequenceMatcher(None, _kinds(own), _kinds(of), autojunk=False)
    for what, start, end, first, last in matcher.get_opcodes():
        mine, theirs = own.items[start:end], of.items[first:last]
        if what == "equal":
            continue
        for thing, there in zip(mine, theirs, strict=False):
            hint = "Write the same kind, so that an overlay fits both."
            yield Problem(f"In the original a {_kind(there)} stands here: {_called(there)}.", thing.place, hint, _WARNS)
        for there in theirs[len(mine) :]:
            at = own.items[min(start, len(own.items) - 1)].place if own.items else own.place
            yield Problem(f"A {sort} of the original is missing near here: {_called(there)}.", at, "", _WARNS)
        for thing in mine[len(theirs) :]:
            yield Problem(f"The original has no such {sort} here: {_called(thing)}.", thing.place, "", _WARNS)


_WARNS = Weight.WARNING


def _named(of: Mapping, thing: Mapping) -> tuple[Entry, ...]:
    """Return an `id` that says the original's name, where it has one; its place is that of the title."""
    name = _name(of)
    if not name or name_of(name) == name_of(_title(thing)):
        return ()
    place = thing.entries[0].value.place
    return (Entry(Scalar("id", place), Scalar(name, place)),)


def _name(thing: Mapping) -> str:
    own = thing.get("id")
    return own.text.strip() if isinstance(own, Scalar) else _title(thing)


def _title(thing: Mapping) -> str:
    said = thing.entries[0].value if thing.entries else None
    return " ".join(said.text.split()) if isinstance(said, Scalar) else ""


def _called(node: Node) -> str:
    title = _title(node) if isinstance(node, Mapping) else ""
    return f"'{title}'" if title else f"'- {_kind(node)}:'"


def _kinds(things: Sequence) -> list[str]:
    return list(map(_kind, things.items))


def _kind(node: Node) -> str:
    return node.entries[0].key.text if isinstance(node, Mapping) and node.entries else ""


def _count(node: Node) -> int | None:
    """Return how many lines a list has; None where it cannot be read: its field tells why."""
    try:
        return len(read_items(replace(node, text=node.text.rstrip()) if isinstance(node, Scalar) else node))
    except Unreadable:
        return None
