"""The parts of the subject that the bundled workshops cover: what `covers:` may name, and which workshop names what."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

import yaml

from workshop_kit.resources import asset
from workshop_kit.text import name_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop_kit.outline.head import Head


class Part(NamedTuple):
    """A part of the subject: what `covers:` names it by, and what it is about in a few words of our own."""

    id: str
    name: str


@functools.cache
def parts() -> tuple[Part, ...]:
    """Return every part, in the order of `assets/parts.yaml`."""
    with asset("parts.yaml").open(encoding="utf-8") as file:
        return tuple(Part(one, name) for one, name in yaml.load(file, Loader=yaml.CSafeLoader).items())


def covering(workshops: Mapping[str, Head]) -> tuple[tuple[Part, tuple[str, ...]], ...]:
    """Return for every part the ids of the workshops that cover it, in their order."""
    covered = {name: {name_of(str(part)) for part in head.covers} for name, head in workshops.items()}
    return tuple((part, tuple(name for name, those in covered.items() if part.id in those)) for part in parts())
