"""Workshops to plan, made from the text of an outline."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package offers its kinds
from workshop_kit.outline.reader import read_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop_kit.outline.workshop import Workshop


@pytest.fixture(scope="session")
def workshop() -> Callable[..., Workshop]:
    """Return what reads an outline for a format; the outline must be sound."""

    def read(text: str, format: str | None = None) -> Workshop:
        reading = read_text(textwrap.dedent(text), "evening.yaml", format)
        assert reading.workshop is not None, "\n".join(map(str, reading.problems))
        return reading.workshop

    return read
