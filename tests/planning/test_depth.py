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


@pytest.mark.parametrize(
    ("format_name", "deepest_of_all"),
    [("couple", "deep"), ("group", "medium"), ("individual", "deep"), ("mixed", "medium")],
)
def test_a_couple_goes_deep_only_where_each_was_spoken_with_alone(format_name, deepest_of_all):
    assert deepest(format_name, None, screened=True) == deepest_of_all
    assert deepest("couple", None) == "medium"
    assert deepest(format_name, "light", screened=True) == "light"
