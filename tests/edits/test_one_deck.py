"""What was changed by hand stands in the fresh deck, and the deck is sound."""

import io
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE

from workshop_kit.edits.masters import list_masters, master_of
from workshop_kit.edits.one_deck import one_deck
from workshop_kit.edits.parts import LAYOUT, Brought, put, related
from workshop_kit.edits.telling import told
from workshop_kit.errors import Refused

PATH = Path("small-slides.pptx")
ALL = ("words", "moved", "letters", "cell", "notes", "added", "deleted", "reordered", "hidden")


def titles(content):
    return [
        slide.shapes.title.text_frame.text.replace("\xa0", " ").replace("\v", " ")
        for slide in Presentation(io.BytesIO(content)).slides
    ]


@pytest.fixture(scope="module")
def join(base, fresh, sound):
    def made(theirs, fresh=fresh):
        one = one_deck(base, PATH, theirs, fresh)
        assert sound(one.content) == {}
        return one

    return made


@pytest.fixture(scope="module")
def everything(by_hand, join):
    return join(by_hand(*ALL))


@pytest.mark.slow
@pytest.mark.parametrize("edit", ALL)
def test_each_change_stands_in_the_fresh_deck(by_hand, join, look, fresh, edit):
    one = join(by_hand(edit))
    lines = list(told(look(fresh), look(one.content)))
    assert len(lines) == 1
    assert len(one.carried) == 1
    assert one.unclear == (() if edit != "notes" else one.unclear)


def test_all_changes_at_once_stand_in_the_fresh_deck(everything):
    assert titles(everything.content)[6:11] == [
        "Being seen feels good",
        "Three replies",
        "What helps",
        "Our own garden",
        "Three thank-yous",
    ]
    assert everything.carried == (
        "The slides stand in your order.",
        "'Being seen feels good': the slide itself and its notes.",
        "'What helps': the slide itself and whether it is shown.",
        "'A thank-you': deleted.",
        "'Three replies': the slide itself.",
        "'Our own garden': new, of yours.",
    )


def test_what_was_not_changed_is_fresh(everything, fresh, look):
    opener, was = look(everything.content).slides[10], look(fresh).slides[10]
    assert "19:10" in opener.notes[0].words
    assert (opener.shapes, opener.notes) == (was.shapes, was.notes)


def test_an_added_slide_comes_with_its_picture_and_its_notes(everything):
    slide = Presentation(io.BytesIO(everything.content)).slides[9]
    (picture,) = [shape for shape in slide.shapes if shape.shape_type == 13]
    assert picture.image.size == (40, 30)
    assert slide.notes_slide.notes_text_frame.text == "Tell of the garden."


def test_the_program_finds_nothing_to_repair(everything, tmp_path):
    path = tmp_path / "joined.pptx"
    path.write_bytes(everything.content)
    assert OpenXmlValidator().validate(str(path)).errors == []


def test_changed_notes_lie_under_the_fresh_slide(by_hand, join):
    one = join(by_hand("notes"))
    slide = Presentation(io.BytesIO(one.content)).slides[6]
    assert slide.shapes.title.text_frame.text.replace("\xa0", " ") == "Being noticed feels good"
    assert slide.notes_slide.notes_text_frame.text == "Wait for a while."


def test_a_changed_slide_has_the_fresh_notes(by_hand, join):
    slide = Presentation(io.BytesIO(join(by_hand("words")).content)).slides[6]
    assert slide.shapes.title.text_frame.text == "Being seen feels good"
    assert "7:00" in slide.notes_slide.notes_text_frame.text or "19:00" in slide.notes_slide.notes_text_frame.text


def test_a_hidden_slide_is_the_fresh_one_hidden(by_hand, join):
    slide = Presentation(io.BytesIO(join(by_hand("hidden")).content)).slides[7]
    assert slide.element.get("show") == "0"


def test_a_changed_slide_takes_the_look_of_a_new_theme(by_hand, join, other_look, look):
    content = join(by_hand("words"), other_look).content
    designs = {slide.name: slide.design for slide in look(other_look).slides}
    (mended,) = [slide for slide in look(content).slides if "Being seen" in slide.title]
    assert mended.design == designs[mended.name]
    assert len(Presentation(io.BytesIO(content)).slide_masters) == 1


def test_a_changed_master_holds_for_the_whole_deck(by_hand, join):
    one = join(by_hand("master", "words", "added"))
    opened = Presentation(io.BytesIO(one.content))
    assert len(opened.slide_masters) == 1
    fill = opened.slide_master.element.find(".//{*}titleStyle/{*}lvl1pPr/{*}defRPr/{*}solidFill/{*}srgbClr")
    assert fill.get("val") == "C00000"
    assert "Your slide master holds for every slide." in one.carried


