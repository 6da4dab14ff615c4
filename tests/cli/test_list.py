"""`list`: what there is to make kits of, in a good order, readable in a narrow window and plain in a file."""

import pytest

from workshop_kit.cli.table import columns
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.finding import found_by
from workshop_kit.outline.head import head
from workshop_kit.outline.parts import parts
from workshop_kit.outline.reader import read
from workshop_kit.outline.shelf import MOST_HERE, programs_on_shelf, workshops_on_shelf
from workshop_kit.outline.taking_place import offered_formats, written_lengths
from workshop_kit.resources import asset

WIDE = "我们的花园里每天有一件小事"
OVERLAY = "based_on: appreciation-and-validation\ntitle: Our spring group\nformat: group\nlength: 75\n"


@pytest.fixture
def window(monkeypatch):
    """Make the window so many letters wide."""
    return lambda width: monkeypatch.setattr("workshop_kit.cli.list.window", lambda: width)


def test_every_bundled_outline_stands_on_a_line_of_its_own_in_a_file(typed):
    said = typed("list")
    assert said.status == 0
    head, *lines = said.out.split("\n\n")[0].splitlines()
    assert head.split() == ["OUTLINE", "MINUTES", "FOR", "TITLE"]
    assert [line.split()[0] for line in lines] == list(bundled_outlines())
    assert "45, 60, 90  couple, group, individual, mixed  Appreciation and validation" in said.out


def test_in_a_narrow_window_titles_stay_whole_and_the_id_stands_below(typed, window):
    window(80)
    lines = typed("list").out.splitlines()
    at = lines.index("  why-emotional-intimacy-matters                            individual, mixed")
    assert lines[at - 1].startswith("Why emotional intimacy matters  ")
    assert lines[at - 1].endswith("45, 60, 90  couple, group,")
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("words", [(), ("--goals",), ("--coverage",), ("trust",), ("garden",)])
def test_no_line_is_wider_than_the_window(typed, window, here, width, words):
    (here / "spring.yaml").write_text(OVERLAY, encoding="utf-8")
    (here / "wide.yaml").write_text(f"title: {WIDE} garden\nsummary: {WIDE * 4}\nblocks:\n", encoding="utf-8")
    window(width)
    lines = typed("list", *words).out.splitlines()
    assert max(map(columns, lines)) <= width + (20 if width < 80 else 0)


def test_goals_stand_below_their_workshop(typed):
    out = typed("list", "--goals").out
    for name, found in workshops_on_shelf().items():
        _, _, below = out.partition(f"{found.title}\n")
        for goal in found.goals:
            line, _, below = below.partition("\n")
            assert line == f"    - {goal}", name
    assert "    - Name five of the ten reasons\n" in out


def test_ones_own_are_listed_with_what_they_change(typed, here):
    (here / "spring.yaml").write_text(OVERLAY, encoding="utf-8")
    (here / "practice.yaml").write_text("practice: Riverside\n", encoding="utf-8")
    (here / "broken.yaml").write_text("title: Our own\nblocks:\n  - pair: Talk\n minutes: 5\n", encoding="utf-8")
    own = typed("list").out.split("\n\n")[-2].splitlines()
    assert own[0].split()[:3] == ["IN", "THIS", "FOLDER"]
    assert [" ".join(line.split()) for line in own[1:]] == [
        "broken.yaml group Our own",
        "small.yaml group Small thanks",
        "spring.yaml 75 group Our spring group (changes appreciation-and-validation)",
    ]


def ids(said):
    """Return what is listed, by what one types to make it."""
    every = {*workshops_on_shelf(), *programs_on_shelf(), "small.yaml", "spring.yaml"}
    return [word for line in said.out.splitlines() if (word := line.split(" ")[0]) in every]


