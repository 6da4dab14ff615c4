"""What a workshop says: each text with who meets it, and the words of each sheet and each slide.

Every block and step of the formats that are looked at is walked over, also those for another length or head-count;
sheets and slides are those of the plans.
"""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.kinds import Exercise, Kind
from workshop_kit.outline.wording import WORDS
from workshop_kit.places import Place
from workshop_kit.scene import Figure, Grid, Words
from workshop_kit.text import Paragraph, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workshop_kit.checking.subject import Subject
    from workshop_kit.outline.workshop import Block, Workshop
    from workshop_kit.planning.plan import Plan, Step
    from workshop_kit.scene import Filling, Scene

Reader = Literal["shown", "spoken", "facilitator"]
"""Who meets a text: participants on slides and sheets, participants as it is said to them, or whoever leads alone."""

_FACILITATOR = ("summary", "materials", "readiness", "do", "watch_for")
PANEL = ("Grouping", "Minutes", "Unit", "Sheet", "Privacy")
"""Slots of an activity's slide that say who, how long and which sheet."""


class Said(Struct, frozen=True):
    """A text that stands under `key`, terms filled in, with the formats in which it says just that.

    `step` is the step that it belongs to, None in a block or in the head. `language` is a code such as en.
    """

    text: Text
    key: str
    reader: Reader
    formats: tuple[str, ...]
    language: str
    step: Kind | None = None


class Seen(Struct, frozen=True):
    """The words of one sheet or one slide, a paragraph each, and where its step stands."""

    paragraphs: tuple[str, ...]
    place: Place
    language: str

    @property
    def words(self) -> str:
        """All of it, an empty line between paragraphs."""
        return "\n\n".join(self.paragraphs)


@functools.lru_cache(maxsize=1)
def said(subject: Subject) -> tuple[Said, ...]:
    """Return every text of the outline, once for each wording that a format gives it."""
    found: dict[tuple[object, ...], list[Said]] = {}
    for plan in {id(plan.workshop): plan for plan in subject.plans}.values():
        for one in _of_workshop(plan.workshop, plan):
            at = one.text.place
            found.setdefault((at.source.name, at.line, at.column, one.key, one.text.source), []).append(one)
    return tuple(map(_in_all_formats, found.values()))


def _in_all_formats(alike: Sequence[Said]) -> Said:
    """Return one for several that say the same, in the formats of all of them."""
    formats = dict.fromkeys(name for one in alike for name in one.formats)
    return replace(alike[-1], formats=tuple(formats))


def sheets(subject: Subject) -> Iterator[Seen]:
    """Yield the words of every sheet, case by case."""
    for plan, step in _steps(subject):
        sheet = step.kind.sheet(step.cue) if isinstance(step.kind, Exercise) else None
        if sheet is not None:
            yield Seen(tuple(texts_in(sheet)), step.kind.place, plan.day.language.code)


def slides(subject: Subject) -> Iterator[Seen]:
    """Yield the words of every slide that a step makes, case by case; who, how long and which sheet aside."""
    for plan, step in _steps(subject):
        for scene in step.kind.scenes(step.cue):
            yield Seen(tuple(shown_in(scene)), scene.place, plan.day.language.code)


def shown_in(scene: Scene) -> Iterator[str]:
    """Yield the texts that one slide shows; of a list that goes on over several, as many as stand on one."""
    for slot, filling in scene.slots.items():
        if slot not in PANEL and isinstance(filling, Words | Grid | Figure):
            yield from list(texts_in(filling))[: _most(filling)]


def texts_in(thing: object) -> Iterator[str]:
    """Yield every text inside frozen data, in order."""
    if isinstance(thing, (Text, Paragraph)):
        yield str(thing)
    elif isinstance(thing, (tuple, list)):
        for one in thing:
            yield from texts_in(one)
    else:
        data: Any = type(thing)
        for name in _looked_into(data):
            yield from texts_in(getattr(thing, name))


@functools.cache
def _looked_into(data: type) -> tuple[str, ...]:
    """Return the fields of frozen data in which texts may be; none of anything else."""
    if not issubclass(data, Struct) or data is Place:
        return ()
    # `beside` repeats the rows of the slot beside, to stand level with them.
    return tuple(name for name in data.__struct_fields__ if name != "beside")


def _most(filling: Filling) -> int | None:
    """Return how many paragraphs of a slot stand on one slide; None for all."""
    if not isinstance(filling, Words) or not filling.continues or filling.most is None:
        return None
    items = sum(paragraph.level == 0 for paragraph in filling.paragraphs)
    return math.ceil(len(filling.paragraphs) / max(1, math.ceil(items / filling.most)))


def _steps(subject: Subject) -> Iterator[tuple[Plan, Step]]:
    return ((plan, step) for plan in subject.plans for part in plan.parts for step in part.steps)


def _of_workshop(workshop: Workshop, plan: Plan) -> Iterator[Said]:
    yield from _of_model(workshop, plan)
    for block in workshop.blocks:
        if not block.formats or plan.format in block.formats:
            yield from _of_model(block, plan)
            for step in block.steps:
                if not step.formats or plan.format in step.formats:
                    yield from _of_model(step, plan)


def _of_model(model: Workshop | Block | Kind, plan: Plan) -> Iterator[Said]:
    """Yield the texts of the fields of one thing that hold words."""
    step = model if isinstance(model, Kind) else None
    for key in type(model).model_fields:
        if key in WORDS:
            reader: Reader = "spoken" if key == "say" else "facilitator" if key in _FACILITATOR else "shown"
            for text in _texts(getattr(model, key)):
                yield Said(text, key, reader, (plan.format,), plan.day.language.code, step)


def _texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name))
