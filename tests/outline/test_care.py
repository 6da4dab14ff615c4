import pytest
import yaml

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package offers its kinds
from workshop_kit.care import Care, HelpLine
from workshop_kit.outline.care import care_for, help_lines, practised, region_named, regions, topics
from workshop_kit.outline.practice import NO_PRACTICE, Practice
from workshop_kit.outline.reader import read_text
from workshop_kit.resources import asset

FORMATS = ("couple", "group", "individual", "mixed")
BARE = "title: Evening\n{more}blocks:\n  - solo: Think\n    minutes: 20\n"


def workshop(more=""):
    return read_text(BARE.format(more=more), "evening.yaml").workshop


def care(format_name="group", region="US", more=""):
    return care_for("en", format_name, region, workshop(more))


@pytest.mark.parametrize("format_name", FORMATS)
def test_every_format_has_all_of_it(format_name):
    for name in Care.__struct_fields__:
        assert getattr(care(format_name), name), name


@pytest.mark.parametrize("format_name", FORMATS)
def test_agreements_fit_the_slide(format_name):
    said = care(format_name)

    assert len(said.agreements) == len(said.agreements_full) == 8
    assert max(map(len, said.agreements)) <= 36
    assert max(map(len, said.pass_lines)) <= 34


def test_agreements_for_one_couple_do_not_speak_to_a_crowd():
    said = care("couple")
    everything = " ".join([*said.agreements_full, *said.not_for, said.privacy, said.not_therapy, *said.help_text])

    for word in ("everyone here", "class", "group", "others", " us "):
        assert word not in everything


@pytest.mark.parametrize("format_name", ["group", "mixed"])
def test_where_there_are_others_privacy_cannot_be_promised_for_them(format_name):
    assert "cannot promise" in care(format_name).privacy


@pytest.mark.parametrize("format_name", ["couple", "individual"])
def test_where_nobody_else_is_there_privacy_says_nothing_of_others(format_name):
    assert "cannot promise" not in care(format_name).privacy


def test_only_couples_are_asked_about_a_partner():
    assert "partner" in " ".join(care("group").not_for)
    assert "partner" not in " ".join(care("mixed").not_for) + " ".join(care("individual").not_for)


@pytest.mark.parametrize(
    ("region", "numbers"),
    [
        ("US", ["911", "988", "1-800-799-7233", "findahelpline.com"]),
        ("CA", ["911", "988", "sheltersafe.ca", "findahelpline.com"]),
        ("UK", ["999", "116 123", "0808 2000 247", "findahelpline.com"]),
        ("IE", ["112 or 999", "116 123", "1800 341 900", "findahelpline.com"]),
        ("AU", ["000", "13 11 14", "1800 737 732", "findahelpline.com"]),
        ("NZ", ["111", "1737", "0800 456 450", "findahelpline.com"]),
        ("EU", ["112", "116 123", "findahelpline.com"]),
        ("elsewhere", ["findahelpline.com"]),
    ],
)
def test_each_region_has_its_own_lines(region, numbers):
    assert [line.number for line in care(region=region).help_lines] == numbers


def test_without_a_region_no_number_is_printed_and_the_text_names_none():
    said = care(region="")

    assert said.help_lines == ()
    assert "number" not in " ".join(said.help_text).lower()
    assert said.no_region == "Ask the facilitator for local numbers."


def test_every_region_is_known_however_it_is_typed():
    assert [region_named(name.lower()) for name in regions()] == list(regions())
    assert region_named("Atlantis") is None


def test_an_outline_may_ask_for_other_topics_between_emergency_and_directory():
    assert [line.topic for line in help_lines("UK", ("own-behavior", "crisis"))] == [
        "emergency",
        "own-behavior",
        "crisis",
        "directory",
    ]


def test_no_more_lines_than_the_slide_has_rows():
    assert len(help_lines("UK", tuple(topics()))) == 4


def test_an_outline_adds_to_care_and_takes_nothing_away():
    more = "not_for: |\n  First line.\n\n  Second line.\nreadiness: |\n  You have a second room.\n"
    bare, said = care(), care(more=more)

    assert said.not_for == (*bare.not_for, "First line.", "Second line.")
    assert said.readiness == (*bare.readiness, "You have a second room.")
    kept = {name: getattr(bare, name) for name in Care.__struct_fields__}
    for name in kept.keys() - {"not_for", "readiness"}:
        assert getattr(said, name) == kept[name]


@pytest.mark.parametrize("key", Care.__struct_fields__)
def test_an_outline_has_no_word_for_what_is_locked(key):
    reading = read_text(BARE.format(more=f"{key}: Something else\n"), "evening.yaml")

    assert key in {"not_for", "readiness"} or reading.workshop is None


def test_the_help_lines_are_whole_and_short_enough():
    with asset("helplines.yaml").open(encoding="utf-8") as file:
        by_region = yaml.safe_load(file)

    for region, lines in by_region.items():
        for line in lines:
            keys = {"topic", "audience", "number", "how", "short", "url", "hours", "checked_on"}
            assert set(line) == keys, region
            assert all(isinstance(value, str) for value in line.values()), line
            assert len(line["how"]) <= 28, line
            assert len(line["audience"]) <= 45, line
    assert {*HelpLine.__struct_fields__} <= keys


@pytest.mark.parametrize("format_name", FORMATS)
def test_local_law_is_added_to_what_is_said_of_privacy(format_name):
    said = practised(care(format_name), Practice(confidentiality="Our law."))
    assert said.privacy == f"{care(format_name).privacy} Our law."


@pytest.mark.parametrize("format_name", FORMATS)
def test_as_part_of_treatment_it_does_not_say_that_it_is_no_therapy(format_name):
    said = practised(care(format_name), Practice(clinical=True))
    assert "part of your care" in said.not_therapy
    assert "not therapy" not in said.not_therapy


@pytest.mark.parametrize("format_name", FORMATS)
def test_who_was_spoken_with_alone_need_not_be_asked_again(format_name):
    before, said = care(format_name), practised(care(format_name), Practice(screened=True))
    (asked,) = before.asked_alone
    assert asked in before.readiness
    assert asked not in said.readiness
    assert "ask again" in said.screening


def test_without_a_practice_care_is_as_it_comes():
    assert practised(care(), NO_PRACTICE) == care()


@pytest.mark.parametrize("format_name", ["group", "mixed"])
def test_who_leads_alone_says_me_and_not_us(format_name):
    said = care_for("en", format_name, "US", workshop(), led_by_one=True)
    spoken = " ".join([*said.help_text, *said.not_for, *said.help_say, *said.not_for_say])
    assert "me alone" in spoken
    assert not {"us", "We"} & set(spoken.replace(",", "").replace(".", "").split())
    assert "one of us" in " ".join(care(format_name).help_text)