@pytest.mark.parametrize(
    ("words", "workshops"),
    [
        (["dates"], ["quality-time-and-shared-experiences"]),  # a word it is looked for by
        (["thank-you"], ["appreciation-and-validation"]),  # its purpose
        (["Gratitúd"], ["appreciation-and-validation"]),  # Spanish, however it is written
        (["intelectual"], ["four-areas-of-closeness"]),
        (["growing apart"], ["emotional-distance-signs-and-repair"]),  # words that follow each other
        (["conflict", "listening"], ["communication-and-understanding"]),  # all of them
        (["retiro"], ["one-day-retreat"]),
    ],
)
def test_words_narrow_the_list_to_what_is_about_all_of_them(typed, words, workshops):
    said = typed("list", *words)
    assert (said.status, said.err) == (0, "")
    assert ids(said) == workshops
    assert f"To make one: workshop-kit build {workshops[0]}\n" in said.out
    assert "1 of 14 is about '" in said.out


def test_each_that_is_found_says_what_it_is_for(typed):
    said = typed("list", "dates")
    assert "\n    What makes a bit of time count, twenty-four ideas for every purse and every body" in said.out
    assert "\n    - Choose four dates" in typed("list", "dates", "--goals").out
    assert "What makes a bit of time count" not in typed("list").out


def test_an_overlay_is_found_by_the_words_of_what_it_changes(typed, here):
    (here / "spring.yaml").write_text(OVERLAY, encoding="utf-8")
    assert ids(typed("list", "empatia")) == ["appreciation-and-validation", "spring.yaml"]


def test_only_the_beginning_of_a_word_counts(typed):
    assert "closeness-trust-and-safety" in ids(typed("list", "trus"))
    assert typed("list", "rust").status == 1


def test_where_nothing_is_found_the_nearest_word_is_named(typed):
    said = typed("list", "thnaks", "couple")
    assert (said.status, said.out) == (1, "")
    assert "Nothing here is about 'thnaks' and 'couple'. Did you mean 'thanks'?" in said.err
    assert "To see them all, type: workshop-kit list" in said.err


def test_every_workshop_is_found_by_words_of_both_languages():
    assert {*found_by()} == {*workshops_on_shelf(), *programs_on_shelf()}
    for name, by_language in found_by().items():
        assert set(by_language) == {"en", "es"}, name
        assert all(word and len(set(words)) == len(words) for words in by_language.values() for word in words), name


def test_no_word_goes_with_the_table_of_parts(typed):
    assert typed("list", "trust", "--coverage").status == 2


def test_that_not_all_files_of_a_folder_are_looked_at_is_said(typed, here):
    said = f"Of the files in this folder, only the first {MOST_HERE} are looked at.\n"
    for number in range(MOST_HERE - 1):
        (here / f"{number}.yaml").write_text("a: b\n", encoding="utf-8")
    assert said not in typed("list").out
    (here / "more.yaml").write_text(OVERLAY, encoding="utf-8")
    assert said in typed("list").out


def test_coverage_names_every_part_and_who_covers_it(typed):
    out = typed("list", "--coverage").out
    rows = {line.split()[0]: line for line in out.splitlines()[1:-2]}
    assert list(rows) == [part.id for part in parts()]
    assert rows["s3c"].endswith("  Thanks, and feelings heard      appreciation-and-validation")
    assert f"of {len(parts())} parts are covered." in out


def test_the_head_says_what_a_whole_reading_says():
    for path in bundled_outlines().values():
        found, workshop = head(path), read(path, path.name).workshop
        assert (found.title, found.lengths) == (str(workshop.title), written_lengths(workshop))
        assert found.formats == offered_formats(workshop)
        assert list(map(str, found.goals)) == list(map(str, workshop.goals))
        for own, whole in ((found.needs, workshop.needs), (found.covers, workshop.covers)):
            assert [(str(one), one.place.line) for one in own] == [(str(one), one.place.line) for one in whole]


def test_the_order_names_every_workshop_and_puts_none_before_what_it_needs():
    order = asset("order.yaml").read_text(encoding="utf-8").split("\n- ")[1:]
    names = [name.strip() for name in order]
    assert set(bundled_outlines()) <= set(names)
    assert list(bundled_outlines()) == [name for name in names if name in bundled_outlines()]
    for name, found in workshops_on_shelf().items():
        for need in found.needs:
            assert names.index(str(need)) < names.index(name)
