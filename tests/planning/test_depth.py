"""How deep sharing goes: the format's cap, which an outline only lowers."""

import pytest

from workshop_kit.planning.depth import deepest


@pytest.mark.parametrize(
    ("format", "cap"), [("couple", "medium"), ("group", "medium"), ("mixed", "medium"), ("individual", "deep")]
)
def test_every_format_has_its_cap(format, cap):
    assert deepest(format, None) == cap


def test_an_outline_lowers_the_cap_and_never_raises_it():
    assert deepest("individual", "light") == "light"
    assert deepest("group", "deep") == "medium"
