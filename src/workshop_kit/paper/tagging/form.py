"""The form of a file: its fields as they are written into the PDF, with an embedded face for what people type.

Field dictionaries: ISO 32000-1:2008, 12.7. A tooltip (TU) is what ISO 14289-1:2014, 7.18.4 asks of each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from pikepdf import Array, Dictionary, Name, String

from workshop_kit.paper.tagging.typing_face import embedded

if TYPE_CHECKING:
    import pikepdf

    from workshop_kit.paper.tagging.structure import Field

_PRINTED = 4  # annotation flag: it is printed
_MULTILINE = 1 << 12
_RADIO = 1 << 15
_KAPPA = 0.5523  # of the radius: where a curve's handles stand that make a quarter of a circle


class Form(Struct):
    """The fields of one file; `face` is the registered name of the face that is typed in."""

    file: pikepdf.Pdf
    face: str
    fields: list[Any] = field(default_factory=list)
    _rings: dict[str, Any] = field(default_factory=dict)

    def widget(self, place: Field, page: Any) -> Any:
        """Write a field, and return what stands for it on its page."""
        made = self.file.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                Rect=Array([round(n, 2) for n in place.box]),
                F=_PRINTED,
                P=page,
            )
        )
        if place.kind == "ring":
            self._join(made, place)
            return made
        made.T, made.TU = String(place.name), String(place.said)
        if place.kind == "tick":
            made.FT, made.V = Name.Btn, Name.Off
            self._switch(made, place, "Yes", _check(*_size(place)))
        else:
            made.FT, made.DA = Name.Tx, String(self._style(place.size))
            made.Ff = _MULTILINE if place.kind == "lines" else 0
        self.fields.append(made)
        return made

    def close(self) -> None:
        """Write the form, if there are fields."""
        if not self.fields:
            return
        fonts = Dictionary({f"/{self.face}": embedded(self.file, self.face)})
        self.file.Root.AcroForm = self.file.make_indirect(
            Dictionary(Fields=Array(self.fields), DR=Dictionary(Font=fonts), DA=String(self._style(12)))
        )

    def _join(self, made: Any, place: Field) -> None:
        """Make a ring one of its group's."""
        group = self._rings.get(place.name)
        if group is None:
            group = self.file.make_indirect(
                Dictionary(
                    FT=Name.Btn, Ff=_RADIO, V=Name.Off, T=String(place.name), TU=String(place.said), Kids=Array()
                )
            )
            self._rings[place.name] = group
            self.fields.append(group)
        made.Parent = group
        made.Contents = String(f"{place.value}: {place.said}")
        self._switch(made, place, place.value, _circle(*_size(place)))
        group.Kids.append(made)

    def _switch(self, made: Any, place: Field, state: str, drawn: str) -> None:
        """Give a box or ring its two looks."""
        width, height = _size(place)
        box = Array([0, 0, round(width, 2), round(height, 2)])
        looks = {
            name: self.file.make_stream(code.encode("ascii"), Type=Name.XObject, Subtype=Name.Form, BBox=box)
            for name, code in ((f"/{state}", drawn), ("/Off", ""))
        }
        made.AS = Name.Off
        made.AP = Dictionary(N=Dictionary(looks))

    def _style(self, size: float) -> str:
        return f"/{self.face} {size:g} Tf 0 g"


def _size(place: Field) -> tuple[float, float]:
    left, bottom, right, top = place.box
    return right - left, top - bottom


def _check(width: float, height: float) -> str:
    """Draw a tick."""
    points = ((0.2, 0.52), (0.42, 0.26), (0.8, 0.78))
    path = " ".join(f"{x * width:.2f} {y * height:.2f} {'l' if index else 'm'}" for index, (x, y) in enumerate(points))
    return f"q 1 J 1 j {0.14 * width:.2f} w {path} S Q"


def _circle(width: float, height: float) -> str:
    """Draw a strong circle on the thin one."""
    line = 0.12 * width
    radius = min(width, height) / 2 - line / 2
    x, y, handle = width / 2, height / 2, _KAPPA * radius
    quarters = (
        (x + radius, y + handle, x + handle, y + radius, x, y + radius),
        (x - handle, y + radius, x - radius, y + handle, x - radius, y),
        (x - radius, y - handle, x - handle, y - radius, x, y - radius),
        (x + handle, y - radius, x + radius, y - handle, x + radius, y),
    )
    curves = " ".join(" ".join(f"{n:.2f}" for n in quarter) + " c" for quarter in quarters)
    return f"q {line:.2f} w {x + radius:.2f} {y:.2f} m {curves} s Q"
