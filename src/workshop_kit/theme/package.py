"""The archive around the parts of a .pptx: content types, relations, properties, always the same bytes."""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import TYPE_CHECKING

from lxml import etree
from msgspec import Struct

from workshop_kit.theme.ooxml import Element, Markup, serialized

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DATE = (2026, 1, 1, 0, 0, 0)  # one date for every entry, so that equal content is an equal file
_STAMP = "2026-01-01T00:00:00Z"
_OFFICE = "application/vnd.openxmlformats-officedocument."
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_DRAWING_ML = {"theme"}  # parts that all of Office shares; the others are PowerPoint's own
_MAIN, _CORE, _APP = "/ppt/presentation.xml", "/docProps/core.xml", "/docProps/app.xml"

_CORE_XML = f"""\
<cp:coreProperties xmlns:cp="{_PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
<dc:title/><dcterms:created xsi:type="dcterms:W3CDTF">{_STAMP}</dcterms:created></cp:coreProperties>"""
_APP_XML = """\
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
<Application>workshop-kit</Application></Properties>"""


class Part(Struct, frozen=True):
    """One part: its path, its kind as Office names it, its content, and the (kind, path) it points to.

    Relations are numbered rId1 onwards, in order. Content is XML, or the bytes of a picture,
    whose kind is its format.
    """

    path: str
    kind: str
    root: Markup | bytes
    relations: tuple[tuple[str, str], ...] = ()

    @property
    def content_type(self) -> str:
        """The part's media type."""
        if isinstance(self.root, bytes):
            return f"image/{self.kind}"
        family = "" if self.kind in _DRAWING_ML else "presentationml."
        return f"{_OFFICE}{family}{self.kind}+xml"


def packed(parts: Sequence[Part]) -> bytes:
    """Pack parts into the bytes of a .pptx."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in _entries(parts):
            entry = zipfile.ZipInfo(path.lstrip("/"), _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # else the entry would tell Windows from the rest
            archive.writestr(entry, content)
    return file.getvalue()


def _entries(parts: Sequence[Part]) -> Iterator[tuple[str, bytes]]:
    yield "[Content_Types].xml", _content_types(parts)
    yield "_rels/.rels", _root_relations()
    yield _CORE, serialized(etree.fromstring(_CORE_XML))
    yield _APP, serialized(etree.fromstring(_APP_XML))
    for part in parts:
        yield part.path, part.root if isinstance(part.root, bytes) else serialized(part.root)
        if part.relations:
            folder, name = posixpath.split(part.path)
            yield f"{folder}/_rels/{name}.rels", _relations(part)


def _content_types(parts: Sequence[Part]) -> bytes:
    types = {part.path: part.content_type for part in parts}
    types |= {_CORE: _CORE_TYPE, _APP: f"{_OFFICE}extended-properties+xml"}
    home = f"{_PACKAGE}content-types"
    root = _root("Types", home)
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    for extension, kind in (("rels", relations), ("xml", "application/xml")):
        etree.SubElement(root, f"{{{home}}}Default", Extension=extension, ContentType=kind)
    for path, kind in types.items():
        etree.SubElement(root, f"{{{home}}}Override", PartName=path, ContentType=kind)
    return serialized(root)


def _root_relations() -> bytes:
    return _relation_list(
        (
            (f"{_RELATION}officeDocument", _MAIN.lstrip("/")),
            (f"{_PACKAGE}relationships/metadata/core-properties", _CORE.lstrip("/")),
            (f"{_RELATION}extended-properties", _APP.lstrip("/")),
        )
    )


def _relations(part: Part) -> bytes:
    folder = posixpath.dirname(part.path)
    return _relation_list(tuple((_RELATION + kind, posixpath.relpath(path, folder)) for kind, path in part.relations))


def _relation_list(relations: tuple[tuple[str, str], ...]) -> bytes:
    home = f"{_PACKAGE}relationships"
    root = _root("Relationships", home)
    for number, (kind, target) in enumerate(relations, 1):
        etree.SubElement(root, f"{{{home}}}Relationship", Id=f"rId{number}", Type=kind, Target=target)
    return serialized(root)


def _root(tag: str, home: str) -> Element:
    return etree.fromstring(f'<{tag} xmlns="{home}"/>')
