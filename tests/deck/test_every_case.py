"""Every bundled outline, for every format in every theme, lengths in turn: it fits, opens, no line leaves its box."""

import pytest
from openxml_audit import OpenXmlValidator

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.gallery import gallery
from workshop_kit.deck.powerpoint import paint
from workshop_kit.errors import stops
from workshop_kit.kit import planned
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read
from workshop_kit.outline.taking_place import offered_formats, written_lengths
from workshop_kit.outline.wishes import Wishes
from workshop_kit.theme.load import bundled_themes, load_theme

pytestmark = pytest.mark.slow

NEAR = 0.5  # pixels


def cases(look):
    """Yield a plan for each format of each outline: over the themes, by number, at each length; and the gallery."""
    for number, path in enumerate(bundled_outlines().values()):
        workshop = read(path, path.name).workshop
        lengths = written_lengths(workshop)
        for turn, name in enumerate(offered_formats(workshop)):
            length = lengths[(number + turn + look) % len(lengths)]
            yield planned(path, Wishes(format=name, length=length, starts=19 * 60, region="US"))
    yield gallery()


@pytest.fixture(scope="module", params=bundled_themes())
def decks(request):
    """Return the cases of one theme: what was fitted, and its bytes."""
    theme = load_theme(request.param)
    days = cases(bundled_themes().index(request.param))
    fitted = [fit(compose(day), theme, day.day.title, day.day.language.code) for day in days]
    return [(deck, paint(deck, theme)) for deck in fitted]


def test_everything_fits(decks):
    assert [deck.problems for deck, _ in decks if stops(deck.problems)] == []


def test_office_finds_nothing_to_repair(decks, tmp_path):
    for number, (_, content) in enumerate(decks):
        path = tmp_path / f"{number}.pptx"
        path.write_bytes(content)
        assert OpenXmlValidator().validate(str(path)).errors == []


def test_no_line_leaves_its_box(decks, laid_out):
    for _, content in decks:
        assert [said for _, box in laid_out(content) for said in over(box)] == []


def over(box):
    """Lines that leave a box at the right or at the foot; a space at a line's end is not seen."""
    for line in box.get("lines", ()):
        text = "".join(run["text"] for run in line["runs"])
        space = sum(g["advance"] for run in line["runs"] for g in run["glyphs"][-1:]) if text.endswith(" ") else 0
        right, foot = line["x"] + line["width"] - space, line["y"] + line["height"]
        if right > box["x"] + box["w"] + NEAR or foot > box["y"] + box["h"] + NEAR:
            yield text
