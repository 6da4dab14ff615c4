"""Every family a template can name is measured by a face that comes with the kit."""

import itertools

import pytest

from workshop_kit.theme.fonts import MARGIN, face

CUTS = list(itertools.product((False, True), repeat=2))


@pytest.mark.parametrize(
    "family", ["Calibri", "Cambria", "Arial", "Carlito", "Caladea", "Liberation Sans", "Georgia", "Aptos"]
)
@pytest.mark.parametrize(("bold", "italic"), CUTS)
def test_every_cut_of_a_family_has_its_file(family, bold, italic):
    assert face(family, bold=bold, italic=italic).path.is_file()


@pytest.mark.parametrize(
    ("family", "twin"), [("Calibri", "Carlito"), ("cambria ", "Caladea"), ("Arial", "LiberationSans")]
)
def test_a_face_with_a_metric_twin_is_measured_exactly(family, twin):
    found = face(family)
    assert found.path.name == f"{twin}-Regular.ttf"
    assert found.exact


@pytest.mark.parametrize(
    ("family", "stand_in"), [("Georgia", "Caladea"), ("Aptos", "LiberationSans"), ("Sans Serif", "LiberationSans")]
)
def test_another_face_is_measured_by_the_nearest_with_a_margin(family, stand_in):
    found = face(family, bold=True)
    assert found.path.name == f"{stand_in}-Bold.ttf"
    assert found.factor == 1 + MARGIN
    assert not found.exact
