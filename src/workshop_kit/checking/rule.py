"""The register of rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from workshop_kit.checking.subject import Subject
from workshop_kit.errors import Problem

Rule = Callable[[Subject], Iterable[Problem]]
FitRule = Callable[[Subject, str], Iterable[Problem]]

RULES: dict[str, Rule] = {}
"""Every rule by its name, in the order of their files' names."""

FIT_RULES: list[FitRule] = []
"""The rules that look at fitted slides, in a theme by its name; they load what draws, and so hold only on request."""


def rule(function: Rule) -> Rule:
    """Register a rule; its name is the function's, with hyphens, and what it yields is told and silenced by it."""
    RULES[function.__name__.replace("_", "-")] = function
    return function


def fit_rule(function: FitRule) -> FitRule:
    """Register a rule about fitted slides."""
    FIT_RULES.append(function)
    return function
