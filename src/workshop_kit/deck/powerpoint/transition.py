"""The short fade by which every slide comes in."""

from __future__ import annotations

from pptx.oxml import parse_xml

from workshop_kit.theme.ooxml import NAMESPACES, Element

_MILLISECONDS = 400
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
# The length is PowerPoint 2010's own; what does not know it takes its own short time.
_FADE = f"""
<mc:AlternateContent xmlns:mc="{_COMPATIBILITY}" xmlns:p="{NAMESPACES["p"]}" xmlns:p14="{NAMESPACES["p14"]}">
<mc:Choice Requires="p14"><p:transition spd="fast" p14:dur="{_MILLISECONDS}"><p:fade/></p:transition></mc:Choice>
<mc:Fallback><p:transition spd="fast"><p:fade/></p:transition></mc:Fallback>
</mc:AlternateContent>""".replace("\n", "")


def transition_element() -> Element:
    """Write the fade; the schema wants it after the colours and before the animations of a slide."""
    return parse_xml(_FADE)
