"""A title of several lines is parted where they are most alike, by its margin alone, and no line ends with 'and'."""

import io

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pptx import Presentation

from workshop_kit.deck.fit import fit
from workshop_kit.deck.fit.balanced import balanced
from workshop_kit.deck.fit.text import HEADLINE, settled
from workshop_kit.deck.powerpoint import paint
from workshop_kit.scene import Words
from workshop_kit.text import NBSP, Text, paragraph
from workshop_kit.theme import measure
from workshop_kit.theme.load import bundled_themes, load_theme
from workshop_kit.units import emu
from workshop_kit.words import language

A_HAIR = 0.5  # points: widths of words, added up, are not quite that of their line
LAYOUTS = ("Cover", "Block opener", "Statement", "Question", "Points", "Comparison", "Quote")

# Cover and language, a title, and how it is parted.
PARTED = [
    ("Cover", "en", "Quality time and shared experiences", ["Quality time", "and shared", "experiences"]),
    ("Cover", "en", "Openness and vulnerability", ["Openness", "and vulnerability"]),
    ("Cover", "en", "Four areas of closeness", ["Four areas", "of closeness"]),
    ("Cover", "es", "Cercanía, confianza y seguridad", ["Cercanía,", "confianza", "y seguridad"]),
    ("Cover", "es", "El tiempo de los dos", ["El tiempo", "de los dos"]),
    ("Block opener", "en", "One card at a time", ["One card", "at a time"]),
    ("Block opener", "en", "A kindness I remember", ["A kindness", "I remember"]),
    ("Block opener", "en", "Three small thank-yous", ["Three small", "thank-yous"]),
    ("Block opener", "en", "What I heard was …", ["What I heard", "was …"]),
    ("Points", "en", "Kind ways to say “not now”", ["Kind ways to say", "“not now”"]),
    ("Statement", "en", "Closeness grows in small moments", ["Closeness grows", "in small moments"]),
    ("Statement", "en", "Different stars are news, not a problem", ["Different stars are news,", "not a problem"]),
]


def texts(lines):
    return ["".join(run.text for run in line).replace(NBSP, " ").strip() for line in lines]


def titled(stage, theme, words, layout, code="en"):
    """Fit a slide with a title; return what became of that, and the file."""
    scene = stage.scene("one", layout, {"Title": stage.words(words)})
    deck = fit([scene], theme, "Evening", code)
    return next(filled for filled in deck.slides[0].texts if filled.slot.name == "Title"), paint(deck, theme)


@pytest.mark.parametrize("case", PARTED)
def test_a_title_is_parted_where_it_reads_well_in_every_program(stage, hearth, laid_out, case):
    layout, code, words, lines = case
    filled, content = titled(stage, hearth, words, layout, code)
    boxes = [box for _, box in laid_out(content) if box.get("lines")]
    shown = [["".join(run["text"] for run in line["runs"]) for line in box["lines"]] for box in boxes]

    assert texts(filled.paragraphs[0].lines) == lines
    assert lines in [[line.replace(NBSP, " ").strip() for line in box] for box in shown]


@pytest.mark.parametrize(
    "case",
    [
        ("Cover", "Communication and understanding", 50, ["Communication", "and understanding"]),
        ("Block opener", "My comfort map", 44, ["My comfort map"]),
    ],
)
def test_a_title_whose_line_would_end_with_a_small_word_is_set_a_little_smaller(stage, hearth, case):
    layout, words, size, lines = case
    (title,) = titled(stage, hearth, words, layout)[0].paragraphs
    assert (title.size, texts(title.lines)) == (size, lines)


def test_a_parted_title_is_one_paragraph_as_it_was_typed_in_the_box_of_its_layout(stage, hearth):
    words = "Quality time and shared experiences"
    filled, content = titled(stage, hearth, words, "Cover")
    shape = Presentation(io.BytesIO(content)).slides[0].shapes.title
    assert shape.text_frame.text == words
    assert len(shape.element.spPr) == 0
    assert dict(shape.element.txBody.bodyPr.attrib) == {"rIns": str(emu(filled.narrower))}


