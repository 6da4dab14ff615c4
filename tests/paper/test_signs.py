"""Signs, Greek and Cyrillic, read back from a finished PDF."""

from __future__ import annotations

import io

import page
import pikepdf
import pypdfium2
import pytest

from workshop_kit.sheet import EmptyTable, Heading, Prompt, Ticks

SIGNS = "☐ ☑ ✓ ✗ ★ ♥ ❤ → ⇒ ➜ ■ ▲ ♪ ∀ ∈ ℝ ☺ ☎ ✂ ⚠ ⚡ ☀ ☕ ✌ ⌛ ✅ ❌ ❓ ⭐"
LETTERS = "Łódź Ελληνικά Русский"


@pytest.fixture
def sheet(make):
    return make.sheet(
        make.steps(
            f"[All a ♥ link ♥](https://example.org) {SIGNS}", "[♥ link](https://example.org/b)", "**♥ bold** *★*"
        ),
        Heading(make.text(f"Us ♥ Ω {LETTERS}")),
        Prompt(1, make.text(f"{SIGNS} {LETTERS}"), 2),
        EmptyTable((make.text("When ☀"), make.text("How ★")), (None,) * 2, (make.text("Tea ☕"),), "Say ✓:"),
        Ticks((make.text("☑ a walk"),), (make.text("Done ✓"), make.text("Not ✗"))),
        title="Ready → set ♥",
        why=make.text("Why ★ matters"),
    )


def test_every_character_is_read_back(opened, sheet):
    chars = opened(sheet, title="Foot ♥ Ω").pages[0].chars
    read = "".join(char["text"] for char in chars)
    assert all(f"{sign}" in read for sign in (*SIGNS.split(), *LETTERS.split(), "Foot", "Ω", "♥"))
    assert read.count("♥") == 9
    assert {char["fontname"].partition("+")[2] for char in chars if char["text"] in set("♥★☐✓☀☎")} == {
        "WorkshopSymbols"
    }


def test_signs_stand_in_the_line_of_their_words(opened, sheet):
    text = opened(sheet).pages[0].extract_text()
    assert "Ready → set ♥" in text
    assert "♥ bold ★" in text


def test_every_sign_has_ink(pressed, opened, sheet):
    chars = [char for char in opened(sheet).pages[0].chars if char["fontname"].endswith("WorkshopSymbols")]
    document = pypdfium2.PdfDocument(pressed(sheet).pdf)
    drawn = document[0].render(scale=4).to_pil().convert("L")
    document.close()
    for char in chars:
        box = tuple(round(4 * char[side]) for side in ("x0", "top", "x1", "bottom"))
        assert drawn.crop(box).getextrema()[0] < 128, char["text"]


def test_every_face_is_embedded_and_says_its_characters(pressed, sheet):
    with pikepdf.open(io.BytesIO(pressed(sheet).pdf)) as file:
        fonts = list(file.pages[0].Resources.Font.values())
        assert any("WorkshopSymbols" in str(font.BaseFont) for font in fonts)
        assert all("/FontFile2" in font.FontDescriptor and "/ToUnicode" in font for font in fonts)


def test_a_sheet_of_signs_is_accessible_and_always_the_same(pressed, sheet):
    made = pressed(sheet, title="Foot ♥ Ω").pdf
    assert not page.validate_pdf_bytes(made).failures
    assert made == pressed(sheet, title="Foot ♥ Ω").pdf


def test_what_cannot_be_drawn_is_told_at_its_line(pressed, make):
    texts = [make.text(words, line) for line, words in enumerate(("שלום", "你好", "well done 👍", "♥"), 1)]
    made = pressed(make.sheet(*(Prompt(number, text, 2) for number, text in enumerate(texts, 1))))
    assert [problem.place.line for problem in made.problems] == [1, 2, 3]
