"""What a file or a command holds cannot steer the terminal that it is shown in."""

from workshop_kit.cli.say import visible
from workshop_kit.errors import Problem
from workshop_kit.places import Place, Source


def test_what_steers_a_terminal_is_shown_as_a_dot():
    assert visible("a\x1b[31mb\x9bc\rd\x00e\ud83df\u202eg\u2066h") == "a·[31mb·c·d·e·f·g·h"


def test_letters_tabs_and_line_ends_stay():
    said = "Zoë\t漢字 👩‍👧 ½ “yes”\n  and more"
    assert visible(said) == said


def test_carets_stay_below_the_words_meant():
    source = Source("a.yaml", ("title: \x1b[2Jx",))
    _, line, carets, *_ = visible(str(Problem("Look.", Place(source, 1, 12, 1)))).splitlines()
    assert line[carets.index("^")] == "x"


def test_a_file_cannot_write_over_what_is_said_of_it(typed, here):
    (here / "a.yaml").write_text("title: \x1b[2J\x1b[1;1HAll is well\nblocks: none\n", encoding="utf-8")
    said = typed("check", "a.yaml")
    assert said.status == 1
    assert "\x1b" not in said.out + said.err


def test_a_field_of_the_command_line_loses_what_cannot_be_printed(typed, here):
    (here / "a.yaml").write_text("title: A\nblocks:\n  - pair: B\n    minutes: 20\n", encoding="utf-8")
    said = typed("build", "a.yaml", "--only", "slides", "--set", "title=Our\x0b \ud83devening\x07")
    assert said.status == 0
    assert "Our evening, in the folder" in said.out
    assert "note: A character that cannot be printed was left out here." in said.err + said.out
