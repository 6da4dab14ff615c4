"""Pictures, made fit for slides: the path of a picture goes in, a PNG or JPEG that every program shows comes out.

A picture is read to its end before it is used, stands upright as its camera held it, is in the colours of screens,
no larger than a slide can show, and tells nothing of who took it, when or where: all that a file says beside its dots
is left behind.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from PIL import Image as Pillow
from PIL import ImageCms, ImageOps, UnidentifiedImageError

from workshop_kit.errors import Problem, Weight

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.places import Place

MOST_PIXELS = 50_000_000
"""A picture with more is refused before it is decoded: it would fill the memory of a small computer."""

LONGEST = 2_933
"""Pixels: 13.33 inches, the width of a slide, at 220 dots an inch. What is larger is scaled down."""

_READ = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
_MOVING = ("GIF", "WEBP", "PNG")
_FLAT = ("PNG", "GIF", "BMP")  # drawings and screens, which JPEG would blur
_QUALITY = 90
_HEAD = 512  # bytes, enough to tell what a file is
_BEGINNINGS = (b"\x89PNG", b"\xff\xd8", b"GIF8", b"RIFF", b"BM", b"II*\0", b"MM\0*")
_TELEPHONE = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")
# What Pillow raises for a file that is none, or that is damaged.
_UNREADABLE = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    struct.error,
    zlib.error,
)

Format = Literal["png", "jpeg"]


class Image(Struct, frozen=True):
    """A picture as it goes into a file; `width` and `height` in pixels."""

    content: bytes
    format: Format
    width: int
    height: int


class Loaded(Struct, frozen=True):
    """A picture that was read, None where it could not be, with what there is to say about it."""

    image: Image | None
    problems: tuple[Problem, ...] = ()


def load_picture(path: Path, place: Place) -> Loaded:
    """Read a picture and make it fit for slides. `place` is where an outline names it; raises nothing."""
    try:
        content = path.read_bytes()
    except OSError as problem:
        return _refused(*_unopened(path, problem), place)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what is answered here
            return _read(content, path, place)
    except Pillow.DecompressionBombError:
        return _too_large(path, place)
    except _UNREADABLE:
        return _refused(*_unread(content, path), place)


def _read(content: bytes, path: Path, place: Place) -> Loaded:
    with Pillow.open(io.BytesIO(content), formats=_READ) as checked:
        if checked.width * checked.height > MOST_PIXELS:
            return _too_large(path, place)
        checked.verify()  # closes what it has checked
    with Pillow.open(io.BytesIO(content), formats=_READ) as opened:
        opened.load()
        flat = opened.format in _FLAT
        moves = opened.format in _MOVING and getattr(opened, "is_animated", False)
        notes = (_still(path, place),) if moves else ()
        return Loaded(_encoded(_upright(opened), flat=flat), notes)


def _upright(opened: Pillow.Image) -> Pillow.Image:
    """Return a picture as it is to be seen: turned, in the colours of screens, not too large."""
    turned = ImageOps.exif_transpose(opened)
    screened = _on_screen(turned)
    screened.thumbnail((LONGEST, LONGEST), Pillow.Resampling.LANCZOS)
    screened.info = {}
    return screened


def _on_screen(picture: Pillow.Image) -> Pillow.Image:
    """Return a picture in eight bits and in the colours of screens, see-through where it was."""
    if picture.mode.startswith("I"):
        deep = picture.convert("I")
        return deep.point(lambda value: value * (1 / 256)).convert("L")
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in {"RGB", "CMYK"}:
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            made = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            made = None
        if made is not None:
            return made
    return picture.convert("L" if picture.mode in {"1", "L"} else "RGB")


def _encoded(picture: Pillow.Image, *, flat: bool) -> Image:
    """Write a picture: as PNG where it is see-through or drawn, else as JPEG."""
    written = io.BytesIO()
    if flat or picture.mode == "RGBA":
        picture.save(written, "PNG", optimize=True)
        return Image(written.getvalue(), "png", *picture.size)
    picture.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return Image(written.getvalue(), "jpeg", *picture.size)


def _refused(message: str, hint: str, place: Place) -> Loaded:
    return Loaded(None, (Problem(message, place, hint),))


def _too_large(path: Path, place: Place) -> Loaded:
    limit = MOST_PIXELS // 1_000_000
    return _refused(
        f"The picture '{path.name}' has more than {limit} million dots.",
        "Save a smaller copy, 3000 dots wide: a slide shows no more.",
        place,
    )


def _still(path: Path, place: Place) -> Problem:
    return Problem(f"The picture '{path.name}' moves; slides show its first moment.", place, weight=Weight.NOTE)


def _unopened(path: Path, problem: OSError) -> tuple[str, str]:
    """Say why a file could not even be opened."""
    if path.is_dir():
        return f"'{path.name}' is a folder, not a picture.", "Name a picture in it."
    if isinstance(problem, FileNotFoundError):
        return f"There is no picture '{path.name}' here.", "Put it beside the outline, and write its name as it is."
    return f"The picture '{path.name}' cannot be opened: {problem.strerror}.", "Close it in other programs."


def _unread(content: bytes, path: Path) -> tuple[str, str]:
    """Say what a file is that cannot be read as a picture."""
    head = content[:_HEAD].lstrip()
    if not content:
        return f"The picture '{path.name}' is empty.", "Save or copy it again."
    if path.suffix.lower() in {".svg", ".svgz"} or b"<svg" in head.lower():
        return (
            f"'{path.name}' is a drawing of the kind SVG, which slides cannot take.",
            "Save it as PNG, and name that.",
        )
    if any(mark in head for mark in _TELEPHONE):
        return f"'{path.name}' is a telephone's picture that slides cannot take.", "Save it as JPEG, and name that."
    if head.startswith(_BEGINNINGS):
        return f"The picture '{path.name}' is damaged or cut short.", "Save or copy it again from where it came."
    return f"'{path.name}' is not a picture.", "Name a PNG or JPEG file."
