"""Writing what was decided: nothing before all of it is on the disk, and never over what a person saved meanwhile."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from workshop_kit.errors import Refused
from workshop_kit.keeping.bases import SUFFIX, drop_bases, keep_bases
from workshop_kit.keeping.deciding import copies_named, first_free, named
from workshop_kit.keeping.manifest import ASIDE, MANIFEST, Manifest, Written, digest_of, read_manifest
from workshop_kit.keeping.standing import content_of, is_as_seen, refuse_what_cannot_give_way
from workshop_kit.keeping.whole import all_ready, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from workshop_kit.keeping.deciding import Decision, Writing


def write(folder: Path, decisions: Sequence[Decision], manifest: Manifest, made_for: str) -> set[str]:
    """Announce in the manifest, write, settle the manifest: cut short anywhere, no file of ours looks a person's.

    Returns the names of files that a person saved in the very moment when others took their places: theirs stay, and
    are to be decided again.
    """
    writings = [writing for decision in decisions for writing in decision.writings]
    fresh = [*_rows(folder, writings, made_for)]
    undone = {writing.path: writing for writing in writings if not writing.done}
    with _bases_of_what_is_written(folder):
        needed = _keep_bases(folder, writings)
        if manifest.settled(fresh) == manifest and not undone:
            drop_bases(folder, _digests(manifest))
            return set()
        contents = {path: writing.content for path, writing in undone.items()}
        with all_ready(contents, needed, {path: writing.like for path, writing in undone.items()}) as ready:
            refuse_what_cannot_give_way({path: writing.seen for path, writing in undone.items()})
            _put_unsound_aside(folder, manifest)
            write_whole(folder / MANIFEST, manifest.adding(fresh).encoded())
            there = {decision.file.name: [*_put(decision, ready)] for decision in decisions}
    # All is in its place: where this finds no room, the manifest names old and fresh contents, which is as safe.
    with contextlib.suppress(Refused):
        settled = manifest.settled(_rows(folder, [one for put in there.values() for one in put], made_for))
        write_whole(folder / MANIFEST, settled.encoded())
        drop_bases(folder, _digests(settled))
    return {one.file.name for one in decisions if len(there[one.file.name]) < len(one.writings)}


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
    needed = sum(map(len, (*undone, *bases.values())))
    keep_bases(folder, bases, needed)
    return needed


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
    try:
        yield
    except Refused:
        with contextlib.suppress(Refused):
            manifest = read_manifest(folder)
            if manifest.sound:
                drop_bases(folder, _digests(manifest))
        raise
