"""One scene on its layout becomes one slide or several: texts settled, drawings placed, notes under the first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workshop_kit.deck.fit.agenda import agenda_drawings, agenda_problems, agenda_table
from workshop_kit.deck.fit.countdown import countdown, timer
from workshop_kit.deck.fit.help_rows import help_problems, help_table
from workshop_kit.deck.fit.ornaments import ornaments
from workshop_kit.deck.fit.ribbon import ribbon
from workshop_kit.deck.fit.standing_in import Staged, title_of
from workshop_kit.deck.fit.text import HEADLINE, RUNNING, Settled, settled
from workshop_kit.deck.model import FilledSlot, FittedSlide, Reveal, Timer
from workshop_kit.scene import Agenda, Countdown, HelpRows, Notes, Ribbon, Words
from workshop_kit.text import Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.deck.model import FilledTable
    from workshop_kit.drawing import Drawing
    from workshop_kit.errors import Problem
    from workshop_kit.theme.model import Layout, Slot
    from workshop_kit.words import Language

SPOKEN = ("Question", "Quote")
"""Layouts whose title is a whole sentence, and so is tied like running text."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A staged scene with its texts settled, the words of the language and the face of headings at hand."""

    staged: Staged
    texts: Mapping[str, Settled]
    language: Language
    heading: str

    @property
    def layout(self) -> Layout:
        """The layout it stands on."""
        return self.staged.layout

    @property
    def parts(self) -> int:
        """How many slides its texts need."""
        return max((len(text.pages) for text in self.texts.values()), default=1)

    def problems(self) -> Iterator[Problem]:
        """What was noted, and what cannot fit."""
        yield from self.staged.problems
        for text in self.texts.values():
            yield from text.problems()
        for name, filling in self.staged.slots.items():
            slot = self.layout.slots[name]
            if isinstance(filling, Agenda):
                yield from agenda_problems(filling, slot, self.staged.scene.place)
            elif isinstance(filling, HelpRows):
                yield from help_problems(filling, slot, self.staged.scene.place)


def stage(staged: Staged, language: Language, heading: str) -> Stage:
    """Settle every text of a scene; slots that mirror each other take the same size; `heading` is the face."""
    words = {
        name: (staged.layout.slots[name], filling)
        for name, filling in staged.slots.items()
        if isinstance(filling, Words) and filling.paragraphs
    }
    texts = {name: settled(slot, filling, _letters(slot, staged.layout)) for name, (slot, filling) in words.items()}
    return Stage(staged, {name: _as_small_as_its_twins(text, texts) for name, text in texts.items()}, language, heading)


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
    scene = on.staged.scene
    for page in range(on.parts):
        texts = tuple(_text(name, page, on) for name in on.layout.slots if name in on.texts)
        yield FittedSlide(
            number=0,
            name=scene.name,
            scene=scene.name,
            part=page + 1,
            section=scene.section,
            layout=on.layout,
            texts=texts,
            tables=tuple(_tables(on)),
            drawings=(*_ornaments(page, on, texts), *_drawings(page, on)),
            notes=Notes() if page else scene.notes,
            place=scene.place,
            timer=None if page else _timer(on),
            reveal=_reveal(page, on),
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
    return said if said.fits else text


def _ornaments(page: int, on: Stage, texts: tuple[FilledSlot, ...]) -> Iterator[Drawing]:
    for filled in texts:
        text = on.texts[filled.slot.name]
        yield from ornaments(filled, text.words, [first for first, _ in _items(text, page)])


def _items(text: Settled, page: int) -> Iterator[tuple[int, int]]:
    """First and last paragraph of each item on one of a text's slides."""
    at = 0
    for row in text.pages[min(page, len(text.pages) - 1)]:
        if row.ghost:
            return
        yield at, at + len(row.paragraphs) - 1
        at += len(row.paragraphs)


def _tables(on: Stage) -> Iterator[FilledTable]:
    for name, filling in on.staged.slots.items():
        slot = on.layout.slots[name]
        if isinstance(filling, Agenda):
            yield agenda_table(filling, slot, on.language)
        elif isinstance(filling, HelpRows):
            yield help_table(filling, slot, on.heading)


def _drawings(page: int, on: Stage) -> Iterator[Drawing]:
    """Draw what belongs to slots; time is counted down on the first slide alone."""
    for name, filling in on.staged.slots.items():
        slot = on.layout.slots[name]
        if isinstance(filling, Agenda):
            yield from agenda_drawings(filling, slot)
        elif isinstance(filling, Ribbon):
            yield from ribbon(filling, slot, _ink(on.layout), on.language)
        elif isinstance(filling, Countdown) and not page:
            yield from countdown(filling, slot)


def _ink(layout: Layout) -> str:
    """Return the colour of text on a layout's ground, which is that of its title."""
    title = title_of(layout)
    return title.levels[0].ink if title else "dk1"


def _timer(on: Stage) -> Timer | None:
    """Return the clock of a slide; without its trigger there is nothing to click, and the bar stands still."""
    counting = [filling for filling in on.staged.slots.values() if isinstance(filling, Countdown)]
    return timer(counting[0]) if counting and counting[0].trigger in on.texts else None


def _reveal(page: int, on: Stage) -> Reveal | None:
    text = on.texts.get(on.staged.scene.reveal)
    return Reveal(text.slot.name, tuple(_items(text, page))) if text else None
