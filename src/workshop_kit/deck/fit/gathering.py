"""Words of several slots in one: what a template has no place for joins the text, in the order of the scene.

Short things, such as who works together, for how long and on which sheet, become one line above it; what our own
layouts set without marks has none in another either, and what they number stays numbered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from workshop_kit.scene import Agenda, Figure, HelpRows, Ornament, Spread, Words
from workshop_kit.text import Paragraph, Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workshop_kit.places import Place
    from workshop_kit.scene import Filling
    from workshop_kit.theme.design import Design, Placeholder
    from workshop_kit.words import Language

BETWEEN = " · "
_SHORT = 40  # letters of a thing that stands on a line with others
_LABEL = 13  # the number from which on our slots hold labels and other short things
_JOINED = ("Minutes", "Unit")  # a number and what it counts

Lead = Literal["", "none", "number"]


def gathered(fillings: Mapping[str, Filling], design: Design | None) -> Words:
    """Return the words of slots, by name and in order, as those of one slot that goes on where they are too many."""
    slots = {slot.name: slot for slot in design.slots} if design else {}
    main = _main(fillings, slots)
    paragraphs = tuple(_lines(fillings, slots))
    first = main.first if main else 1
    most = main.most if main and len(fillings) == 1 else None
    evenly = main is not None and len(fillings) == 1 and main.spread is Spread.BY_COUNT
    spread = Spread.BY_COUNT if evenly else Spread.LAYOUT
    return Words(paragraphs, continues=True, most=most, spread=spread, first=first, ornament=Ornament.NONE)


def titled(fillings: Mapping[str, Filling]) -> Words:
    """Return the words of a title with what stands before it, such as the number of its block."""
    title, *before = [words for words in fillings.values() if isinstance(words, Words)]
    if not before or not title.paragraphs:
        return title
    runs = tuple(run for words in before for p in words.paragraphs for run in (*p.runs, Run(BETWEEN)))
    first, *rest = title.paragraphs
    return replace(title, paragraphs=(replace(first, runs=(*runs, *first.runs)), *rest))


def _main(fillings: Mapping[str, Filling], slots: Mapping[str, Placeholder]) -> Words | None:
    words = {name: filling for name, filling in fillings.items() if isinstance(filling, Words)}
    if len(words) == 1:
        return next(iter(words.values()))
    return next((one for name, one in words.items() if name in slots and not _is_label(slots[name])), None)


def _lines(fillings: Mapping[str, Filling], slots: Mapping[str, Placeholder]) -> Iterator[Paragraph]:
    """Yield the paragraphs, short things that follow each other as one line."""
    short: list[tuple[str, Paragraph]] = []
    for name, filling in fillings.items():
        slot = slots.get(name)
        if isinstance(filling, Words) and _is_short(filling, slot):
            short += [(name, paragraph) for paragraph in filling.paragraphs]
            continue
        yield from _line(short)
        short = []
        if isinstance(filling, Words):
            yield from (_as_drawn(paragraph, slot) for paragraph in _raised(filling.paragraphs))
    yield from _line(short)


def _is_label(slot: Placeholder) -> bool:
    return slot.idx >= _LABEL


def _is_short(filling: Words, slot: Placeholder | None) -> bool:
    return slot is not None and _is_label(slot) and sum(len(str(p)) for p in filling.paragraphs) <= _SHORT


def _line(short: Sequence[tuple[str, Paragraph]]) -> Iterator[Paragraph]:
    """Join short things to a line that stands out."""
    if not short:
        return
    runs: list[Run] = []
    before = ""
    for name, paragraph in short:
        if runs:
            runs.append(Run(" " if before == name or (before, name) == _JOINED else BETWEEN, strong=True))
        runs += [replace(run, strong=True) for run in paragraph.runs]
        before = name
    yield Paragraph(tuple(runs), short[0][1].place, lead="none")


def _raised(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Bring paragraphs up to the first level where none of them is on it."""
    top = min((paragraph.level for paragraph in paragraphs), default=0)
    alone: Lead = "none" if top else ""
    return (replace(paragraph, level=paragraph.level - top, lead=alone) for paragraph in paragraphs)


def _as_drawn(paragraph: Paragraph, slot: Placeholder | None) -> Paragraph:
    """Give a paragraph the mark, or the lack of one, that our own layout gives it; its weight too."""
    if slot is None or slot.kind == "pic" or paragraph.lead:
        return paragraph
    style = slot.styles[min(paragraph.level, len(slot.styles) - 1)]
    plain = not slot.styles[0].mark
    lead: Lead = "none" if plain else "number" if style.mark == "auto" else ""
    bold = plain and style.bold and len(slot.styles) > 1
    runs = tuple(replace(run, strong=True) for run in paragraph.runs) if bold else paragraph.runs
    return replace(paragraph, lead=lead, runs=runs)


def in_words(filling: Filling, place: Place, language: Language) -> Words:
    """Say in words what a table or a figure would have shown."""
    return Words(tuple(_rows(filling, place, language)), continues=True)


def _rows(filling: Filling, place: Place, language: Language) -> Iterator[Paragraph]:
    if isinstance(filling, Agenda):
        for moment in filling.moments:
            minutes = language.say("minutes-short", count=moment.minutes)
            yield Paragraph((Run(f"{moment.title}: {minutes}"),), place)
    elif isinstance(filling, Figure):
        for item in filling.items:
            hint = (Run(": "), *item.hint.runs) if item.hint else ()
            yield Paragraph((*item.label.runs, *hint), item.label.place)
    elif isinstance(filling, HelpRows):
        for line in filling.lines:
            yield Paragraph((Run(f"{line.audience}: "), Run(line.number, strong=True), Run(f" ({line.how})")), place)
