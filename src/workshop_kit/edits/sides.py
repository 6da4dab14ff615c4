"""Putting one side of a slide into another slide: the words at its foot, whether it is shown, how it comes in."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from workshop_kit.edits.changes import Side
from workshop_kit.edits.reading import transitions
from workshop_kit.edits.shapes import foot_of
from workshop_kit.theme.ooxml import NAMESPACES, Element

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def put_foot(source: Element, target: Element) -> None:
    """Let the foot of a slide say what that of another says; a slide without a foot stays so."""
    said = [one.text or "" for shape in _feet(source) for one in shape.iterfind(".//a:t", NAMESPACES)]
    for shape in _feet(target):
        runs = shape.findall(".//a:t", NAMESPACES)
        for number, run in enumerate(runs):
            run.text = "" if number else "".join(said)


def put_shown(source: Element, target: Element) -> None:
    """Show or hide a slide as another is."""
    target.attrib.pop("show", None)
    if "show" in source.attrib:
        target.set("show", source.get("show"))


def put_coming(source: Element, target: Element) -> None:
    """Let a slide come in as another does. The schema wants it after the colours and before the animations."""
    for old in transitions(target):
        target.remove(old)
    behind = target.find("p:clrMapOvr", NAMESPACES)
    at = list(target).index(target.find("p:cSld", NAMESPACES) if behind is None else behind) + 1
    for number, one in enumerate(transitions(source)):
        target.insert(at + number, copy.deepcopy(one))


def _feet(slide: Element) -> list[Element]:
    return [shape for shape in slide.iterfind("p:cSld/p:spTree/p:sp", NAMESPACES) if foot_of(shape) == "ftr"]


PUT: Mapping[Side, Callable[[Element, Element], None]] = {
    Side.FOOT: put_foot,
    Side.SHOWN: put_shown,
    Side.COMING: put_coming,
}
"""What carries each side that is no part of its own."""
