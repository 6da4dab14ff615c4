"""Animations: items that appear one at a click, and the bar that a click on the minutes sets going.

The bar runs in an interactive sequence of its own: in the main one the next click would end it (ECMA-376 19.5).
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workshop_kit.theme.ooxml import Element, element

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workshop_kit.deck.model import Reveal, Timer

_APPEAR, _WIPE = 1, 22  # Office's numbers of the effects
_FROM_RIGHT = 2


def timing_element(timer: Timer | None, reveal: Reveal | None, ids_of: Mapping[str, int]) -> Element | None:
    """Write the animations of a slide, None for none; `ids_of` finds the shape of a slot or drawing."""
    if timer is None and reveal is None:
        return None
    times = _Times()
    sequences, builds = [], []
    root = times.node(dur="indefinite", restart="never", nodeType="tmRoot")
    if reveal is not None:
        shape = ids_of[reveal.slot]
        sequences.append(_main(reveal, shape, times))
        builds.append(element("p:bldP", spid=shape, grpId=0, build="p"))
    if timer is not None:
        bar = ids_of[timer.bar]
        sequences.append(_countdown(timer, ids_of[timer.trigger], bar, times))
        builds.append(element("p:bldP", spid=bar, grpId=0, animBg=True))
    root.append(element("p:childTnLst", *sequences))
    return element("p:timing", element("p:tnLst", element("p:par", root)), element("p:bldLst", *builds))


@dataclass(frozen=True, slots=True)
class _Times:
    """Writes time nodes, each with an id of its own."""

    ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def node(self, *children: Element, **attributes: object) -> Element:
        """Write a time node; its id counts in the order of writing."""
        return element("p:cTn", *children, id=next(self.ids), **attributes)

    def filled(self, start: object, **attributes: object) -> Element:
        """Write a node that holds its end and begins after a delay."""
        return self.node(_begins(start), fill="hold", **attributes)


def _begins(delay: object) -> Element:
    return element("p:stCondLst", element("p:cond", delay=delay))


def _within(outer: Element, *inner: Element) -> Element:
    """Put time nodes into another, and that into a `p:par`."""
    outer.append(element("p:childTnLst", *inner))
    return element("p:par", outer)


def _main(reveal: Reveal, shape: int, times: _Times) -> Element:
    """Write the main sequence: one click an item."""
    node = times.node(dur="indefinite", nodeType="mainSeq")
    node.append(element("p:childTnLst", *(_click(first, last, shape, times) for first, last in reveal.items)))
    slide = element("p:tgtEl", element("p:sldTgt"))
    back = element("p:prevCondLst", element("p:cond", slide, evt="onPrev", delay=0))
    forth = element("p:nextCondLst", element("p:cond", element("p:tgtEl", element("p:sldTgt")), evt="onNext", delay=0))
    return element("p:seq", node, back, forth, concurrent=True, nextAc="seek")


def _click(first: int, last: int, shape: int, times: _Times) -> Element:
    """Write one click: the item's first paragraph appears, and its others with it."""
    outer, inner = times.filled("indefinite"), times.filled(0)
    effects = [_appears(n, shape, times, "clickEffect" if n == first else "withEffect") for n in range(first, last + 1)]
    return _within(outer, _within(inner, *effects))


def _appears(paragraph: int, shape: int, times: _Times, moment: str) -> Element:
    effect = times.filled(0, presetID=_APPEAR, presetClass="entr", presetSubtype=0, grpId=0, nodeType=moment)
    text = element("p:txEl", element("p:pRg", st=paragraph, end=paragraph))
    return _within(effect, _shown(times, element("p:spTgt", text, spid=shape), "visible", 0))


def _countdown(timer: Timer, trigger: int, bar: int, times: _Times) -> Element:
    """Write an exit of the bar, wiped from the right, as long as the activity."""
    length = timer.seconds * 1000
    node = times.node(
        element("p:stCondLst", _clicked(trigger)),
        element("p:endSync", element("p:rtn", val="all"), evt="end", delay=0),
        restart="whenNotActive",
        fill="hold",
        evtFilter="cancelBubble",
        nodeType="interactiveSeq",
    )
    outer, inner = times.filled(0), times.filled(0)
    effect = times.filled(
        0, presetID=_WIPE, presetClass="exit", presetSubtype=_FROM_RIGHT, grpId=0, nodeType="clickEffect"
    )
    target = element("p:tgtEl", element("p:spTgt", spid=bar))
    behaviour = element("p:cBhvr", times.node(dur=length), target)
    wipe = element("p:animEffect", behaviour, transition="out", filter="wipe(right)")
    hidden = _shown(times, element("p:spTgt", spid=bar), "hidden", length - 1)
    node.append(element("p:childTnLst", _within(outer, _within(inner, _within(effect, wipe, hidden)))))
    return element("p:seq", node, element("p:nextCondLst", _clicked(trigger)), concurrent=True, nextAc="seek")


def _clicked(shape: int) -> Element:
    return element("p:cond", element("p:tgtEl", element("p:spTgt", spid=shape)), evt="onClick", delay=0)


def _shown(times: _Times, target: Element, visibility: str, delay: int) -> Element:
    """Write that something is visible or hidden from a moment on (milliseconds)."""
    names = element("p:attrNameLst", element("p:attrName", "style.visibility"))
    behaviour = element("p:cBhvr", times.filled(delay, dur=1), element("p:tgtEl", target), names)
    return element("p:set", behaviour, element("p:to", element("p:strVal", val=visibility)))