def test_a_changed_master_stays_with_changed_slides_where_the_look_is_new(by_hand, join, other_look):
    one = join(by_hand("master", "words"), other_look)
    assert len(Presentation(io.BytesIO(one.content)).slide_masters) == 2
    assert "the fresh deck has another look" in one.unclear[0]


def test_what_is_carried_is_found_and_carried_again(by_hand, join, fresh, base, sound):
    once = join(by_hand(*ALL))
    again = one_deck(fresh, PATH, once.content, base)
    assert sound(again.content) == {}
    assert titles(again.content) == titles(once.content)
    assert set(again.carried) == set(once.carried)


def test_a_link_to_another_slide_leads_to_what_stands_there_now(by_hand, join):
    def linked(opened):
        slides = opened.slides
        slides[6].shapes.title.click_action.target_slide = slides[9]
        slides[7].shapes.title.click_action.target_slide = slides[8]

    opened = Presentation(io.BytesIO(join(by_hand(linked, "cell")).content))
    target = opened.slides[6].shapes.title.click_action.target_slide
    assert target.shapes.title.text_frame.text == "Three replies"
    assert [slide for slide in opened.slides if slide.part is target.part]


def test_what_nobody_changed_is_the_fresh_deck_byte_by_byte(base, fresh):
    saved_again = one_deck(base, PATH, base + b"", fresh)
    assert saved_again.content == fresh
    assert (saved_again.carried, saved_again.unclear) == ((), ())


def test_slides_of_another_size_are_not_joined(base, fresh, by_hand):
    def square(opened):
        opened.slide_width = opened.slide_height

    with pytest.raises(Refused, match="another size"):
        one_deck(base, PATH, by_hand(square), fresh)


@pytest.mark.parametrize("content", [b"", b"no deck", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 locked"])
def test_a_file_that_is_no_deck_gives_a_sentence(base, fresh, content):
    with pytest.raises(Refused, match="What you changed in it cannot be seen") as refused:
        one_deck(base, PATH, content, fresh)
    assert "Open it in PowerPoint" in str(refused.value)


def test_an_added_slide_comes_with_its_chart_its_film_and_its_links(by_hand, join, tmp_path):
    def rich(opened):
        slide = opened.slides.add_slide(opened.slide_layouts.get_by_name("Blank"))
        data = CategoryChartData()
        data.categories = ["before", "after"]
        data.add_series("thanks", (2, 5))
        slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, 0, 3_000_000, 3_000_000, data)
        slide.shapes.add_movie(io.BytesIO(b"film"), 0, 0, 999_999, 999_999, mime_type="video/mp4")
        box = slide.shapes.add_textbox(0, 0, 999_999, 999_999)
        box.text_frame.text = "Our page"
        box.text_frame.paragraphs[0].runs[0].hyperlink.address = "https://example.org/ours"

    theirs = by_hand(rich)
    content = join(theirs).content
    slide = Presentation(io.BytesIO(content)).slides[-1]
    chart, film, box = list(slide.shapes)[-3:]
    assert list(chart.chart.plots[0].series[0].values) == [2, 5]
    assert chart.chart.part.chart_workbook.xlsx_part.blob
    (reference,) = film.element.find(".//{*}videoFile").attrib.values()
    assert slide.part.rels[reference].target_part.blob == b"film"
    assert box.text_frame.paragraphs[0].runs[0].hyperlink.address == "https://example.org/ours"
    assert complaints(content, tmp_path / "joined.pptx") == complaints(theirs, tmp_path / "theirs.pptx")


def complaints(content, path):
    """Return what Office would repair; in a chart that was drawn for a test it may find something."""
    path.write_bytes(content)
    return [error.description for error in OpenXmlValidator().validate(str(path)).errors]


def test_a_slide_pasted_from_elsewhere_keeps_its_look(by_hand, join):
    def pasted(opened):
        added = opened.slides.add_slide(opened.slide_layouts.get_by_name("Points"))
        added.shapes.title.text = "From elsewhere"
        elsewhere = Presentation()
        layout = elsewhere.slide_layouts[1].part
        reference = next(rid for rid, one in added.part.rels.items() if one.reltype.endswith("/slideLayout"))
        brought = Brought(opened.part.package, dict.fromkeys(others(layout)))
        put(added.part, reference, LAYOUT, brought.part(layout))
        list_masters(opened, [brought.part(layout)])

    opened = Presentation(io.BytesIO(join(by_hand(pasted)).content))
    assert [len(master.slide_layouts) for master in opened.slide_masters][1:] == [1]
    assert opened.slides[-1].slide_layout.name == "Title and Content"


def others(layout):
    """Return the other layouts of a layout's master."""
    return [part for part in related(master_of(layout), LAYOUT).values() if part is not layout]
