"""Keep a kit: from names with bytes to files in a folder, with a report of where each one is.

Nothing is lost. A file whose content we did not write is a person's: it stays as it is, and the fresh one goes beside
it as `NAME-new.pptx`; or, where they ask for it, it gives way, and a copy of it is kept. Every place is looked at once
more before the first file takes its own, and each again in that moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.errors import Refused
from workshop_kit.keeping.alone import alone_in
from workshop_kit.keeping.deciding import Decision, KeptFile, decided, named
from workshop_kit.keeping.folders import folders
from workshop_kit.keeping.leftovers import discard_leftovers
from workshop_kit.keeping.manifest import Manifest, Written, read_manifest
from workshop_kit.keeping.open_files import refuse_open_files
from workshop_kit.keeping.writing import midway, unfinished, write

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping
    from pathlib import Path

    from workshop_kit.keeping.giving_way import GivingWay


class Kept(Struct, frozen=True):
    """What one `keep` did, file by file in the order given.

    `left` are files of an earlier one that this one did not make, and that are for somebody else or another length;
    `stale` those that are for the same, and were made when the kit still had more to it.
    """

    folder: Path
    files: tuple[KeptFile, ...]
    left: tuple[Written, ...] = ()
    stale: tuple[Written, ...] = ()


def keep(folder: Path, files: Mapping[str, bytes], made_for: str = "", giving_way: GivingWay | None = None) -> Kept:
    """Write `files` into `folder`, each whole; `made_for` says for whom and how long they are.

    A name may begin with a folder in it: 'first-evening/trust-slides.pptx'. `giving_way` says which files of a person
    give way; without it none does.
    Raises `Refused`, in plain words, and has then changed no file: where one is open elsewhere or was saved meanwhile,
    the folder cannot be written, what was written before cannot be read, or another build is writing into it. Only a
    file that is opened on Windows, or saved, in the very moment when others take their places may stay old among
    fresh ones; then it is a `StoppedMidway`, which says of each what became of it.
    """
    parents = dict.fromkeys((folder, *((folder / name).parent for name in files)))
    with alone_in(folder), folders(*parents):
        manifest = read_manifest(folder)
        decisions = _written(folder, files, manifest, made_for, giving_way)
    fresh = {named(writing.path, folder) for decision in decisions.values() for writing in decision.writings}
    left = [*_left(folder, fresh | {*files}, manifest)]
    others = tuple(row for row in left if row.made_for not in ("", made_for))
    same = tuple(row for row in left if row.made_for == made_for)
    return Kept(folder, tuple(decisions[name].file for name in files), others, same)


def _written(
    folder: Path, files: Mapping[str, bytes], manifest: Manifest, made_for: str, giving_way: GivingWay | None
) -> dict[str, Decision]:
    """Decide where each file goes and write it; once more for those that a person saved in that very moment."""
    decisions = {name: decided(folder, name, content, manifest, giving_way) for name, content in files.items()}
    writings = (writing for decision in decisions.values() for writing in decision.writings)
    refuse_open_files(writing.path for writing in writings if not writing.done)
    discard_leftovers(folder, {*files, *(row.file for row in manifest.written)})
    put = write(folder, [*decisions.values()], manifest, made_for)
    if late := unfinished(decisions.values(), put):
        again = {name: content for name, content in files.items() if name in late}
        try:
            decisions |= _written(folder, again, read_manifest(folder), made_for, giving_way)
        except Refused as refused:
            raise midway(refused, folder, put, late) from refused
    return decisions


def _left(folder: Path, fresh: Container[str], manifest: Manifest) -> Iterator[Written]:
    """Yield what an earlier build left beside the fresh files, each file once."""
    rows = {row.file: row for row in manifest.written}
    return (row for row in rows.values() if row.file not in fresh and (folder / row.file).exists())
