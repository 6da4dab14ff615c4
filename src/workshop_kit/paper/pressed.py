"""What comes of pressing: the bytes of a PDF, and which of its pages hold which sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.errors import Problem


@dataclass(frozen=True, slots=True)
class PressedVariant:
    """Where one set of pages of a sheet stands: its tab and label, its first page (from 1) and how many there are."""

    tab: str
    label: str
    first: int
    pages: int


@dataclass(frozen=True, slots=True)
class PressedSheet:
    """Where a sheet stands: its number, its name in the plan, its first page (from 1) and how many there are.

    `variants` are its sets of pages, one after the other.
    """

    number: int
    name: str
    first: int
    pages: int
    variants: tuple[PressedVariant, ...] = ()


@dataclass(frozen=True, slots=True)
class Pressed:
    """A PDF with `pages` pages. Where `problems` holds an error, something is missing from it."""

    pdf: bytes
    pages: int
    sheets: tuple[PressedSheet, ...]
    problems: tuple[Problem, ...]
