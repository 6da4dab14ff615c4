"""Every bundled outline, for every format and length, in every theme: it fits, opens, and no line leaves its box."""

import betteroffice_pptx
import pytest
from openxml_audit import OpenXmlValidator

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.gallery import gallery
from workshop_kit.deck.powerpoint import paint
from workshop_kit.errors import stops
from workshop_kit.kit import planned
from workshop_kit.outline.reader import read
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning.choose import offered_formats, written_lengths
from workshop_kit.resources import asset, workshops
from workshop_kit.theme.load import bundled_themes, load_theme

pytestmark = pytest.mark.slow

TWINS = {"Carlito": "Calibri", "Caladea": "Cambria", "LiberationSans": "Arial"}
NEAR = 0.5  # pixels


def cases():
    """Return the plan of every case."""
    for path in sorted(workshops().glob("*.yaml")):
        workshop = read(path, path.name).workshop
        for name in offered_formats(workshop):
            for length in written_lengths(workshop):
                yield planned(path, Wishes(format=name, length=length, starts=19 * 60, region="US"))
    yield gallery()


@pytest.fixture(scope="module", params=bundled_themes())
def decks(request):
    """Return every case in one theme: what was fitted, and its bytes."""
    theme = load_theme(request.param)
    fitted = [fit(compose(day), theme, day.day.title, day.day.language.code) for day in cases()]
    return [(deck, paint(deck, theme)) for deck in fitted]


def test_everything_fits(decks):
    assert [deck.problems for deck, _ in decks if stops(deck.problems)] == []


def test_office_finds_nothing_to_repair(decks, tmp_path):
    for number, (_, content) in enumerate(decks):
        path = tmp_path / f"{number}.pptx"
        path.write_bytes(content)
        assert OpenXmlValidator().validate(str(path)).errors == []


def test_no_line_leaves_its_box(decks):
    for _, content in decks:
        assert [said for box in boxes(content) for said in over(box)] == []


def boxes(content):
    """Lay a deck out with a second program, in the faces that ours stand for."""
    deck = betteroffice_pptx.Presentation.open(content)
    for path in sorted(asset("fonts").glob("*.ttf")):
        family, _, cut = path.stem.partition("-")
        deck.register_font(TWINS[family], path.read_bytes(), bold="Bold" in cut, italic="Italic" in cut)
    for number in range(deck.slide_count):
        for primitive in deck.render_slide(number).to_dict()["primitives"]:
            if primitive["kind"] == "textBox" and primitive["shapeId"].startswith("slide:"):
                yield primitive


def over(box):
    """Lines that leave a box at the right or at the foot; a space at a line's end is not seen."""
    for line in box.get("lines", ()):
        text = "".join(run["text"] for run in line["runs"])
        space = sum(g["advance"] for run in line["runs"] for g in run["glyphs"][-1:]) if text.endswith(" ") else 0
        right, foot = line["x"] + line["width"] - space, line["y"] + line["height"]
        if right > box["x"] + box["w"] + NEAR or foot > box["y"] + box["h"] + NEAR:
            yield text
