"""What a deck was before a person changed it: found in the kit's folder, where we keep what we made of it."""

from __future__ import annotations

import io
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pptx import Presentation

from workshop_kit.edits.changes import changed
from workshop_kit.edits.matching import matched
from workshop_kit.edits.reading import seen
from workshop_kit.edits.three import keeps_all, marks
from workshop_kit.keeping.bases import base_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.edits.model import SeenDeck
    from workshop_kit.keeping.manifest import Manifest


def base_for(folder: Path, name: str, manifest: Manifest, theirs: SeenDeck) -> bytes | None:
    """Return the deck that theirs came from; None where it is not known.

    A fresh deck that was put beside theirs may have taken its name since: the one that is most like theirs is it.
    """
    bases = [base for digest in dict.fromkeys(_digests(name, manifest)) if (base := base_of(folder, digest))]
    if len(bases) < 2:  # noqa: PLR2004 - there is nothing to choose
        return bases[0] if bases else None
    return min(bases, key=lambda base: _distance(seen(Presentation(io.BytesIO(base))), theirs))


def _digests(name: str, manifest: Manifest) -> Iterator[str]:
    """Yield what was made under a name, then what was put beside it; of a name not written by us, all that was made."""
    path = PurePosixPath(name)
    rows = [(PurePosixPath(row.file), row.sha256) for row in reversed(manifest.written)]
    named = [digest for file, digest in rows if file == path]
    yield from named
    yield from (digest for file, digest in rows if not named or _is_beside(file, path))


def _is_beside(file: PurePosixPath, path: PurePosixPath) -> bool:
    return file.parent == path.parent and file.stem.startswith(f"{path.stem}-new")


def _distance(base: SeenDeck, theirs: SeenDeck) -> int:
    """Count the slides that are not the same in both."""
    pairs = matched(marks(base), marks(theirs))
    exact = keeps_all(base, theirs, pairs)
    alike = [i for i, j in pairs.items() if not changed(base.slides[i], theirs.slides[j], exact=exact)]
    return len(base.slides) + len(theirs.slides) - 2 * len(alike)
