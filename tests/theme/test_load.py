"""Any template can be read: ours, ours moved and recoloured, and one that somebody else made."""

import pptx
import pytest
from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.util import Inches

from workshop_kit.drawing import Frame
from workshop_kit.errors import Refused
from workshop_kit.theme.layouts import LAYOUTS
from workshop_kit.theme.load import bundled_themes, load_theme
from workshop_kit.theme.ooxml import NAMESPACES
from workshop_kit.units import inches


@pytest.fixture(scope="module")
def hearth():
    return load_theme("hearth")


@pytest.fixture
def changed(tmp_path, hearth):
    """Return a theme read from hearth after `change` was made to it."""

    def load(change):
        presentation = Presentation(str(hearth.path))
        change(presentation)
        presentation.save(tmp_path / "changed.pptx")
        return load_theme(str(tmp_path / "changed.pptx"))

    return load


def layout_of(presentation, name):
    return next(layout for layout in presentation.slide_layouts if layout.name == name)


def shape_of(presentation, layout, name):
    return next(shape for shape in layout_of(presentation, layout).placeholders if shape.name == name)


def levels_of(shape):
    return shape._element.find("p:txBody/a:lstStyle", NAMESPACES)


def test_a_bundled_theme_is_known_by_its_name(hearth):
    assert "hearth" in bundled_themes()
    assert (hearth.name, hearth.heading_face, hearth.body_face) == ("hearth", "Cambria", "Calibri")
    assert (hearth.width, hearth.height) == (960, 540)
    assert hearth.colours["accent1"] == "B5492F"


def test_what_is_read_is_what_was_drawn(hearth):
    for index, design in enumerate(LAYOUTS):
        layout = hearth.layouts[design.name]
        assert layout.index == index
        assert list(layout.slots) == [slot.name for slot in design.slots]
        for drawn in design.slots:
            read = layout.slots[drawn.name]
            assert (read.idx, read.kind, read.anchor, read.insets) == (
                drawn.idx,
                drawn.kind,
                drawn.anchor,
                pytest.approx(drawn.insets),
            )
            assert (read.frame.x, read.frame.width) == pytest.approx((drawn.frame.x, drawn.frame.width), abs=0.001)


def test_levels_are_what_was_drawn(hearth):
    for design in LAYOUTS:
        for drawn in design.slots:
            read = hearth.layouts[design.name].slots[drawn.name].levels
            assert len(read) == len(drawn.styles)
            for level, style in zip(read, drawn.styles, strict=True):
                assert level.face == ("Cambria" if style.heading else "Calibri")
                for word in ("size", "bold", "italic", "heading", "spacing", "exact", "before", "align", "mark", "ink"):
                    assert getattr(level, word) == getattr(style, word)
                assert (level.left, level.hang) == pytest.approx((style.left, style.hang), abs=0.001)
                assert not style.mark or level.mark_size == style.mark_size


def test_a_slot_that_was_moved_is_read_where_it_stands_now(changed):
    def move(presentation):
        shape = shape_of(presentation, "Block opener", "Ribbon")
        shape.left, shape.top, shape.width, shape.height = Inches(1), Inches(2), Inches(3), Inches(0.5)

    assert changed(move).layouts["Block opener"].slots["Ribbon"].frame == Frame(72, 144, 216, 36)


def test_a_slot_without_a_frame_takes_the_master_s_even_when_that_was_moved(changed):
    def move(presentation):
        for name in ("Title", "Points"):
            place = shape_of(presentation, "Points", name)._element.spPr
            place.remove(place.find("a:xfrm", NAMESPACES))
        title, text = (shape for shape in presentation.slide_master.placeholders if shape.placeholder_format.idx < 2)
        title.left = Inches(2)
        text.top = Inches(3)

    slots = changed(move).layouts["Points"].slots
    assert slots["Title"].frame.x == inches(2)
    assert slots["Points"].frame.y == inches(3)


def test_a_level_that_the_layout_leaves_open_is_that_of_the_master_s_text_styles(changed):
    def clear(presentation):
        for name in ("Title", "Points"):
            levels = levels_of(shape_of(presentation, "Points", name))
            levels.clear()
        title = presentation.slide_master.element.find("p:txStyles/p:titleStyle/a:lvl1pPr/a:defRPr", NAMESPACES)
        title.set("sz", "4000")

    slots = changed(clear).layouts["Points"].slots
    assert (slots["Title"].levels[0].size, slots["Title"].levels[0].face) == (40, "Cambria")
    assert [level.size for level in slots["Points"].levels] == [26, 24, 22, 20, 20, 20, 20, 20, 20]
    assert slots["Points"].levels[0].mark == "●"


def test_the_master_s_placeholder_speaks_before_its_text_styles(changed):
    def say(presentation):
        levels_of(shape_of(presentation, "Points", "Points")).clear()
        text = next(s for s in presentation.slide_master.placeholders if s.placeholder_format.idx == 1)
        level = etree.SubElement(levels_of(text), f"{{{NAMESPACES['a']}}}lvl1pPr", algn="ctr")
        etree.SubElement(level, f"{{{NAMESPACES['a']}}}defRPr", sz="3100", i="1")

    level = changed(say).layouts["Points"].slots["Points"].levels[0]
    assert (level.size, level.italic, level.align, level.mark) == (31, True, "center", "●")


def test_recoloured_and_newly_set_the_theme_says_so(changed):
    def recolour(presentation):
        part = presentation.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        part._blob = part.blob.replace(b"B5492F", b"2f6690").replace(b"Cambria", b"Georgia")

    theme = changed(recolour)
    assert theme.colours["accent1"] == "2F6690"
    assert theme.layouts["Statement"].slots["Title"].levels[0].face == "Georgia"


