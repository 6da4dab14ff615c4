"""The JSON Schema of an outline (draft 2020-12), for editors that know YAML: they name keys and kinds while typing.

Each kind has its own if/then, so that an editor lists all kinds after a dash, and the keys of one kind below it.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing the packages offers their kinds
from workshop_kit.kinds import KINDS
from workshop_kit.outline.borrowing import USE
from workshop_kit.outline.formats import FORMATS
from workshop_kit.outline.forms import NAMES
from workshop_kit.outline.known import BLOCK_KINDS
from workshop_kit.outline.meanings import BLOCK, BLOCKS, BORROWED, meaning
from workshop_kit.outline.workshop import Block, Workshop

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import BaseModel

Schema = dict[str, Any]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_WORDS: Schema = {"type": ["string", "number", "boolean", "null"]}
_TEXT: Schema = {"type": ["string", "number", "boolean"]}
_LIST: Schema = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_COUNT: Schema = {"type": "integer", "minimum": 1}
_HELD_APART = {"id", "kind", "title", "steps", "blocks", "written", "overlaid"}


def schema() -> Schema:
    """Return the schema of an outline."""
    fields = _fields(Workshop, _HELD_APART - {"title"})
    return {
        "$schema": _DRAFT,
        "title": "Workshop outline",
        "description": "An outline of workshop-kit.",
        "type": "object",
        "properties": {
            **fields,
            "terms": _terms(),
            "for": _for(fields),
            "blocks": _things("block", "What happens, in order."),
        },
        "required": ["title", "blocks"],
        "additionalProperties": False,
        "$defs": {"block": _block(), "step": _step(), "text": _TEXT, "list": _LIST},
    }


def _block() -> Schema:
    fields = {**_fields(Block, _HELD_APART - {"id"}), "steps": _things("step", BLOCK["steps"])}
    lent = (USE, BORROWED, {**fields, "title": _TEXT, "length": _COUNT}, ["title"])
    return _thing([*((kind, BLOCKS[kind], fields, ["minutes"]) for kind in BLOCK_KINDS), lent])


def _step() -> Schema:
    return _thing((kind, _summary(model), _step_fields(kind), _required(model)) for kind, model in KINDS.items())


def _thing(kinds: Iterable[tuple[str, str, Schema, list[str]]]) -> Schema:
    """Return an object whose first key is its kind; each kind is (word, what it is, fields, required)."""
    known = list(kinds)
    return {
        "type": "object",
        "properties": {word: {**_WORDS, "description": said} for word, said, _, _ in known},
        **_any_of(word for word, *_ in known),
        "allOf": [_branch(*kind, not_in=_holders(kind[0], known)) for kind in known],
    }


def _holders(word: str, kinds: list[tuple[str, str, Schema, list[str]]]) -> list[str]:
    """Return the kinds that have a field of this name: `compare` is a slide, and a field of partner-sheets."""
    return [kind for kind, _, fields, _ in kinds if word in fields]


def _branch(word: str, said: str, fields: Schema, required: list[str], not_in: list[str]) -> Schema:
    words = {**_WORDS, "type": [t for t in _WORDS["type"] if t != "null"]} if "title" in required else _WORDS
    return {
        "if": {"required": [word]} | ({"not": _any_of(not_in)} if not_in else {}),
        "then": {
            "description": said,
            "properties": {word: {**words, "description": said}, **fields, "for": _for(fields)},
            "required": [word, *(key for key in required if key not in _HELD_APART)],
            "additionalProperties": False,
        },
    }


def _any_of(words: Iterable[str]) -> Schema:
    return {"anyOf": [{"required": [word]} for word in words]}


def _step_fields(kind: str) -> Schema:
    fields = _fields(KINDS[kind], _HELD_APART - {"id"})
    return {key: {**rule, **_described(meaning(kind, key))} for key, rule in fields.items()}


def _fields(model: type[BaseModel], without: set[str]) -> Schema:
    """Return the rules of a model's keys, in its own order, without the titles and defaults that say nothing here."""
    rules = model.model_json_schema()["properties"]
    names = [field.alias or name for name, field in model.model_fields.items() if name not in without]
    return {name: _plain(rules[name]) | _described(BLOCK.get(name, "") if model is Block else "") for name in names}


def _plain(rule: Schema) -> Schema:
    if "anyOf" in rule:
        choices = [choice for choice in rule["anyOf"] if choice != {"type": "null"}]
        rule = {**rule, "anyOf": choices} if len(choices) > 1 else {**rule, **choices[0]}
        if len(choices) == 1:
            del rule["anyOf"]
    rule = {key: value for key, value in rule.items() if key not in ("title", "default")}
    if rule in (_TEXT, _LIST):
        return {"$ref": "#/$defs/text" if rule == _TEXT else "#/$defs/list"}
    # YAML 1.1 reads a bare `no` as false; editors of YAML 1.2 hand on the word.
    words = rule.get("enum", [])
    bare = [value for word, value in (("yes", True), ("no", False)) if word in words and value not in words]
    return rule | ({"enum": [*words, *bare]} if bare else {})


def _described(said: str) -> Schema:
    return {"description": said} if said else {}


def _required(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items() if field.is_required()]


def _summary(model: type[BaseModel]) -> str:
    return (inspect.getdoc(model) or "").split("\n\n", maxsplit=1)[0].replace("\n", " ")


def _things(sort: str, said: str) -> Schema:
    return {"type": "array", "minItems": 1, "items": {"$ref": f"#/$defs/{sort}"}, "description": said}


def _for(fields: Schema) -> Schema:
    names = "|".join(FORMATS)
    return {
        "type": "object",
        "description": "What is different in a format, such as 'individual, mixed'.",
        "patternProperties": {
            rf"^({names})(\s*,\s*({names}))*$": {
                "type": "object",
                "properties": {"title": _WORDS, **fields},
                "additionalProperties": False,
            }
        },
        "additionalProperties": False,
    }


def _terms() -> Schema:
    forms = {"type": "object", "properties": dict.fromkeys(NAMES, _WORDS), "additionalProperties": False}
    return {
        "type": "object",
        "description": "Your own words for {partner} and the like, such as 'partner: spouse'.",
        "additionalProperties": {"anyOf": [{"type": "string"}, forms]},
    }
