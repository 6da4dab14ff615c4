"""The register of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from workshop_kit.checking.subject import Subject
from workshop_kit.errors import Problem

Rule = Callable[[Subject], Iterable[Problem]]

RULES: list[Rule] = []
"""Every rule, in the order of their files' names."""


def rule(function: Rule) -> Rule:
    """Register a rule."""
    RULES.append(function)
    return function
