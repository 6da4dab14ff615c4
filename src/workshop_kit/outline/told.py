"""From pydantic's errors to Problems in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from pydantic import BaseModel

from workshop_kit.errors import Problem
from workshop_kit.fields import Unreadable
from workshop_kit.outline.known import keys_of, unknown_key
from workshop_kit.outline.nearest import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import ValidationError

    from workshop_kit.places import Place
    from workshop_kit.tree import Entry

Model = TypeVar("Model", bound=BaseModel)


class Written(Struct, Generic[Model], frozen=True):
    """What is written for one model; `where` is said as in 'is not known in a block', `place` is where it begins."""

    model: type[Model]
    where: str
    fields: Mapping[str, Entry]
    place: Place


def told(error: ValidationError, written: Written[Model]) -> list[Problem]:
    """Return one Problem for each field that pydantic refuses; one that is only misspelt is not missing besides."""
    # A union tells once for each of its types; the last is the plainest.
    by_field = {_field(detail): detail for detail in error.errors(include_url=False, include_input=False)}
    strange = [field for field, detail in by_field.items() if detail["type"] == "extra_forbidden"]
    misspelt = {nearest(field, keys_of(written.model)) for field in strange}
    missed = {field for field, detail in by_field.items() if detail["type"] == "missing" and field in misspelt}
    return [_problem(field, detail, written) for field, detail in by_field.items() if field not in missed]


def _field(detail: Any) -> str:
    return str(detail["loc"][0]) if detail["loc"] else ""


def _problem(field: str, detail: Any, written: Written[Model]) -> Problem:
    match detail["type"]:
        case "extra_forbidden":
            return unknown_key(written.fields[field].key, written.model, written.where)
        case "missing":
            return _missing(field, written.where, written.place)
    cause = detail.get("ctx", {}).get("error")
    if isinstance(cause, Unreadable):
        return Problem(cause.message, cause.place, cause.hint)
    said = str(cause) if isinstance(cause, ValueError) else f"'{field}' cannot be read here."
    return Problem(said, written.fields[field].key.place if field in written.fields else written.place)


def _missing(field: str, where: str, place: Place) -> Problem:
    if field == "title" and where != "an outline":
        return Problem(f"Words are missing after '{place.text.strip()}'.", place, "Write them on the same line.")
    if field == "blocks" and (inside := _set_in(place)):
        return Problem(
            "'blocks:' is set in here, and so belongs to what stands above.", inside, "Begin it at the left."
        )
    examples = {
        "title": "Write it on the first line, such as 'title: Small thanks'.",
        "minutes": "Write how long it takes, such as 'minutes: 5'.",
        "items": "Write 'items: |' and below it one line for each, set in by two spaces.",
        "text": "Write 'text: ' and the words after it, or 'text: |' and the words below, set in by two spaces.",
        "columns": "Write 'columns: ' and the titles with commas, such as 'columns: They say, You say'.",
        "rows": "Write 'rows: |' and below it a line for each row, with ' | ' between its cells.",
        "shape": "Write which figure it is, such as 'shape: loop'.",
        "file": "Write the name of a picture in the outline's folder, such as 'file: garden.jpg'.",
        "address": "Write where it leads, such as 'address: https://example.org'.",
        "blocks": "Write 'blocks:' and below it what happens, such as '  - pair: Three thank-yous'.",
    }
    return Problem(f"'{field}:' is missing in {where}.", place, examples.get(field, f"Add a line '{field}: ...'."))


def _set_in(place: Place) -> Place | None:
    """Return where 'blocks:' stands though not at the left; None where it is nowhere."""
    for number, line in enumerate(place.source.lines, 1):
        if line.strip() == "blocks:" and line[0].isspace():
            return replace(place, line=number, column=line.index("blocks:") + 1, length=len("blocks:"))
    return None
