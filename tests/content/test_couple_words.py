"""People who came on their own meet no word that fits only two who came as a couple: on no slide, note or sheet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from msgspec import Struct
from pptx import Presentation

from workshop_kit import kit
from workshop_kit.deck.compose import compose
from workshop_kit.documents.sheets import sheets as sheets_of
from workshop_kit.kinds import Exercise
from workshop_kit.outline.wishes import Wishes
from workshop_kit.places import Place
from workshop_kit.planning.references import sources
from workshop_kit.text import Paragraph, Text
from workshop_kit.words import language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TITLES_OF_STUDIES = "Sources"


def said_in(thing) -> Iterator[str]:
    """Yield every text in frozen data, fixed words too."""
    if isinstance(thing, str | Text | Paragraph):
        yield str(thing)
    elif isinstance(thing, tuple | list):
        for one in thing:
            yield from said_in(one)
    elif isinstance(thing, dict):
        yield from said_in(list(thing.values()))
    elif isinstance(thing, Struct) and not isinstance(thing, Place):
        for name in thing.__struct_fields__:
            # The topic of a help line is our own name for it, and is not shown.
            if name != "topic":
                yield from said_in(getattr(thing, name))


@pytest.fixture
def found():
    """Return what texts say that fits only a couple, each with the words before and after it."""

    def find(texts):
        for text in texts:
            for phrase in language().couple_only.found(text):
                yield from (text[max(0, one.start() - 60) : one.end() + 60] for one in re.finditer(phrase, text))

    return lambda texts: list(find(texts))


def test_no_slide_says_it(alone, found):
    shown = [scene.slots for scene in compose(alone) if scene.layouts[0] != TITLES_OF_STUDIES]

    assert found(said_in(shown)) == []


def test_no_note_under_a_slide_says_it(alone, found):
    source = {alone.day.language.say("notes-source", count=count) for count in (1, 2)}
    notes = [lines for scene in compose(alone) for heading, lines in scene.notes.parts if heading not in source]

    assert notes
    assert found(said_in(notes)) == []


def test_no_sheet_says_it(alone, found):
    made = sheets_of(alone)
    seen_by = [alone.day.say(f"privacy-{sheet.privacy}") for sheet in made]

    assert found([*said_in([(sheet.title, sheet.why, sheet.variants) for sheet in made]), *seen_by]) == []


def test_no_care_says_it(alone, found):
    assert found(said_in(alone.care)) == []


def test_nobody_is_asked_for_a_page_of_somebody_who_is_not_there(alone):
    tabs = [variant.tab for sheet in sheets_of(alone) for variant in sheet.variants if variant.tab]
    labels = {variant.label for sheet in sheets_of(alone) for variant in sheet.variants if variant.tab}

    if alone.format == "individual":
        assert tabs == []
    else:
        assert labels <= {"Practice partner A", "Practice partner B"}


def test_one_person_is_never_put_into_pairs_with_others(alone):
    steps = [step for part in alone.parts for step in part.steps if isinstance(step.kind, Exercise)]

    if alone.format == "individual":
        assert "small-groups" not in {step.kind.grouping(step.cue).name for step in steps}
        assert [step.cue.name for step in steps if step.kind.turns > 1] == []


@pytest.mark.slow
@pytest.mark.parametrize("format_name", ["individual", "mixed"])
def test_no_file_of_the_kit_says_it(format_name, outline, found, tmp_path):
    made = kit.build(outline, Wishes(format=format_name, length=90, region="US"), to=tmp_path)
    cited = {str(source[key]) for source in sources().values() for key in ("title", "finding", "caution")}

    # The guide's tables are read across their cells; what it says is said on slides and sheets, or cited.
    for file in (one for one in made.files if one.word != "guide"):
        said = " ".join(words_of(file.path).split())
        for text in sorted(cited, key=len, reverse=True):
            said = said.replace(text, "")
        assert found([said]) == [], file.path.name


def words_of(file: Path) -> str:
    """Return what a file says to whoever opens it."""
    if file.suffix == ".pptx":
        shown = [shape.text_frame.text for slide in Presentation(str(file)).slides for shape in texts(slide)]
        return "\n".join(shown)
    if file.suffix == ".pdf":
        with pdfplumber.open(file) as pdf:
            return "\n".join(page.extract_text() for page in pdf.pages)
    return file.read_text(encoding="utf-8-sig")


def texts(slide):
    """Return the shapes of a slide and of its notes that hold text."""
    return [shape for shape in (*slide.shapes, *slide.notes_slide.shapes) if shape.has_text_frame]
