"""A face that the kit does not bring is taken from the computer, by the name in the file, or measured with a margin."""

import shutil

import pytest

from workshop_kit.resources import asset
from workshop_kit.theme import machine
from workshop_kit.theme.faces import face_notes, measured_by
from workshop_kit.theme.fonts import MARGIN, WIDE_MARGIN, face


@pytest.fixture
def fonts(tmp_path, monkeypatch):
    """Return a folder that is all this computer has."""
    monkeypatch.setattr(machine, "font_folders", lambda: iter([tmp_path]))
    return tmp_path


def test_a_face_is_found_by_its_own_name_whatever_its_file_is_called(fonts):
    (fonts / "below").mkdir()
    shutil.copy(asset("fonts", "Caladea-BoldItalic.ttf"), fonts / "below" / "x1.TTF")
    found = machine.installed("CALADEA ", bold=True, italic=True)
    assert found is not None
    assert found.path.name == "x1.TTF"
    assert machine.installed("Caladea", bold=True, italic=False) is None


def test_a_file_that_is_no_font_is_passed_by(fonts):
    (fonts / "broken.ttf").write_bytes(b"no font at all")
    assert machine.installed("Broken", bold=False, italic=False) is None


def test_a_face_of_the_computer_measures_itself(fonts, monkeypatch):
    shutil.copy(asset("fonts", "Carlito-Regular.ttf"), fonts / "ours.ttf")
    monkeypatch.setattr("workshop_kit.theme.fonts._TWINS", {})
    found = face("Carlito")
    assert (found.path.name, found.exact, found.bundled) == ("ours.ttf", True, False)
    assert measured_by("Carlito") == "this computer"


@pytest.mark.usefixtures("fonts")
def test_a_face_that_is_nowhere_is_measured_with_the_margin_of_its_kind():
    assert face("Aptos").factor == 1 + MARGIN
    assert face("Verdana").factor == 1 + WIDE_MARGIN
    (note,) = face_notes("Aptos", "Calibri")
    assert note.message == (
        "The face 'Aptos' is not on this computer; its lines are measured by Arial, taken 6 % wider."
    )


def test_faces_with_twins_need_no_note():
    assert list(face_notes("Cambria", "Calibri")) == []


def test_every_system_keeps_its_fonts_somewhere(monkeypatch):
    monkeypatch.setenv("LOCALAPPDATA", "C:/Users/someone/AppData/Local")
    for system in ("win32", "darwin", "linux"):
        monkeypatch.setattr("sys.platform", system)
        assert len(list(machine.font_folders())) >= 2
