"""Opening a template: the path of any file goes in, a presentation of python-pptx or a Refused comes out.

A file from elsewhere is looked at as an archive first: one that is none, is encrypted, would unpack to more than it
should, or declares a document type in its XML is refused before any library reads it. Templates and shows (.potx,
.ppsx) and files with macros open as plain presentations, since a deck made from them is one. A deck of a person's own
may hold films of any size: a film is packed already, so it cannot unpack to more than the file that is there.
"""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from lxml import etree
from pptx import Presentation
from pptx.exc import PythonPptxError

from workshop_kit.errors import Problem, Refused
from workshop_kit.theme.films import HARDLY, films_in, is_hardly_packed, read_from

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from workshop_kit.theme.films import Film, Films

MOST_PARTS, MOST_BYTES, MOST_TIMES = 5_000, 300_000_000, 200
"""A template has at most so many parts, unpacked so many bytes, and so many times its size as a file."""
_SMALL = 20_000_000  # bytes: what unpacks to no more than this may be packed as tightly as it likes
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how an encrypted file begins, and a .ppt of old
_TYPES = "[Content_Types].xml"
_PLAIN = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_OTHERS = tuple(
    b"application/vnd." + kind + b".main+xml"
    for kind in (
        b"openxmlformats-officedocument.presentationml.template",
        b"openxmlformats-officedocument.presentationml.slideshow",
        b"ms-powerpoint.presentation.macroEnabled",
        b"ms-powerpoint.template.macroEnabled",
        b"ms-powerpoint.slideshow.macroEnabled",
    )
)
_MACROS = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
_DECLARED = tuple(
    mark.encode(code) for mark in ("<!DOCTYPE", "<!ENTITY") for code in ("utf-8", "utf-16-le", "utf-16-be")
)
HOW_TO_SAVE = "Open it in PowerPoint and save it as a presentation (.pptx)."
# What python-pptx raises for a file that is none, or that is damaged.
_UNREADABLE = (
    PythonPptxError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    etree.LxmlError,
    NotImplementedError,
    LookupError,
    ArithmeticError,
    ValueError,
    AttributeError,
    TypeError,
    EOFError,
    StopIteration,
)


def opened(path: Path, content: bytes | None = None) -> Any:
    """Open a template that has a master with layouts; `content` is that of one in no file yet. Raises Refused."""
    presentation, _ = _opened(path, _content(path) if content is None else content, films=False)
    return presentation


def opened_with_films(path: Path, source: Path | bytes) -> tuple[Any, Films]:
    """Open a deck in which what is hardly packed may be of any size; that stays in its file, or in these bytes.

    Its `films` belong in its place again where the deck is written. Raises Refused.
    """
    return _opened(path, source, films=True)


def _opened(path: Path, source: Path | bytes, *, films: bool) -> tuple[Any, Films]:
    size, head = _beginning(path, source)
    if head == _COMPOUND:
        hint = "Open it in PowerPoint, take the password away (File, Info), and save it as a presentation (.pptx)."
        raise refusal(f"'{path}' is protected with a password, or comes from a PowerPoint before 2007.", hint)
    try:
        with zipfile.ZipFile(read_from(source)) as archive:
            _weigh(archive, path, size, films=films)
            large = films_in(archive, source) if films else {}
            presentation = Presentation(_as_presentation(archive, path, source, large))
            masters = len(presentation.slide_masters)
            layouts = len(presentation.slide_layouts) if masters else 0
    except zipfile.BadZipFile:
        raise refusal(f"'{path}' is not a PowerPoint file, or it is damaged.", HOW_TO_SAVE) from None
    except _UNREADABLE:
        raise refusal(f"'{path}' is not a PowerPoint presentation that can be read.", HOW_TO_SAVE) from None
    except OSError as problem:
        raise refusal(f"'{path}' cannot be read: {problem.strerror}.") from None
    if not masters:
        raise refusal(f"'{path}' has no slide master.", "Take a template with a master and at least one layout.")
    if not layouts:
        raise refusal(f"'{path}' has no slide layouts.", "Take a template with at least one layout.")
    with readable(path, "one of its layouts"):
        for layout in presentation.slide_layouts:
            layout.name  # noqa: B018 - a part that is missing, or of no known kind, shows here
    _leave_macros(presentation)
    return presentation, dict(large.values())


