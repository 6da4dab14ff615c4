import pytest
import yaml
from jsonschema import Draft202012Validator

from workshop_kit.kinds import KINDS
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.known import BLOCK_KINDS
from workshop_kit.outline.schema import schema
from workshop_kit.resources import asset

SCHEMA = schema()
OUTLINES = [*bundled_outlines().values(), *sorted(asset("examples").glob("*.yaml"))]


def wrong(outline):
    return [error.message for error in Draft202012Validator(SCHEMA).iter_errors(outline)]


def with_step(step):
    return {"title": "A", "blocks": [{"pair": "B", "minutes": 5, "steps": [step]}]}


def example(kind):
    return yaml.safe_load(KINDS[kind].example)[0]


def test_it_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", OUTLINES, ids=lambda path: path.stem)
def test_every_bundled_outline_fits(path):
    assert wrong(yaml.safe_load(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_fits_and_a_wrong_key_does_not(kind):
    step = example(kind)
    assert wrong(with_step(step)) == []
    assert wrong(with_step({**step, "itmes": "A"}))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_takes_its_fields_for_a_format(kind):
    step = example(kind)
    assert wrong(with_step({**step, "for": {"individual, mixed": {"say": "A"}}})) == []
    assert wrong(with_step({**step, "for": {"everyone": {"say": "A"}}}))
    assert wrong(with_step({**step, "for": {"couple": {"sya": "A"}}}))


@pytest.mark.parametrize("kind", BLOCK_KINDS)
def test_every_block_needs_its_minutes(kind):
    assert wrong({"title": "A", "blocks": [{kind: None, "minutes": "3, 4"}]}) == []
    assert wrong({"title": "A", "blocks": [{kind: None}]})


@pytest.mark.parametrize(
    "outline",
    [
        {"title": "A"},
        {"title": "A", "blocks": []},
        {"title": "A", "blocks": [{"pair": "B", "minutes": 5}], "subtitel": "C"},
        {"title": "A", "blocks": [{"pear": "B", "minutes": 5}]},
        {"title": "A", "blocks": [{"pair": "B", "minutes": "five"}]},
        {"title": "A", "blocks": [{"pair": "B", "minutes": 5, "steps": [{"statement": None}]}]},
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(outline):
    assert wrong(outline)


def test_every_key_of_a_step_says_what_it_means():
    branches = {branch["then"]["required"][0]: branch["then"] for branch in SCHEMA["$defs"]["step"]["allOf"]}
    assert set(branches) == set(KINDS)
    silent = [
        f"{kind}.{key}"
        for kind, then in branches.items()
        for key, rule in then["properties"].items()
        if not rule.get("description")
    ]
    assert silent == []
