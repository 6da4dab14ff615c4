"""What was changed by hand is told and carried after a save in LibreOffice too, which forgets names and numbers."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation

from workshop_kit.deck.gallery import gallery
from workshop_kit.deck.powerpoint import paint
from workshop_kit.documents.shown import shown
from workshop_kit.edits.one_deck import one_deck
from workshop_kit.edits.telling import told

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not on this machine"),
]

EDITS = ("", "words", "moved", "letters", "colour", "cell", "notes", "added", "deleted", "reordered", "hidden")
ALL = ("words", "moved", "letters", "cell", "notes", "added", "deleted", "reordered", "hidden")


@pytest.fixture(scope="module")
def converted(tmp_path_factory):
    """Save decks in LibreOffice, each under a name, and return what finds them by it."""

    def save(decks):
        folder = tmp_path_factory.mktemp("saved")
        for name, content in decks.items():
            (folder / f"{name}.pptx").write_bytes(content)
        return _saved(folder)

    return save


def _saved(folder):
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
    return lambda name: (folder / "out" / f"{name or 'none'}.pptx").read_bytes()


@pytest.fixture(scope="module")
def saved(by_hand, converted):
    """Return each deck as LibreOffice saves it, by the edit made in it."""
    decks = {edit or "none": by_hand(*filter(None, [edit])) for edit in EDITS}
    return converted({**decks, "all": by_hand(*ALL)})


@pytest.mark.parametrize("edit", EDITS)
def test_a_change_is_told_and_nothing_else(saved, by_hand, look, base, edit):
    lines = list(told(look(base), look(saved(edit))))
    assert lines == list(told(look(base), look(by_hand(*filter(None, [edit])))))
    assert len(lines) == bool(edit)


def test_of_every_kind_of_slide_nothing_is_told_that_nobody_changed(converted, look):
    day = gallery()
    one = shown(day, "hearth")
    before = paint(one.deck, one.theme)
    assert list(told(look(before), look(converted({"gallery": before})("gallery")))) == []


@pytest.mark.parametrize("edit", EDITS[1:])
def test_a_change_is_carried(saved, base, fresh, sound, edit):
    one = one_deck(base, Path("small-slides.pptx"), saved(edit), fresh)
    assert sound(one.content) == {}
    assert len(one.carried) == 1


@pytest.fixture(scope="module")
def everything(saved, base, fresh):
    return one_deck(base, Path("small-slides.pptx"), saved("all"), fresh)


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
    again = one_deck(fresh, Path("small-slides.pptx"), one.content, base)
    assert sound(again.content) == {}
    assert [slide.title for slide in look(again.content).slides] == [slide.title for slide in look(one.content).slides]
