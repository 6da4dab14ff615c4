"""The template is the only source of geometry, faces and colours: a moved and recoloured one changes nothing else."""

import io
import re
import zipfile

import pytest
from msgspec.structs import replace

from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.theme.load import load_theme

RIGHT, DOWN = 228_600, 114_300  # EMU: a quarter and an eighth of an inch
_PLACE = re.compile(rb'<a:(off|chOff) x="(-?\d+)" y="(-?\d+)"')


def moved_part(name, xml):
    """Move every placeholder of a layout, and change two colours of the theme."""
    if name == "ppt/theme/theme1.xml":
        return xml.replace(b"B5492F", b"204080").replace(b"1F5C5C", b"502040")
    if not name.startswith("ppt/slideLayouts/slideLayout"):
        return xml
    return re.sub(
        rb"<p:sp>(?:(?!</p:sp>).)*<p:ph (?:(?!</p:sp>).)*</p:sp>", lambda m: shifted(m.group(), 1), xml, flags=re.DOTALL
    )


def shifted(xml, sign):
    def by(match):
        kind, x, y = match.groups()
        return b'<a:%s x="%d" y="%d"' % (kind, int(x) + sign * RIGHT, int(y) + sign * DOWN)

    return _PLACE.sub(by, xml)


def alike(one, other):
    """Whether two texts are equal but for lengths that were rounded up in the one and down in the other."""
    pairs = zip(re.split(rb"(\d+)", one), re.split(rb"(\d+)", other), strict=True)
    return all(a == b or (a.isdigit() and b.isdigit() and abs(int(a) - int(b)) <= 1) for a, b in pairs)


@pytest.fixture(scope="module")
def restyled(hearth, tmp_path_factory):
    path = tmp_path_factory.mktemp("themes") / "ours.pptx"
    with zipfile.ZipFile(hearth.path) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            target.writestr(name, moved_part(name, source.read(name)))
    return load_theme(str(path))


def test_a_deck_on_a_moved_and_recoloured_template_differs_only_through_it(restyled, stage, painted, parts, hearth):
    theirs = parts(paint(fit(stage.every_layout(), restyled, stage.title), restyled))
    ours = parts(painted)
    slides = [name for name in ours if name.startswith("ppt/slides/")]
    assert sorted(slides) == sorted(name for name in theirs if name.startswith("ppt/slides/"))
    moved = 0
    for name in slides:
        assert alike(shifted(theirs[name], -1), ours[name]), name
        moved += theirs[name] != ours[name]
    assert moved > 5
    assert restyled.colours["accent1"] != hearth.colours["accent1"]


def test_a_smaller_title_in_the_layout_changes_the_slides_when_fitted_again(hearth, stage, restyled):
    layout = hearth.layouts["Points"]
    title = layout.slots["Title"]
    level = replace(title.levels[0], size=28)
    slots = {**layout.slots, "Title": replace(title, levels=(level,))}
    theme = replace(hearth, layouts={"Points": replace(layout, slots=slots)})
    scene = stage.points("One", title="A title that takes three lines at 36")
    fitted = fit([scene], theme, "Evening").slides[0].texts[0].paragraphs[0]
    assert fitted.size is None
    assert len(fitted.lines) == 2
    assert io.BytesIO(paint(fit([scene], restyled, "Evening"), restyled)).getvalue()
