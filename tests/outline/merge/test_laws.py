"""Laws of layers: no change changes nothing, order is free between different things, all is told at home."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workshop_kit.beforehand import full_text
from workshop_kit.errors import Weight, stops
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read, read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.tree import Mapping, Scalar, Sequence

FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
OURS = "ours.yaml"

BLOCKS = ["Welcome back", "What I noticed", "Three thank-yous", "Try it again", "One word"]
STEPS = ["What I noticed this week", "Take turns", "How was it?"]
VALUES = {"say": "Hello: there", "do": "Sit down", "watch_for": "# silence", "title": "Another title"}


def said(tree):
    """Return a tree as plain data: what is written, without places."""
    match tree:
        case Scalar():
            return tree.text.rstrip("\n")
        case Mapping():
            return {entry.key.text: said(entry.value) for entry in tree.entries}
        case Sequence():
            return [said(item) for item in tree.items]


@pytest.mark.parametrize("outline", tuple(bundled_outlines().values()), ids=lambda path: path.stem)
@pytest.mark.parametrize("format_name", ["couple", "group", "individual", "mixed"])
def test_an_overlay_without_changes_changes_nothing(outline, format_name, tmp_path):
    (tmp_path / OURS).write_text(f"based_on: {outline.stem}\n", encoding="utf-8")
    alone, laid = (read(path, path.name, Wishes(format=format_name)) for path in (outline, tmp_path / OURS))
    for length in alone.workshop.lengths:
        wishes = Wishes(format=format_name, length=length)
        before, after = (plan(reading.workshop, wishes) for reading in (alone, laid))
        assert _told(before) == _told(after)
        assert [part.moment for part in before.parts] == [part.moment for part in after.parts]


field = st.tuples(st.sampled_from(BLOCKS + STEPS), st.sampled_from(sorted(VALUES)))


@FEW
@given(fields=st.lists(field, min_size=2, max_size=5, unique=True), data=st.data())
def test_setting_fields_of_different_things_commutes(folder, fields, data):
    def tree(order):
        changes = [{"change": name, key: VALUES[key]} for name, key in order]
        text = yaml.safe_dump({"based_on": "base", "format": "group", "changes": changes}, sort_keys=False)
        reading = folder.read(text)
        assert reading.tree, reading.problems
        return said(reading.tree)

    in_any_order = data.draw(st.permutations(fields))
    assert _sorted(tree(fields)) == _sorted(tree(in_any_order))


def _sorted(data):
    """Return data whose keys have no order: a field may come before another."""
    if isinstance(data, dict):
        return sorted((key, _sorted(value)) for key, value in data.items())
    return [_sorted(item) for item in data] if isinstance(data, list) else data


name = st.sampled_from([*BLOCKS, *STEPS, "Nobody", "try", "What I", ""])
new = st.sampled_from(
    [
        {"letter": "A letter", "start": "Dear"},
        {"activity": "Stand up", "minutes": 5},
        {"statement": "Say it: {my partner}"},
        {"points": "None"},
        {"nothing": "at all"},
    ]
)
act = st.one_of(
    st.builds(
        lambda of, key: {"change": of, key: VALUES.get(key, 7)}, name, st.sampled_from([*VALUES, "minutes", "x"])
    ),
    st.builds(lambda of: {"remove": of}, name),
    st.builds(lambda of, by: {"replace": of, "with": [by]}, name, new),
    st.builds(lambda by, side, of: {"add": [by], side: of}, new, st.sampled_from(["before", "after", "into"]), name),
    st.builds(lambda of, side, to: {"move": of, side: to}, name, st.sampled_from(["before", "after", "into"]), name),
)
overlay = st.fixed_dictionaries(
    {"based_on": st.sampled_from(["base", "appreciation-and-validation"])},
    optional={
        "format": st.sampled_from(["couple", "group", "individual"]),
        "length": st.integers(30, 100),
        "couples": st.integers(0, 12),
        "terms": st.just({"partner": "spouse"}),
        "minutes": st.dictionaries(name.filter(bool), st.integers(0, 40), max_size=3),
        "changes": st.lists(act, min_size=1, max_size=4),
    },
)


@FEW
@given(written=overlay)
def test_any_overlay_gives_a_plan_or_problems_in_the_files_of_the_person(folder, written):
    reading = folder.read(yaml.safe_dump(written, sort_keys=False))
    problems = list(reading.problems)
    if reading.workshop:
        problems += plan(reading.workshop, reading.wishes).problems
    if stops(problems):
        wrong = [problem for problem in problems if problem.weight is Weight.ERROR]
        assert all(problem.place and problem.place.source.name in ("spring.yaml", "base.yaml") for problem in wrong)
    else:
        made = plan(reading.workshop, reading.wishes)
        assert sum(part.moment.minutes for part in made.parts) == made.length


@FEW
@given(written=overlay)
def test_the_full_outline_reads_as_what_it_was_printed_from(folder, written):
    reading = folder.read(yaml.safe_dump(written, sort_keys=False))
    made = plan(reading.workshop, reading.wishes) if reading.workshop else None
    if made is None or stops(made.problems):
        return
    text = full_text(folder.path / "spring.yaml", Wishes())
    assert yaml.safe_load(text)["title"] is not None
    again = read_text(text, "whole.yaml", folder=Path(folder.path))
    assert again.workshop, "\n".join(map(str, again.problems)) + text
    planned = plan(again.workshop, Wishes(people=made.company.people))
    assert _told(planned) == _told(made)


def _told(made):
    steps = [[(one.kind.kind, str(one.kind.title), one.cue.sheet) for one in part.steps] for part in made.parts]
    return [(part.moment.title, part.moment.minutes, below) for part, below in zip(made.parts, steps, strict=True)]
