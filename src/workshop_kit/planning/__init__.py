"""A workshop with every choice made: what is on, when, on which sheet."""

from workshop_kit.planning.planner import plan

__all__ = ["plan"]
