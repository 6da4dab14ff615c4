"""What hangs in the room, is cut into strips or handed over: measured and read back."""

from __future__ import annotations

import io
from itertools import pairwise
from types import SimpleNamespace

import page
import pdfplumber
import pikepdf
import pytest
from msgspec.structs import replace

from workshop_kit.outline.care import care_for
from workshop_kit.paper.edition import BLACK_AND_WHITE, FILLABLE, LARGE_PRINT, PLAIN
from workshop_kit.paper.press import press
from workshop_kit.sheet import (
    Agreements,
    Certificate,
    EmptyTable,
    Key,
    Known,
    Sign,
    Signs,
    Strips,
    Variant,
)
from workshop_kit.units import mm

FORMATS = ["couple", "group", "individual", "mixed"]
CERTIFICATE = Certificate("took part in", "6 hours", "Name", "Date", "Facilitator")
SIGNS = Signs(
    (Sign("tick", "AGREE", "It fits."), Sign("question", "NOT SURE", "Perhaps."), Sign("cross", "DISAGREE", ""))
)


def care_of(format_name="group"):
    workshop = SimpleNamespace(not_for=None, readiness=(), help=(), care="relationship")
    return care_for("en", format_name, "US", workshop)


def filled(page):
    """Return the circles that are filled: those with a number in white."""
    return [char["text"] for char in page.chars if char["non_stroking_color"] == (1, 1, 1)]


@pytest.fixture
def made(imprint):
    """Press parts with the care texts of a format, in an edition; open the PDF to measure it."""
    open_files = []

    def press_parts(sheet, paper="letter", edition=PLAIN, format_name="group", title="Small thanks"):
        printed = imprint(paper, title=title)
        leaf = printed.leaf.magnified(edition.scale)
        result = press([sheet], replace(printed, leaf=leaf, care=care_of(format_name), edition=edition), "T")
        assert not result.problems
        assert not page.validate_pdf_bytes(result.pdf).failures
        open_files.append(pdfplumber.open(io.BytesIO(result.pdf)))
        return open_files[-1].pages

    yield press_parts
    for file in open_files:
        file.close()


@pytest.fixture
def posted(make):
    """Return one sheet of every part that is hung up or handed over."""
    items = tuple(make.text(f"We begin and end on time, {number}") for number in range(2))
    known = tuple(
        Known(item, verdict, "It depends", make.text("Why"))
        for item, verdict in zip(items, ("depends", "not"), strict=True)
    )
    return {
        "signs": make.sheet(variants=(Variant((SIGNS,), landscape=True),), cut=True),
        "strips": make.sheet(make.steps("Cut.", "Pass on any."), Strips(items, piles=2, pile="This pile is"), cut=True),
        "key": make.sheet(variants=(Variant((Key(known),), label="Key to it", per="facilitator"),)),
        "poster": make.sheet(Agreements(items), title="How we look after each other"),
        "half pages": make.sheet(Agreements(items, handed_out=True), title="How we look after each other"),
        "certificate": make.sheet(variants=(Variant((CERTIFICATE,), landscape=True),), title="With thanks"),
        "sign-in": make.sheet(make.steps("Sign."), EmptyTable(items, (None,) * 20, slim=True), privacy="group"),
    }


PARTS = ["signs", "strips", "key", "poster", "half pages", "certificate", "sign-in"]


@pytest.mark.parametrize(
    "edition",
    [PLAIN, LARGE_PRINT, *(pytest.param(one, marks=pytest.mark.slow) for one in (BLACK_AND_WHITE, FILLABLE))],
    ids=lambda one: one.word,
)
@pytest.mark.parametrize("part", PARTS)
def test_every_edition_is_sound_and_keeps_from_the_edge_on_both_papers(part, edition, paper, made, posted):
    for leaf in made(posted[part], paper, edition):
        for drawn in (*leaf.chars, *leaf.lines, *leaf.rects, *leaf.curves):
            assert drawn["x0"] >= mm(4)
            assert drawn["top"] >= mm(4)
            assert drawn["x1"] <= leaf.width - mm(4)
            assert drawn["bottom"] <= leaf.height - mm(4)
        assert all(char["size"] >= 9 for char in leaf.chars)


@pytest.mark.parametrize("format_name", FORMATS)
def test_the_poster_holds_every_agreement_and_the_right_to_pass_alone_is_filled(format_name, made, posted):
    (leaf,) = made(posted["poster"], format_name=format_name)
    said = " ".join(leaf.extract_text().split())
    for words in care_of(format_name).agreements_full:
        assert all(word in said for word in words.split(".")[0].split())
    assert "We begin and end on time, 1" in said
    number = 1 + care_of(format_name).agreements_full.index("You may pass.")
    assert filled(leaf) == [str(number)]


def test_the_rows_of_a_poster_are_22_points_and_its_head_34(made, posted):
    (leaf,) = made(posted["poster"])
    sizes = {word["text"]: word["size"] for word in leaf.extract_words(extra_attrs=["size"])}
    assert (sizes["Speak"], sizes["How"]) == (22, 34)


