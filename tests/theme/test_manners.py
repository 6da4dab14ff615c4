"""Three themes, one set of frames: each in its manner, and every word of each can be read."""

import itertools

import pytest

from workshop_kit.colours.palette import LARGE, PALETTES, TEXT, contrast
from workshop_kit.drawing import Box, Circle, Frame, Lens
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.theme.layouts.manners import layouts_of
from workshop_kit.theme.offered import BUNDLED

CASES = [(name, design) for name in BUNDLED for design in layouts_of(name)]
LARGE_TYPE, LARGE_BOLD = 24, 18.66  # points, by WCAG 2


def grounds(design, frame):
    """Yield the opaque fills under the middle of a frame, the topmost first; the ground of the layout last."""
    x, y = frame.x + min(frame.width, 100) / 2, frame.y + frame.height / 2
    for shape in reversed(design.shapes):
        fill = getattr(shape, "fill", None)
        if fill and fill.opacity == 1 and covers(shape, x, y):
            yield fill.slot
    yield design.ground


def covers(shape, x, y):
    match shape:
        case Box(frame=Frame() as frame):
            return frame.x <= x <= frame.right and frame.y <= y <= frame.bottom
        case Circle():
            return (shape.x - x) ** 2 + (shape.y - y) ** 2 <= shape.radius**2
        case Lens():
            return False
    return False


@pytest.mark.parametrize(("name", "design"), CASES, ids=[f"{name} {design.name}" for name, design in CASES])
def test_every_text_of_a_layout_can_be_read_on_its_ground(name, design):
    colours = PALETTES[name].colours
    for slot in design.slots:
        if slot.kind in {"pic", "tbl"}:
            continue
        ground = next(iter(grounds(design, slot.frame)))
        if slot.name == "Sheet":
            ground = "dk1" if slot.styles[0].ink == "lt1" else "accent4"
        for style in slot.styles:
            large = style.size >= (LARGE_BOLD if style.bold else LARGE_TYPE)
            assert contrast(colours[style.ink], colours[ground]) >= (LARGE if large else TEXT), (slot.name, ground)


@pytest.mark.parametrize("name", BUNDLED)
def test_a_manner_changes_no_frame_and_no_size(name):
    for drawn, own in zip(LAYOUTS, layouts_of(name), strict=True):
        assert own.name == drawn.name
        for one, other in zip(drawn.slots, own.slots, strict=True):
            assert (one.name, one.idx, one.frame) == (other.name, other.idx, other.frame)
            assert [style.size for style in one.styles] == [style.size for style in other.styles]


def test_plain_covers_no_ground_with_full_colour():
    for design in layouts_of("plain"):
        assert design.ground not in {"dk2", "accent1"}
        fills = [shape.fill for shape in itertools.chain(design.shapes, design.mark) if getattr(shape, "fill", None)]
        assert all(fill.opacity < 0.3 for fill in fills if fill.slot in {"dk1", "dk2", "accent1"}), design.name


def test_harbor_s_opener_glows_on_its_ground():
    opener = next(design for design in layouts_of("harbor") if design.name == "Block opener")
    first, second, lens = opener.shapes[:3]
    assert (first.fill.slot, first.fill.opacity, second.fill.slot, lens.fill.slot) == (
        "lt2",
        0.16,
        "accent3",
        "accent4",
    )
