"""The care texts: easy to read, all of them, and in every kit of every format, on screen, on paper and in the guide."""

import datetime as dt

import pytest
import yaml
from pptx import Presentation
from pptx.oxml.ns import qn

from workshop_kit import beforehand, kit
from workshop_kit.checking.prose import grade, words
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import asset

FORMATS = ("couple", "group", "individual", "mixed")
WORDS_THAT_TELL = 12
"""Words below which a reading grade of a care text says nothing."""


def told():
    """Return every care text with the place where it stands: lists as one text, a line a sentence."""
    with asset("care", "en.yaml").open(encoding="utf-8") as file:
        texts = yaml.safe_load(file)
    for name in ("base", *FORMATS, "group-led-by-one", "mixed-led-by-one"):
        for key, said in texts.get(name, {}).items():
            yield f"{name}/{key}", "\n\n".join(said) if isinstance(said, list) else said


@pytest.mark.parametrize(("place", "text"), list(told()), ids=lambda value: value if "/" in value[:30] else "")
def test_every_care_text_is_easy_to_read(place, text):
    assert len(words(text)) < WORDS_THAT_TELL or grade(text) <= 6, place


def test_somebody_answers_for_them():
    with asset("care", "en.yaml").open(encoding="utf-8") as file:
        assert yaml.safe_load(file)["signed"]


def test_every_date_on_which_a_number_was_tried_is_a_date():
    with asset("helplines.yaml").open(encoding="utf-8") as file:
        dates = [line["checked_on"] for lines in yaml.safe_load(file).values() for line in lines]
    assert all(not said or dt.date.fromisoformat(said) for said in dates)


def test_a_deck_opens_with_the_agreements_and_with_help_and_ends_with_help(composed):
    scenes = [scene.name for scene in composed]
    assert scenes[1:3] == ["agreements", "help"]
    assert scenes[3].startswith("not-")
    assert scenes[-1] == "help-again"


class Finished:
    """The finished files of one kit, read back."""

    def __init__(self, folder, made, read_out):
        self.care, self.read_out = made.care, read_out
        self.files = {file.word: file.path for file in folder.files}
        self.slides = [said_on(slide) for slide in Presentation(str(self.files["slides"])).slides]

    def pages(self, word):
        return [*map(flat, self.read_out(self.files[word].read_bytes()))]

    def said(self, word):
        """Return all that a PDF says, page after page."""
        return " ".join(self.pages(word))


def said_on(slide):
    """Return all that stands on a slide, in tables and groups too."""
    paragraphs = slide.element.iter(qn("a:p"))
    return flat(" ".join("".join(run.text or "" for run in one.iter(qn("a:t"))) for one in paragraphs))


def flat(text):
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


@pytest.fixture(
    scope="module",
    params=["group", *(pytest.param(name, marks=pytest.mark.slow) for name in ("couple", "individual", "mixed"))],
)
def finished(request, tmp_path_factory, read_out):
    """Make the kit of a workshop in one format, with an overlay that tries to take the care away."""
    folder = tmp_path_factory.mktemp(request.param)
    own = folder / "own.yaml"
    own.write_text("based_on: keeping-it-going\ntitle: Our evening\nchanges:\n  - remove: Welcome back\n", "utf-8")
    wishes = Wishes(format=request.param, length=60, region="US")
    made = kit.build(own, wishes, to=folder, only=("slides", "guide", "worksheets", "help-cards"))
    return Finished(made, beforehand.planned(own, wishes), read_out)


def test_the_first_slides_say_how_to_pass_and_how_people_look_after_each_other(finished):
    agreements = finished.slides[1]
    assert finished.care.pass_title in agreements
    for line in (*finished.care.pass_lines, *finished.care.agreements):
        assert line in agreements


def test_the_third_slide_and_the_last_say_where_help_is(finished):
    for slide in (finished.slides[2], finished.slides[-1]):
        assert all(line.number in slide for line in finished.care.help_lines)
        assert finished.care.help_text[0] in slide


def test_a_slide_says_whom_it_may_not_suit_and_that_it_is_no_therapy(finished):
    assert all(line in finished.slides[3] for line in (*finished.care.not_for, finished.care.not_therapy))


def test_every_sheet_says_at_its_foot_that_one_may_pass_and_where_help_is(finished):
    for page in finished.pages("worksheets"):
        if "took part in" not in page:  # a certificate hangs on a wall, and bears no foot
            assert finished.care.pass_short in page
            assert all(line.short in page for line in finished.care.help_lines)


def test_the_guide_has_the_safety_page_the_steps_the_way_out_and_lines_for_a_referral(finished):
    said = finished.said("guide")
    care = finished.care
    whole = (*care.if_told, *care.opt_out, *care.not_suited, *care.readiness, care.privacy, care.not_therapy)
    for line in whole:  # two columns are read across each other, so the first words of a line stand for it
        assert " ".join(line.split()[:4]) in said, line
    assert "A service near you" in said


def test_the_help_cards_are_in_it(finished):
    assert all(line.number in finished.said("help-cards") for line in finished.care.card_lines)