def test_agreements_are_handed_out_on_two_halves_that_are_alike_and_told_once(made, posted, imprint):
    (leaf,) = made(posted["half pages"])
    upper, lower = (
        leaf.crop((0, 0, leaf.width, leaf.height / 2)),
        leaf.crop((0, leaf.height / 2, leaf.width, leaf.height)),
    )
    assert upper.extract_text() == lower.extract_text()
    pdf = press([posted["half pages"]], replace(imprint(), care=care_of()), "T").pdf
    with pikepdf.open(io.BytesIO(pdf)) as file:
        (section,) = file.Root.StructTreeRoot.K.K
        assert [str(element.S) for element in section.K] == ["/H1", "/L", "/P"]


def test_agreements_that_half_a_page_does_not_hold_take_whole_pages(made, make):
    many = tuple(make.text(f"We begin on time, §{number}§. " + "We are kind. " * 5) for number in range(20))
    leaves = made(make.sheet(Agreements(many, handed_out=True)))
    said = "".join(leaf.extract_text() for leaf in leaves)
    assert all(f"§{number}§" in said for number in range(20))


def test_signs_are_of_one_size_and_lie_on_their_long_side(made, posted, paper):
    leaves = made(posted["signs"], paper)
    assert len(leaves) == 3
    assert all(leaf.width > leaf.height for leaf in leaves)
    sizes = {round(max(char["size"] for char in leaf.chars), 3) for leaf in leaves}
    assert len(sizes) == 1
    assert sizes.pop() > 100


def test_strips_are_equally_high_and_a_hand_high(made, make, paper):
    items = tuple(make.text(f"Being thanked {number}") for number in range(30))
    for leaf in made(make.sheet(make.steps("Cut.", "Pass."), Strips(items)), paper):
        cuts = sorted(line["top"] for line in leaf.lines if line["width"] > 0.9 * leaf.width)
        heights = {round(below - above, 1) for above, below in pairwise(cuts)}
        assert len(heights) == 1
        assert heights.pop() > mm(30)


def test_strips_of_long_lines_are_higher_rather_than_small(made, make):
    long = make.text("Being listened to by the people I live with, even when it is long. " * 4)
    leaves = made(make.sheet(Strips((long,) * 6)))
    words = [char for leaf in leaves for char in leaf.chars if char["text"] == "B"]
    assert len(words) == 24
    assert min(char["size"] for char in words) >= 12.99


def test_too_long_a_line_for_a_strip_is_told_at_its_line(pressed, make):
    (problem,) = pressed(make.sheet(Strips((make.text("Short", 3), make.text("word " * 300, 4))))).problems
    assert problem.place.line == 4


def test_the_key_says_whom_it_is_for_and_tells_its_verdicts_in_words(made, posted):
    (leaf,) = made(posted["key"])
    said = leaf.extract_text()
    assert "For the facilitator" in said
    assert "Key to it" in said
    assert "Just for you" not in said
    assert "It depends. Why" in said


def test_the_bookmarks_of_a_sheet_lead_to_pages_of_their_own(pressed, make, posted):
    variants = tuple(variant for name in ("signs", "key") for variant in posted[name].variants)
    pdf = pressed(make.sheet(variants=variants)).pdf
    with pikepdf.open(io.BytesIO(pdf)) as file, file.open_outline() as outline:
        first, second = outline.root
        assert second.title.endswith("Key to it")
        pages = [pikepdf.Page(item.destination[0]).index for item in (first, second)]
    assert pages == [0, 3]


def test_a_certificate_names_the_workshop_and_grades_nobody(made, posted):
    (leaf,) = made(posted["certificate"], title="Why emotional intimacy matters, on an ordinary Tuesday evening")
    said = " ".join(leaf.extract_text().split())
    assert said == (
        "With thanks Name took part in Why emotional intimacy matters, on an ordinary Tuesday evening"
        " 6 hours Date Facilitator"
    )


def test_a_title_that_no_certificate_holds_is_told(imprint, posted):
    (problem,) = press([posted["certificate"]], imprint(title="word " * 400), "T").problems
    assert "certificate" in problem.message


def test_the_lines_of_a_certificate_can_be_filled_in(imprint, posted):
    pdf = press([posted["certificate"]], replace(imprint(), edition=FILLABLE), "T").pdf
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert [str(one.TU) for one in file.Root.AcroForm.Fields] == ["Name", "Date", "Facilitator"]


def test_twenty_rows_to_sign_stand_on_one_page_8_mm_apart(made, posted, paper):
    (leaf,) = made(posted["sign-in"], paper)
    rules = sorted({round(line["top"], 1) for line in leaf.lines if line["width"] > 0.7 * leaf.width})
    rows = [below - above for above, below in pairwise(rules)]
    assert sum(mm(8) <= row < mm(12) for row in rows) >= 20
