"""XML as one line of text in which only differences of meaning show: programs write the same thing in many ways."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from lxml import etree

from workshop_kit.theme.ooxml import NAMESPACES, Element

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

_REFERENCE = f"{{{NAMESPACES['r']}}}"
# What Office notes down for itself: marks of its spelling checker, languages, ids of editing.
_ASIDE = {
    "dirty",
    "err",
    "smtClean",
    "lang",
    "altLang",
    "noProof",
    "bmk",
    "kumimoji",
    "normalizeH",
}
_LEFT_OUT = {"extLst", "endParaRPr", "normAutofit", "spAutoFit", "noAutofit"}


def canonical(root: Element | None, part: Any = None, without: Container[str] = ()) -> str:
    """Return what an element says, '' where it says nothing; `without` are tags that are looked at elsewhere.

    References are resolved, since programs number them anew: to an address, or to what is referred to.
    """
    return "" if root is None else "".join(_said(root, part, without))


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def _said(one: Element, part: Any, without: Container[str]) -> Iterator[str]:
    tag = etree.QName(one).localname
    if tag in _LEFT_OUT or tag in without:
        return
    aside = {*_ASIDE, "h"} if tag == "tr" else _ASIDE  # rows grow with their words
    said = sorted(_attribute(name, value, part) for name, value in one.attrib.items() if name not in aside)
    inner = [piece for child in one if isinstance(child.tag, str) for piece in _said(child, part, without)]
    words = "" if len(one) else (one.text or "").strip()
    if said or inner or words or tag in _MEANT:
        yield f"<{tag} {' '.join(said)}>{words}{''.join(inner)}</>"


# Elements that say something by standing there.
_MEANT = {"noFill", "buNone", "masterClrMapping", "round", "bevel", "grayscl", "fade", "cut", "grpFill"}


def _attribute(name: str, value: str, part: Any) -> str:
    if name.startswith(_REFERENCE):
        value = _target(part, value)
    return f"{etree.QName(name).localname}={value}"


def _target(part: Any, reference: str) -> str:
    """Return what a reference leads to: an address, the content of a picture, or only its sort."""
    if part is None or reference not in part.rels:
        return ""
    relation = part.rels[reference]
    if relation.is_external:
        return str(relation.target_ref)
    target = relation.target_part
    if target.content_type.startswith(("image/", "video/", "audio/")):
        return digest(target.blob)
    return str(relation.reltype).rpartition("/")[2]
