"""What a format makes otherwise, as data: for one couple, a group of couples, one person or a mixed group.

Read from `assets/formats/NAME.yaml`. The group is the base; another file states only what differs from it. Words that
a format says otherwise are a language's, care and the room the locked care's.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import yaml
from msgspec import Struct

from workshop_kit.resources import asset

if TYPE_CHECKING:
    from workshop_kit.cue import GroupingName
    from workshop_kit.fields import Depth
    from workshop_kit.sheet import Per, Privacy

BASE = "group"

Partners = Literal["here", "practice", "away"]
"""Two who came as partners; two who try something out together; somebody who is not in the room."""


class Format(Struct, frozen=True, eq=False):
    """The rules of one format. `people` come when nothing else is said.

    `depth` is the deepest sharing in the room, `screened` that where each person was spoken with alone.
    `grouping`, `per` and `privacy` say what holds here for what holds in a group of couples; what they do not name
    stays.
    `left_out` are kinds of exercise that make no sense here.
    """

    name: str
    people: int
    depth: Depth
    screened: Depth
    partners: Partners
    grouping: Mapping[GroupingName, GroupingName]
    per: Mapping[Per, Per]
    privacy: Mapping[Privacy, Privacy]
    left_out: frozenset[str]

    def working(self, grouping: GroupingName) -> GroupingName:
        """Return who works together here where these do in a group of couples."""
        return self.grouping.get(grouping, grouping)

    def printed_per(self, per: Per) -> Per:
        """Return for whom a sheet is printed here that is printed `per` somebody in a group of couples."""
        return self.per.get(per, per)

    def seen_by(self, privacy: Privacy) -> Privacy:
        """Return who sees here what would have this privacy in a group of couples."""
        return self.privacy.get(privacy, privacy)


@functools.cache
def format_called(name: str) -> Format:
    """Return the rules of a format: those of the group, and over them its own."""
    own = {} if name == BASE else _read(name)
    told = {key: _laid(value, own.get(key)) for key, value in _read(BASE).items()}
    return Format(name=name, **told | {"left_out": frozenset(told["left_out"])})


def _laid(base: Any, own: Any) -> Any:
    """Lay what a format says over the base: maps key by key, all else whole."""
    if isinstance(base, Mapping):
        return {**base, **(own or {})}
    return base if own is None else own


@functools.cache
def _read(name: str) -> dict[str, Any]:
    with asset("formats", f"{name}.yaml").open(encoding="utf-8") as file:
        data: dict[str, Any] = yaml.load(file, Loader=yaml.CSafeLoader)
    return data
