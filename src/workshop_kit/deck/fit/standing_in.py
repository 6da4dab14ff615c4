"""Layouts and slots a theme lacks: what stands in for them, so that no words are lost, and the notes that say so.

A scene goes in, made for a layout of ours; it comes out on a layout that the theme has, each filling in a slot or a box
on it. Where the theme has all that the scene names, nothing changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.fit.choosing import TEXTS, body_of, can_show, contents, design_of, layouts_for, title_of
from workshop_kit.deck.fit.countdown import BAR
from workshop_kit.deck.fit.figure import fitted_figure
from workshop_kit.deck.fit.gathering import gathered, in_words, titled
from workshop_kit.deck.fit.sharing import above, shared, too_low
from workshop_kit.deck.model import TITLES
from workshop_kit.errors import Problem, Weight
from workshop_kit.scene import Agenda, Countdown, Figure, Filling, Grid, HelpRows, Picture, Scene, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workshop_kit.theme.design import Design
    from workshop_kit.theme.model import Layout, Slot, Theme
    from workshop_kit.words import Language

__all__ = ["Staged", "staged", "stand_ins", "title_of"]

_MAIN, _SECOND = 1, 3  # the numbers of main texts in our layouts
_BEFORE_TITLE = "Block number"
_FOUR = "twoTxTwoObj"


class Staged(Struct, frozen=True):
    """A scene on a layout that the theme has, each filling in a slot of it, with what was noted.

    `stands_in` is the layout that was asked for, where another stands in for it.
    """

    scene: Scene
    layout: Layout
    slots: Mapping[str, Filling]
    problems: tuple[Problem, ...] = ()
    stands_in: str = ""


def staged(scene: Scene, theme: Theme, language: Language) -> Staged | None:
    """Choose the layout a scene asks for first, or what stands in for it; None where the theme has none at all."""
    shows = can_show(scene.layouts, tuple(scene.slots), theme)
    layout = next(filter(shows, layouts_for(scene.layouts, theme)), None)
    if layout is None:
        return None
    asked = scene.layouts[0]
    stands_in = "" if theme.layouts.get(asked) is layout else asked
    if all(name in layout.slots for name in scene.slots):
        return Staged(scene, layout, dict(scene.slots), stands_in=stands_in)
    return _moved(_Stand(scene, layout, theme, language, design_of(scene.layouts), stands_in))


def stand_ins(scenes: Iterable[Staged]) -> Iterator[Problem]:
    """Say once for each layout of the theme for which of ours it stands in."""
    found: dict[str, dict[str, None]] = {}
    for one in scenes:
        if one.stands_in:
            found.setdefault(one.layout.name, {})[one.stands_in] = None
    for used, wanted in found.items():
        *most, last = (f"'{name}'" for name in wanted)
        names = f"layouts {', '.join(most)} and {last}" if most else f"layout {last}"
        message = f"The theme has no {names}; '{used}' stands in for {'them' if most else 'it'}."
        yield Problem(message, weight=Weight.NOTE)


def stand_in_for(name: str, theme: Theme) -> Layout | None:
    """Return the layout of a theme that shows what a layout of ours does, None where none can."""
    design = design_of((name,))
    shows = can_show((name,), [slot.name for slot in design.slots] if design else ["Title", "Text"], theme)
    return next(filter(shows, layouts_for((name,), theme)), None)


class _Stand(Struct, frozen=True):
    """A scene and the layout it must make do with; `design` is what it was made for.

    `listed` is the figure that is put in words.
    """

    scene: Scene
    layout: Layout
    theme: Theme
    language: Language
    design: Design | None
    stands_in: str
    listed: str = ""

    def number(self, name: str) -> int:
        """Return the number of a slot of ours in the layout that the scene was made for; 0 where there is none."""
        slots = self.design.slots if self.design else ()
        return next((slot.idx for slot in slots if slot.name == name), 0)


def _moved(on: _Stand) -> Staged:
    """Put every filling into a slot, or a box, of the layout."""
    homes = _homes(on)
    groups = _groups(on, homes)
    fillings = {key: _joined(names, homes[key], on) for key, names in groups.items()}
    slots = {key: replace(homes[key], name=key) for key in groups}
    loose = {name: filling for name, filling in on.scene.slots.items() if name not in homes}
    left_out = tuple(loose)
    if loose and (host := _host(on, homes)):
        key = next((name for name in groups if homes[name].idx == host.idx), "")
        shares = shared(host, fillings.get(key), loose, on.layout, on.theme)
        if crowded := {name for name, slot in shares.boxes.items() if _has_no_room(loose[name], slot)}:
            listed = next((name for name in crowded if isinstance(loose[name], Figure)), on.listed)
            return _moved(replace(on, scene=_said(on, crowded), listed=listed))
        slots = {name: above(slot, shares.floor) if slot.kind in TEXTS else slot for name, slot in slots.items()}
        slots |= shares.boxes
        fillings |= {name: loose[name] for name in shares.boxes}
        left_out = shares.left_out
    scene = replace(on.scene, reveal=next((key for key, names in groups.items() if on.scene.reveal in names), ""))
    shown = {name: _startable(filling, fillings) for name, filling in fillings.items()}
    return Staged(scene, replace(on.layout, slots=slots), shown, tuple(_notes(on, left_out)), on.stands_in)


def _homes(on: _Stand) -> dict[str, Slot]:
    """Return the slot of each filling, by name; what is drawn in a box has none."""
    title, slots = title_of(on.layout), on.layout.slots
    homes = {name: slots[name] for name in on.scene.slots if name in slots}
    for name, filling in on.scene.slots.items():
        kind = "pic" if isinstance(filling, Picture) else "tbl" if isinstance(filling, Agenda | HelpRows | Grid) else ""
        made_for = next((slot for slot in slots.values() if kind and slot.kind == kind), None)
        if name not in homes and made_for and made_for not in homes.values():
            homes[name] = made_for
        elif name not in homes and title and name in {"Title", _BEFORE_TITLE}:
            homes[name] = title
    return homes | _text_homes(on, homes)


def _text_homes(on: _Stand, homes: Mapping[str, Slot]) -> dict[str, Slot]:
    """Return the slots of words that have none yet: main texts side by side, labels with the text they stand above."""
    names = [name for name, filling in on.scene.slots.items() if isinstance(filling, Words) and name not in homes]
    free = _free(on)
    if on.layout.kind == _FOUR and len(names) == len(contents(on.layout)):
        return dict(zip(names, contents(on.layout), strict=True))
    mains = {name: homes[name] for name in homes if on.number(name) in {_MAIN, _SECOND}}
    for name in names:
        if free and on.number(name) in {_MAIN, _SECOND}:
            mains[name] = free[min(len(free) - 1, on.number(name) // _SECOND)]
    order = list(on.scene.slots)
    found = {}
    for name in names:
        after = [mains[other] for other in order[order.index(name) :] if other in mains]
        before = [mains[other] for other in order[: order.index(name)] if other in mains]
        home = next(iter([*after, *reversed(before), *free]), None)
        if home:
            found[name] = home
    return found


def _free(on: _Stand) -> list[Slot]:
    """Return the text slots that nothing is made for: the main one first, then others as large as half of it."""
    slots = [slot for slot in contents(on.layout) if slot.name not in on.scene.slots]
    main = body_of(replace(on.layout, slots={slot.name: slot for slot in slots}))
    if main is None:
        return []
    half = main.frame.width * main.frame.height / 2
    return [main, *(slot for slot in slots if slot != main and slot.frame.width * slot.frame.height >= half)]


def _groups(on: _Stand, homes: Mapping[str, Slot]) -> dict[str, tuple[str, ...]]:
    """Gather the names that share a slot, under the one that gives the slot its name."""
    shared_by: dict[int, list[str]] = {}
    for name in on.scene.slots:
        if name in homes:
            shared_by.setdefault(homes[name].idx, []).append(name)
    return {_leading(names, on): tuple(names) for names in shared_by.values()}


def _leading(names: list[str], on: _Stand) -> str:
    own = (name for name in names if name in on.layout.slots)
    main = (name for name in names if on.number(name) in {_MAIN, _SECOND})
    return next(iter([*own, *(name for name in names if name == "Title"), *main, *names]))


def _joined(names: tuple[str, ...], home: Slot, on: _Stand) -> Filling:
    """Return what a slot holds: what was made for it as it is, all else in one text."""
    fillings = {name: on.scene.slots[name] for name in names}
    if names[0] in on.layout.slots and len(names) == 1:
        return fillings[names[0]]
    if home.kind in TITLES:
        return titled(fillings)
    if not all(isinstance(filling, Words) for filling in fillings.values()):
        return fillings[names[0]]
    return gathered(fillings, on.design)


def _host(on: _Stand, homes: Mapping[str, Slot]) -> Slot | None:
    """Return the slot whose box is shared by what has none: one without words, else the main one."""
    taken = {slot.idx for slot in homes.values()}
    empty = [slot for slot in _free(on) if slot.idx not in taken]
    return empty[0] if empty else body_of(on.layout)


def _has_no_room(filling: Filling, slot: Slot) -> bool:
    """Whether a box is too low for a table, or too small for the words of a figure."""
    return bool(fitted_figure(filling, slot)[1]) if isinstance(filling, Figure) else too_low(filling, slot)


def _said(on: _Stand, crowded: set[str]) -> Scene:
    """Say in words what would be crowded as a table or a figure."""
    said = {
        name: in_words(filling, on.scene.place, on.language) if name in crowded else filling
        for name, filling in on.scene.slots.items()
    }
    return replace(on.scene, slots=said)


def _startable(filling: Filling, fillings: Mapping[str, Filling]) -> Filling:
    """Let a countdown start at a click on itself, where what starts it is now part of a text."""
    if isinstance(filling, Countdown) and filling.trigger not in fillings:
        return replace(filling, trigger=BAR)
    return filling


def _notes(on: _Stand, left_out: tuple[str, ...]) -> Iterator[Problem]:
    """Say what a layout of the theme has no place for; where it only stands in, what is left out."""
    if on.listed:
        message = f"The layout '{on.layout.name}' has no room for the words of the figure; they stand as a list."
        yield Problem(message, on.scene.place, weight=Weight.NOTE)
    for name, filling in on.scene.slots.items():
        done = "it is left out" if name in left_out else "its words are in the text"
        if not isinstance(filling, Words) and name not in left_out:
            done = "it stands with the text"
        if name in left_out or (not on.stands_in and name not in on.layout.slots):
            message = f"The layout '{on.layout.name}' has no place for '{name}'; {done}."
            yield Problem(message, on.scene.place, weight=Weight.NOTE)
