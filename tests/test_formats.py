"""The group is the base; another format states only what differs."""

from typing import get_args

import pytest
import yaml
from msgspec.structs import replace

import workshop_kit.exercises  # noqa: F401 - importing a package offers its kinds
from workshop_kit.cue import GroupingName
from workshop_kit.fields import Depth, FormatName
from workshop_kit.formats import BASE, Partners, format_called
from workshop_kit.kinds import KINDS
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.resources import asset
from workshop_kit.sheet import Per, Privacy

FORMATS = get_args(FormatName)


def written(name):
    return yaml.safe_load(asset("formats", f"{name}.yaml").read_text(encoding="utf-8"))


def test_there_is_a_file_for_each_format_and_no_other():
    assert {file.stem for file in asset("formats").glob("*.yaml")} == set(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_speaks_only_of_what_there_is(name):
    said = format_called(name)

    assert said.name == name
    assert said.people >= 1
    assert said.depth in get_args(Depth)
    assert said.partners in get_args(Partners)
    assert {*said.grouping, *said.grouping.values()} <= set(get_args(GroupingName))
    assert {*said.per, *said.per.values()} <= set(get_args(Per))
    assert {*said.privacy, *said.privacy.values()} <= set(get_args(Privacy))
    assert said.left_out <= set(KINDS)


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {BASE}))
def test_a_format_does_not_say_again_what_holds_in_a_group(name):
    base, own = written(BASE), written(name)

    assert set(own) <= set(base)
    assert [key for key, value in own.items() if value == base[key]] == []


def test_the_head_count_of_a_format():
    assert {name: format_called(name).people for name in FORMATS} == {
        "couple": 2,
        "group": 16,
        "individual": 1,
        "mixed": 10,
    }


def test_all_paper_for_one_person_is_for_that_person():
    assert {format_called("individual").printed_per(per) for per in get_args(Per)} == {"person", "facilitator"}


@pytest.mark.parametrize("name", ["couple", "individual"])
def test_with_one_counselor_there_is_no_group_to_show_it_to(name):
    assert "group" not in {format_called(name).seen_by(privacy) for privacy in get_args(Privacy)}


@pytest.mark.parametrize("name", ["couple", "individual"])
def test_two_people_and_a_counselor_make_no_small_groups(name):
    assert "small-groups" not in {format_called(name).working(grouping) for grouping in get_args(GroupingName)}


def test_what_is_private_stays_private_in_every_format():
    assert {format_called(name).seen_by("private") for name in FORMATS} == {"private"}


WALL = "- word-list: On one wall\n  items: |\n    Glad: thankful, proud\n  per: room\n  privacy: group\n"


@pytest.mark.parametrize(
    ("name", "per", "privacy"),
    [
        ("group", "room", "group"),
        ("couple", "pair", "pair"),
        ("individual", "person", "pair"),
        ("mixed", "room", "group"),
    ],
)
def test_a_sheet_for_the_wall_is_for_whoever_is_there(name, per, privacy, step, cue):
    sheet = step(WALL).sheet(cue(day=replace(cue().day, format=name)))

    assert (sheet.per, sheet.privacy) == (per, privacy)


EVENING = """\
title: Evening
formats: couple, group, individual
blocks:
  - welcome: Welcome
    minutes: 5
  - small-groups: In threes
    minutes: 15
"""


@pytest.mark.parametrize(
    ("name", "groupings"),
    [("group", ["everyone", "small-groups"]), ("couple", ["everyone", "pair"]), ("individual", ["pair", "pair"])],
)
def test_who_works_together_follows_from_who_is_there(name, groupings):
    workshop = read_text(EVENING, "evening.yaml", name).workshop

    assert [moment.grouping.name for moment in plan(workshop, Wishes(format=name)).day.moments] == groupings
