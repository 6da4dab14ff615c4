"""Claims about lengths."""

import pytest

from workshop_kit import units


def test_an_inch_is_72_points_25_4_millimetres_and_914400_emu():
    assert units.inches(1) == pytest.approx(units.mm(25.4)) == 72
    assert units.emu(72) == 914_400
    assert units.from_emu(914_400) == 72
