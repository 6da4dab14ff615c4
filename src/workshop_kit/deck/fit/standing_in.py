"""Layouts and slots a theme lacks: what stands in for them, so that no words are lost, and the note that says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workshop_kit.deck.model import TITLES
from workshop_kit.errors import Problem, Weight
from workshop_kit.scene import Agenda, Filling, HelpRows, Ornament, Scene, Words
from workshop_kit.text import Paragraph, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.places import Place
    from workshop_kit.theme.model import Layout, Slot, Theme
    from workshop_kit.words import Language

LAST_RESORTS = ("Title and text", "Points")
"""The layouts every scene can be shown on."""

_BODY = 1  # the number of a layout's main text in every theme


@dataclass(frozen=True, slots=True)
class Staged:
    """A scene on a layout that the theme has, each filling in a slot that the layout has, with what was noted."""

    scene: Scene
    layout: Layout
    slots: dict[str, Filling]
    problems: tuple[Problem, ...] = ()


def staged(scene: Scene, theme: Theme, language: Language) -> Staged | None:
    """Choose the layout a scene asks for first, or what stands in for it; None where the theme has none at all."""
    wanted = [*scene.layouts, *LAST_RESORTS]
    names = [name for name in wanted if name in theme.layouts]
    if not names:
        return None
    layout = theme.layouts[next((name for name in names if _holds(theme.layouts[name], scene)), names[0])]
    lacking = [name for name in scene.slots if name not in layout.slots]
    notes = [] if layout.name == wanted[0] else [_stands_in(wanted[0], layout.name, scene.place)]
    if not lacking:
        return Staged(scene, layout, dict(scene.slots), tuple(notes))
    notes += [_missing(name, layout.name, scene) for name in lacking]
    return Staged(_shown_in_body(scene, layout), layout, _moved(scene, layout, language), tuple(notes))


def _holds(layout: Layout, scene: Scene) -> bool:
    """Whether every word of a scene has a place on a layout."""
    body = body_of(layout)
    return (body is not None and body.idx == _BODY) or all(name in layout.slots for name in scene.slots)


def _shown_in_body(scene: Scene, layout: Layout) -> Scene:
    """Let items that were to appear one by one do so where they are moved to."""
    body = body_of(layout)
    return replace(scene, reveal=body.name) if scene.reveal and scene.reveal not in layout.slots and body else scene


def body_of(layout: Layout) -> Slot | None:
    """Return the main text slot of a layout, else its first text slot beside the title."""
    slots = [slot for slot in layout.slots.values() if slot.kind in {"body", "subTitle", "obj"}]
    return next((slot for slot in slots if slot.idx == _BODY), slots[0] if slots else None)


def _moved(scene: Scene, layout: Layout, language: Language) -> dict[str, Filling]:
    """Put the words of missing slots into the body, in the order of the scene."""
    slots = {name: filling for name, filling in scene.slots.items() if name in layout.slots}
    body = body_of(layout)
    if body is None:
        return slots
    homeless = {name: f for name, f in scene.slots.items() if name == body.name or name not in layout.slots}
    words = [paragraph for filling in homeless.values() for paragraph in _in_words(filling, scene.place, language)]
    if words:
        slots[body.name] = replace(_kept(homeless), paragraphs=tuple(words), ornament=Ornament.NONE)
    return slots


def _kept(homeless: dict[str, Filling]) -> Words:
    """Return how moved words go on: a single filling as before, several as plain text."""
    texts = [filling for filling in homeless.values() if isinstance(filling, Words)]
    return replace(texts[0], continues=True, icon="") if len(texts) == 1 else Words((), continues=True)


def _in_words(filling: Filling, place: Place, language: Language) -> Iterator[Paragraph]:
    """Say in words what a slot would have shown; a drawing has none."""
    if isinstance(filling, Words):
        yield from filling.paragraphs
    elif isinstance(filling, Agenda):
        for moment in filling.moments:
            minutes = language.say("minutes-short", count=moment.minutes)
            yield Paragraph((Run(f"{moment.title}: {minutes}"),), place)
    elif isinstance(filling, HelpRows):
        for line in filling.lines:
            yield Paragraph((Run(f"{line.audience}: "), Run(line.number, strong=True), Run(f" ({line.how})")), place)


def _stands_in(wanted: str, used: str, place: Place) -> Problem:
    return Problem(f"The theme has no layout '{wanted}'; '{used}' stands in for it.", place, weight=Weight.NOTE)


def _missing(name: str, layout: str, scene: Scene) -> Problem:
    filling = scene.slots[name]
    done = "its words are in the text" if isinstance(filling, Words | Agenda | HelpRows) else "it is left out"
    return Problem(f"The layout '{layout}' has no place for '{name}'; {done}.", scene.place, weight=Weight.NOTE)


def title_of(layout: Layout) -> Slot | None:
    """Return the title slot of a layout."""
    return next((slot for slot in layout.slots.values() if slot.kind in TITLES), None)
