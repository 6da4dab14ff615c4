"""Animations: items that appear one at a click, and bars that a click sets going.

A bar runs in an interactive sequence of its own: in the main one the next click would end it (ECMA-376 19.5).
"""

from __future__ import annotations

import itertools
from itertools import zip_longest
from typing import TYPE_CHECKING

from msgspec import Struct, field

from workshop_kit.theme.ooxml import Markup, element

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from workshop_kit.deck.model import Reveal, Timer

_APPEAR, _WIPE = 1, 22  # Office's numbers of the effects
_FROM_RIGHT = 2


def timing_element(
    timers: Sequence[Timer], reveal: Reveal | None, ids_of: Mapping[str, int], groups: AbstractSet[int] = frozenset()
) -> Markup | None:
    """Write the animations of a slide, None for none.

    `ids_of` finds the shape of a slot or drawing; `groups` are the ids of those that are groups, for which no build
    is listed.
    """
    if not timers and reveal is None:
        return None
    times = _Times()
    sequences: list[Markup] = []
    builds: list[Markup] = []
    root = times.node(dur="indefinite", restart="never", nodeType="tmRoot")
    if reveal is not None:
        sequences.append(_main(reveal, ids_of, times))
        builds += _builds(reveal, ids_of)
    for timer in timers:
        bar = ids_of[timer.bar]
        sequences.append(_countdown(timer, ids_of[timer.trigger], bar, times))
        if bar not in groups:
            builds.append(element("p:bldP", spid=bar, grpId=0, animBg=True))
    root.append(element("p:childTnLst", *sequences))
    listed = element("p:bldLst", *builds) if builds else None
    return element("p:timing", element("p:tnLst", element("p:par", root)), listed)


class _Times(Struct, frozen=True):
    """Writes time nodes, each with an id of its own."""

    ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def node(self, *children: Markup, **attributes: object) -> Markup:
        """Write a time node; its id counts in the order of writing."""
        return element("p:cTn", *children, id=next(self.ids), **attributes)

    def filled(self, start: object, **attributes: object) -> Markup:
        """Write a node that holds its end and begins after a delay."""
        return self.node(_begins(start), fill="hold", **attributes)


def _begins(delay: object) -> Markup:
    return element("p:stCondLst", element("p:cond", delay=delay))


def _within(outer: Markup, *inner: Markup) -> Markup:
    """Put time nodes into another, and that into a `p:par`."""
    outer.append(element("p:childTnLst", *inner))
    return element("p:par", outer)


def _builds(reveal: Reveal, ids_of: Mapping[str, int]) -> Iterator[Markup]:
    yield element("p:bldP", spid=ids_of[reveal.slot], grpId=0, build="p")
    yield from (element("p:bldP", spid=ids_of[ring], grpId=0, animBg=True) for ring in reveal.rings)
    if reveal.beside:
        yield from _builds(reveal.beside, ids_of)


def _main(reveal: Reveal, ids_of: Mapping[str, int], times: _Times) -> Markup:
    """Write the main sequence: one click an item."""
    node = times.node(dur="indefinite", nodeType="mainSeq")
    clicks = [_click(targets, times) for targets in _clicks(reveal, ids_of)]
    node.append(element("p:childTnLst", *clicks))
    slide = element("p:tgtEl", element("p:sldTgt"))
    back = element("p:prevCondLst", element("p:cond", slide, evt="onPrev", delay=0))
    forth = element("p:nextCondLst", element("p:cond", element("p:tgtEl", element("p:sldTgt")), evt="onNext", delay=0))
    return element("p:seq", node, back, forth, concurrent=True, nextAc="seek")


def _clicks(reveal: Reveal, ids_of: Mapping[str, int]) -> list[list[Markup]]:
    """Return what appears at each click: an item's paragraphs, its ring, and the item beside it."""
    clicks = [[_paragraph(ids_of[reveal.slot], n) for n in range(first, last + 1)] for first, last in reveal.items]
    for targets, ring in zip(clicks, reveal.rings, strict=False):
        targets.append(element("p:spTgt", spid=ids_of[ring]))
    beside = _clicks(reveal.beside, ids_of) if reveal.beside else []
    nothing: list[Markup] = []
    return [own + other for own, other in zip_longest(clicks, beside, fillvalue=nothing)]


def _click(targets: Sequence[Markup], times: _Times) -> Markup:
    """Write one click: the first target appears, and the others with it."""
    outer, inner = times.filled("indefinite"), times.filled(0)
    effects = [_appears(one, times, "withEffect" if index else "clickEffect") for index, one in enumerate(targets)]
    return _within(outer, _within(inner, *effects))


def _paragraph(shape: int, number: int) -> Markup:
    text = element("p:txEl", element("p:pRg", st=number, end=number))
    return element("p:spTgt", text, spid=shape)


def _appears(target: Markup, times: _Times, moment: str) -> Markup:
    effect = times.filled(0, presetID=_APPEAR, presetClass="entr", presetSubtype=0, grpId=0, nodeType=moment)
    return _within(effect, _shown(times, target, "visible", 0))


def _countdown(timer: Timer, trigger: int, bar: int, times: _Times) -> Markup:
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


def _clicked(shape: int) -> Markup:
    return element("p:cond", element("p:tgtEl", element("p:spTgt", spid=shape)), evt="onClick", delay=0)


def _shown(times: _Times, target: Markup, visibility: str, delay: int) -> Markup:
    """Write that something is visible or hidden from a moment on (milliseconds)."""
    names = element("p:attrNameLst", element("p:attrName", "style.visibility"))
    behaviour = element("p:cBhvr", times.filled(delay, dur=1), element("p:tgtEl", target), names)
    return element("p:set", behaviour, element("p:to", element("p:strVal", val=visibility)))
