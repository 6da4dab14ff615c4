"""What a deck was before a person changed it: found in the kit's folder, where we keep what we made of it."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from msgspec import Struct

from workshop_kit.edits.changes import changed
from workshop_kit.edits.matching import matched
from workshop_kit.edits.opening import seen_deck
from workshop_kit.edits.three import keeps_all, marks
from workshop_kit.errors import Refused
from workshop_kit.keeping.bases import base_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from workshop_kit.edits.model import SeenDeck
    from workshop_kit.keeping.manifest import Manifest


class Base(Struct, frozen=True):
    """A deck as we made it, and what is seen in it."""

    content: bytes
    seen: SeenDeck


def base_for(folder: Path, name: str, manifest: Manifest, theirs: SeenDeck) -> Base | None:
    """Return the deck that theirs came from; None where it is not known, or cannot be read.

    A fresh deck that was put beside theirs may have taken its name since: the one that is most like theirs is it.
    """
    digests = dict.fromkeys(_digests(name, manifest))
    bases = [base for digest in digests if (base := _base(folder, digest))]
    if len(bases) < 2:  # noqa: PLR2004 - there is nothing to choose
        return bases[0] if bases else None
    return min(bases, key=lambda base: _distance(base.seen, theirs))


def _base(folder: Path, digest: str) -> Base | None:
    """Return what we made. A kit may come from somebody else, and its folder hold what we never made."""
    content = base_of(folder, digest)
    try:
        return Base(content, seen_deck(folder / digest, content)) if content else None
    except Refused:
        return None


def _digests(name: str, manifest: Manifest) -> Iterator[str]:
    """Yield what was made under a name, then what was put beside it; of a name not written by us, all that was made."""
    path = PurePosixPath(name)
    rows = [(PurePosixPath(row.file), row.sha256) for row in reversed(manifest.written)]
    named = [digest for file, digest in rows if file == path]
    yield from named
    yield from (digest for file, digest in rows if not named or beside(str(file)) == name)


def beside(name: str) -> str:
    """Return the name that a fresh file was put beside: 'a-slides.pptx' of 'a-slides-new-2.pptx'; '' of any other."""
    path = PurePosixPath(name)
    plain = _FRESH.sub("", path.stem)
    return "" if plain == path.stem else str(path.with_stem(plain))


_FRESH = re.compile(r"-new(-\d+)?$")


def _distance(base: SeenDeck, theirs: SeenDeck) -> int:
    """Count the slides that are not the same in both."""
    pairs = matched(marks(base), marks(theirs))
    exact = keeps_all(base, theirs, pairs)
    alike = [i for i, j in pairs.items() if not changed(base.slides[i], theirs.slides[j], exact=exact)]
    return len(base.slides) + len(theirs.slides) - 2 * len(alike)
