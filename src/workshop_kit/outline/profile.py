"""The profile: what stands in a practice file, understood. The tree of the file goes in, a Profile comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import ValidationError, WithJsonSchema

from workshop_kit.beside import BesideFile, read_beside
from workshop_kit.colours.named import LIKE_THIS, colour_meant
from workshop_kit.colours.palette import PALETTES
from workshop_kit.colours.shades import NAMES, fault
from workshop_kit.errors import Problem
from workshop_kit.fields import DepthField, Line, Long, Number, Reads, Switch, Unreadable, one_of, read_line, within
from workshop_kit.outline.care import region_named, regions
from workshop_kit.outline.nearest import known_ones
from workshop_kit.outline.theme_meant import theme_meant
from workshop_kit.outline.told import Written, told
from workshop_kit.outline.wished import PAPERS
from workshop_kit.outline.workshop import Located
from workshop_kit.text import Text
from workshop_kit.tree import Mapping
from workshop_kit.words import language_named, languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workshop_kit.tree import Node

WHERE = "a practice file"
OWNER = "practice file"
MOST_COUPLES = 500
NO_REGION = "none"


def _read_region(node: Node) -> str:
    said = read_line(node)
    region = "" if said.source.casefold() == NO_REGION else region_named(said.source)
    if region is None:
        raise Unreadable(f"The region '{said.source}' is not known.", said.place, known_ones(said.source, regions()))
    return region


def _read_language(node: Node) -> str:
    said = read_line(node)
    code = language_named(said.source)
    if code is None:
        hint = known_ones(said.source, languages())
        raise Unreadable(f"The kit has no words for the language '{said.source}'.", said.place, hint)
    return code


def _read_theme(node: Node) -> str:
    return theme_meant(node, OWNER)


def _read_logo(node: Node) -> BesideFile:
    return read_beside(node, OWNER)


def _read_colour(node: Node) -> Text:
    said = read_line(node)
    meant = colour_meant(said.source)
    if meant is None:
        raise Unreadable(f"'{said.source}' is not a colour that the kit knows.", said.place, LIKE_THIS)
    return Text(meant, said.place)


_AS_TEXT = WithJsonSchema({"type": "string"})
Colour = Annotated[Text, Reads(_read_colour), _AS_TEXT]


class Colors(Located):
    """The colours of a practice, RRGGBB: of titles and full grounds, of what is done, of paper, of text."""

    held_apart: ClassVar[tuple[str, ...]] = ()

    primary: Colour | None = None
    accent: Colour | None = None
    ground: Colour | None = None
    ink: Colour | None = None

    @property
    def named(self) -> dict[str, Text]:
        """Return those that were named, by their words."""
        return {word: colour for word in NAMES if (colour := getattr(self, word))}


class Profile(Located):
    """What a practice file says; all of it may be left out."""

    held_apart: ClassVar[tuple[str, ...]] = ("terms",)

    practice: Line | None = None
    counselors: Line | None = None
    contact: Line | None = None
    logo: Annotated[BesideFile, Reads(_read_logo), _AS_TEXT] | None = None
    region: Annotated[str, Reads(_read_region), _AS_TEXT] | None = None
    language: Annotated[str, Reads(_read_language), _AS_TEXT] | None = None
    paper: Annotated[str, *one_of(*PAPERS)] | None = None
    theme: Annotated[str, Reads(_read_theme), _AS_TEXT] | None = None
    colors: Colors | None = None
    depth: DepthField | None = None
    context: Annotated[Literal["education", "clinical"], *one_of("education", "clinical")] | None = None
    confidentiality: Long | None = None
    screening: Annotated[Literal["done", "no"], *one_of("done", "no")] | None = None
    credit: Line | None = None
    large_print: Switch = False
    couples: Annotated[Number, *within(1, MOST_COUPLES)] | None = None


def profile_of(tree: Mapping) -> tuple[Profile, list[Problem]]:
    """Make the Profile of a practice file; what cannot be read is told and left out."""
    problems: list[Problem] = []
    fields = {entry.key.text: entry for entry in tree.entries if entry.key.text not in Profile.held_apart}
    colors = fields.pop("colors", None)
    data: dict[str, Any] = {word: entry.value for word, entry in fields.items()}
    if colors:
        data["colors"] = _colors(colors.value, problems)
    written = Written(Profile, WHERE, fields, tree.place)
    return _made(written, data, problems), problems


def _colors(node: Node, problems: list[Problem]) -> Colors | None:
    """Make the colours, of which each must be readable on the ground."""
    if not isinstance(node, Mapping):
        problems.append(Problem("Below 'colors:' each colour stands with its name.", node.place, _LIKE_THIS))
        return None
    fields = {entry.key.text: entry for entry in node.entries}
    data = {word: entry.value for word, entry in fields.items()}
    made: Colors = _made(Written(Colors, "the colors", fields, node.place), data, problems)
    problems += _hard_to_read(made)
    return made


_LIKE_THIS = "Like this:\ncolors:\n  primary: 1F5C5C"


def _hard_to_read(colors: Colors) -> Iterator[Problem]:
    """Tell of each colour that cannot be read; where no ground is named, on that of any theme."""
    grounds = [str(colors.ground)] if colors.ground else [palette.colours["lt1"] for palette in PALETTES.values()]
    for word, colour in colors.named.items():
        if word != "ground" and (one := fault(word, str(colour), grounds)):
            hint = f"The nearest that can be read is {one.near}." if one.near else "Choose another ground."
            yield Problem(one.said, colour.place, hint)


def _made(written: Written[Any], data: dict[str, Any], problems: list[Problem]) -> Any:
    """Make a model of all that can be read."""
    context = {"place": written.place}
    try:
        return written.model.model_validate(data, context=context)
    except ValidationError as error:
        problems += told(error, written)
        wrong = {str(detail["loc"][0]) for detail in error.errors(include_url=False, include_input=False)}
    return written.model.model_validate({word: data[word] for word in data.keys() - wrong}, context=context)
