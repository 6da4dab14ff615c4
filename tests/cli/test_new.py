"""`new` as it is typed by those who know: what it writes, what it refuses, and that nothing is overwritten."""

import hashlib

import pytest
import yaml

from workshop_kit.errors import stops
from workshop_kit.outline.program import read_program
from workshop_kit.outline.reader import read, read_text
from workshop_kit.resources import workshops

BASE = "appreciation-and-validation"


def written(path):
    """Return what YAML, and no program of ours, reads in a file; every value as text."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - it makes text alone


def without(*titles):
    return [word for title in titles for word in ("--without", title)]


def files(folder):
    return sorted(path.name for path in folder.iterdir() if path.name != "small.yaml")


def test_a_small_file_says_what_was_chosen(typed, here):
    said = typed("new", "spring", "--from", BASE)
    assert said.status == 0
    assert written(here / "spring.yaml") == {
        "based_on": BASE,
        "title": "Appreciation and validation",
        "format": "group",
        "couples": "8",
        "length": "60",
    }
    assert "It holds 'Appreciation and validation' for 8 couples, 60 minutes." in said.out


def test_every_option_comes_into_the_file(typed, here):
    options = ["--length", "75", "--couples", "10", "--starts", "7 pm", "--title", "Thank-yous that land"]
    options += ["--format", "group", *without("try the four steps", "One cue")]
    said = typed("new", "spring", "--from", "Appreciation and validation", *options)
    assert said.status == 0, said.err
    tree = written(here / "spring.yaml")
    assert (tree["couples"], tree["length"], tree["starts"]) == ("10", "75", "19:00")
    assert tree["title"] == "Thank-yous that land"
    assert tree["changes"] == [{"remove": "Try the four steps"}, {"remove": "One cue a day"}]
    assert "without 'Try the four steps' and 'One cue a day'" in said.out


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (["--format", "couple"], {}),
        (["--format", "individual"], {}),
        (["--format", "mixed", "--people", "7"], {"people": "7"}),
        (["--format", "group", "--people", "15"], {"people": "15"}),
        (["--format", "group", "--people", "12"], {"couples": "6"}),
    ],
)
def test_who_comes_is_counted_as_the_format_counts(typed, here, options, count):
    assert typed("new", "spring", "--from", BASE, *options).status == 0
    tree = written(here / "spring.yaml")
    assert {key: tree[key] for key in ("couples", "people") if key in tree} == count


def test_the_next_two_commands_are_ready_to_paste(typed):
    lines = [line.strip() for line in typed("new", "spring", "--from", BASE, "--to", "my own").out.splitlines()]
    path = "my own/spring.yaml"
    assert any(line.startswith(f'workshop-kit check "{path}"') for line in lines)
    assert any(line.startswith(f'workshop-kit build "{path}"') for line in lines)


def test_an_outline_of_one_s_own_is_named_as_seen_from_the_new_file(typed, here):
    (here / "groups").mkdir()
    (here / "small.yaml").rename(here / "groups" / "small.yaml")
    assert typed("new", "spring", "--from", "groups/small.yaml").status == 0
    assert written(here / "spring.yaml")["based_on"] == "groups/small.yaml"


def test_a_file_cannot_be_based_on_an_outline_outside_its_folder(typed, here):
    said = typed("new", "spring", "--from", "small.yaml", "--to", "groups")
    assert said.status == 1
    assert "has to lie in the same folder, or above it" in said.err
    assert not (here / "groups").exists()


def test_blocks_that_share_a_slot_go_together(typed, here):
    assert typed("new", "spring", "--from", BASE, "--without", "Something small").status == 0
    removed = [change["remove"] for change in written(here / "spring.yaml")["changes"]]
    assert removed == ["Something small"]


def test_a_title_that_a_format_changes_is_named_as_the_base_has_it(typed, here):
    options = ["--format", "individual", "--without", "The ten, on one page"]
    assert typed("new", "one", "--from", "why-emotional-intimacy-matters", *options).status == 0
    assert written(here / "one.yaml")["changes"] == [{"remove": "The ten on the wall"}]


def test_leaving_out_a_must_is_a_warning(typed):
    said = typed("new", "spring", "--from", BASE, "--without", "Three small")
    assert said.status == 0
    assert "warning: 'Three small thank-yous' is marked as a must, and left out here." in said.err


@pytest.mark.parametrize("name", ["spring", "spring.yaml", "Spring", " SPRING.yml "])
def test_a_file_that_is_there_is_never_overwritten(typed, here, name):
    (here / "spring.yaml").write_text("mine", encoding="utf-8")
    said = typed("new", name, "--from", BASE)
    assert said.status == 1
    assert "'spring.yaml' is there already, and is not overwritten." in said.err
    assert "workshop-kit check spring.yaml" in said.err
    assert (here / "spring.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Paare im Frühling", "paare-im-fruhling.yaml"),
        ("Spring 2026: again?", "spring-2026-again.yaml"),
        ("Вечер", "вечер.yaml"),
    ],
)
def test_a_name_becomes_one_for_every_computer_and_that_is_told(typed, here, name, file):
    said = typed("new", name, "--from", BASE)
    assert files(here) == [file]
    assert "small letters and hyphens" in said.out


@pytest.mark.parametrize("name", ["", "💛", "CON", "nul.yaml", "Lpt1", "a/b", "..\\up", "/up/x", "x" * 101])
def test_a_name_that_no_file_can_have_is_refused(typed, here, name):
    said = typed("new", name, "--from", BASE)
    assert said.status == 2
    assert not files(here)


def test_the_name_of_a_workshop_that_comes_with_the_kit_is_taken(typed, here):
    said = typed("new", BASE, "--from", BASE)
    assert f"such as: my-{BASE}" in said.err
    assert not files(here)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["--from", "thrust"], "There is no outline 'thrust'"),
        (["--from", BASE, "--without", "Tree small"], "Nearest: 'Three small thank-yous'"),
        (["--from", BASE, "--without", "zzz"], "There are: 'Welcome'"),
        (["--from", BASE, "--without", "What I noticed"], "'Three small thank-yous' needs something from 'What I"),
        (["--from", BASE, "--length", "300"], "cannot be made to take 300 minutes"),
        (["--from", BASE, "--length", "90", *without("Three small", "Try the", "One complaint")], "What is left of"),
        (["--from", BASE, "--format", "couple", "--couples", "8"], "is for 2 people, not 16"),
        (["--from", "small.yaml", "--format", "couple"], "not written for the format 'couple'"),
        (["--from", "small.yaml", "--without", "Three"], "No block would be left."),
        (["--from", BASE, "--couples", "many"], "--couples: 'many' is not a number"),
        (["--from", BASE, "--title", " "], "--title: Nothing is written after it."),
        (["--from", BASE, "--title", "x" * 400], "--title: This title has 400 letters."),
        (["--from", BASE, "--copy", "--length", "60"], "--length cannot be written into a copy"),
        (["--from", BASE, "--copy", "--without", "Welcome"], "--without cannot be written into a copy"),
        (["--copy"], "--copy needs a workshop to begin from."),
        (["--without", "Welcome"], "--without needs a workshop to begin from."),
        (["--couples", "8"], "--couples needs a workshop to begin from."),
        (["--from"], "Something is missing after --from. Like this: --from appreciation-and-validation"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(typed, here, words, answer):
    said = typed("new", "spring", *words)
    assert said.status in {1, 2}
    assert answer in said.err
    assert not files(here)


def test_without_a_name_or_a_title_nothing_can_be_written(typed, here):
    said = typed("new", "--from", BASE)
    assert said.status == 2
    assert "Something is missing after the command: NAME." in said.err
    assert not files(here)


def test_a_title_gives_the_file_its_name(typed, here):
    assert typed("new", "--from", BASE, "--title", "Thanks again").status == 0
    assert files(here) == ["thanks-again.yaml"]


def test_the_smallest_outline_is_begun_where_nothing_is_named(typed, here):
    assert typed("new", "--title", "Two cups", "--format", "couple", "--length", "30").status == 0
    reading = read_text((here / "two-cups.yaml").read_text(encoding="utf-8"), "two-cups.yaml")
    assert not reading.problems
    assert str(reading.workshop.title) == "Two cups"
    assert reading.workshop.formats == ("couple",)
    said = typed("check", "two-cups.yaml").out
    assert said.splitlines()[0] == "two-cups.yaml: No problems found, looked at in 1 format and 1 length."


@pytest.mark.parametrize("title", ["", "My own: evening"])
@pytest.mark.parametrize("base", [BASE, "why-emotional-intimacy-matters"])
def test_a_copy_is_the_whole_outline_and_says_what_it_loses(typed, here, base, title):
    assert typed("new", "whole", "--from", base, "--copy", *(["--title", title] if title else [])).status == 0
    text = (here / "whole.yaml").read_text(encoding="utf-8")
    copied, original = text.splitlines(), (workshops() / f"{base}.yaml").read_text(encoding="utf-8").splitlines()
    assert "does not come into a copy" in text
    differing = [line for line in copied[-len(original) :] if line not in original]
    assert differing == ([f'title: "{title}"'] if title else [])
    assert not stops(read_text(text, "whole.yaml").problems)


def test_a_copied_title_of_several_lines_goes_as_a_whole(typed, here):
    text = "title: |\n  Small\n  thanks\nblocks:\n  - pair: P\n    minutes: 5\n"
    (here / "long.yaml").write_text(text, encoding="utf-8")
    assert typed("new", "own", "--from", "long.yaml", "--copy", "--title", "Mine").status == 0
    assert (
        (here / "own.yaml").read_text(encoding="utf-8").endswith("title: Mine\nblocks:\n  - pair: P\n    minutes: 5\n")
    )


def test_a_copy_tells_of_the_pictures_that_stay_behind(typed, here):
    step = "    steps:\n      - picture: Tea\n        file: tea.png\n        alt: none\n"
    text = f"title: Tea\nblocks:\n  - pair: P\n    minutes: 5\n{step}"
    (here / "tea.yaml").write_text(text, encoding="utf-8")
    (here / "tea.png").write_bytes(b"")
    assert "It shows 'tea.png'" in typed("new", "own", "--from", "tea.yaml", "--copy").err


def test_a_copy_of_an_overlay_is_all_that_comes_of_it(typed, here):
    (here / "groups").mkdir()
    overlay = "based_on: small\ntitle: Ours\nchanges:\n  - remove: Being noticed\n"
    (here / "ours.yaml").write_text(overlay, encoding="utf-8")
    said = typed("new", "own", "--from", "ours.yaml", "--copy", "--to", "groups", "--title", "Mine")
    reading = read(here / "groups" / "own.yaml", "own.yaml")
    assert "a whole copy of 'Ours', for one format and length alone" in said.out
    assert not reading.problems
    assert str(reading.workshop.title) == "Mine"
    assert [str(step.title) for step in reading.workshop.blocks[0].steps] == ["What I noticed this week"]


@pytest.mark.parametrize("title", ["", "Our own: Tuesdays"])
def test_a_copy_of_a_program_is_the_whole_file_and_says_where_its_days_are_written(typed, here, title):
    named = ["--title", title] if title else []
    said = typed("new", "tuesdays", "--from", "six-evenings", "--copy", *named)
    text = (here / "tuesdays.yaml").read_text(encoding="utf-8")
    copied, original = text.splitlines(), (workshops() / "six-evenings.yaml").read_text(encoding="utf-8").splitlines()
    assert "a whole copy of 'Six evenings on emotional closeness'" in said.out
    assert "'date: 2026-12-04'" in text
    differing = [line for line in copied[-len(original) :] if line not in original]
    assert differing == ([f'program: "{title}"'] if title else [])
    assert len(read_program(here / "tuesdays.yaml", "tuesdays.yaml").sessions) == 6


def test_a_small_file_of_changes_to_a_program_is_none_and_a_copy_is_offered(typed, here):
    said = typed("new", "tuesdays", "--from", "six-evenings")
    assert said.status == 1
    assert "take a copy: workshop-kit new my-series --from six-evenings --copy" in said.err
    assert not (here / "tuesdays.yaml").exists()


@pytest.mark.parametrize(
    ("text", "more", "message"),
    [
        ("program: Two\nsessions:\n  - session: One\n", [], "This is a program"),
        ("program: Two\nsessions:\n  - session: One\n", ["--copy"], "'blocks:' is missing in an outline."),
        ("practice: Riverside\n", [], "This is a practice file"),
        ("practice: Riverside\n", ["--copy"], "This is a practice file"),
    ],
)
def test_nothing_is_begun_from_what_is_no_outline(typed, here, text, more, message):
    (here / "other.yaml").write_text(text, encoding="utf-8")
    said = typed("new", "own", "--from", "other.yaml", *more)
    assert said.status == 1
    assert message in said.err
    assert not (here / "own.yaml").exists()


def test_what_comes_with_the_kit_is_never_written(typed):
    before = {path: hashlib.sha256(path.read_bytes()).digest() for path in workshops().iterdir()}
    for words in (["a", "--from", BASE], ["b", "--from", BASE, "--copy", "--title", "B"], ["c"]):
        assert typed("new", *words).status == 0
    assert {path: hashlib.sha256(path.read_bytes()).digest() for path in workshops().iterdir()} == before
