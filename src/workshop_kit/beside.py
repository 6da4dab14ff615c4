"""Files that stand beside the outline: from the name an author typed to a path inside the outline's own folder.

So too for other files that a person writes: `owner` is what they are called.

The path is relative to that folder and, links followed, stays within it; addresses and paths of one machine are
unreadable. Whether the file holds a picture is for the theme to see.
"""

from __future__ import annotations

import difflib
import re
from itertools import chain, islice
from pathlib import Path  # noqa: TC003 - pydantic looks it up when it builds a model
from typing import TYPE_CHECKING, Annotated

from msgspec import Struct
from pydantic import WithJsonSchema

from workshop_kit.fields import Reads, Unreadable, read_line, scalar
from workshop_kit.places import Place  # noqa: TC001 - pydantic looks it up as well

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.tree import Node

MOST_LOOKED_AT = 1_000
"""Files beside an outline that are looked at for the one most like a misspelt name."""

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:", re.IGNORECASE)
_OF_A_MACHINE = re.compile(r"[/~]|[a-z]:", re.IGNORECASE)


class BesideFile(Struct, frozen=True):
    """A file inside the outline's folder, and where the outline names it."""

    path: Path
    place: Place


def read_beside(node: Node, owner: str = "outline") -> BesideFile:
    """Read the name of a file beside the outline."""
    allowed = _allowed(owner)
    place = read_line(node).place
    # The very text: in a name, two spaces are two.
    said = scalar(node).text.strip().replace("\\", "/")
    if _OF_A_MACHINE.match(said):
        raise Unreadable("A whole path such as this is found on one computer only.", place, allowed)
    if _ADDRESS.match(said):
        raise Unreadable(f"A file beside the {owner} belongs here, not an address.", place, allowed)
    folder = place.source.folder
    if folder is None:
        raise Unreadable(f"This {owner} is not in a file yet, so no file can lie beside it.", place, "Save it first.")
    return BesideFile(_inside(folder, said, place, owner), place)


def _inside(folder: Path, said: str, place: Place, owner: str) -> Path:
    """Return the path of a file that is there, inside the folder, links followed."""
    try:
        path = (folder / said).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise Unreadable(f"This file lies outside the {owner}'s folder.", place, _allowed(owner))
        if path.is_dir():
            raise Unreadable(f"'{said}' is a folder, not a file.", place, _nearest(folder, said, owner))
        if not path.is_file():
            raise Unreadable(f"There is no file '{said}' beside the {owner}.", place, _nearest(folder, said, owner))
    except (OSError, RuntimeError) as error:  # a name no disk can hold, or links in a circle
        raise Unreadable(f"'{said}' cannot be opened.", place, _allowed(owner)) from error
    return path


def _allowed(owner: str) -> str:
    return f"Put the file into the {owner}'s folder, or into a folder in it: 'garden.jpg', 'pictures/garden.jpg'."


def _nearest(folder: Path, said: str, owner: str) -> str:
    """Name the file most like the one meant: by its whole name, else by its last part alone."""
    files = {path.relative_to(folder).as_posix(): path.name for path in islice(_files(folder), MOST_LOOKED_AT)}
    by_case = {file.casefold(): file for file in files}
    by_name = {name.casefold(): file for file, name in files.items()}
    wanted, last = said.casefold(), said.rpartition("/")[2].casefold()
    near = difflib.get_close_matches(wanted, by_case, 1, 0.6) or difflib.get_close_matches(last, by_name, 1, 0.6)
    return f"Did you mean '{by_case.get(near[0]) or by_name[near[0]]}'?" if near else _allowed(owner)


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files in the folder and in the folders in it."""
    return (path for path in chain(folder.glob("*"), folder.glob("*/*")) if path.is_file() and path.name[0] != ".")


Beside = Annotated[BesideFile, Reads(read_beside), WithJsonSchema({"type": "string"})]
