"""Fit: Scenes and a Theme go in, a Deck comes out, with every size, line, continuation and slide number decided.

Overflow is foreseen with the real widths of letters and answered: text shrinks to the theme's floor, lists go on
between items on a next slide, and what still does not fit is a Problem at its line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.deck.fit.inks import inked
from workshop_kit.deck.fit.scaled import scaled
from workshop_kit.deck.fit.slides import slides_of, stage
from workshop_kit.deck.fit.standing_in import Staged, staged, stand_ins
from workshop_kit.deck.model import Deck, FittedSlide
from workshop_kit.errors import Problem
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workshop_kit.scene import Scene
    from workshop_kit.theme.model import Theme

__all__ = ["fit"]


def fit(scenes: Iterable[Scene], theme: Theme, title: str, language_code: str = "en", region: str = "") -> Deck:
    """Fit scenes to a theme. `title` stands at the foot of every slide; problems are collected in the Deck."""
    words, theme = language(language_code), scaled(theme)
    slides: list[FittedSlide] = []
    problems: list[Problem] = []
    stands: list[Staged] = []
    for scene in scenes:
        on = staged(scene, theme, words)
        if on is None:
            problems.append(_no_layout(theme))
            break
        stands.append(on)
        set_up = stage(on, words, theme.heading_face)
        problems += set_up.problems()
        slides += (inked(slide, theme.jobs) for slide in slides_of(set_up))
    problems = [*theme.problems, *stand_ins(stands), *problems]
    return Deck(title, language_code, theme.width, theme.height, _numbered(slides), _once(problems), region)


def _numbered(slides: list[FittedSlide]) -> tuple[FittedSlide, ...]:
    """Number slides from 1 and name each: its scene's name, a continued one with -2 after it."""
    taken: set[str] = set()
    made = []
    for number, slide in enumerate(slides, 1):
        name, count = slide.scene, 1
        while name in taken:
            count += 1
            name = f"{slide.scene}-{count}"
        taken.add(name)
        made.append(replace(slide, number=number, name=name))
    return tuple(made)


def _once(problems: list[Problem]) -> tuple[Problem, ...]:
    """Say the same sentence about the same theme once, however many slides it concerns."""
    first: dict[tuple[object, ...], Problem] = {}
    for problem in problems:
        key = (problem.message, problem.weight, problem.place if problem.weight.value == "error" else None)
        first.setdefault(key, problem)
    return tuple(first.values())


def _no_layout(theme: Theme) -> Problem:
    return Problem(
        f"The theme '{theme.name}' has no layout with a title and text, so no slide can be made with it.",
        hint="Choose another theme, or add a layout named 'Title and text' to it.",
    )
