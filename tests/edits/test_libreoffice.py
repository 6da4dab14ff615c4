"""What was changed by hand is told and carried after a save in LibreOffice too, which forgets names and numbers."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation

from workshop_kit.edits.merging import merged
from workshop_kit.edits.telling import told

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not on this machine"),
]

EDITS = ("", "words", "moved", "letters", "colour", "cell", "notes", "added", "deleted", "reordered", "hidden")
ALL = ("words", "moved", "letters", "cell", "notes", "added", "deleted", "reordered", "hidden")


@pytest.fixture(scope="module")
def saved(by_hand, tmp_path_factory):
    """Return each deck as LibreOffice saves it, by the edit made in it."""
    folder = tmp_path_factory.mktemp("saved")
    for edit in (*EDITS, "all"):
        edits = ALL if edit == "all" else filter(None, [edit])
        (folder / f"{edit or 'none'}.pptx").write_bytes(by_hand(*edits))
    (folder / "out").mkdir()
    home = (folder / "profile").as_uri()
    words = (
        "soffice",
        f"-env:UserInstallation={home}",
        "--headless",
        "--convert-to",
        "pptx",
        "--outdir",
        folder / "out",
    )
    subprocess.run([*words, *sorted(folder.glob("*.pptx"))], check=True, capture_output=True)  # noqa: S603 - as above
    return lambda edit: (folder / "out" / f"{edit or 'none'}.pptx").read_bytes()


@pytest.mark.parametrize("edit", EDITS)
def test_a_change_is_told_and_nothing_else(saved, by_hand, look, base, edit):
    lines = list(told(look(base), look(saved(edit))))
    assert lines == list(told(look(base), look(by_hand(*filter(None, [edit])))))
    assert len(lines) == bool(edit)


@pytest.mark.parametrize("edit", EDITS[1:])
def test_a_change_is_carried(saved, base, fresh, sound, edit):
    one = merged(base, Path("small-slides.pptx"), saved(edit), fresh)
    assert sound(one.content) == {}
    assert len(one.carried) == 1


@pytest.fixture(scope="module")
def everything(saved, base, fresh):
    return merged(base, Path("small-slides.pptx"), saved("all"), fresh)


def test_the_program_finds_nothing_to_repair(everything, sound, tmp_path):
    assert sound(everything.content) == {}
    (tmp_path / "joined.pptx").write_bytes(everything.content)
    assert OpenXmlValidator().validate(str(tmp_path / "joined.pptx")).errors == []


def test_all_changes_stand_in_the_fresh_deck_and_are_found_again(everything, base, fresh, sound, look):
    one = everything
    opened = Presentation(io.BytesIO(one.content))
    garden = opened.slides[9]
    assert garden.shapes.title.text_frame.text == "Our own garden"
    assert [shape.image.size for shape in garden.shapes if shape.shape_type == 13] == [(40, 30)]
    assert garden.notes_slide.notes_text_frame.text == "Tell of the garden."
    assert look(one.content).keeps_names()
    again = merged(fresh, Path("small-slides.pptx"), one.content, base)
    assert sound(again.content) == {}
    assert [slide.title for slide in look(again.content).slides] == [slide.title for slide in look(one.content).slides]
