"""The cover of a workbook, read back."""

import io

import page as validation
import pdfplumber
import pytest

from workshop_kit.care import Care
from workshop_kit.paper.imprint import Imprint
from workshop_kit.paper.leaf import LARGE, LEAVES
from workshop_kit.paper.press import bind
from workshop_kit.paper.workbook_cover import Cover, Session, cover_chapter
from workshop_kit.places import Place, Source
from workshop_kit.words import language

CARE = Care((), "", (), "You may pass.", "", (), (), "Ask for local numbers.", "", (), "", "")
LONG = "A very long title for a retreat about being heard and being seen by the people who matter most to you"


@pytest.fixture
def pages():
    """Set a cover with so many sessions and return the words of its pages."""

    def made(sessions, title="Two evenings", scale=1.0, paper="letter"):
        rows = tuple(Session(number, f"Evening {number}", "Tuesday, 7:00 pm") for number in range(1, sessions + 1))
        imprint = Imprint(LEAVES[paper].magnified(scale), language(), title, CARE)
        chapter = cover_chapter(Cover(title, "To listen again", rows, "workbook"), imprint, Place(Source("p.yaml")))
        pdf = bind([chapter], imprint, title)
        assert validation.validate_pdf_bytes(pdf).failures == []
        with pdfplumber.open(io.BytesIO(pdf)) as file:
            return [page.extract_text() for page in file.pages]

    return made


@pytest.mark.parametrize("paper", LEAVES)
@pytest.mark.parametrize(("sessions", "scale"), [(2, 1.0), (7, 1.0), (3, LARGE)])
def test_title_and_sessions_stand_on_one_page(pages, paper, sessions, scale):
    (words,) = pages(sessions, scale=scale, paper=paper)
    assert "To listen again" in words
    assert all(f"Evening {number}" in words for number in range(1, sessions + 1))


def test_very_many_sessions_go_on_on_a_next_page_and_none_is_lost(pages):
    words = "\n".join(many := pages(30, title=LONG))
    assert len(many) > 1
    assert all(f"Evening {number}\n" in words for number in range(1, 31))
