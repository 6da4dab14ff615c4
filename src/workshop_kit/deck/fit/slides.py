"""One scene on its layout becomes one slide or several: texts settled, drawings placed, notes under the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.deck.fit.balanced import balanced
from workshop_kit.deck.fit.ornaments import ornaments
from workshop_kit.deck.fit.panel import panel_drawings
from workshop_kit.deck.fit.shown import Around, Shown, shown
from workshop_kit.deck.fit.standing_in import Staged, title_of
from workshop_kit.deck.fit.text import HEADLINE, RUNNING, Settled, settled
from workshop_kit.deck.model import FilledSlot, FittedSlide, Reveal, Timer
from workshop_kit.scene import Notes, Ornament, Words
from workshop_kit.text import Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.drawing import Drawing
    from workshop_kit.errors import Problem
    from workshop_kit.theme.model import Layout, Slot
    from workshop_kit.words import Language

SPOKEN = ("Question", "Quote")
"""Layouts whose title is a whole sentence, and so is tied like running text."""


class Stage(Struct, frozen=True):
    """A staged scene with its texts settled and what else it shows, by slot, and the words of the language at hand."""

    staged: Staged
    texts: Mapping[str, Settled]
    others: tuple[Shown, ...]
    language: Language

    @property
    def layout(self) -> Layout:
        """The layout it stands on."""
        return self.staged.layout

    @property
    def parts(self) -> int:
        """How many slides its texts and tables need."""
        texts = (len(text.pages) for text in self.texts.values())
        return max(1, *texts, *(len(other.tables) for other in self.others))

    def problems(self) -> Iterator[Problem]:
        """What was noted, and what cannot fit."""
        yield from self.staged.problems
        for text in self.texts.values():
            yield from text.problems()
        for other in self.others:
            yield from other.problems


def stage(staged: Staged, language: Language, heading: str) -> Stage:
    """Settle every text of a scene, slots that mirror each other at one size, and fit all else; `heading` is a face."""
    words = {
        name: (staged.layout.slots[name], filling)
        for name, filling in staged.slots.items()
        if isinstance(filling, Words) and filling.paragraphs
    }
    texts = {name: settled(slot, filling, _letters(slot, staged.layout)) for name, (slot, filling) in words.items()}
    around = Around(staged.scene.place, language, heading, _ink(staged.layout))
    others = tuple(shown(filling, staged.layout.slots[name], around) for name, filling in staged.slots.items())
    alike = {name: _as_small_as_its_twins(text, texts) for name, text in texts.items()}
    parted = {name: balanced(text, language.small_words) for name, text in alike.items()}
    return Stage(staged, parted, others, language)


def _letters(slot: Slot, layout: Layout) -> int:
    return HEADLINE if slot == title_of(layout) and layout.name not in SPOKEN else RUNNING


def _as_small_as_its_twins(text: Settled, texts: Mapping[str, Settled]) -> Settled:
    step = max(other.step for other in texts.values() if _mirrors(other.slot, text.slot))
    return text if step == text.step else settled(text.slot, text.words, text.letters, step)


def _mirrors(one: Slot, other: Slot) -> bool:
    """Whether two slots stand side by side, equally large, with equal type."""
    a, b = one.frame, other.frame
    sizes = [[level.size for level in slot.levels] for slot in (one, other)]
    return (a.y, a.width, a.height) == (b.y, b.width, b.height) and sizes[0] == sizes[1]


def slides_of(on: Stage) -> Iterator[FittedSlide]:
    """Make the slides of a scene; each shows what frames its items, the items go on. Numbers are given later."""
    scene, panel = on.staged.scene, tuple(panel_drawings(on.layout, on.texts))
    for page in range(on.parts):
        texts = tuple(_text(name, page, on) for name in on.layout.slots if name in on.texts)
        # Time is counted down once: a second bar would say that it begins anew.
        here = [other for other in on.others if not (page and other.timers)]
        yield FittedSlide(
            number=0,
            name=scene.name,
            scene=scene.name,
            part=page + 1,
            section=scene.section,
            layout=on.layout,
            texts=texts,
            tables=tuple(table for other in on.others for table in other.table(page)),
            pictures=tuple(picture for other in on.others for picture in other.pictures),
            drawings=(*panel, *_ornaments(page, on, texts), *(drawing for other in here for drawing in other.drawings)),
            notes=Notes() if page else scene.notes,
            place=scene.place,
            timers=() if page else tuple(_timers(on)),
            reveal=_reveal(page, on, texts),
            block=scene.block,
            spoken=scene.spoken,
            step=scene.step,
        )


def _text(name: str, page: int, on: Stage) -> FilledSlot:
    text = on.texts[name]
    if page and text.slot == title_of(on.layout):
        return _continued_title(text, on.language).filled(0)
    return text.filled(page)


def _continued_title(text: Settled, language: Language) -> Settled:
    """Say after a title that its slide goes on, where there is room to say it."""
    *others, last = text.words.paragraphs
    longer = replace(last, runs=(*last.runs, Run(f" {language.say('continued')}")))
    said = settled(text.slot, replace(text.words, paragraphs=(*others, longer)), text.letters)
    return balanced(said, language.small_words) if said.fits else text


def _ornaments(page: int, on: Stage, texts: tuple[FilledSlot, ...]) -> Iterator[Drawing]:
    for filled in texts:
        yield from _drawn(filled, on.texts[filled.slot.name], page)


def _drawn(filled: FilledSlot, text: Settled, page: int) -> Iterator[Drawing]:
    return ornaments(filled, text.words, [first for first, _ in _items(text, page)])


def _items(text: Settled, page: int) -> Iterator[tuple[int, int]]:
    """First and last paragraph of each item on one of a text's slides."""
    at = 0
    for row in text.pages[min(page, len(text.pages) - 1)]:
        if row.ghost:
            return
        yield at, at + len(row.paragraphs) - 1
        at += len(row.paragraphs)


def _ink(layout: Layout) -> str:
    """Return the colour of text on a layout's ground, which is that of its title."""
    title = title_of(layout)
    return title.levels[0].ink if title else "dk1"


def _timers(on: Stage) -> Iterator[Timer]:
    """Return the clocks of a slide; without its trigger there is nothing to click, and a bar stands still."""
    for other in on.others:
        yield from (timer for timer in other.timers if timer.trigger in on.texts or timer.trigger == timer.bar)


def _reveal(page: int, on: Stage, texts: tuple[FilledSlot, ...]) -> Reveal | None:
    """Return what appears item by item, and beside it at the same clicks."""
    scene = on.staged.scene
    first = _appearing(scene.reveal, page, on, texts)
    return first and replace(first, beside=_appearing(scene.reveal_with, page, on, texts))


def _appearing(slot: str, page: int, on: Stage, texts: tuple[FilledSlot, ...]) -> Reveal | None:
    """Return the items of a slot; a ring waits for its item."""
    text = on.texts.get(slot)
    if text is None:
        return None
    items = tuple(_items(text, page))
    filled = next(one for one in texts if one.slot == text.slot)
    ringed = text.words.ornament is Ornament.RINGS
    rings = [drawing.name for drawing in _drawn(filled, text, page) if drawing.behind] if ringed else []
    return Reveal(text.slot.name, items, tuple(rings))
