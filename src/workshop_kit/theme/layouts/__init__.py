"""The layouts of our own template, as data: what each slide is built from, in the order PowerPoint lists them."""

from workshop_kit.theme.design import Design
from workshop_kit.theme.layouts import asking, blocks, caring, closing, comparing, listening, picturing, plain, showing

LAYOUTS: tuple[Design, ...] = (
    *blocks.OPENING,
    *caring.LAYOUTS,
    *blocks.TODAY,
    *listening.LAYOUTS,
    *asking.LAYOUTS,
    *comparing.LAYOUTS,
    *showing.LAYOUTS,
    *picturing.LAYOUTS,
    *closing.LAYOUTS,
    *plain.LAYOUTS,
)

__all__ = ["LAYOUTS"]
