"""What was changed by hand is told slide by slide, in plain words; what nobody changed is not."""

import io
import re
import zipfile

import pytest
from pptx.dml.color import RGBColor

from workshop_kit.edits.telling import told

SAID = {
    "words": "Slide 7 'Being seen feels good': words changed: 'noticed' -> 'seen'",
    "moved": "Slide 9 'A thank-you': moved: the text 'Lands', 1.2 cm to the right",
    "letters": "Slide 8 'What helps': the text 'Say what you saw': bold now",
    "colour": "Slide 8 'What helps': the text 'Say what you saw': another colour",
    "cell": "Slide 10 'Three replies': words changed in the table, row 2, column 2: "
    "'It has been a lot' -> 'That is a lot'",
    "notes": "Slide 7 'Being noticed feels good': notes changed: "
    "'10 minutes Say Read it aloud.' -> 'Wait for a while.'",
    "added": "Slide 9 'Our own garden': new slide, after slide 8",
    "deleted": "Deleted: 'A thank-you'; it was slide 9",
    "reordered": "Slide 8 'Three replies': moved here; it was slide 10",
    "hidden": "Slide 8 'What helps': hidden now",
    "master": "The slide master or its colours were changed: that shows on every slide.",
}


@pytest.fixture(scope="module")
def lines(base, look):
    return lambda content: list(told(look(base), look(content)))


@pytest.mark.parametrize("edit", SAID)
def test_a_change_is_told_and_nothing_else(by_hand, lines, edit):
    assert lines(by_hand(edit)) == [SAID[edit]]


def test_many_changes_are_told_in_the_order_of_the_deck(by_hand, lines):
    said = lines(by_hand("words", "cell", "added", "deleted"))
    assert [re.search(r"'(.*?)'", line)[1] for line in said] == [
        "Being seen feels good",
        "A thank-you",
        "Our own garden",
        "Three replies",
    ]


ANEW = (
    (rb'lang="en-US"', b'lang="en-GB" dirty="0" err="1"'),
    (rb"<a:bodyPr/>", b"<a:bodyPr><a:normAutofit/></a:bodyPr>"),
    (rb"<p:grpSpPr/>", b"<p:grpSpPr><a:xfrm/></p:grpSpPr>"),
    (rb'r:(embed|id)="rId', rb'r:\1="rId9'),
)


def as_office_writes(content):
    """Return a deck as Office saves it when nobody changed anything: said in other words, with other ids of parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            xml = source.read(name)
            if re.match(r"ppt/slides/slide\d+\.xml", name):
                for old, new in ANEW:
                    xml = re.sub(old, new, xml)
            if name.startswith("ppt/slides/_rels/"):
                xml = xml.replace(b'Id="rId', b'Id="rId9')
            target.writestr(name, xml)
    return written.getvalue()


def test_a_file_that_was_only_saved_again_is_not_changed(base, lines):
    again = as_office_writes(base)
    assert again != base
    assert lines(again) == []


def test_what_a_program_writes_otherwise_on_every_slide_is_nobodys_change(by_hand, lines):
    def anew(opened):
        for slide in opened.slides:
            for one in slide.element.iterfind(".//{*}rPr"):
                one.set("spc", "10")

    assert lines(by_hand(anew)) == []
    assert lines(by_hand(anew, "words")) == [SAID["words"]]


def picture(opened):
    """Give the added slide another picture, one that is turned."""
    slide = opened.slides[8]
    slide.shapes[-1].rotation = 10


def test_on_a_slide_of_ones_own_nothing_more_is_told_than_that_it_is_new(by_hand, lines):
    assert lines(by_hand("added", picture)) == [SAID["added"]]


def test_what_was_taken_out_and_drawn_is_told(by_hand, lines):
    def redrawn(opened):
        slide = opened.slides[7]
        slide.shapes.title.element.getparent().remove(slide.shapes.title.element)
        slide.shapes.add_textbox(0, 0, 999_999, 999_999).text_frame.text = "Look here"

    said = lines(by_hand(redrawn))
    assert "Slide 8 'Say what you saw': taken out: the title" in said
    assert "Slide 8 'Say what you saw': added: the text 'Look here'" in said


def test_a_link_an_effect_and_a_background_are_told(by_hand, lines):
    def linked(opened):
        slide = opened.slides[6]
        slide.shapes.title.text_frame.paragraphs[0].runs[0].hyperlink.address = "https://example.org/page"
        slide.background.fill.solid()
        slide.background.fill.fore_color.rgb = RGBColor(1, 2, 3)
        for one in slide.element.findall(".//{*}fade"):
            one.getparent().replace(one, one.makeelement(one.tag.replace("fade", "push"), {}))

    said = [line.partition(": ")[2] for line in lines(by_hand(linked))]
    assert said == [
        "the title: leads to https://example.org/page now",
        "another background",
        "comes in by another effect",
    ]
