"""Which outline or program is meant: the id or title of a bundled one, or a path written with either slash."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

from workshop_kit.outline.files import ENDINGS, bundled
from workshop_kit.text import name_of


def outline(typed: str) -> Path:
    """Return the path of the outline that was typed; it need not exist, the reader says so with the nearest.

    An id comes before a folder of that name, which an earlier kit may have made. A path may be written with either
    slash, and `workshops/ID.yaml` names a bundled outline also where no such folder is.
    """
    path = Path(typed)
    if not path.exists():
        path = Path(*PureWindowsPath(typed).parts)
    known = {name: _from_here(file) for name, file in bundled().items()}
    if not path.exists() and path.parent.name == "workshops":
        return known.get(path.stem, path)
    if _is_path(typed) or (path.exists() and typed not in known):
        return path
    return known.get(typed) or known.get(_titled(typed), path)


def _titled(typed: str) -> str:
    """Return the id of the bundled outline or program with this title; '' where there is none."""
    from workshop_kit.outline.head import head

    heads = ((name, found) for name, path in bundled().items() if (found := head(path)))
    wanted = name_of(typed)
    return next((name for name, found in heads if name_of(found.title) == wanted), "")


def _from_here(path: Path) -> Path:
    """Return the path as short as it can be opened from the folder that the person is in."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _is_path(typed: str) -> bool:
    """Whether it was typed as a path: with a slash of either kind, or with a file's ending."""
    return any(slash in typed for slash in "/\\") or typed.lower().endswith(ENDINGS)
