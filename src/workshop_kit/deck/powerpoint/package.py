"""The package: a template opened without its own slides, the new parts put in, and the whole written as bytes.

Parts are made and related directly: python-pptx scans the whole package for each slide and each notes page, which
costs the square of their number.
"""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
import io
import itertools
import os
import zipfile
from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.opc.serialized import PackageWriter
from pptx.parts.image import ImagePart
from pptx.parts.slide import NotesSlidePart, SlidePart

from workshop_kit.deck.powerpoint.sections import put_sections
from workshop_kit.theme.films import put_film
from workshop_kit.theme.ooxml import NAMESPACES, Element, element
from workshop_kit.theme.opening import opened
from workshop_kit.theme.scheme import MAPPED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from workshop_kit.drawing import Ink
    from workshop_kit.theme.films import Films
    from workshop_kit.theme.pictures import Image

_FIRST_ID = 256  # ECMA-376: slide ids begin here
_EPOCH = 1_767_225_600  # seconds: the first of January 2026, so that equal decks are equal files
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip file can name
_LONGEST_TITLE = 255  # letters of a core property
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NO_FILMS: Films = MappingProxyType({})
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


class Page:
    """A part with its root element: a slide or its notes."""

    def __init__(self, part: Any, root: Element, stored: Callable[[Image], Any]) -> None:
        self.part = part
        self._root = root
        self._stored = stored

    def fill(self, children: list[Element]) -> None:
        """Put in what the page shows."""
        self._root.extend(children)

    def link(self, address: str) -> str:
        """Return the id by which the page's text refers to a web address."""
        return str(self.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))

    def picture(self, image: Image) -> str:
        """Return the id by which the page refers to a picture."""
        return str(self.part.relate_to(self._stored(image), RELATIONSHIP_TYPE.IMAGE))


