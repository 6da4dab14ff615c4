"""`list`: what there is to make kits of, in a good order, readable in a narrow window and plain in a file."""

import pytest

from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.head import head
from workshop_kit.outline.parts import parts
from workshop_kit.outline.reader import read
from workshop_kit.outline.shelf import workshops_on_shelf
from workshop_kit.outline.taking_place import offered_formats, written_lengths
from workshop_kit.resources import asset

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
    at = lines.index("  why-emotional-intimacy-matters")
    assert lines[at - 1].startswith("Why emotional intimacy matters  ")
    assert lines[at - 1].endswith("45, 60, 90  all")
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("words", [(), ("--goals",), ("--coverage",)])
def test_no_line_is_wider_than_the_window(typed, window, here, width, words):
    (here / "spring.yaml").write_text(OVERLAY, encoding="utf-8")
    window(width)
    assert max(map(len, typed("list", *words).out.splitlines())) <= width + (20 if width < 80 else 0)


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
    own = typed("list").out.split("\n\n")[-2].splitlines()
    assert own[0].split()[:3] == ["IN", "THIS", "FOLDER"]
    assert [" ".join(line.split()) for line in own[1:]] == [
        "small.yaml group Small thanks",
        "spring.yaml 75 group Our spring group (changes appreciation-and-validation)",
    ]


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
