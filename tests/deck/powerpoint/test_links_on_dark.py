"""A link on a slide can be read, whatever the colour that a template has for links."""

import io

from pptx import Presentation

from workshop_kit.colours.palette import TEXT, contrast
from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.theme.load import load_theme
from workshop_kit.theme.ooxml import NAMESPACES


def test_on_a_dark_template_links_take_a_colour_that_can_be_read(hearth, stage, tmp_path):
    darkened = Presentation(str(hearth.path))
    mapped = darkened.slide_master.element.find("p:clrMap", NAMESPACES)
    for slot, by in (("tx1", "lt1"), ("bg1", "dk1")):
        mapped.set(slot, by)
    darkened.save(tmp_path / "dark.pptx")
    theme = load_theme(str(tmp_path / "dark.pptx"))
    assert contrast(theme.colours["hlink"], theme.colours["lt1"]) < TEXT
    painted = paint(fit([stage.points("See [the page](https://example.org/page)")], theme, "Evening"), theme)
    (tmp_path / "painted.pptx").write_bytes(painted)
    read = load_theme(str(tmp_path / "painted.pptx"))
    assert contrast(read.colours["hlink"], read.colours["lt1"]) >= TEXT
    assert "hlink" not in read.jobs


def test_on_our_own_templates_links_keep_their_colour(hearth, painted):
    mapped = Presentation(io.BytesIO(painted)).slide_master.element.find("p:clrMap", NAMESPACES)
    assert (mapped.get("hlink"), mapped.get("folHlink")) == ("hlink", "folHlink")
    assert not hearth.jobs
