"""Inks: what is painted on a slide takes the colours of a template that do the jobs of ours (see `theme.jobs`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from workshop_kit.drawing import Arc, Box, Caption, Circle, Contour, Icon, Ink, Label, Lens, Line, Stroke

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.deck.model import Cell, FilledTable, FittedSlide

_INKED = (Arc, Box, Caption, Circle, Contour, Icon, Label, Lens, Line, Stroke)


def inked(slide: FittedSlide, jobs: Mapping[str, Ink]) -> FittedSlide:
    """Return a slide whose drawings and tables are in the inks that do the jobs of their slots."""
    if not jobs:
        return slide
    drawings = tuple(
        replace(drawing, shapes=tuple(_inked(shape, jobs) for shape in drawing.shapes)) for drawing in slide.drawings
    )
    return replace(slide, drawings=drawings, tables=tuple(_table(table, jobs) for table in slide.tables))


def _table(table: FilledTable, jobs: Mapping[str, Ink]) -> FilledTable:
    return replace(table, rows=tuple(tuple(_cell(cell, jobs) for cell in row) for row in table.rows))


def _cell(cell: Cell, jobs: Mapping[str, Ink]) -> Cell:
    ink = jobs.get(cell.ink, Ink(cell.ink)).slot
    return replace(cell, ink=ink, below=_inked(cell.below, jobs), fill=_inked(cell.fill, jobs))


def _inked(thing: Any, jobs: Mapping[str, Ink]) -> Any:
    """Return an ink, or anything that is drawn with inks, in those that do their jobs."""
    if isinstance(thing, Ink):
        ink = jobs.get(thing.slot, Ink(thing.slot))
        return replace(ink, opacity=ink.opacity * thing.opacity)
    if isinstance(thing, _INKED):
        return replace(thing, **{name: _inked(getattr(thing, name), jobs) for name in thing.__struct_fields__})
    return thing
