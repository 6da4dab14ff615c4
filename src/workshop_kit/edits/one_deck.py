"""One deck of three: the one we made, the same as a person left it and a fresh one go in; the bytes of one come out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from workshop_kit.deck.powerpoint.package import saved
from workshop_kit.edits.carrying import carry
from workshop_kit.edits.designs import redesigned, same_design
from workshop_kit.edits.joining import join
from workshop_kit.edits.layouts import Layouts
from workshop_kit.edits.opening import opened_deck
from workshop_kit.edits.reading import seen
from workshop_kit.edits.three import three
from workshop_kit.errors import Problem, Refused
from workshop_kit.theme.opening import readable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from workshop_kit.edits.joining import Join
    from workshop_kit.edits.model import SeenDeck
    from workshop_kit.theme.films import Films


class OneDeck(Struct, frozen=True):
    """The joined deck, what of a person's is in it, and what they should look at, sentence by sentence.

    `numbers` says where each fresh slide stands now, by our name for it; `count` is how many slides there are.
    `beside`: something of the fresh deck is not in it. `renumbered`: not every slide has the number that it has in the
    person's deck, or there are others.
    """

    content: bytes
    carried: tuple[str, ...]
    unclear: tuple[str, ...]
    numbers: Mapping[str, int]
    count: int
    beside: bool = False
    renumbered: bool = False


def one_deck(base: bytes, path: Path, theirs: Path | bytes, fresh: bytes) -> OneDeck:
    """Carry what a person changed in the deck at `path` into a fresh one. Raises `Refused` where it cannot be read.

    `base` is the deck as we made it, before they changed it; `theirs` is the file that it is in now, or its bytes.
    """
    old, _ = opened_deck(path, base)
    their, films = opened_deck(path, theirs)
    with readable(path, "one of its slides"):
        return _one(old, path, their, films, fresh)


def _one(old: Any, path: Path, their: Any, films: Films, fresh: bytes) -> OneDeck:
    new, own_films = opened_deck(path, fresh)
    before, left, now = map(seen, (old, their, new))
    if (left.width, left.height) != (now.width, now.height):
        said = f"The slides of '{path.name}' have another size than the fresh ones, so they cannot be joined."
        raise Refused([Problem(said)])
    joined = join(three(before, left, now))
    look = _look(before, left, now)
    if joined.carried or joined.unclear or look.said:
        stand_ins = {} if look.is_theirs or not left.keeps_names() else _stand_ins(old, their, new, joined, left)
        carry(new, their, joined, stand_ins, with_master=look.is_theirs)
        fresh = saved(new, {**films, **own_films})
    told = (*look.carried, *joined.carried)
    unclear = (*look.unclear, *joined.unclear)
    renumbered = [one.theirs for one in joined.slides] != [*range(len(left.slides))]
    return OneDeck(fresh, told, unclear, _numbers(joined, now), len(joined.slides), joined.beside, renumbered)


class _Look(Struct, frozen=True):
    """Whose masters hold, and what is said of it."""

    is_theirs: bool = False
    carried: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()

    @property
    def said(self) -> bool:
        return bool(self.carried or self.unclear)


def _look(before: SeenDeck, left: SeenDeck, now: SeenDeck) -> _Look:
    """Decide whose masters hold. A program that writes everything anew writes new masters, which nobody meant."""
    if not left.keeps_names() or not redesigned(before, left):
        return _Look()
    if redesigned(before, now):
        said = "You changed the slide master, and the fresh deck has another look. Slides you changed keep yours."
        return _Look(unclear=(said,))
    return _Look(is_theirs=True, carried=("Your slide master holds for every slide.",))


def _stand_ins(old: Any, their: Any, new: Any, joined: Join, left: SeenDeck) -> dict[Any, Any]:
    """Return for layout parts of theirs that look as ours did the fresh ones of the same name, as far as needed."""
    were, are = ({one.name: one for one in _layouts(deck)} for deck in (old, new))
    carried = [one.theirs for one in joined.slides if one.theirs is not None and one.has_their_face]
    used = [(their.slides[index].slide_layout, left.slides[index].design) for index in carried]
    before = Layouts(old.element)
    return {
        layout.part: are[layout.name].part
        for layout, design in used
        if layout.name in were and layout.name in are and same_design(before.design(were[layout.name]), design)
    }


def _layouts(deck: Any) -> Iterator[Any]:
    return (layout for master in deck.slide_masters for layout in master.slide_layouts)


def _numbers(joined: Join, now: SeenDeck) -> dict[str, int]:
    places = ((one.fresh, number) for number, one in enumerate(joined.slides, 1) if one.fresh is not None)
    return {now.slides[fresh].name: number for fresh, number in places}
