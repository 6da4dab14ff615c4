"""A layout that the file beside a template names is the one that is used, however small its text."""

from pptx import Presentation
from pptx.util import Inches

from workshop_kit.deck.fit import fit
from workshop_kit.errors import stops
from workshop_kit.theme.load import load_theme


def test_a_mapped_layout_is_used_though_its_text_is_small(tmp_path, stage):
    presentation = Presentation()
    layout = presentation.slide_layouts[5]
    layout.name = "Eng"
    body = presentation.slide_layouts[1].placeholders[1]._element
    layout.shapes._spTree.append(body)
    small = layout.placeholders[len(layout.placeholders) - 1]
    small.left, small.top, small.width, small.height = Inches(1), Inches(2), Inches(5), Inches(1.4)
    presentation.save(tmp_path / "ours.pptx")
    (tmp_path / "ours.yaml").write_text("Points: Eng\n", encoding="utf-8")
    deck = fit([stage.points("Listen")], load_theme(str(tmp_path / "ours.pptx")), "Evening")
    assert not stops(deck.problems)
    assert [slide.layout.name for slide in deck.slides] == ["Eng"]
