"""A kit in Spanish, read back: whatever the kit itself says is Spanish, but for the care texts, and all of it fits."""

from __future__ import annotations

import datetime as dt
import re

import pdfplumber
import pikepdf
import pytest
from pptx import Presentation

from workshop_kit import beforehand, kit
from workshop_kit.care import HelpLine
from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.gallery import gallery
from workshop_kit.documents.cards import cards
from workshop_kit.documents.sheets import sheets
from workshop_kit.documents.worksheets import worksheets
from workshop_kit.outline.wishes import Wishes
from workshop_kit.theme.load import load_theme

OUTLINE = """\
title: Pequeñas gracias
language: es
goals: |
  Dar las gracias con detalle
  Oír unas gracias sin restarles
materials: |
  Bolígrafos: 1 por persona
blocks:
  - welcome:
    minutes: 6
    steps:
      - question: ¿Qué te alegró hoy?
  - pair: Tres gracias
    minutes: 24
    steps:
      - partner-sheets: Lo que noté
        items: |
          Algo que hizo {my partner}
      - script: Quien habla y quien escucha
      - task: Una a la vez
        turns: 2
        items: Di unas gracias
  - break:
    minutes: 10
  - solo:
    minutes: 20
    steps:
      - self-check: Cómo me va
        items: |
          Doy las gracias
          Me dejo agradecer
      - feedback: ¿Cómo estuvo?
      - wheel: Mi rueda
        items: Juego, Calma, Apoyo, Tiempo
  - closing:
    minutes: 8
    steps:
      - cards: Preguntas
        items: |
          ¿Qué te hizo reír?
      - log: Siete días
      - habits-plan: Costumbres
      - action-plan: Mi paso
        take_home: yes
"""
ENGLISH = re.compile(
    r"\b(the|your?|and|of|to|with|for|what|pages?|sheets?|cards?|write|pass|minutes?|each|then|everyone|own|one|not)\b",
    re.IGNORECASE,
)
CARED_FOR = {"agreements", "help", "help-again", "not-suited"}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("es")
    outline = folder / "gracias.yaml"
    outline.write_text(
        OUTLINE.replace(
            "Juego, Calma, Apoyo, Tiempo", "|\n          Juego\n          Calma\n          Apoyo\n          Tiempo"
        ),
        encoding="utf-8",
    )
    wishes = Wishes(starts=19 * 60, date=dt.date(2026, 12, 4), paper="letter")
    built = kit.build(outline, wishes, to=folder / "kits")
    return {one.word: one.path for one in built.files}, beforehand.planned(outline, wishes)


def care_in(care):
    """Yield every care text, the longest first."""
    found = []
    for name in (one for one in care.__struct_fields__ if one != "spoken_in"):
        held = getattr(care, name)
        for one in held if isinstance(held, tuple) else (held,):
            found += [one.short, one.audience, one.how] if isinstance(one, HelpLine) else [one]
    return sorted(filter(None, found), key=len, reverse=True)


def left(text, care):
    """Return the English words of a text beside the care texts."""
    said = " ".join(text.split())
    for one in care_in(care):
        said = said.replace(one, " ")
    return ENGLISH.findall(said)


def words_of(shape):
    return shape.text_frame.text if shape.has_text_frame else ""


def test_no_slide_says_a_word_of_english_but_those_of_care(made):
    files, plan = made
    for slide in Presentation(files["slides"]).slides:
        if slide._element.cSld.get("name") not in CARED_FOR:
            texts = [words_of(shape) for shape in slide.shapes]
            alts = [one.get("descr") or "" for one in slide._element.iter("{*}cNvPr")]
            assert left("\n".join([*texts, *alts]), plan.care) == [], slide._element.cSld.get("name")


@pytest.mark.parametrize("word", ["worksheets", "cards", "agenda"])
def test_no_page_for_those_who_come_says_a_word_of_english_but_those_of_care(made, word):
    files, plan = made
    with pdfplumber.open(files[word]) as pdf:
        for page in pdf.pages:
            assert left(page.extract_text(use_text_flow=True), plan.care) == [], page.page_number


def test_the_list_of_what_to_print_is_in_spanish(made):
    files, plan = made
    text = re.sub(r"[\w-]+\.pdf", "", files["print-list"].read_text(encoding="utf-8-sig"))
    assert left(text, plan.care) == []
    assert text.startswith("Hoja,Qué,")


def test_day_and_clock_are_said_as_in_spanish(made):
    files, _ = made
    with pdfplumber.open(files["agenda"]) as pdf:
        text = pdf.pages[0].extract_text()
    assert "viernes 4 de diciembre de 2026" in text
    assert "19:00 a 20:08" in text


def test_every_run_says_its_language_and_care_its_own(made):
    files, _ = made
    tongues = {}
    for slide in Presentation(files["slides"]).slides:
        own = {run.get("lang") for run in slide._element.iter("{*}rPr")}
        tongues[slide._element.cSld.get("name")] = own
    assert {name for name, own in tongues.items() if "en-US" in own} == CARED_FOR
    assert set().union(*(own for name, own in tongues.items() if name not in CARED_FOR)) == {"es-MX"}


@pytest.mark.parametrize("word", ["worksheets", "agenda", "guide", "run-sheet", "handout"])
def test_every_paper_tells_that_it_is_in_spanish(made, word):
    files, _ = made
    with pikepdf.open(files[word]) as pdf:
        assert str(pdf.Root.Lang) == "es"


def test_spanish_words_fit_every_kind_of_slide_as_english_do():
    look, ours, spanish = load_theme("hearth"), gallery(), gallery("es")
    decks = [fit(compose(day), look, day.day.title, day.day.language.code) for day in (ours, spanish)]
    assert decks[1].problems == decks[0].problems
    assert len(decks[1].slides) == len(decks[0].slides)


def test_spanish_words_take_no_more_pages_of_any_sheet():
    ours, spanish = (
        [
            (sheet.name, [variant.pages for variant in sheet.variants])
            for press in (worksheets, cards)
            for sheet in press(day, sheets(day)).sheets
        ]
        for day in (gallery(), gallery("es"))
    )
    assert spanish == ours
