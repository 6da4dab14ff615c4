"""What comes of pressing: the bytes of a PDF, and which of its pages hold which sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from workshop_kit.errors import Problem


class PressedVariant(Struct, frozen=True):
    """Where one set of pages of a sheet stands: its tab and label, its first page (from 1) and how many there are."""

    tab: str
    label: str
    first: int
    pages: int


class PressedSheet(Struct, frozen=True):
    """Where a sheet stands: its number, its name in the plan, its first page (from 1) and how many there are.

    `variants` are its sets of pages, one after the other.
    """

    number: int
    name: str
    first: int
    pages: int
    variants: tuple[PressedVariant, ...] = ()


class Pressed(Struct, frozen=True):
    """A PDF with `pages` pages. Where `problems` holds an error, something is missing from it."""

    pdf: bytes
    pages: int
    sheets: tuple[PressedSheet, ...]
    problems: tuple[Problem, ...]
