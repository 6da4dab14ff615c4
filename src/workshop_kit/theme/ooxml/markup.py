"""XML with short names: `element("a:off", x=1, y=2)` is written as text, and read by lxml once it is whole.

To make lxml's elements one by one, and move each into the next, takes four times as long.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeAlias

from lxml import etree
from pptx.oxml import oxml_parser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Element: TypeAlias = Any  # lxml and python-pptx come without types

NAMESPACES: Mapping[str, str] = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}

_HOME = ("a", "r", "p")
_DECLARED = {prefix: f' xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items()}
_ROOT = "".join(_DECLARED[prefix] for prefix in _HOME)
_ABROAD = {prefix: said for prefix, said in _DECLARED.items() if prefix not in _HOME}
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE = str.maketrans({"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"})


class Markup:
    """An element that is being written; its children are others, text, or elements of lxml that are copied in."""

    __slots__ = ("_children", "_said", "tag")

    def __init__(self, tag: str, children: list[Markup | Element | str], said: dict[str, str]) -> None:
        self.tag = tag
        self._children = children
        self._said = said

    def append(self, child: Markup) -> None:
        """Add a child, last in order."""
        self._children.append(child)

    def set(self, name: str, value: object) -> None:
        """Give it an attribute."""
        self._said[name] = _value(value)

    def get(self, name: str) -> str:
        """Return an attribute. Raises KeyError where it has none of that name."""
        return self._said[name]

    def every(self, tag: str) -> Iterator[Markup]:
        """Yield the elements of a name that are written in it, at any depth, in the order of the text."""
        for child in self._children:
            if isinstance(child, Markup):
                if child.tag == tag:
                    yield child
                yield from child.every(tag)

    def parsed(self) -> Element:
        """Return it as an element of lxml, of python-pptx's own class, so that the library finds its properties."""
        pieces: list[str] = []
        self.write(pieces, _ROOT)
        return etree.fromstring("".join(pieces), oxml_parser)

    def write(self, pieces: list[str], declared: str = "") -> None:
        """Add its text, in pieces; `declared` are the namespaces that are declared here."""
        abroad = _ABROAD.get(self.tag.partition(":")[0], "")
        said = "".join([f' {name}="{value}"' for name, value in self._said.items()])
        if not self._children:
            pieces.append(f"<{self.tag}{declared}{abroad}{said}/>")
            return
        pieces.append(f"<{self.tag}{declared}{abroad}{said}>")
        for child in self._children:
            if isinstance(child, Markup):
                child.write(pieces)
            elif isinstance(child, str):
                pieces.append(child.translate(_TEXT))
            else:
                pieces.append(etree.tostring(child, encoding="unicode", with_tail=False))
        pieces.append(f"</{self.tag}>")


def element(tag: str, /, *children: Markup | Element | str | None, **attributes: object) -> Markup:
    """Write an element; a child that is text is its text, None is left out, as is an attribute that is None."""
    said = {_attribute(name): _value(value) for name, value in attributes.items() if value is not None}
    return Markup(tag, [child for child in children if child is not None], said)


@functools.cache
def _attribute(name: str) -> str:
    """Return the name that a keyword stands for: 'r__id' is 'r:id'."""
    return name.replace("__", ":")


def _value(value: object) -> str:
    if isinstance(value, str):
        return value.translate(_VALUE)
    return str(int(value) if isinstance(value, bool) else value)


def serialized(root: Markup | Element) -> bytes:
    """A whole part, with the declaration that Office writes."""
    root = root.parsed() if isinstance(root, Markup) else root
    etree.cleanup_namespaces(root, keep_ns_prefixes=["a", "r", "p"])
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
