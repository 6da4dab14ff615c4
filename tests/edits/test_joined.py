"""A joined deck in a kit: papers print the numbers that slides have there, and sessions of a program keep theirs."""

import io
import shutil
from pathlib import Path

import pytest
from pptx import Presentation

from workshop_kit import kit, program_kit
from workshop_kit.deck.compose import compose
from workshop_kit.documents.numbers import numbers
from workshop_kit.documents.shown import shown
from workshop_kit.edits.joined import joined_deck
from workshop_kit.edits.verdicts import LOCKED
from workshop_kit.errors import Weight
from workshop_kit.keeping import Yours, keep
from workshop_kit.kit import planned
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import asset

NAME = "small-slides.pptx"


@pytest.fixture
def joined(outline, base, fresh, by_hand, tmp_path):
    """Return the deck for seven o'clock, and as it stands once edits are joined to it."""

    def made(*edits):
        keep(tmp_path, {NAME: base})
        (tmp_path / NAME).write_bytes(by_hand(*edits))
        day = planned(outline, Wishes(starts=19 * 60))
        deck = shown(day, day.theme).deck
        return day, deck, joined_deck(deck, fresh, tmp_path, NAME)

    return made


def test_numbers_are_those_of_the_joined_file(joined):
    day, deck, one = joined("added", "deleted")
    before, after = numbers(deck, day), numbers(one.deck, day)
    shown_now = Presentation(io.BytesIO(one.file.content)).slides
    assert after.slides == len(shown_now) == before.slides
    assert after.blocks[1] == before.blocks[1] == (6, 10)  # one deleted, one added
    assert [slide.number for slide in one.deck.slides if slide.step == "what-lands/three-replies"] == [10]
    assert "what-lands/a-thank-you" not in {slide.step for slide in one.deck.slides}
    for slide in one.deck.slides:
        assert shown_now[slide.number - 1].element.cSld.get("name") == slide.name


def test_every_deck_has_the_slides_that_come_back(outline):
    names = {scene.name for scene in compose(planned(outline, Wishes()))}
    assert {*LOCKED} <= names


def test_a_kit_says_which_papers_do_not_know_the_changes(outline, by_hand, tmp_path):
    folder = kit.build_slides(outline, Wishes(), to=tmp_path).folder
    (folder / NAME).write_bytes(by_hand("added"))
    made = kit.build(outline, Wishes(starts=1140), to=tmp_path, only=("slides", "handout"), yours=Yours.JOIN)
    assert [file.count for file in made.files] == [15, 3]
    assert made.files[0].carried == ("'Our own garden': new, of yours.",)
    assert any("only in the slides" in one.message for one in made.problems if one.weight is Weight.NOTE)


PROGRAM = """\
program: Two evenings
sessions:
  - session: Being heard
    blocks:
      - use: small-thanks / Three thank-yous
        minutes: 20
  - session: Being seen
    blocks:
      - use: small-thanks / Three thank-yous
        minutes: 20
"""


def test_each_session_of_a_program_keeps_its_changes(tmp_path):
    path = tmp_path / "evenings.yaml"
    path.write_text(PROGRAM, encoding="utf-8")
    shutil.copy(asset("examples", "small-thanks.yaml"), tmp_path)
    first, second = program_kit.build_slides(path, Wishes(), to=tmp_path).files
    opened = Presentation(first.path)
    opened.slides[0].shapes.title.text_frame.paragraphs[0].runs[0].text = "Listen"
    opened.save(first.path)
    theirs, untouched = first.path.read_bytes(), second.path.read_bytes()
    made = program_kit.build_slides(path, Wishes(region="US"), to=tmp_path, yours=Yours.JOIN)
    assert made.files[0].copy.read_bytes() == theirs
    assert Presentation(first.path).slides[0].shapes.title.text_frame.text == "Listen"
    assert (made.files[1].copy, second.path.read_bytes() == untouched) == (None, False)
    assert Path(made.files[0].copy).parent == first.path.parent
