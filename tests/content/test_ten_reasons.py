"""Why emotional intimacy matters: the ten reasons are the same ten wherever they are met."""

import pytest

from workshop_kit.outline.reader import read
from workshop_kit.resources import workshops


@pytest.fixture(scope="module")
def by_kind():
    outline = workshops() / "why-emotional-intimacy-matters.yaml"
    steps = [step for block in read(outline, outline.name).workshop.blocks for step in block.steps]
    return {step.kind: step for step in steps}


@pytest.fixture(scope="module")
def on_the_wall(by_kind):
    lines = (str(line).partition(": ") for line in by_kind["word-list"].items)
    return {family: words.split(", ") for family, _, words in lines}


def test_ten_reasons_are_there_to_star(by_kind):
    assert len({str(item).partition(":")[0] for item in by_kind["sort"].items}) == 10


def test_the_slide_and_the_wall_name_the_same_ten_in_the_same_families(by_kind, on_the_wall):
    columns = zip(*by_kind["table"].rows, strict=True)
    shown = [[str(cell).lower() for cell in column] for column in columns]

    assert list(on_the_wall) == list(map(str, by_kind["table"].columns))
    assert list(on_the_wall.values()) == shown


def test_each_reason_to_star_begins_as_it_is_called(by_kind, on_the_wall):
    starred = [str(item).lower() for item in by_kind["sort"].items]

    for called in (word for words in on_the_wall.values() for word in words):
        assert any(item.startswith(called) for item in starred), called
