"""The last step: the structure tree, the document's title and language, written into a finished file."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from workshop_kit.paper.tagging.structure import Element, Hotspot, Mark, Structure


def finished(pdf: bytes, structure: Structure, *, title: str, language: str) -> bytes:
    """Return the file with its tags. `language` is a BCP 47 tag.

    What ReportLab wrote must hold a hotspot in the file for each Hotspot in the tree, page by page and in the same
    order for each address; KeyError and IndexError tell of a drawing that broke this, not of anything a person did.
    """
    with pikepdf.open(io.BytesIO(pdf)) as file:
        tree = _Tree(file)
        root = file.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = tree.node(structure.root, root)
        root.ParentTree = file.make_indirect(Dictionary(Nums=tree.parents()))
        root.ParentTreeNextKey = tree.keys
        file.Root.StructTreeRoot = root
        file.Root.MarkInfo = Dictionary(Marked=True)
        file.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        file.Root.Lang = String(language)
        with file.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["dc:title"] = title
            metadata["dc:language"] = [language]
            metadata["pdfuaid:part"] = "1"
        _mend_character_maps(file)
        made = io.BytesIO()
        file.save(made, min_version="1.7", deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


@dataclass(slots=True)
class _Tree:
    """The tree as it is written: for each page and for each hotspot, whose it is."""

    file: pikepdf.Pdf
    keys: int = 0
    marks: dict[int, dict[int, Any]] = field(default_factory=lambda: defaultdict(dict))
    spots: list[tuple[int, Any]] = field(default_factory=list)
    waiting: dict[tuple[int, str], list[Any]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        """Number the pages, and line up their hotspots by address."""
        self.keys = len(self.file.pages)
        for index, page in enumerate(self.file.pages):
            page.obj.StructParents = index
            page.obj.Tabs = Name.S
            for spot in page.obj.get("/Annots", Array()):
                self.waiting[index + 1, str(spot.A.URI)].append(spot)

    def node(self, element: Element, parent: Any) -> Any:
        """Write an element and all below it."""
        made = self.file.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
        for key, value in _attributes(element).items():
            made[key] = value
        made.K = Array([self._child(child, made) for child in element.children])
        return made

    def _child(self, child: Element | Mark | Hotspot, parent: Any) -> Any:
        match child:
            case Element():
                return self.node(child, parent)
            case Mark():
                self.marks[child.page][child.number] = parent
                return Dictionary(Type=Name.MCR, Pg=self.file.pages[child.page - 1].obj, MCID=child.number)
            case Hotspot():
                spot = self.waiting[child.page, child.address].pop(0)
                spot.StructParent = self.keys
                spot.Contents = String(child.address)
                self.spots.append((self.keys, parent))
                self.keys += 1
                return Dictionary(Type=Name.OBJR, Pg=self.file.pages[child.page - 1].obj, Obj=spot)

    def parents(self) -> Array:
        """Return the way back: key and elements, by rising key."""
        flat = Array()
        for index in range(len(self.file.pages)):
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
        said["/Alt"] = String(element.alt)
    if element.said:
        said["/ActualText"] = String(element.said)
    if element.scope:
        said["/A"] = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    if element.numbering:
        said["/A"] = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    if element.box:
        said["/A"] = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array([round(n, 2) for n in element.box]))
    return said


def _mend_character_maps(file: pikepdf.Pdf) -> None:
    """Map the codes that a face does not use to U+FFFD.

    ReportLab maps them to U+0000, which ISO 14289-1:2014, 7.21.7 forbids.
    """
    for item in file.objects:
        if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
            table = item.ToUnicode
            table.write(re.sub(rb"<0000>(?=\s|$)", b"<FFFD>", table.read_bytes()))
