"""What a layout holds besides its slots, read back from the bundled themes."""

from __future__ import annotations

import pytest

from workshop_kit.drawing import Box, Circle, Contour, Icon, Label, Lens, Line
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.theme.load import load_theme
from workshop_kit.theme.ooxml import bounds


@pytest.fixture(scope="module")
def hearth():
    return load_theme("hearth")


@pytest.mark.parametrize("design", LAYOUTS, ids=lambda design: design.name)
def test_a_layout_of_ours_is_read_as_it_was_drawn(design, hearth):
    layout = hearth.layouts[design.name]
    assert layout.ground == design.ground_ink
    read = layout.ornaments[: len(design.shapes)]
    for drawn, found in zip(design.shapes, read, strict=True):
        kinds = {Lens: Contour, Icon: Contour}
        assert type(found) is kinds.get(type(drawn), type(drawn))
        if isinstance(drawn, Circle | Box | Line | Label):
            a, b = bounds(drawn), bounds(found)
            assert (b.x, b.y, b.width, b.height) == pytest.approx((a.x, a.y, a.width, a.height), abs=0.01)
        if isinstance(drawn, Circle | Box):
            assert found.fill == drawn.fill
            assert bool(found.stroke) == bool(drawn.stroke)
        if isinstance(drawn, Lens):
            assert found.fill == drawn.fill


def test_the_strokes_of_an_icon_are_read(hearth):
    icons = [shape for shape in hearth.layouts["Help"].ornaments if isinstance(shape, Contour) and not shape.fill]
    assert icons
    assert icons[0].stroke.ink.slot == "accent4"


def test_footer_and_number_are_known(hearth):
    assert [slot.kind for slot in hearth.layouts["Points"].foot] == ["ftr", "sldNum"]
    assert not hearth.layouts["Cover"].foot
