"""A layout's placeholders and their levels of text, written as DrawingML."""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING

from msgspec.structs import replace

from workshop_kit.drawing import Ink
from workshop_kit.theme.design import Placeholder, Style, at
from workshop_kit.theme.ooxml import Markup, colour, element, fill
from workshop_kit.theme.ooxml.geometry import preset
from workshop_kit.theme.ooxml.lettering import ALIGNED, ANCHORED
from workshop_kit.theme.ooxml.shapes import place
from workshop_kit.units import emu

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workshop_kit.theme.design import Insets

LANG = "en-US"
_MARK_INK = Ink("accent1")
_FOOT = {
    "ftr": ("Workshop", 11, at(5.75, 6.82, 5.00, 0.30), Style(12)),
    "sldNum": ("Slide number", 12, at(11.633, 6.82, 1.00, 0.30), Style(12, align="right")),
}
_SCRIPTS = (("latin", "lt"), ("ea", "ea"), ("cs", "cs"))
_SLIDE_NUMBER = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"


def placeholder_element(
    slot: Placeholder, shape_id: int, master: Sequence[Style] = (), *, on_master: bool = False
) -> Markup:
    """Write one slot with its own frame, levels and prompt.

    `master` is how the master sets the levels that it follows: what is the same there is left for it to say.
    """
    kind = element("p:ph", type=slot.kind, idx=slot.idx or None, hasCustomPrompt=None if on_master else True)
    last = len(slot.styles) - 1
    prompt = [
        element("a:p", element("a:pPr", lvl=min(level, last)), _run(line)) for level, line in enumerate(slot.prompt)
    ]
    outline = preset("rect") if on_master else None
    text = element(
        "p:txBody",
        _frame_properties(ANCHORED[slot.anchor], slot.insets),
        element("a:lstStyle", *level_elements(() if on_master else slot.styles, master)),
        *prompt,
    )
    return _slot(shape_id, slot.name, kind, element("p:spPr", place(slot.frame), outline), text)


def foot_element(kind: str, shape_id: int, ink: str, *, on_master: bool = False) -> Markup:
    """Write the workshop's name (`ftr`) or the slide's number (`sldNum`) at the foot.

    A footer needs a run of its own: without one LibreOffice sets every slide's footer in a centred serif.
    """
    name, idx, frame, style = _FOOT[kind]
    # A master numbers its own placeholders from 1 on.
    mark = element("p:ph", type=kind, sz="quarter", idx=idx - 8 if on_master else idx)
    content = _number() if kind == "sldNum" else _run(name)
    text = element(
        "p:txBody",
        _frame_properties("ctr", (0, 0, 0, 0), fits=False),
        element("a:lstStyle", style_element("a:lvl1pPr", style, ink)),
        element("a:p", content),
    )
    look = element("p:spPr", place(frame), preset("rect") if on_master else None)
    return _slot(shape_id, name, mark, look, text)


def level_elements(styles: Iterable[Style], master: Sequence[Style] = ()) -> list[Markup]:
    """Write a style a level; of its letters only what `master`, a style a level too, does not say alike."""
    followed = chain(master, repeat(None))
    return [
        style_element(f"a:lvl{number}pPr", style, followed=one)
        for number, (style, one) in enumerate(zip(styles, followed, strict=False), 1)
    ]


def style_element(tag: str, style: Style, ink: str = "", followed: Style | None = None) -> Markup:
    """Write one level.

    Each says all about its lines, since the master has bullets and indents of its own; about its letters it leaves out
    what the style that it follows says alike, so that a master that is set anew sets the layouts anew.
    """
    spacing = (
        element("a:spcPct", val=round(style.spacing * 100_000))
        if style.exact is None
        else element("a:spcPts", val=round(style.exact * 100))
    )
    return element(
        tag,
        element("a:lnSpc", spacing),
        element("a:spcBef", element("a:spcPts", val=round(style.before * 100))),
        *_mark(style),
        element("a:tabLst", element("a:tab", pos=emu(style.tab), algn="l")) if style.tab else None,
        _run_style(replace(style, ink=ink or style.ink), followed),
        marL=emu(style.left),
        indent=-emu(style.hang),
        algn=ALIGNED[style.align],
        defTabSz=914_400,
        rtl=0,
        eaLnBrk=1,
        latinLnBrk=0,
        hangingPunct=1,
    )


def _run_style(style: Style, followed: Style | None) -> Markup:
    own = {
        word
        for word in ("size", "bold", "italic", "heading", "ink")
        if followed is None or getattr(style, word) != getattr(followed, word)
    }
    face = "+mj" if style.heading else "+mn"
    scripts = [element(f"a:{script}", typeface=f"{face}-{part}") for script, part in _SCRIPTS]
    return element(
        "a:defRPr",
        fill(Ink(style.ink)) if "ink" in own else None,
        *(scripts if "heading" in own else ()),
        sz=round(style.size * 100) if "size" in own else None,
        b=style.bold if "bold" in own else None,
        i=style.italic if "italic" in own else None,
        kern=1200,
    )


def _mark(style: Style) -> list[Markup]:
    """Write the bullet or number; the schema's order is colour, size, face, mark."""
    if not style.mark:
        return [element("a:buNone")]
    look = [
        element("a:buClr", colour(_MARK_INK)),
        # ISO 29500-4 writes a percent sign here; Office writes and reads thousandths.
        element("a:buSzPct", val=round(style.mark_size * 100_000)),
    ]
    if style.mark == "auto":
        face = element("a:buFont", typeface="+mj-lt" if style.mark_heading else "+mn-lt")
        start = style.start if style.start > 1 else None
        return [*look, face, element("a:buAutoNum", type="arabicPlain", startAt=start)]
    face = element("a:buFont", typeface="Arial", panose="020B0604020202020204", pitchFamily=34, charset=0)
    return [*look, face, element("a:buChar", char=style.mark)]


def _frame_properties(anchor: str, insets: Insets, *, fits: bool = True) -> Markup:
    left, top, right, bottom = map(emu, insets)
    return element(
        "a:bodyPr",
        element("a:normAutofit") if fits else None,
        vert="horz",
        wrap="square",
        lIns=left,
        tIns=top,
        rIns=right,
        bIns=bottom,
        rtlCol=0,
        anchor=anchor,
    )


def _slot(shape_id: int, name: str, mark: Markup, look: Markup, text: Markup) -> Markup:
    naming = element("p:cNvPr", id=shape_id, name=name)
    locks = element("p:cNvSpPr", element("a:spLocks", noGrp=1))
    return element("p:sp", element("p:nvSpPr", naming, locks, element("p:nvPr", mark)), look, text)


def _run(text: str) -> Markup:
    return element("a:r", element("a:rPr", lang=LANG), element("a:t", text))


def _number() -> Markup:
    return element("a:fld", element("a:rPr", lang=LANG), element("a:t", "‹#›"), id=_SLIDE_NUMBER, type="slidenum")
