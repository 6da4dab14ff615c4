"""Which layout of a theme shows a scene: one with our name, one of Office's type, else one with a title and text.

Office marks its own layouts by type in every language: `obj` is title and content, `secHead` the head of a section.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.deck.model import TITLES
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.theme.model import NO_PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from workshop_kit.theme.design import Design
    from workshop_kit.theme.model import Layout, Slot, Theme

LAST_RESORTS = ("Title and text", "Points")
"""The layouts of ours that every scene can be shown on."""

_CONTENT = ("obj", "tx")
_TYPES: Mapping[str, tuple[str, ...]] = {
    "Cover": ("title",),
    "Block opener": ("secHead", "title"),
    "Statement": ("secHead", "titleOnly"),
    "Question": ("secHead",),
    "Quote": ("secHead",),
    "Break": ("secHead",),
    "Comparison": ("twoTxTwoObj", "twoObj"),
    "Pair turns": ("twoObj",),
    "Today": ("tbl",),
    "Help": ("tbl",),
    "Table": ("tbl",),
    "Picture": ("picTx",),
    "Blank": ("titleOnly",),
}
"""Office's types that are nearest to our layouts; all others are title and content."""

TEXTS = {"body", "obj", "subTitle"}
"""The kinds of placeholder that hold running text."""

_ROOMY = 0.12  # of the slide's area: what running text needs at least
_MAIN = 1  # the number of a layout's main text, in ours and in Office's


def layouts_for(names: Sequence[str], theme: Theme) -> Iterator[Layout]:
    """Yield the layouts that may show what our layouts of these names do, the best first."""
    first = names[0] if names else ""
    for name in (*names, *LAST_RESORTS):
        if name in theme.layouts and (name in names or contents(theme.layouts[name])):
            yield theme.layouts[name]
        if name == first:
            yield from _of_types(_TYPES.get(name, ()), theme)
    yield from _of_types(_CONTENT, theme)
    rest = [layout for layout in theme.layouts.values() if not layout.kind.startswith("vert")]
    yield from sorted(rest, key=lambda layout: -max(map(_area, contents(layout)), default=0))


def design_of(names: Sequence[str]) -> Design | None:
    """Return how our own theme draws the first of these layouts that it has."""
    return next((design for name in names for design in LAYOUTS if design.name == name), None)


def contents(layout: Layout) -> list[Slot]:
    """Return the slots of a layout that hold running text, its title aside."""
    return [slot for slot in layout.slots.values() if slot.kind in TEXTS and slot.idx != NO_PLACEHOLDER]


def body_of(layout: Layout) -> Slot | None:
    """Return the main text slot of a layout, else its largest."""
    slots = contents(layout)
    main = next((slot for slot in slots if slot.idx == _MAIN), None)
    return main or max(slots, key=_area, default=None)


def title_of(layout: Layout) -> Slot | None:
    """Return the title slot of a layout."""
    return next((slot for slot in layout.slots.values() if slot.kind in TITLES), None)


def can_show(names: Sequence[str], slots: Sequence[str], theme: Theme) -> Callable[[Layout], bool]:
    """Return whether a layout has room for these slots of ours; `names` are the layouts they were made for."""
    design = design_of(names)
    running = {slot.name for slot in design.slots if slot.idx == _MAIN or slot.kind in {"tbl", "pic"}} if design else ()
    needed = theme.width * theme.height * _ROOMY if set(running) & set(slots) or not design else 0

    def shows(layout: Layout) -> bool:
        if all(name in layout.slots for name in slots):
            return True
        body = body_of(layout)
        if title_of(layout) is None:
            return False
        if len(slots) == 1 or body is None:
            return len(slots) == 1
        return any(theme.layouts.get(name) is layout for name in names) or max(map(_area, contents(layout))) >= needed

    return shows


def _of_types(types: Sequence[str], theme: Theme) -> Iterator[Layout]:
    return (layout for kind in types for layout in theme.layouts.values() if layout.kind == kind)


def _area(slot: Slot) -> float:
    return slot.frame.width * slot.frame.height