class Package:
    """A template without its slides, ready for new ones."""

    def __init__(self, template: Path, content: bytes = b"") -> None:
        self._presentation = opened(template, content or None)
        self._part = self._presentation.part
        self._ids = self._presentation.element.get_or_add_sldIdLst()
        self.layouts = tuple(self._presentation.slide_layouts)
        self.slide_ids: list[int] = []
        self._images: dict[str, Any] = {}
        self._drop_slides()

    def map_links(self, jobs: Mapping[str, Ink]) -> None:
        """Let the slots that do the jobs of links do so: a link is shown in its own slot, whatever its text says."""
        mapped = self._presentation.slide_master.element.find("p:clrMap", NAMESPACES)
        for slot in ("hlink", "folHlink"):
            if mapped is not None and slot in jobs:
                by = jobs[slot].slot
                mapped.set(slot, mapped.get(MAPPED.get(by, by), by))

    @property
    def notes_master(self) -> Element:
        """The master of notes; a template without one is given python-pptx's own."""
        return self._part.notes_master_part.notes_master.element

    def add_slide(self, layout: Any) -> Page:
        """Add an empty slide on a layout, last in order."""
        number = len(self.slide_ids) + 1
        root = element("p:sld").parsed()
        name = PackURI(f"/ppt/slides/slide{number}.xml")
        page = Page(SlidePart(name, CONTENT_TYPE.PML_SLIDE, self._part.package, root), root, self._stored)
        page.part.relate_to(layout.part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
        slide_id = _FIRST_ID + number - 1
        self._ids.append(element("p:sldId", id=slide_id, r__id=_related(self._part, page.part)).parsed())
        self.slide_ids.append(slide_id)
        return page

    def add_notes(self, slide: Page) -> Page:
        """Add empty notes under the slide added last."""
        name = PackURI(f"/ppt/notesSlides/notesSlide{len(self.slide_ids)}.xml")
        root = element("p:notes").parsed()
        part = NotesSlidePart(name, CONTENT_TYPE.PML_NOTES_SLIDE, self._part.package, root)
        page = Page(part, root, self._stored)
        page.part.relate_to(self._part.notes_master_part, RELATIONSHIP_TYPE.NOTES_MASTER)
        page.part.relate_to(slide.part, RELATIONSHIP_TYPE.SLIDE)
        slide.part.relate_to(page.part, RELATIONSHIP_TYPE.NOTES_SLIDE)
        return page

    def set_sections(self, named: Sequence[str], title: str) -> None:
        """Head the slides by section, in place of the template's own sections; `named` has one for each slide."""
        put_sections(self._presentation.element, named, self.slide_ids, title)

    def describe(self, title: str, lang: str, practice: str = "") -> None:
        """Say what the file is and of which practice; no other name stays in it.

        SOURCE_DATE_EPOCH (seconds), where set, is its date.
        """
        moment = dt.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", _EPOCH)), dt.UTC)
        about = self._presentation.core_properties
        about.title, about.language = title[:_LONGEST_TITLE], lang
        about.author = about.last_modified_by = practice[:_LONGEST_TITLE]
        about.subject = about.keywords = about.comments = about.category = ""
        about.created = about.modified = moment.replace(tzinfo=None)
        about.revision = 1
        self._describe_program(practice)

    def _describe_program(self, practice: str) -> None:
        """Say what made the file and for which company, in place of what the template says of its own."""
        package = self._part.package
        for rid in [rid for rid, one in package._rels.items() if one.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES]:  # noqa: SLF001 - python-pptx has no other way to it
            package._rels.pop(rid)  # noqa: SLF001 - the same
        company = f"<Company>{escape(practice)}</Company>" if practice else ""
        said = f'<Properties xmlns="{_EXTENDED}"><Application>workshop-kit</Application>{company}</Properties>'
        kind = CONTENT_TYPE.OFC_EXTENDED_PROPERTIES
        part = Part(PackURI("/docProps/app.xml"), kind, package, f"{_DECLARATION}{said}".encode())
        package.relate_to(part, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)

    def saved(self) -> bytes:
        """Write the package."""
        return saved(self._presentation)

    def _stored(self, image: Image) -> Any:
        """Return the part of a picture; one that is shown again is stored once."""
        mark = hashlib.sha256(image.content).hexdigest()
        if mark not in self._images:
            name = self._free(image.format)
            kind = CONTENT_TYPE.PNG if image.format == "png" else CONTENT_TYPE.JPEG
            self._images[mark] = ImagePart(PackURI(name), kind, self._part.package, image.content)
        return self._images[mark]

    def _free(self, ending: str) -> str:
        """Return a name that no part has yet."""
        names = (f"/ppt/media/picture{number}.{ending}" for number in itertools.count(1))
        name = next(name for name in names if name not in self._taken)
        self._taken.add(name)
        return name

    @functools.cached_property
    def _taken(self) -> set[str]:
        """The names of the template's parts, and of the pictures added since."""
        return {str(part.partname) for part in self._part.package.iter_parts()}

    def _drop_slides(self) -> None:
        for entry in list(self._ids):
            self._part.rels.pop(entry.rId)
            self._ids.remove(entry)


def saved(presentation: Any, films: Films = _NO_FILMS) -> bytes:
    """Write an open presentation, each part packed once; `films` go in where their stand-ins are.

    Entries carry one fixed date, so that equal decks are equal files.
    """
    package = presentation.part.package
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        _Writer("", package._rels, tuple(package.iter_parts())).write_into(_Entries(archive, films))  # noqa: SLF001 - as `save` of python-pptx does
    return written.getvalue()


class _Entries:
    """Where python-pptx writes parts: an archive whose entries are told apart by nothing but name and content."""

    def __init__(self, archive: zipfile.ZipFile, films: Films) -> None:
        self._archive = archive
        self._films = films

    def write(self, name: PackURI, content: bytes) -> None:
        """Write one part."""
        entry = zipfile.ZipInfo(name.membername, _ZIP_DATE)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.create_system = 0
        if film := self._films.get(content):
            put_film(self._archive, entry, film)
        else:
            self._archive.writestr(entry, content)


class _Writer(PackageWriter):
    """python-pptx packs all that it saves with the time of day; this writes the same parts in the same order."""

    def write_into(self, entries: Any) -> None:
        self._write_content_types_stream(entries)
        self._write_pkg_rels(entries)
        self._write_parts(entries)


def _related(source: Any, target: Any) -> str:
    """Relate two parts that were never related before, without a scan of all relations for an old one."""
    return str(source.rels._add_relationship(RELATIONSHIP_TYPE.SLIDE, target))  # noqa: SLF001 - see the module's docstring
