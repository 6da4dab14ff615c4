"""What is no template, or would do harm, is refused in plain words before any library reads it."""

import io
import random
import re
import zipfile

import pytest
from pptx import Presentation

from workshop_kit.colours.palette import SLOTS
from workshop_kit.errors import Refused
from workshop_kit.resources import asset
from workshop_kit.theme import opening
from workshop_kit.theme.load import load_theme

HEARTH = asset("themes", "hearth.pptx").read_bytes()
TYPES = "[Content_Types].xml"


def changed(change=None, *, without=(), extra=None):
    """Copy hearth as an archive: parts changed, left out or added."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(HEARTH)) as source, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name not in without:
                target.writestr(name, change(name, source.read(name)) if change else source.read(name))
        for name, content in (extra or {}).items():
            target.writestr(name, content)
    return file.getvalue()


@pytest.fixture
def refused(tmp_path):
    def load(content, name="theirs.pptx"):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(Refused) as caught:
            load_theme(str(path))
        return str(caught.value)

    return load


def test_an_encrypted_file_is_told_from_a_damaged_one(refused):
    said = refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert "protected with a password" in said
    assert "take the password away" in said


def test_a_file_without_its_list_of_parts_is_refused(refused):
    assert "its list of parts is missing" in refused(changed(without={TYPES}))


def test_a_part_that_the_list_does_not_name_is_refused_plainly(refused):
    def forget(name, content):
        return content.replace(b"presentation.main+xml", b"nothing+xml") if name == TYPES else content

    assert "not a PowerPoint presentation that can be read" in refused(changed(forget))


def test_a_part_that_is_missing_is_refused_plainly(refused):
    assert "not a PowerPoint presentation that can be read" in refused(
        changed(without={"ppt/slideMasters/slideMaster1.xml"})
    )


def test_a_presentation_without_a_master_is_refused(refused):
    def bare(name, content):
        if name != "ppt/presentation.xml":
            return content
        start, end = content.index(b"<p:sldMasterIdLst>"), content.index(b"</p:sldMasterIdLst>")
        return content[:start] + content[end + len(b"</p:sldMasterIdLst>") :]

    assert "has no slide master" in refused(changed(bare))


def test_what_unpacks_to_far_too_much_is_not_opened(refused):
    assert "unpack to far more" in refused(changed(extra={"ppt/media/film.bin": bytes(40_000_000)}))


FILM = random.Random(8).randbytes(3_000_000)  # noqa: S311 - a film


def test_a_film_counts_in_a_template_and_not_in_a_deck_of_a_persons_own(refused, tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "MOST_BYTES", 2_500_000)
    content = changed(extra={"ppt/media/film.mp4": FILM})
    assert "unpack to far more" in refused(content)
    presentation, _ = opening.opened_with_films(tmp_path / "theirs.pptx", content)
    assert presentation.slide_layouts


def test_what_unpacks_to_more_is_no_film(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "MOST_BYTES", 2_500_000)
    for name, content in (("ppt/media/film.mp4", bytes(3_000_000)), ("ppt/theme/theme9.xml", FILM)):
        with pytest.raises(Refused, match="unpack to far more"):
            opening.opened_with_films(tmp_path / "theirs.pptx", changed(extra={name: content}))


def test_one_film_cannot_stand_for_many(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "_SMALL", 4_000_000)
    content = changed(extra={"ppt/media/film.mp4": FILM})
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.filelist.extend([archive.getinfo("ppt/media/film.mp4")] * 2)
        with pytest.raises(Refused, match="unpack to far more"):
            opening._weigh(archive, tmp_path / "theirs.pptx", len(content), films=True)


def test_bytes_that_do_not_unpack_are_refused_plainly(refused):
    content = bytearray(HEARTH)
    with zipfile.ZipFile(io.BytesIO(HEARTH)) as archive:
        start = archive.getinfo(MASTER).header_offset + 30 + len(MASTER)
    content[start : start + 10] = b"\xff" * 10
    assert "not a PowerPoint presentation that can be read" in refused(bytes(content))


def test_an_archive_of_very_many_parts_is_not_opened(refused, monkeypatch):
    monkeypatch.setattr(opening, "MOST_PARTS", 10)
    assert "unpack to far more" in refused(HEARTH)


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_xml_that_declares_a_document_type_is_not_opened(refused, code):
    bomb = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'.encode(code)
    assert "no template needs" in refused(changed(extra={"ppt/theme/theme9.xml": bomb}))


@pytest.mark.parametrize("name", ["theirs.ppt", "theirs.odp"])
def test_another_program_s_file_is_refused(refused, name):
    assert "not a PowerPoint file" in refused(b"slides of another kind", name)


@pytest.mark.parametrize(
    "kind",
    [
        b"openxmlformats-officedocument.presentationml.template",
        b"openxmlformats-officedocument.presentationml.slideshow",
        b"ms-powerpoint.presentation.macroEnabled",
    ],
)
def test_templates_shows_and_files_with_macros_are_read_as_presentations(tmp_path, kind):
    plain = b"openxmlformats-officedocument.presentationml.presentation"

    def renamed(name, content):
        return content.replace(plain + b".main", kind + b".main") if name == TYPES else content

    path = tmp_path / "theirs.potx"
    path.write_bytes(changed(renamed))
    assert "Points" in load_theme(str(path)).layouts


def test_a_file_of_the_whole_office_is_no_presentation(refused):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(TYPES, "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
        archive.writestr("word/document.xml", "<w/>")
    assert "not a PowerPoint presentation that can be read" in refused(file.getvalue())


def test_slides_of_four_to_three_are_welcome(tmp_path):
    Presentation().save(tmp_path / "square.pptx")
    theme = load_theme(str(tmp_path / "square.pptx"))
    assert (theme.width, theme.height) == (720, 540)


MASTER, THEME, DECK = "ppt/slideMasters/slideMaster1.xml", "ppt/theme/theme1.xml", "ppt/presentation.xml"
LAYOUT = "ppt/slideLayouts/slideLayout3.xml"


def replaced(part, pattern, by=b""):
    """Copy hearth with something in one part replaced, which must be there."""

    def change(name, content):
        if name != part:
            return content
        new, count = re.subn(pattern, by, content, flags=re.DOTALL)
        assert count
        return new

    return changed(change)


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (lambda: replaced(TYPES, rb'<Override PartName="/ppt/slideLayouts/slideLayout3.xml"[^>]*/>'), "its layouts"),
        (lambda: changed(without={LAYOUT}), "its layouts"),
        (lambda: replaced("ppt/slideMasters/_rels/slideMaster1.xml.rels", rb'Id="rId3"', b'Id="rId99"'), "its layouts"),
        (lambda: replaced(LAYOUT, rb"<p:cSld .*</p:cSld>"), "its layouts"),
        (lambda: replaced(DECK, rb"<p:sldSz[^>]*/>"), "the size of its slides"),
        (lambda: replaced(DECK, rb'(<p:sldSz cx=")\d+', rb"\1wide"), "the size of its slides"),
        (lambda: replaced(LAYOUT, rb' sz="\d+" b=', b' sz="abc" b='), "its layout"),
        (lambda: replaced(LAYOUT, rb'<a:off x="\d+"', b'<a:off x="left"'), "its layout"),
        (lambda: replaced(MASTER, rb' sz="\d+"', b' sz="abc"'), "its layout"),
    ],
)
def test_a_damaged_template_is_refused_plainly(refused, content, what):
    said = refused(content())
    assert what in said
    assert "PowerPoint" in said


@pytest.mark.parametrize(
    "content",
    [
        lambda: replaced(MASTER, rb"<p:clrMap [^>]*/>"),
        lambda: replaced(MASTER, rb'accent6="accent6"', b'accent6="accent9"'),
        lambda: replaced(THEME, rb"<a:accent6>.*?</a:accent6>", b"<a:accent6/>"),
        lambda: replaced(THEME, rb"<a:accent6>.*?</a:accent6>"),
        lambda: replaced(THEME, rb"<a:(hlink|folHlink)>.*?</a:\1>"),
    ],
)
def test_where_colours_are_left_out_the_nearest_stand_in(tmp_path, content):
    path = tmp_path / "theirs.pptx"
    path.write_bytes(content())
    colours = load_theme(str(path)).colours
    assert colours.keys() == set(SLOTS)
    assert (colours["dk1"], colours["accent1"]) == ("2B2A33", "B5492F")


def test_a_shape_that_cannot_be_read_is_left_out_of_the_likeness(tmp_path):
    fill = b'<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'
    point = b'<a:pt x="l" y="t"/>'
    guided = (
        b'<p:sp><p:nvSpPr><p:cNvPr id="90" name="Wave"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>'
        b'<a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:custGeom><a:pathLst><a:path w="9" h="9">'
        b"<a:moveTo>" + point + b"</a:moveTo></a:path></a:pathLst></a:custGeom>" + fill + b"</p:spPr></p:sp></p:spTree>"
    )
    path = tmp_path / "theirs.pptx"
    for part in (MASTER, LAYOUT):
        path.write_bytes(replaced(part, rb"</p:spTree>", guided))
        read, whole = load_theme(str(path)), load_theme("hearth")
        assert {n: one.ornaments for n, one in read.layouts.items()} == {
            n: one.ornaments for n, one in whole.layouts.items()
        }
