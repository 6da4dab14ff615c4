"""Writing what was decided: all of it, or nothing, and never over what a person saved meanwhile."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from workshop_kit.errors import Refused
from workshop_kit.keeping.bases import SUFFIX, drop_bases, keep_bases
from workshop_kit.keeping.deciding import copies_named, first_free, named
from workshop_kit.keeping.manifest import ASIDE, MANIFEST, Manifest, Written, digest_of, read_manifest
from workshop_kit.keeping.standing import content_of, is_as_seen, refuse_saved_late, refuse_what_cannot_give_way
from workshop_kit.keeping.whole import all_ready, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping, Sequence
    from pathlib import Path

    from workshop_kit.keeping.deciding import Writing


def write(folder: Path, writings: Sequence[Writing], manifest: Manifest, made_for: str) -> None:
    """Announce in the manifest, write, settle the manifest: cut short anywhere, no file of ours looks a person's."""
    fresh = [*_rows(folder, writings, made_for)]
    settled = manifest.settled(fresh)
    undone = {writing.path: writing for writing in writings if not writing.done}
    with _bases_of_what_is_written(folder):
        needed = _keep_bases(folder, writings)
        if settled == manifest and not undone:
            drop_bases(folder, _digests(manifest))
            return
        contents = {path: writing.content for path, writing in undone.items()}
        with all_ready(contents, needed, {path: writing.like for path, writing in undone.items()}) as ready:
            refuse_what_cannot_give_way({path: writing.seen for path, writing in undone.items()})
            _put_unsound_aside(folder, manifest)
            write_whole(folder / MANIFEST, manifest.adding(fresh).encoded())
            late = [path for path, writing in undone.items() if not _is_put(writing, ready)]
    # All is in its place: where this finds no room, the manifest names old and fresh contents, which is as safe.
    with contextlib.suppress(Refused):
        settled = manifest.settled(_rows(folder, writings, made_for, but=late))
        write_whole(folder / MANIFEST, settled.encoded())
        drop_bases(folder, _digests(settled))
    refuse_saved_late(late)


def _rows(folder: Path, writings: Sequence[Writing], made_for: str, but: Container[Path] = ()) -> Iterator[Written]:
    """Yield what the manifest says of files of ours."""
    for writing in writings:
        if writing.made is not None and writing.path not in but:
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


def _is_put(writing: Writing, ready: Mapping[Path, Callable[[], None]]) -> bool:
    """Put a file in its place, unless a person saved another one there a moment ago."""
    if not is_as_seen(writing.path, writing.seen):
        return False
    ready[writing.path]()
    return True


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
