"""Words to pieces: what is too long to stand together is parted between lines, so that it can go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from workshop_kit.paper.setting import set_text
from workshop_kit.paper.tagging import TaggedParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.paper.setting import Setting, Written
    from workshop_kit.paper.styles import Style

TOGETHER = 8
"""The most lines that are not parted."""


class Stretch(Struct, frozen=True):
    """Lines of one paragraph; `begins` tells the first of its stretches."""

    setting: Setting
    begins: bool


def stretches(written: Written, style: Style, width: float) -> Iterator[Stretch]:
    """Set text in a width, in stretches of a few lines each."""
    left: Setting | None = set_text(written, style, width)
    begins = True
    while left is not None:
        head, left = _parted(left)
        yield Stretch(head, begins)
        begins = False


def _parted(setting: Setting) -> tuple[Setting, Setting | None]:
    """Part a setting after so many lines that no line of it stands alone."""
    if setting.lines <= TOGETHER:
        return setting, None
    lines = TOGETHER if setting.lines > TOGETHER + 1 else TOGETHER - 1
    halves = setting.paragraph.split(setting.width, lines * setting.style.leading + 0.1)
    first, second = (half for half in halves if isinstance(half, TaggedParagraph))
    return _measured(first, setting, lines), _measured(second, setting, setting.lines - lines)


def _measured(paragraph: TaggedParagraph, whole: Setting, lines: int) -> Setting:
    _, height = paragraph.wrap(whole.width, 0)
    return replace(whole, paragraph=paragraph, height=height, lines=lines)
