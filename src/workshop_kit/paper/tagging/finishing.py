"""The last step: the structure tree, the document's title and language, written into a finished file."""

from __future__ import annotations

import functools
import io
import re
from collections import defaultdict
from typing import Any

import pikepdf
from msgspec import Struct, field
from pikepdf import Array, Dictionary, Name, String

from workshop_kit.paper.tagging.form import Form
from workshop_kit.paper.tagging.structure import Element, Field, Hotspot, Mark, Structure

_ELEMENT, _MARKED = Name.StructElem, Name.MCR


@functools.cache
def _name(tag: str) -> Name:
    return Name(f"/{tag}")


class Particulars(Struct, frozen=True):
    """What a file says of itself: `language` is a BCP 47 tag.

    `both_sides`: print dialogs begin with both sides of the paper, turned on its long edge; else with one. In either
    case at its true size. `typed_in` names the face of what is typed into fields: TrueType, known to ReportLab.
    `author` is the practice.
    """

    title: str
    language: str
    both_sides: bool = False
    typed_in: str = ""
    author: str = ""


def finished(pdf: bytes, structure: Structure, says: Particulars) -> bytes:
    """Return the file with its tags.

    What ReportLab wrote must hold a hotspot in the file for each Hotspot in the tree, page by page and in the same
    order for each address; KeyError and IndexError tell of a drawing that broke this, not of anything a person did.
    """
    with pikepdf.open(io.BytesIO(pdf)) as file:
        form = Form(file, says.typed_in)
        tree = _Tree(file, form)
        root = file.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = tree.node(structure.root, root)
        root.ParentTree = file.make_indirect(Dictionary(Nums=tree.parents()))
        root.ParentTreeNextKey = tree.keys
        tree.hang()
        form.close()
        file.Root.StructTreeRoot = root
        file.Root.MarkInfo = Dictionary(Marked=True)
        file.Root.ViewerPreferences = Dictionary(
            DisplayDocTitle=True,
            PrintScaling=Name("/None"),
            Duplex=Name.DuplexFlipLongEdge if says.both_sides else Name.Simplex,
        )
        file.Root.Lang = String(says.language)
        with file.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["dc:title"] = says.title
            if says.author:
                metadata["dc:creator"] = [says.author]
            metadata["dc:language"] = [says.language]
            metadata["pdfuaid:part"] = "1"
        _mend_streams(file)
        made = io.BytesIO()
        file.save(made, min_version="1.7", deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


class _Tree(Struct):
    """The tree as it is written: for each page, hotspot and field, whose it is; and what hangs on each page."""

    file: pikepdf.Pdf
    form: Form
    pages: list[Any] = field(default_factory=list)
    keys: int = 0
    marks: dict[int, dict[int, Any]] = field(default_factory=lambda: defaultdict(dict))
    spots: list[tuple[int, Any]] = field(default_factory=list)
    hung: dict[int, list[Any]] = field(default_factory=lambda: defaultdict(list))
    waiting: dict[tuple[int, str], list[Any]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        """Number the pages, and line up their hotspots by address."""
        self.pages = [page.obj for page in self.file.pages]
        self.keys = len(self.pages)
        for index, page in enumerate(self.pages):
            page.StructParents = index
            page.Tabs = Name.S
            for spot in page.get("/Annots", Array()):
                self.waiting[index + 1, str(spot.A.URI)].append(spot)

    def node(self, element: Element, parent: Any) -> Any:
        """Write an element and all below it."""
        made = self.file.make_indirect(
            Dictionary(Type=_ELEMENT, S=_name(element.tag), P=parent, **_attributes(element))
        )
        made.K = Array([self._child(child, made) for child in element.children])
        return made

    def hang(self) -> None:
        """Hang hotspots and fields on their pages, in the order they are read: so the tab key goes."""
        for index, page in enumerate(self.pages):
            if self.hung[index + 1]:
                page.Annots = Array(self.hung[index + 1])

    def _child(self, child: Element | Mark | Hotspot | Field, parent: Any) -> Any:
        match child:
            case Element():
                return self.node(child, parent)
            case Mark():
                self.marks[child.page][child.number] = parent
                return Dictionary(Type=_MARKED, Pg=self.pages[child.page - 1], MCID=child.number)
            case Hotspot():
                spot = self.waiting[child.page, child.address].pop(0)
                spot.Contents = String(child.address)
                return self._spot(spot, child.page, parent)
            case Field():
                return self._spot(self.form.widget(child, self.pages[child.page - 1]), child.page, parent)

    def _spot(self, spot: Any, page: int, parent: Any) -> Dictionary:
        """Tell whose a hotspot or field is, and return what the tree holds for it."""
        spot.StructParent = self.keys
        self.spots.append((self.keys, parent))
        self.keys += 1
        self.hung[page].append(spot)
        return Dictionary(Type=Name.OBJR, Pg=self.pages[page - 1], Obj=spot)

    def parents(self) -> Array:
        """Return the way back: key and elements, by rising key."""
        flat = Array()
        for index in range(len(self.pages)):
            marks = self.marks[index + 1]
            flat.append(index)
            flat.append(self.file.make_indirect(Array([marks[number] for number in sorted(marks)])))
        for key, parent in self.spots:
            flat.append(key)
            flat.append(parent)
        return flat


def _attributes(element: Element) -> dict[str, Any]:
    """Return what an element says of itself, as PDF objects."""
    said: dict[str, Any] = {}
    if element.alt:
        said["Alt"] = String(element.alt)
    if element.said:
        said["ActualText"] = String(element.said)
    if element.scope:
        said["A"] = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    if element.numbering:
        said["A"] = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    if element.box:
        said["A"] = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array([round(n, 2) for n in element.box]))
    return said


def _mend_streams(file: pikepdf.Pdf) -> None:
    """Map the codes that a face does not use to U+FFFD, and name each filter plainly.

    ReportLab maps those codes to U+0000, which ISO 14289-1:2014, 7.21.7 forbids. It lists the one filter of a stream,
    and what has a list of filters qpdf would unpack and pack once more.
    """
    for item in file.objects:
        if isinstance(item, pikepdf.Stream):
            filters = item.get("/Filter")
            if isinstance(filters, Array) and len(filters) == 1:
                item.Filter = filters[0]
        elif isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
            table = item.ToUnicode
            table.write(re.sub(rb"<0000>(?=\s|$)", b"<FFFD>", table.read_bytes()))