@contextlib.contextmanager
def readable(path: Path, what: str) -> Iterator[None]:
    """Refuse a template in plain words where a part of it, `what`, turns out to be damaged."""
    try:
        yield
    except _UNREADABLE:
        message = f"The PowerPoint file '{path}' is damaged: {what} cannot be read."
        raise refusal(message, "Open it in PowerPoint and save it again.") from None
    except OSError as problem:
        raise refusal(f"'{path}' cannot be read: {problem.strerror}.") from None


def refusal(message: str, hint: str = "") -> Refused:
    """Return what is raised for a template that cannot be used."""
    return Refused([Problem(message, hint=hint)])


def _content(path: Path) -> bytes:
    if path.is_dir():
        raise refusal(f"The theme '{path}' is a folder.", "Name a PowerPoint file (.pptx) in it.")
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise refusal(f"There is no file '{path}' to take the theme from.") from None
    except OSError as problem:
        raise refusal(f"'{path}' cannot be read: {problem.strerror}.") from None
    if len(content) > MOST_BYTES and not content.startswith(_COMPOUND):
        raise _too_much(path)
    return content


def _beginning(path: Path, source: Path | bytes) -> tuple[int, bytes]:
    """Return how many bytes a file has, and the first of them."""
    if isinstance(source, bytes):
        return len(source), source[: len(_COMPOUND)]
    try:
        with source.open("rb") as file:
            return source.stat().st_size, file.read(len(_COMPOUND))
    except OSError as problem:
        raise refusal(f"'{path}' cannot be read: {problem.strerror}.") from None


def _weigh(archive: zipfile.ZipFile, path: Path, size: int, *, films: bool) -> None:
    """Refuse an archive that would unpack to far more than a presentation holds."""
    entries = archive.infolist()
    packed = [entry.file_size for entry in entries if not (films and is_hardly_packed(entry))]
    every = sum(entry.file_size for entry in entries)
    # An archive may name the same bytes many times: films together are held to the size of the file that is there.
    loose = every - sum(packed)
    if (
        len(entries) > MOST_PARTS
        or sum(packed) > MOST_BYTES
        or every > max(_SMALL, MOST_TIMES * size)
        or loose > max(_SMALL, HARDLY * size)
    ):
        raise _too_much(path)
    if any(entry.flag_bits & 1 for entry in entries):
        raise refusal(f"'{path}' is protected with a password.", HOW_TO_SAVE)
    if _TYPES not in archive.namelist():
        raise refusal(f"'{path}' is not a PowerPoint file: its list of parts is missing.", HOW_TO_SAVE)


def _too_much(path: Path) -> Refused:
    return refusal(
        f"'{path}' would unpack to far more than a presentation holds, so it was not opened.",
        "Take large pictures and films out of it, or name another file.",
    )


def _as_presentation(
    archive: zipfile.ZipFile, path: Path, source: Path | bytes, large: Mapping[str, tuple[bytes, Film]]
) -> io.BytesIO:
    """Return a file as a plain presentation, with short stand-ins for what is `large` in it.

    python-pptx opens no other kind, and reads all of it into memory.
    """
    for xml in (archive.read(name) for name in archive.namelist() if name.endswith((".xml", ".rels"))):
        if any(mark in xml for mark in _DECLARED):
            raise refusal(f"'{path}' holds something that no template needs, so it was not opened.", HOW_TO_SAVE)
    types = archive.read(_TYPES)
    if not large and not any(other in types for other in _OTHERS):
        return io.BytesIO(source if isinstance(source, bytes) else source.read_bytes())
    copied = io.BytesIO()
    with zipfile.ZipFile(copied, "w", zipfile.ZIP_STORED) as target:
        for name in dict.fromkeys(archive.namelist()):
            stand_in, _ = large.get(name, (None, None))
            target.writestr(name, _plain(types) if name == _TYPES else stand_in or archive.read(name))
    copied.seek(0)
    return copied


def _plain(types: bytes) -> bytes:
    for other in _OTHERS:
        types = types.replace(other, _PLAIN)
    return types


def _leave_macros(presentation: Any) -> None:
    """Leave macros behind: a file that carries them and says it does not is one that PowerPoint will not open."""
    relations = presentation.part.rels
    for rid in [rid for rid, relation in relations.items() if relation.reltype == _MACROS]:
        relations.pop(rid)