def test_in_a_dark_template_ink_is_the_light_colour(changed):
    def darken(presentation):
        mapped = presentation.slide_master.element.find("p:clrMap", NAMESPACES)
        mapped.set("tx1", "lt1")
        mapped.set("bg1", "dk1")

    colours = changed(darken).colours
    assert (colours["dk1"], colours["lt1"]) == ("FBF7F0", "2B2A33")


@pytest.mark.parametrize(
    ("xml", "word", "meant"),
    [
        ('<a:spcBef><a:spcPct val="50000"/></a:spcBef>', "before", 0.5 * 1.2 * 20),
        ('<a:spcAft><a:spcPts val="600"/></a:spcAft>', "after", 6),
        ('<a:lnSpc><a:spcPct val="90%"/></a:lnSpc>', "spacing", 0.9),
        ('<a:lnSpc><a:spcPts val="3100"/></a:lnSpc>', "exact", 31),
        ('<a:buSzPts val="1000"/><a:buChar char="-"/>', "mark_size", 0.5),
        ('<a:buSzPct val="80%"/><a:buChar char="-"/>', "mark_size", 0.8),
        ("<a:buBlip/>", "mark", "•"),
        ('<a:buAutoNum type="arabicPeriod"/>', "mark", "auto"),
        ("<a:buNone/>", "mark", ""),
    ],
)
def test_what_office_writes_in_several_ways_is_understood(changed, xml, word, meant):
    def write(presentation):
        levels = levels_of(shape_of(presentation, "Points", "Points"))
        levels.clear()
        home = f'xmlns:a="{NAMESPACES["a"]}"'
        levels.append(etree.fromstring(f'<a:lvl1pPr {home}>{xml}<a:defRPr sz="2000"/></a:lvl1pPr>'))

    assert getattr(changed(write).layouts["Points"].slots["Points"].levels[0], word) == pytest.approx(meant)


@pytest.mark.parametrize(("cap", "meant"), [("all", "all"), ("small", "small"), ("none", "")])
def test_capitals_are_read(changed, cap, meant):
    def write(presentation):
        levels_of(shape_of(presentation, "Points", "Title")).find(".//a:defRPr", NAMESPACES).set("cap", cap)

    assert changed(write).layouts["Points"].slots["Title"].levels[0].caps == meant


def test_a_foreign_template_is_read_with_office_s_own_margins():
    theme = load_theme(pptx.__path__[0] + "/templates/default.pptx")
    body = theme.layouts["Title and Content"].slots["Content Placeholder 2"]
    assert (theme.width, theme.heading_face) == (720, "Calibri")
    assert body.kind == "obj"
    assert body.insets == (7.2, 3.6, 7.2, 3.6)
    assert body.frame.width == pytest.approx(648)
    assert body.levels[0].size == 32
    assert body.levels[0].mark == "•"
    assert theme.layouts["Title Slide"].slots["Subtitle 2"].levels[0].mark == ""
    assert "Date Placeholder 3" not in theme.layouts["Title and Content"].slots


def test_two_slots_of_one_name_are_told_apart(changed):
    def rename(presentation):
        shape_of(presentation, "Comparison", "Right").name = "Left"

    assert {"Left", "Left 3"} <= set(changed(rename).layouts["Comparison"].slots)


def refused(name):
    with pytest.raises(Refused) as caught:
        load_theme(str(name))
    return str(caught.value)


def test_an_unknown_theme_is_answered_with_those_there_are():
    assert refused("heart") == (
        "There is no theme 'heart'.\n  Choose from: "
        + ", ".join(bundled_themes())
        + ". Or name a PowerPoint file (.pptx)."
    )


def test_a_missing_file_is_named(tmp_path):
    assert "There is no file" in refused(tmp_path / "gone.pptx")


def test_a_folder_is_no_theme(tmp_path):
    assert "is a folder" in refused(tmp_path)


@pytest.mark.parametrize("content", [b"", b"just text", b"PK\x03\x04 not an archive"])
def test_a_file_that_is_no_presentation_is_refused_plainly(tmp_path, content):
    (tmp_path / "letter.pptx").write_bytes(content)
    assert "is not a PowerPoint" in refused(tmp_path / "letter.pptx")


def test_a_damaged_presentation_is_refused_plainly(tmp_path, hearth):
    whole = hearth.path.read_bytes()
    (tmp_path / "half.pptx").write_bytes(whole[: len(whole) // 2])
    assert "PowerPoint" in refused(tmp_path / "half.pptx")


def test_a_presentation_without_layouts_is_refused(tmp_path, hearth):
    presentation = Presentation(str(hearth.path))
    for layout in list(presentation.slide_layouts):
        presentation.slide_layouts.remove(layout)
    presentation.save(tmp_path / "bare.pptx")
    assert "no slide layouts" in refused(tmp_path / "bare.pptx")


def test_a_presentation_without_a_theme_part_is_refused(changed):
    def take_away(presentation):
        relations = presentation.slide_master.part.rels
        relations.pop(next(rid for rid, rel in relations.items() if rel.reltype == RELATIONSHIP_TYPE.THEME))

    with pytest.raises(Refused, match="no colours and fonts"):
        changed(take_away)


def test_a_bundled_theme_is_known_in_capitals_too(hearth):
    assert load_theme("Hearth").path == hearth.path


def test_a_theme_reads_the_same_from_bytes_saved_again(tmp_path, hearth):
    Presentation(str(hearth.path)).save(tmp_path / "again.pptx")
    assert load_theme(str(tmp_path / "again.pptx")).layouts == hearth.layouts
