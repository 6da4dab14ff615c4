"""Templates made elsewhere: a stock design of Office with German names, and hearth moved and recoloured by hand."""

import io
import re
import zipfile

import pytest
from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.util import Emu

from workshop_kit.deck.compose import compose
from workshop_kit.deck.fit import fit
from workshop_kit.deck.powerpoint import paint
from workshop_kit.kit import planned
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.wishes import Wishes
from workshop_kit.resources import asset
from workshop_kit.theme.load import load_theme
from workshop_kit.theme.ooxml import NAMESPACES

GERMAN = (
    "Titelfolie",
    "Titel und Inhalt",
    "Abschnittsüberschrift",
    "Zwei Inhalte",
    "Vergleich",
    "Nur Titel",
    "Leer",
    "Inhalt mit Überschrift",
    "Bild mit Überschrift",
    "Titel und vertikaler Text",
    "Vertikaler Titel und Text",
)
_COLOURS = {"dk2": "3B3059", "lt2": "EDE7F6", "accent1": "FFC000", "accent2": "7030A0", "accent6": "00B050"}
_GRADIENT = (
    f'<p:bg xmlns:p="{NAMESPACES["p"]}" xmlns:a="{NAMESPACES["a"]}"><p:bgPr><a:gradFill rotWithShape="1"><a:gsLst>'
    '<a:gs pos="0"><a:schemeClr val="bg1"/></a:gs><a:gs pos="100000"><a:schemeClr val="bg2"/></a:gs></a:gsLst>'
    '<a:lin ang="5400000" scaled="1"/></a:gradFill><a:effectLst/></p:bgPr></p:bg>'
)
RIGHT, DOWN = 228_600, 114_300  # EMU: a quarter and an eighth of an inch


def stock():
    """Make the stock design: 16:9, German layouts, a yellow accent, a gradient behind everything."""
    presentation = Presentation()
    wide = 12_192_000 / presentation.slide_width
    presentation.slide_width = Emu(12_192_000)
    master = presentation.slide_master
    for shape in [*master.shapes, *(one for layout in presentation.slide_layouts for one in layout.shapes)]:
        place = shape._element.find("p:spPr/a:xfrm", NAMESPACES)
        if place is not None:
            for end, name in ((place[0], "x"), (place[1], "cx")):
                end.set(name, str(round(int(end.get(name)) * wide)))
    for layout, name in zip(presentation.slide_layouts, GERMAN, strict=True):
        layout.name = name
        for shape in layout.placeholders:
            shape._element.find(".//p:cNvPr", NAMESPACES).set("name", f"Platzhalter {shape.placeholder_format.idx}")
    data = master.element.find("p:cSld", NAMESPACES)
    data.remove(data.find("p:bg", NAMESPACES))
    data.insert(0, etree.fromstring(_GRADIENT))
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    root = etree.fromstring(theme.blob)
    for slot, colour in _COLOURS.items():
        held = root.find(f".//a:clrScheme/a:{slot}", NAMESPACES)
        held[:] = [etree.fromstring(f'<a:srgbClr xmlns:a="{NAMESPACES["a"]}" val="{colour}"/>')]
    theme._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()


def moved():
    """Make hearth with every placeholder moved by hand and two colours changed."""
    file = io.BytesIO()
    with zipfile.ZipFile(asset("themes", "hearth.pptx")) as source, zipfile.ZipFile(file, "w") as target:
        for name in source.namelist():
            target.writestr(name, _moved_part(name, source.read(name)))
    return file.getvalue()


def _moved_part(name, xml):
    if name == "ppt/theme/theme1.xml":
        return xml.replace(b"B5492F", b"204080").replace(b"1F5C5C", b"502040")
    if not name.startswith("ppt/slideLayouts/slideLayout"):
        return xml
    shape = rb"<p:sp>(?:(?!</p:sp>).)*<p:ph (?:(?!</p:sp>).)*</p:sp>"
    return re.sub(shape, lambda match: _shifted(match.group()), xml, flags=re.DOTALL)


def _shifted(xml):
    def by(match):
        return b'<a:off x="%d" y="%d"' % (int(match[1]) - RIGHT, int(match[2]) - DOWN)

    return re.sub(rb'<a:off x="(-?\d+)" y="(-?\d+)"', by, xml)


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("elsewhere")
    (made / "stock.pptx").write_bytes(stock())
    (made / "moved.pptx").write_bytes(moved())
    return made


@pytest.fixture(scope="session")
def scenes():
    """Every slide of the bundled outline."""
    outline = bundled_outlines()["appreciation-and-validation"]
    wishes = Wishes(format="group", length=60, starts=19 * 60, region="US")
    return compose(planned(outline, wishes))


@pytest.fixture(scope="session", params=["stock", "moved"])
def elsewhere(request, folder):
    """A theme made elsewhere."""
    return load_theme(str(folder / f"{request.param}.pptx"))


@pytest.fixture(scope="session")
def german(folder):
    return load_theme(str(folder / "stock.pptx"))


@pytest.fixture(scope="session")
def made(elsewhere, scenes):
    """The deck on it."""
    return fit(scenes, elsewhere, "Appreciation and validation")


@pytest.fixture(scope="session")
def file(made, elsewhere, folder):
    """The deck as a file."""
    path = folder / f"{elsewhere.name}-deck.pptx"
    path.write_bytes(paint(made, elsewhere))
    return path


@pytest.fixture(scope="session")
def past():
    """Return the lines of a box that leave it at the right or at the foot; a space at a line's end is not seen."""
    half_pixel = 0.5

    def lines(box):
        for line in box.get("lines", ()):
            text = "".join(run["text"] for run in line["runs"])
            space = sum(g["advance"] for run in line["runs"] for g in run["glyphs"][-1:]) if text.endswith(" ") else 0
            right, foot = line["x"] + line["width"] - space, line["y"] + line["height"]
            if right > box["x"] + box["w"] + half_pixel or foot > box["y"] + box["h"] + half_pixel:
                yield text

    return lines
