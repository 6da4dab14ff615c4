"""From the switches that were typed to what becomes of files that a person changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.cli.usage import Misused
from workshop_kit.errors import Problem

if TYPE_CHECKING:
    from workshop_kit.keeping import Yours


def yours_asked(*, keep_edits: bool, overwrite: bool) -> Yours:
    """Return what was asked for. Raises `Misused` where both were, which cannot be."""
    from workshop_kit.keeping import Yours

    if keep_edits and overwrite:
        said = "'--keep-edits' and '--overwrite' cannot go together."
        hint = "--keep-edits carries your changes into the fresh slides; --overwrite makes all files anew."
        raise Misused([Problem(said, hint=hint)])
    if keep_edits:
        return Yours.JOIN
    return Yours.GIVE_WAY if overwrite else Yours.STAY
