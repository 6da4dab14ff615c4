"""Lengths: points (pt) inside; the units of paper (mm), slides (inches) and PowerPoint (EMU) at the rim."""

from __future__ import annotations

PT_PER_INCH = 72
MM_PER_INCH = 25.4
EMU_PER_PT = 12_700  # ECMA-376: 914,400 English Metric Units to the inch


def mm(value: float) -> float:
    """Millimetres as points."""
    return value * PT_PER_INCH / MM_PER_INCH


def inches(value: float) -> float:
    """Inches as points."""
    return value * PT_PER_INCH


def emu(points: float) -> int:
    """Points as EMU, rounded."""
    return round(points * EMU_PER_PT)


def from_emu(value: int) -> float:
    """EMU as points."""
    return value / EMU_PER_PT
