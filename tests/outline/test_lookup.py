"""Which file is meant by a name: by its id, by its title, beside before bundled, among very many too."""

from __future__ import annotations

import pytest

from workshop_kit.errors import Problem
from workshop_kit.outline import lookup
from workshop_kit.outline.files import called_beside
from workshop_kit.outline.lookup import MOST_BESIDE, Library, outline_meant, outlines_beside
from workshop_kit.places import Place, Source
from workshop_kit.tree import Scalar


@pytest.fixture
def said(tmp_path):
    """Return what names an outline in a file in a folder."""
    return lambda words: Scalar(words, Place(Source("e.yaml", (), tmp_path)))


def put(folder, name, title="T"):
    (folder / name).write_text(f"title: {title}\n", encoding="utf-8")
    return folder / name


def test_a_file_is_found_by_its_name_among_very_many(tmp_path, said):
    for number in range(MOST_BESIDE + 100):
        put(tmp_path, f"n{number:03}.yaml")
    last = put(tmp_path, "zz-trust.yaml")
    assert outline_meant(said("zz-trust")) == last
    assert outline_meant(said("n250")) == tmp_path / "n250.yaml"


def test_of_very_many_files_the_first_by_name_are_looked_at(tmp_path):
    for number in reversed(range(MOST_BESIDE + 1)):
        put(tmp_path, f"n{number:03}.yaml")
    assert [path.name for path in outlines_beside(tmp_path)] == [f"n{number:03}.yaml" for number in range(MOST_BESIDE)]


def test_in_a_folder_that_lets_nobody_look_there_is_nothing(tmp_path, monkeypatch):
    put(tmp_path, "trust.yaml")

    def locked(_):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.iterdir", locked)
    assert outlines_beside(tmp_path) == []


def test_a_file_is_found_by_its_title_and_its_name_comes_first(tmp_path, said):
    by_title, by_name = put(tmp_path, "a.yaml", "Small thanks"), put(tmp_path, "b.yaml", "B")
    assert outline_meant(said("Small Thanks")) == by_title
    put(tmp_path, "c.yaml", "b")
    assert outline_meant(said("b")) == by_name


def test_an_outline_beside_comes_before_one_that_is_bundled(tmp_path, said):
    assert outline_meant(said("appreciation-and-validation")).parent != tmp_path
    own = put(tmp_path, "appreciation-and-validation.yaml")
    assert outline_meant(said("appreciation-and-validation")) == own
    assert outline_meant(said("appreciation-and-validation"), [own]).parent != tmp_path


def test_titles_are_read_once_for_many_names(tmp_path, said, monkeypatch):
    put(tmp_path, "a.yaml", "Small thanks")
    opened = []
    head = lookup.head
    monkeypatch.setattr(lookup, "head", lambda path: opened.append(path) or head(path))
    library = Library()
    told = [library.meant(said(f"nowhere {number}")) for number in range(20)]
    assert all(isinstance(one, Problem) for one in told)
    assert len(opened) == len(set(opened))


def test_a_file_is_called_as_the_one_that_names_it(tmp_path, monkeypatch):
    (tmp_path / "sub" / "deep").mkdir(parents=True)
    by = Source("sub/e.yaml", (), tmp_path / "sub")
    assert called_beside(tmp_path / "sub" / "deep" / "a.yaml", by).replace("\\", "/") == "sub/deep/a.yaml"
    assert called_beside(tmp_path / "a.yaml", by) == "a.yaml"
    monkeypatch.chdir(tmp_path)
    here = Source("sub/e.yaml", (), tmp_path.relative_to(tmp_path) / "sub")
    assert called_beside(tmp_path.relative_to(tmp_path) / "sub" / "a.yaml", here).replace("\\", "/") == "sub/a.yaml"
