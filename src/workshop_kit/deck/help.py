"""Where help is, as the deck shows it: numbers, or where none are known, whom to ask, as large as numbers would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.scene import Ornament, Scene, Spread, Words
from workshop_kit.slides.made.where_help_is import where_help_is
from workshop_kit.units import inches

if TYPE_CHECKING:
    from workshop_kit.planning.plan import Plan

_STEP = inches(2.0)


def help_slide(plan: Plan, name: str) -> Scene:
    """Make the slide; where there are no numbers, each thing to know is a row of its own."""
    scene = where_help_is(plan.day, plan.care, plan.workshop.place, name=name)
    told = scene.slots["Text"]
    if plan.care.help_lines or not isinstance(told, Words):
        return scene
    rows = tuple(replace(paragraph, level=0) for paragraph in told.paragraphs)
    words = replace(told, paragraphs=rows, spread=Spread.EVEN, step=_STEP, ornament=Ornament.RULES_BETWEEN)
    return replace(scene, slots={**scene.slots, "Text": words})
