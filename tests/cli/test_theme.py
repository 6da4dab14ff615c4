"""`theme`: what there is, one of your own, and what a template offers."""

import pytest
from PIL import Image
from pptx import Presentation

from workshop_kit.resources import asset
from workshop_kit.theme.layouts.manners import layouts_of
from workshop_kit.theme.load import load_theme
from workshop_kit.theme.offered import BUNDLED
from workshop_kit.theme.ooxml import NAMESPACES


def test_the_three_themes_are_listed_with_the_next_command(typed):
    said = typed("theme", "list")
    assert said.status == 0
    assert [line.split()[0] for line in said.out.splitlines()[:3]] == ["hearth", "harbor", "plain"]
    assert "theme new" in said.out


def test_a_theme_of_one_s_own_is_made_and_used(typed, here):
    said = typed("theme", "new", "Riverside", "--primary", "#5b3a8c", "--accent", "9A5B00", "--body-font", "Arial")
    assert said.status == 0
    assert "build OUTLINE --theme Riverside.pptx" in said.out
    assert typed("slides", "small.yaml", "--theme", "Riverside.pptx").status == 0
    checked = typed("theme", "check", "Riverside.pptx")
    assert "layouts are there by name." in checked.out
    assert "Every colour can be read" in checked.out
    assert (here / "Riverside.pptx").is_file()


def test_the_same_words_make_the_same_file(typed, here):
    Image.new("RGB", (40, 30), "navy").save(here / "logo.png")
    for name in ("a.pptx", "b.pptx"):
        assert typed("theme", "new", "River", "--logo", "logo.png", "--to", name).status == 0
    assert (here / "a.pptx").read_bytes() == (here / "b.pptx").read_bytes()


def test_a_file_that_is_there_is_never_overwritten(typed, here):
    (here / "ours.pptx").write_bytes(b"mine")
    said = typed("theme", "new", "ours")
    assert said.status == 1
    assert "is there already" in said.err
    assert (here / "ours.pptx").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (("--primary", "octarine"), "'octarine' is not a colour that the kit knows"),
        (("--heading-font", " "), "--heading-font: '' is not the name of a face"),
        (("--body-font", "x" * 101), "is not the name of a face"),
        (("--logo", "."), "'.' is a folder, not a picture."),
        (("--to", "."), "'.' is a folder, not a file."),
        (("--to", "x" * 300), "too long"),
        (("--to", f"{'x' * 300}/ours.pptx"), "too long"),
        (("--accent", "FFD54A"), "The nearest that can be read is"),
        (("--logo", "gone.png"), "There is no picture 'gone.png'"),
        (("--primary",), "Something is missing after --primary. Like this: --primary 1F5C5C"),
    ],
)
def test_what_cannot_be_done_is_said_plainly(typed, here, words, answer):
    said = typed("theme", "new", "ours", *words)
    assert said.status in {1, 2}
    assert answer in said.err
    assert not (here / "ours.pptx").exists()


@pytest.mark.parametrize("name", ["", "a/b", "con?", "CON", "nul.pptx", "Lpt1", "a\tb"])
def test_a_name_that_no_file_can_have_is_refused(typed, name):
    assert "cannot be the name of a file" in typed("theme", "new", name).err


@pytest.mark.parametrize(("name", "answer"), [("x" * 101, "is too long"), ("Hearth", "comes with the kit")])
def test_a_name_that_is_too_long_or_taken_is_refused(typed, here, name, answer):
    assert answer in typed("theme", "new", name).err
    assert not list(here.glob("*.pptx"))


def test_what_there_is_to_say_about_a_logo_is_said(typed, here):
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("navy", "white")]
    frames[0].save(here / "logo.gif", save_all=True, append_images=frames[1:])
    said = typed("theme", "new", "ours", "--logo", "logo.gif")
    assert said.status == 0
    assert "The picture 'logo.gif' moves" in said.err


@pytest.mark.parametrize("theme", BUNDLED)
def test_a_new_face_in_the_master_of_a_finished_deck_sets_every_title(typed, here, theme):
    assert typed("slides", "small.yaml", "--theme", theme, "--to", "deck").status == 0
    built = Presentation(str(next(here.glob("deck/**/*.pptx"))))
    style = built.slide_master.element.find("p:txStyles/p:titleStyle/a:lvl1pPr/a:defRPr", NAMESPACES)
    style.find("a:latin", NAMESPACES).set("typeface", "Georgia")
    built.save(here / "edited.pptx")
    drawn = {design.name: design.slots[0].styles[0] for design in layouts_of(theme)}
    for name, layout in load_theme(str(here / "edited.pptx")).layouts.items():
        follows = drawn[name].heading
        assert (layout.slots["Title"].levels[0].face == "Georgia") == follows, name
    for slide in built.slides:
        assert not slide.shapes.title._element.findall(".//a:latin", NAMESPACES)


def test_of_a_stock_template_it_says_what_stands_in_and_what_is_hard_to_read(typed, here):
    Presentation().save(here / "theirs.pptx")
    (here / "theirs.yaml").write_text("Points: Title and Content\n", encoding="utf-8")
    said = typed("theme", "check", "theirs.pptx").out
    assert "theirs: slides of 10.00 x 7.50 inches (4:3)." in said
    assert "Points: 'Title and Content', as the file beside it says" in said
    assert "'Section Header' stands in for Block opener" in said
    assert "accent 1 on background 1: 4.0, needs 4.5" in said


def test_a_bundled_theme_can_be_checked_by_its_name(typed):
    assert "slides of 13.33 x 7.50 inches (wide, 16:9)." in typed("theme", "check", "plain").out


def test_alone_it_shows_its_commands(typed):
    said = typed("theme")
    assert all(word in said.out for word in ("list", "new", "check"))


def test_a_deck_can_be_made_on_each_theme(typed):
    for theme in sorted(path.stem for path in asset("themes").glob("*.pptx")):
        assert typed("slides", "small.yaml", "--theme", theme, "--to", theme).status == 0
