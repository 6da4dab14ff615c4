"""XML elements with short names: `element("a:off", x=1, y=2)`."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeAlias

from lxml import etree
from pptx.oxml import oxml_parser

if TYPE_CHECKING:
    from collections.abc import Mapping

Element: TypeAlias = Any  # lxml and python-pptx come without types

NAMESPACES: Mapping[str, str] = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}

_HOME = {prefix: NAMESPACES[prefix] for prefix in ("a", "r", "p")}
_KNOWN_TO = {prefix: {**_HOME, prefix: address} for prefix, address in NAMESPACES.items()}


@functools.cache
def qualified(name: str) -> str:
    """Name in lxml's form: 'a:off' is '{http://...}off'; a name without prefix stays."""
    prefix, colon, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else name


def element(tag: str, /, *children: Element | str | None, **attributes: object) -> Element:
    """Make an element; a child that is text is its text, None is left out, as is an attribute that is None.

    The element is one of python-pptx's own classes, so that the library finds its properties on it.
    """
    said = {_attribute(key): _said(value) for key, value in attributes.items() if value is not None}
    made = oxml_parser.makeelement(qualified(tag), said, _KNOWN_TO[tag.partition(":")[0]])
    for child in children:
        if isinstance(child, str):
            made.text = child
        elif child is not None:
            made.append(child)
    return made


@functools.cache
def _attribute(key: str) -> str:
    return qualified(key.replace("__", ":"))


def _said(value: object) -> str:
    return str(int(value) if isinstance(value, bool) else value)


def serialized(root: Element) -> bytes:
    """A whole part, with the declaration that Office writes."""
    etree.cleanup_namespaces(root, keep_ns_prefixes=["a", "r", "p"])
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
