"""Bringing parts of one file into another: a slide with its pictures, films and links, a layout with its master.

References keep their ids, since the XML names them. What the other file has already is not brought again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pptx.opc.constants import RELATIONSHIP_TARGET_MODE, RELATIONSHIP_TYPE
from pptx.opc.package import PartFactory, _Relationship
from pptx.opc.packuri import PackURI

from workshop_kit.edits.canonical import digest

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBER = re.compile(r"\d*(?=\.\w+$)")
_COMMENTS = "/comments"


@dataclass(slots=True)
class Brought:
    """Parts brought into a package. `instead` are parts of the other file with what stands in their place here."""

    package: Any
    instead: dict[Any, Any] = field(default_factory=dict)
    _names: set[str] = field(init=False)
    _pictures: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        parts = tuple(self.package.iter_parts())
        self._names = {str(part.partname).lower() for part in parts}
        self._pictures = {digest(part.blob): part for part in parts if _is_picture(part)}

    def part(self, part: Any) -> Any:
        """Return a part as it stands here, with all that it refers to; comments stay behind."""
        if part not in self.instead:
            self.instead[part] = self._known(part) or self._copied(part)
        return self.instead[part]

    def _known(self, part: Any) -> Any:
        return self._pictures.get(digest(part.blob)) if _is_picture(part) else None

    def _copied(self, part: Any) -> Any:
        copy = PartFactory(self._free(part.partname), part.content_type, self.package, part.blob)
        self.instead[part] = copy  # before its relations: a layout and its master refer to each other
        for rid, relation in part.rels.items():
            if relation.is_external:
                put(copy, rid, relation.reltype, str(relation.target_ref))
            elif not relation.reltype.endswith(_COMMENTS) and self.instead.get(relation.target_part, copy) is not None:
                put(copy, rid, relation.reltype, self.part(relation.target_part))
        return copy

    def _free(self, name: str) -> PackURI:
        """Return a name of the same sort that no part has: '/ppt/media/image7.png'."""
        number = 1
        while (free := _NUMBER.sub(str(number), str(name), count=1)).lower() in self._names:
            number += 1
        self._names.add(free.lower())
        return PackURI(free)


def put(part: Any, rid: str, kind: str, target: Any) -> None:
    """Relate a part to another, or to an address, under an id that its XML names already."""
    where = RELATIONSHIP_TARGET_MODE.EXTERNAL if isinstance(target, str) else RELATIONSHIP_TARGET_MODE.INTERNAL
    part.rels._rels[rid] = _Relationship(part.partname.baseURI, rid, kind, where, target)  # noqa: SLF001 - python-pptx only gives ids of its own


def related(part: Any, kind: str) -> Mapping[str, Any]:
    """Return the parts that a part is related to in one way, by the id of the relation."""
    return {rid: one.target_part for rid, one in part.rels.items() if not one.is_external and one.reltype == kind}


def _is_picture(part: Any) -> bool:
    return str(part.content_type).startswith("image/")


SLIDE, NOTES, LAYOUT = RELATIONSHIP_TYPE.SLIDE, RELATIONSHIP_TYPE.NOTES_SLIDE, RELATIONSHIP_TYPE.SLIDE_LAYOUT
MASTER, THEME, NOTES_MASTER = RELATIONSHIP_TYPE.SLIDE_MASTER, RELATIONSHIP_TYPE.THEME, RELATIONSHIP_TYPE.NOTES_MASTER