@pytest.mark.parametrize(("align", "shares"), [("left", (0, 1)), ("center", (0.5, 0.5)), ("right", (1, 0))])
def test_a_title_keeps_the_edge_or_the_middle_that_its_lines_stand_at(stage, hearth, align, shares):
    left, right = shares
    layout = hearth.layouts["Cover"]
    title = layout.slots["Title"]
    aligned = replace(title, levels=tuple(replace(one, align=align) for one in title.levels), insets=(5, 5, 7, 5))
    theme = replace(hearth, layouts={"Cover": replace(layout, slots={**layout.slots, "Title": aligned})})
    filled, content = titled(stage, theme, "Four areas of closeness", "Cover")
    body = Presentation(io.BytesIO(content)).slides[0].shapes.title.element.txBody.bodyPr
    said = {
        key: emu(own + filled.narrower * share) for key, own, share in (("lIns", 5, left), ("rIns", 7, right)) if share
    }
    assert filled.narrower > A_HAIR
    assert {key: int(value) for key, value in body.attrib.items()} == said


def test_a_title_on_one_line_is_left_as_it_is(stage, hearth):
    slot = hearth.layouts["Cover"].slots["Title"]
    one = settled(slot, stage.words("Small thanks"), HEADLINE)
    assert balanced(one, language().small_words) is one


def test_what_is_no_title_is_left_as_it_is(stage, hearth):
    slot = hearth.layouts["Points"].slots["Points"]
    text = settled(slot, stage.words("Say what they did, and what it meant to you, and then stop"), HEADLINE)
    assert balanced(text, language().small_words) is text


SMALL = language().small_words
WORD = st.sampled_from(sorted(SMALL)) | st.text(st.sampled_from("aeimnrstwlo-"), min_size=1, max_size=13)
MARKED = st.tuples(WORD, st.sampled_from(["", "", "", ",", ":", "?"])).map("".join)
TITLE = st.lists(MARKED, min_size=2, max_size=14).map(" ".join)


def ends_badly(lines):
    """How many lines end within a word or with a small one, and whether a short word stands alone in the last."""
    bad = sum(line.endswith("-") or line.split()[-1].casefold() in SMALL for line in lines[:-1])
    alone = lines[-1].strip(",:?")
    return bad + (" " not in lines[-1] and (len(alone) <= 4 or lines[-1].casefold() in SMALL))


@pytest.mark.parametrize("name", bundled_themes())
@settings(max_examples=60, deadline=None)
@given(layout=st.sampled_from(LAYOUTS), words=TITLE)
def test_parting_a_title_never_makes_it_worse(name, stage, layout, words):
    slot = load_theme(name).layouts[layout].slots["Title"]
    before = settled(slot, Words((paragraph(Text(words, stage.scene("", "", {}).place)),)), HEADLINE)
    after = balanced(before, SMALL)
    filled, level, width = after.filled(0), slot.levels[0], slot.inner.width - after.narrower
    (title,), (was,) = filled.paragraphs, before.filled(0).paragraphs

    typed = before.words.paragraphs[0].runs
    plain, likely = (
        measure.wrap(typed, slot.inner.width, level, was.size, used=used) for used in (measure.CAUTIOUS, measure.LIKELY)
    )
    assume(before.fits and before.pages[0][0].first.most == len(was.lines) and plain == likely)
    assert "".join(texts(title.lines)).replace(" ", "") == words.replace(" ", "")
    assert len(title.lines) <= len(was.lines)
    assert filled.height <= slot.inner.height
    widths = [measure.line_width(line, level, title.size) for line in title.lines]
    assert max(widths) <= width

    plain = was.lines if any(measure.BREAK in run.text for run in was.runs) else plain
    if after.step == before.step and len(plain) == len(title.lines):
        alone = [measure.line_width(line, level, was.size) for line in plain]
        better = ends_badly(texts(title.lines)) < ends_badly(texts(plain))
        assert better or max(widths) - min(widths) <= max(alone) - min(alone) + A_HAIR
