"""Whatever a person hands in: a clear message with status 1, all at once, and nothing written."""

import re
import threading

import pytest

JARGON = re.compile(
    r"Traceback|pydantic|yaml\.|YAML|scalar|mapping|token|parser|Invalid value|validation|\bstr\b|\bint\b"
)

HEAD = "title: T\n"
BLOCK = "blocks:\n  - pair: Thanks\n    minutes: {minutes}\n    steps:\n      - statement: Words\n"


GOOD = BLOCK.format(minutes=20)


def outline(text=GOOD, head=HEAD):
    return head + text


BAD = {
    "an empty file": ("", r"empty"),
    "only comments": ("# to do\n", r"nothing in this file but comments"),
    "a tab": ("title: T\nblocks:\n\t- pair: Thanks\n", r"tab"),
    "a long dash for a hyphen": ("title: T\nblocks:\n  – pair: Thanks\n    minutes: 5\n", r"long dash"),
    "broken brackets": ("title: T\nblocks: [\n", r"bad\.yaml:\d+"),
    "an unclosed quote": ('title: "T\nblocks:\n', r"bad\.yaml:\d+"),
    "an unknown key": (
        outline() + "    minuets: 5\n",
        r"'minuets' is not known.*\n.*\n.*\n\s+Did you mean 'minutes'\?",
    ),
    "a duplicate key": (outline(head="title: T\ntitle: U\n"), r"title"),
    "two blocks of one name": (
        outline(BLOCK.format(minutes=5) + BLOCK.format(minutes=5).partition("\n")[2]),
        r"Thanks",
    ),
    "a wrong type": (outline("blocks: none at all\n"), r"blocks|list"),
    "blocks in empty braces": (outline("blocks: {}\n"), r"begins with a dash"),
    "steps in empty braces": (outline("blocks:\n  - pair: P\n    minutes: 5\n    steps: {}\n"), r"begins with a dash"),
    "no minutes": (outline(BLOCK.format(minutes=0)), r"minutes"),
    "no minutes at any length": (outline(BLOCK.format(minutes="0, 0"), HEAD + "lengths: 45, 60\n"), r"minutes"),
    "negative minutes": (outline(BLOCK.format(minutes=-5)), r"-5"),
    "words for a number": (outline(BLOCK.format(minutes="ten")), r"'ten'"),
    "an unknown kind": (outline() + "      - statment: X\n", r"'statment'.*\n.*\n.*\n\s+Did you mean 'statement'\?"),
    "an unknown format": (outline(head=HEAD + "formats: cuple\n"), r"'cuple'"),
    "a sum that is off": (outline(head=HEAD + "lengths: 45\n"), r"25"),
    "a text too long for a slide": (
        outline() + "      - points: P\n        items: |\n          " + "word " * 400 + "\n",
        r"bad\.yaml:9",
    ),
    "nested brackets": (HEAD + "blocks: " + "[" * 100_000, r"."),
    "a self-reference": (HEAD + "blocks: &a [*a]\n", r"."),
    "raw control characters": (outline(head="title: T\x07\n"), r"."),
    "billion laughs": (
        'a: &a ["lol","lol","lol"]\n'
        + "".join(f"{y}: &{y} [{','.join([f'*{x}'] * 9)}]\n" for x, y in zip("abcdefgh", "bcdefghi", strict=True)),
        r".",
    ),
    "no outline at all": ("just some words\n", r"."),
}


