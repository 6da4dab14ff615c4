"""Films of a deck, and whatever else in it is as large: they stay where they are while the deck is worked on.

A short stand-in takes the place of each, the same for the same content in whatever deck. Where the deck is written, it
gives way to the film, which goes from file to file piece by piece, and is never in memory as a whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGE = 1_000_000
"""Bytes: what is no larger is worked on as it is."""
HARDLY = 2
"""What unpacks to no more than so many times its packed size is as good as not packed."""
_PIECE = 1_000_000  # bytes that are in memory at once
_STAND_IN = b"workshop-kit: in this place belongs a film with the SHA-256 "


class Film(Struct, frozen=True):
    """Where a film is: an entry of an archive, which is a file or its bytes. `size` is in bytes, unpacked."""

    archive: Path | bytes
    name: str
    size: int

    @contextlib.contextmanager
    def opened(self) -> Iterator[IO[bytes]]:
        """Open it for reading."""
        with zipfile.ZipFile(read_from(self.archive)) as archive, archive.open(self.name) as content:
            yield content


Films = Mapping[bytes, Film]
"""Films by their stand-ins."""


def read_from(archive: Path | bytes) -> Path | io.BytesIO:
    """Return what an archive is read from; bytes are shared, not copied."""
    return archive if isinstance(archive, Path) else io.BytesIO(archive)


def is_hardly_packed(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry unpacks to little more than it takes: films, sounds and photos are packed already."""
    return not entry.filename.endswith((".xml", ".rels")) and entry.file_size <= HARDLY * entry.compress_size


def films_in(archive: zipfile.ZipFile, source: Path | bytes) -> dict[str, tuple[bytes, Film]]:
    """Return the films of an archive, which is read from `source`, each with its stand-in, by the names of entries."""
    entries = (archive.getinfo(name) for name in dict.fromkeys(archive.namelist()))
    large = [entry for entry in entries if entry.file_size > LARGE and is_hardly_packed(entry)]
    return {one.filename: (_stand_in(archive, one), Film(source, one.filename, one.file_size)) for one in large}


def _stand_in(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    digest = hashlib.sha256()
    with archive.open(entry) as content:
        while piece := content.read(_PIECE):
            digest.update(piece)
    return _STAND_IN + digest.hexdigest().encode()


def put_film(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, film: Film) -> None:
    """Write a film as an entry of an archive, not packed once more: that takes long, and makes nothing smaller."""
    entry.compress_type = zipfile.ZIP_STORED
    entry.file_size = film.size  # an entry of more than 4 GB has another head
    with film.opened() as content, archive.open(entry, "w") as target:
        shutil.copyfileobj(content, target, _PIECE)
