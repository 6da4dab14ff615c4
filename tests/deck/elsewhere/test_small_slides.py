"""A whole workshop on slides 10 inches wide, as some programs make them: sizes shrink with the slide, nothing stops."""

import io
import re
import zipfile

import pytest
from pptx import Presentation
from pptx.util import Inches

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.drawing import Caption
from workshop_kit.errors import Weight, stops
from workshop_kit.kit import planned
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.wishes import Wishes
from workshop_kit.places import Place, Source
from workshop_kit.resources import asset
from workshop_kit.scene import Figure, Item
from workshop_kit.text import Text
from workshop_kit.theme.load import load_theme

_PLACE = rb'(<a:(?:off|ext|chOff|chExt) |<p:sldSz )(x|cx)="(-?\d+)" (y|cy)="(-?\d+)"'
_POINTS = rb'(<a:spcPts val|sz|marL|indent|[lrtb]Ins)="(-?\d+)"'


def shrunk():
    """Make hearth as large as slides of 10 inches are, its type and indents with it."""
    file = io.BytesIO()
    with zipfile.ZipFile(asset("themes", "hearth.pptx")) as source, zipfile.ZipFile(file, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            wanted = name == "ppt/presentation.xml" or re.match("ppt/slide(Layout|Master)s/[^/]*xml", name)
            target.writestr(name, _smaller(content) if wanted else content)
    return file.getvalue()


def _smaller(xml):
    def by(number):
        return b"%d" % round(int(number) * 0.75)

    xml = re.sub(_PLACE, lambda m: b'%b%b="%b" %b="%b"' % (m[1], m[2], by(m[3]), m[4], by(m[5])), xml)
    return re.sub(_POINTS, lambda m: b'%b="%b"' % (m[1], by(m[2])), xml)


def low():
    """Make the library's own template 10 x 5.625 inches, its boxes as much lower."""
    presentation = Presentation()
    part = Inches(5.625) / presentation.slide_height
    presentation.slide_height = Inches(5.625)
    for page in (presentation.slide_master, *presentation.slide_layouts):
        for place in page.element.iter("{*}xfrm"):
            for end, name in ((place[0], "y"), (place[1], "cy")):
                end.set(name, str(round(int(end.get(name)) * part)))
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()


@pytest.fixture(scope="module", params=[shrunk, low])
def small(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("small") / "small.pptx"
    path.write_bytes(request.param())
    return load_theme(str(path))


@pytest.fixture(scope="module")
def long_evening():
    wishes = Wishes(format="group", length=90, starts=19 * 60, region="US")
    return compose(planned(bundled_outlines()["appreciation-and-validation"], wishes))


def test_ninety_minutes_stand_on_small_slides(small, long_evening):
    deck = fit(long_evening, small, "Appreciation and validation")
    assert not stops(deck.problems), deck.problems
    assert {slide.scene for slide in deck.slides} == {scene.name for scene in long_evening}


def test_no_line_leaves_its_box_on_small_slides(small, long_evening, laid_out, past):
    deck = fit(long_evening, small, "Appreciation and validation")
    seen = list(laid_out(paint(deck, small)))
    assert len(seen) > 60
    assert [(number, text) for number, box in seen for text in past(box)] == []


def figure_scene(stage, *labels):
    source = Source("evening.yaml", ("a line",) * 99)
    items = tuple(Item(Text(label, Place(source, 11 + n))) for n, label in enumerate(labels))
    slots = {"Title": stage.words("How closeness grows"), "Figure": Figure("loop", items, "A loop")}
    return stage.scene("figure", ("Figure",), slots)


def test_captions_shrink_with_the_slide(small, stage):
    (slide,) = fit([figure_scene(stage, "You share", "They respond", "You feel known")], small, "Evening").slides
    sizes = {shape.size for drawing in slide.drawings for shape in drawing.shapes if isinstance(shape, Caption)}
    assert len(sizes) == 1
    assert 14 * 0.75 <= sizes.pop() <= 20 * 0.75


def test_a_figure_without_room_for_its_words_is_a_list_where_the_theme_has_no_place_for_figures(german, stage):
    long = "We have told each other everything there is to tell about that year, and then some more"
    deck = fit([figure_scene(stage, "You share", "They respond", long, "Trust grows", "You dare")], german, "Evening")
    assert not stops(deck.problems)
    (slide,) = deck.slides
    body = next(filled for filled in slide.texts if filled.slot.idx == 1)
    said = ["".join(run.text for run in p.runs).replace("\u00a0", " ") for p in body.paragraphs]
    assert said == ["You share", "They respond", long, "Trust grows", "You dare"]
    assert not slide.drawings
    notes = [problem.message for problem in deck.problems if problem.weight is Weight.NOTE]
    assert "The layout 'Titel und Inhalt' has no room for the words of the figure; they stand as a list." in notes