@pytest.mark.parametrize("case", BAD)
@pytest.mark.parametrize("command", ["check", "build"])
def test_a_broken_outline_is_told_plainly_and_nothing_is_written(typed, here, case, command):
    text, said = BAD[case]
    (here / "bad.yaml").write_text(text, encoding="utf-8")
    told = typed(command, "bad.yaml")
    if command == "check" and case == "a text too long for a slide":
        return  # what fits is seen when slides are made
    assert told.status == 1
    assert re.search(said, told.err), told.err
    assert not JARGON.search(told.err), told.err
    assert sorted(path.name for path in here.iterdir()) == ["bad.yaml", "small.yaml"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xff\xfe\x00", "bad.yaml"),
        (b"title: caf\xe9\nblocks:\n", "bad.yaml"),
        (b"title: " + b"x" * 10_000_000, "million"),
        (b"\x00" * 64, "bad.yaml"),
        (b"PK\x03\x04" + bytes(range(256)), "bad.yaml"),
    ],
)
def test_bytes_that_are_no_outline_are_told_plainly(typed, here, data, said):
    (here / "bad.yaml").write_bytes(data)
    told = typed("build", "bad.yaml")
    assert told.status == 1
    assert said in told.err
    assert not JARGON.search(told.err)
    assert not (here / "kits").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.yaml", "There is no outline 'gone.yaml'."),
        ("smal.yaml", "small.yaml"),
        ("appreciation-and-validaton", "appreciation-and-validation"),
        ("nowhere/at/all.yaml", "nowhere"),
        (".", "is a folder"),
        ("", "."),
    ],
)
def test_what_is_not_there_is_answered_with_the_nearest(typed, here, name, said):
    told = typed("build", name)
    assert told.status == 1
    assert said in told.err
    assert not (here / "kits").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--length", "50"], "not written for 50 minutes"),
        (["--format", "individual"], "individual"),
        (["--region", "Mars"], "Mars"),
        (["--couples", "0"], "There are 0 couples."),
        (["--couples", "501"], "1,002 people are more than this kit is made for: 1,000 at most."),
        (["--couples", "8", "--people", "10"], "8 couples are 16 people, not 10."),
    ],
)
def test_a_wish_that_the_outline_cannot_meet_says_what_it_can(typed, here, words, said):
    told = typed("build", "small.yaml", *words)
    assert told.status == 1
    assert said in told.err
    assert not (here / "kits").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--starts", "25:00"], "There is no '25:00' on the clock."),
        (["--date", "2026-02-30"], "There is no '2026-02-30' in the calendar."),
        (["--couples", "eight"], "'eight' is not a number."),
    ],
)
def test_a_wish_that_means_nothing_is_told(typed, here, words, said):
    told = typed("build", "small.yaml", *words)
    assert told.status == 2
    assert said in told.err
    assert not (here / "kits").exists()


def test_what_is_odd_about_who_comes_and_when_is_a_note_and_hinders_nothing(typed):
    told = typed("slides", "small.yaml", "--people", "7", "--date", "2001-12-04")
    assert told.status == 0
    assert "note: 7 people are not all couples: one comes alone." in told.out
    assert "note: Tuesday 4 December 2001 is in the past." in told.out
    assert "note: 1,000 people are many for one room" in typed("slides", "small.yaml", "--couples", "500").out


def test_all_mistakes_of_an_outline_are_told_at_once(typed, here):
    (here / "bad.yaml").write_text(
        "title: T\nblocks:\n  - pair: A\n    minuets: 5\n  - pear: B\n  - solo: C\n    minutes: ten\n", encoding="utf-8"
    )
    told = typed("check", "bad.yaml")
    for word in ("'minuets'", "'pear'", "'ten'"):
        assert word in told.err
    assert re.search(r"bad\.yaml: \d+ errors", told.out)


def test_deep_nesting_does_not_end_the_program_on_a_small_stack(typed, here):
    (here / "bad.yaml").write_text(HEAD + "blocks: " + "[" * 100_000, encoding="utf-8")
    statuses = []
    threading.stack_size(1024 * 1024)
    thread = threading.Thread(target=lambda: statuses.append(typed("check", "bad.yaml").status))
    thread.start()
    thread.join()
    threading.stack_size(0)
    assert statuses == [1]


@pytest.mark.parametrize("command", ["check", "build"])
def test_an_outline_in_which_nothing_takes_place_is_told(typed, here, command):
    (here / "few.yaml").write_text(outline() + "    people: up to 12\n", encoding="utf-8")
    told = typed(command, "few.yaml")
    assert told.status == 1
    assert "At 20 minutes, for 16 people, nothing takes place." in told.err
