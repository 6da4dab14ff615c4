"""Files beside an outline: which names are taken, and what is said of the others."""

import os
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.beside import read_beside
from workshop_kit.fields import Unreadable
from workshop_kit.outline.reader import read
from workshop_kit.places import Place, Source
from workshop_kit.tree import Scalar


def beside(folder, name):
    return read_beside(Scalar(name, Place(Source("a.yaml", (f"picture: {name}",), folder))))


@pytest.fixture
def folder(tmp_path):
    """Return the folder of an outline, with a picture beside it, one in a folder, and one outside."""
    home = tmp_path / "home"
    (home / "pictures").mkdir(parents=True)
    (home / "garden.jpg").write_bytes(b"x")
    (home / "pictures" / "two  cups.png").write_bytes(b"x")
    (tmp_path / "secret.png").write_bytes(b"x")
    return home


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("garden.jpg", "garden.jpg"),
        ("./garden.jpg", "garden.jpg"),
        ("pictures/two  cups.png", "pictures/two  cups.png"),
        ("pictures\\two  cups.png", "pictures/two  cups.png"),
        ("pictures/../garden.jpg", "garden.jpg"),
    ],
)
def test_a_file_is_found_beside_the_outline_with_either_separator(name, file, folder):
    assert beside(folder, name).path == (folder / file).resolve()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("/etc/garden.jpg", "is found on one computer only"),
        ("C:\\pictures\\garden.jpg", "is found on one computer only"),
        ("c:garden.jpg", "is found on one computer only"),
        ("\\\\server\\garden.jpg", "is found on one computer only"),
        ("~/garden.jpg", "is found on one computer only"),
        ("https://example.org/garden.jpg", "not an address"),
        ("data:image/png;base64,AAAA", "not an address"),
        ("file:garden.jpg", "not an address"),
        ("../secret.png", "outside the outline's folder"),
        ("pictures/../../secret.png", "outside the outline's folder"),
        ("pictures", "is a folder"),
        ("garden.png", "There is no file"),
        ("a" * 400, "There is no file|cannot be opened"),
    ],
)
def test_any_other_name_is_unreadable_and_says_what_is_allowed(name, said, folder):
    with pytest.raises(Unreadable, match=said) as told:
        beside(folder, name)
    assert told.value.hint


@pytest.mark.parametrize(("name", "file"), [("gardn.jpg", "garden.jpg"), ("two cups.png", "pictures/two  cups.png")])
def test_a_missing_file_names_the_nearest_one(name, file, folder):
    with pytest.raises(Unreadable) as told:
        beside(folder, name)
    assert told.value.hint == f"Did you mean '{file}'?"


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own there")
def test_a_link_that_leads_out_of_the_folder_is_no_way_out(folder):
    (folder / "way-out.png").symlink_to(folder.parent / "secret.png")
    (folder / "circle.png").symlink_to(folder / "circle.png")
    with pytest.raises(Unreadable, match="outside the outline's folder"):
        beside(folder, "way-out.png")
    with pytest.raises(Unreadable, match=r"There is no file|cannot be opened"):
        beside(folder, "circle.png")


@given(st.text(st.sampled_from("./\\~: " + string.ascii_letters), min_size=1, max_size=30))
def test_whatever_is_written_no_path_leads_out_of_the_folder(tmp_path_factory, name):
    inside = tmp_path_factory.getbasetemp() / "beside"  # the whole holds the folders of all tests
    inside.mkdir(exist_ok=True)
    try:
        found = beside(inside, name)
    except Unreadable:
        return
    assert found.path.is_relative_to(inside.resolve())


def test_an_outline_that_is_in_no_file_has_nothing_beside_it():
    with pytest.raises(Unreadable, match="not in a file yet"):
        beside(None, "garden.jpg")


def test_a_problem_points_at_the_name_in_the_outline(folder):
    outline = folder / "evening.yaml"
    outline.write_text(
        "title: T\nblocks:\n  - pair: P\n    minutes: 5\n    steps:\n"
        "      - statement: S\n        picture: gardn.jpg\n        alt: none\n",
        encoding="utf-8",
    )
    (problem,) = read(outline, "evening.yaml").problems
    assert str(problem).startswith("evening.yaml:7:18: There is no file 'gardn.jpg' beside the outline.")
    assert "Did you mean 'garden.jpg'?" in str(problem)
