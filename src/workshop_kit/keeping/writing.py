"""Writing what was decided: nothing before all of it is on the disk, and never over what a person saved meanwhile."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from workshop_kit.errors import Refused, StoppedMidway
from workshop_kit.keeping.bases import BASES, SUFFIX, drop_bases, keep_bases
from workshop_kit.keeping.deciding import Writing, copies_named, first_free, named
from workshop_kit.keeping.folders import discard_empty
from workshop_kit.keeping.manifest import ASIDE, MANIFEST, Manifest, Written, digest_of, read_manifest
from workshop_kit.keeping.standing import content_of, is_as_seen, refuse_what_cannot_give_way, room_for
from workshop_kit.keeping.whole import all_ready, discard, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from workshop_kit.keeping.deciding import Decision


Put = dict[str, list[Writing]]
"""What was put in its place for each file of a kit, or stood there already."""


def write(folder: Path, decisions: Sequence[Decision], manifest: Manifest, made_for: str) -> Put:
    """Announce in the manifest, write, settle the manifest: cut short anywhere, no file of ours looks a person's.

    Where a person saved something in the very moment when others took their places, it stays: less was put for that
    file than was decided. Raises `StoppedMidway` where one could not take its place when another had.
    """
    writings = [writing for decision in decisions for writing in decision.writings]
    fresh = [*_rows(folder, writings, made_for)]
    undone = {writing.path: writing for writing in writings if not writing.done}
    with _bases_of_what_is_written(folder):
        needed = _keep_bases(folder, writings)
        if manifest.settled(fresh) == manifest and not undone:
            drop_bases(folder, _digests(manifest))
            return {decision.file.name: [*decision.writings] for decision in decisions}
        contents = {path: writing.content for path, writing in undone.items()}
        with all_ready(contents, needed, {path: writing.like for path, writing in undone.items()}) as ready:
            refuse_what_cannot_give_way({path: writing.seen for path, writing in undone.items()})
            _put_unsound_aside(folder, manifest)
            with _announced(folder, manifest.adding(fresh)):
                there = _all_put(folder, decisions, ready)
    # All is in its place: where this finds no room, the manifest names old and fresh contents, which is as safe.
    with contextlib.suppress(Refused):
        settled = manifest.settled(_rows(folder, [one for put in there.values() for one in put], made_for))
        write_whole(folder / MANIFEST, settled.encoded())
        drop_bases(folder, _digests(settled))
    return there


def unfinished(decisions: Iterable[Decision], put: Put) -> tuple[str, ...]:
    """Return the names of files for which less was put than was decided."""
    return tuple(one.file.name for one in decisions if len(put[one.file.name]) < len(one.writings))


def midway(refused: Refused, folder: Path, put: Put, unmade: Iterable[str]) -> Refused:
    """Return what stopped the work, with what had been put in its place by then, if anything was."""
    made = [named(writing.path, folder) for writings in put.values() for writing in writings]
    if isinstance(refused, StoppedMidway):
        return StoppedMidway(refused.problems, (*made, *refused.made), refused.unmade)
    return StoppedMidway(refused.problems, made, unmade) if made else refused


def _all_put(folder: Path, decisions: Sequence[Decision], ready: Mapping[Path, Callable[[], None]]) -> Put:
    there: Put = {decision.file.name: [] for decision in decisions}
    try:
        for decision in decisions:
            for writing in _put(decision, ready):
                there[decision.file.name].append(writing)
    except Refused as refused:
        raise midway(refused, folder, there, unfinished(decisions, there)) from refused
    return there


def _put(decision: Decision, ready: Mapping[Path, Callable[[], None]]) -> Iterator[Writing]:
    """Put what is written for one file in its place, and yield it, until a person saved something there just now."""
    for writing in decision.writings:
        if not writing.done:
            if not is_as_seen(writing.path, writing.seen):
                return
            ready[writing.path]()
        yield writing


def _rows(folder: Path, writings: Sequence[Writing], made_for: str) -> Iterator[Written]:
    """Yield what the manifest says of files of ours."""
    for writing in writings:
        if writing.made is not None:
            yield Written(named(writing.path, folder), digest_of(writing.made), made_for)


def _digests(manifest: Manifest) -> set[str]:
    return {row.sha256 for row in manifest.written}


def _keep_bases(folder: Path, writings: Sequence[Writing]) -> int:
    """Keep what we made of each deck; return the room, in bytes, that all of the build takes."""
    ours = {writing.like: writing.made for writing in writings if writing.made is not None}
    bases = {path: made for path, made in ours.items() if path.suffix == SUFFIX}
    undone = [writing.content for writing in writings if not writing.done]
    needed = sum(map(room_for, (*undone, *bases.values())))
    keep_bases(folder, bases, needed)
    return needed


@contextlib.contextmanager
def _announced(folder: Path, manifest: Manifest) -> Iterator[None]:
    """Write the manifest first; where it is the folder's first, and then nothing is put after all, it goes again."""
    was_there = os.path.lexists(folder / MANIFEST)
    write_whole(folder / MANIFEST, manifest.encoded())
    try:
        yield
    except StoppedMidway:
        raise
    except Refused:
        if not was_there:
            discard(folder / MANIFEST)
        raise


def _put_unsound_aside(folder: Path, manifest: Manifest) -> None:
    """Keep a manifest that cannot be understood, under another name, before a fresh one takes its place."""
    content = None if manifest.sound else content_of(folder / MANIFEST)
    if content is not None:
        aside, _ = first_free(copies_named(folder / MANIFEST, ASIDE), content)
        if not aside.done:
            write_whole(aside.path, content, like=folder / MANIFEST)


@contextlib.contextmanager
def _bases_of_what_is_written(folder: Path) -> Iterator[None]:
    """Let go of the bases of fresh decks again where these are not written after all: they would fill a full disk."""
    was_there = os.path.lexists(folder / BASES)
    try:
        yield
    except Refused:
        with contextlib.suppress(Refused):
            manifest = read_manifest(folder)
            if manifest.sound:
                drop_bases(folder, _digests(manifest))
        if not was_there:
            discard_empty(folder / BASES)
        raise
