"""Overlays on overlays, and the ways in which that goes wrong; which outline is meant; base files stay as they are."""

from pathlib import Path

import pytest

from workshop_kit.resources import workshops

LOWER = "based_on: base\nformat: group\nminutes:\n  Welcome back: 6\nchanges:\n  - remove: Try it again\n"


def test_an_overlay_lies_on_another(folder, minutes):
    folder.write("lower.yaml", LOWER)
    made = folder.plan("based_on: lower\ntitle: Twice\nlength: 60\n")
    assert str(made.workshop.title) == "Twice"
    assert "Try it again" not in minutes(made)
    assert minutes(made)["Welcome back"] == 6


def test_two_overlays_that_set_one_field_are_noted_with_both_lines(folder, minutes):
    folder.write("lower.yaml", LOWER)
    text = "based_on: lower\nlength: 60\nminutes:\n  Welcome: 4\n"
    assert minutes(folder.plan(text))["Welcome back"] == 4
    assert (
        "spring.yaml:4:3: note: 'minutes' of 'Welcome back' is set here and by line 4 of 'lower.yaml'."
        in folder.told(text)
    )


def test_what_a_lower_overlay_removed_cannot_be_changed_above(folder):
    folder.write("lower.yaml", LOWER)
    said = folder.told("based_on: lower\nchanges:\n  - change: Try it again\n    say: Hello\n")
    assert "spring.yaml:3:13: 'Try it again' is gone already, by line 6 of 'lower.yaml'." in said


def test_a_mistake_in_a_lower_overlay_is_told_in_its_file(folder):
    folder.write("lower.yaml", "based_on: base\ntitel: x\n")
    assert "lower.yaml:2:1: 'titel' is not known in an overlay." in folder.told("based_on: lower\n")


def test_an_overlay_cannot_be_based_on_itself(folder):
    assert "spring.yaml:1:11: An overlay cannot be based on itself." in folder.told("based_on: spring\n")
    assert "cannot be based on itself" in folder.told("based_on: spring.yaml\n")


def test_a_circle_of_overlays_is_told(folder):
    folder.write("lower.yaml", "based_on: spring\n")
    assert "This goes in a circle: 'spring.yaml' on 'lower.yaml' on 'spring.yaml'." in folder.told("based_on: lower\n")


def test_an_unknown_outline_is_answered_with_the_nearest(folder):
    said = folder.told("based_on: apreciation-and-validation\n")
    assert "There is no outline 'apreciation-and-validation' beside this file or in the kit." in said
    assert "Did you mean 'appreciation-and-validation'?" in said


def test_an_outline_is_named_by_id_title_or_file(folder):
    for said in ("base", "Small thanks", "base.yaml", "appreciation-and-validation", "Appreciation and validation"):
        assert folder.read(f"based_on: {said}\n").workshop, said


def test_a_file_outside_the_folder_is_not_read(folder):
    (folder.path / "inner").mkdir()
    folder.write("inner/spring.yaml", "based_on: ../base.yaml\n")
    assert "outside" in str(folder.read(name="inner/spring.yaml").problems[0])


def test_a_theme_that_an_overlay_names_lies_beside_it(folder):
    (folder.path / "looks").mkdir()
    folder.write("looks/ours.pptx", "")
    wishes = folder.read("based_on: base\ntheme: looks/ours.pptx\n").wishes
    assert Path(wishes.theme).resolve() == (folder.path / "looks" / "ours.pptx").resolve()
    assert folder.read("based_on: base\ntheme: Harbor\n").wishes.theme == "harbor"


@pytest.mark.parametrize(
    ("theme", "said"),
    [
        ("ours.pptx", "There is no file 'ours.pptx' beside the overlay."),
        ("../ours.pptx", "This file lies outside the overlay's folder."),
        ("/ours.pptx", "A whole path such as this is found on one computer only."),
        ("harbour", "There is no theme 'harbour'."),
    ],
)
def test_a_theme_elsewhere_is_told_at_its_line(folder, theme, said):
    (problem,) = folder.read(f"based_on: base\ntheme: {theme}\n").problems
    assert (problem.message, problem.place.line, problem.place.column) == (said, 2, 8)


def test_an_outline_beside_comes_before_the_one_in_the_kit(folder):
    folder.write("appreciation-and-validation.yaml", "title: Ours\nblocks:\n  - pair: We\n    minutes: 5\n")
    assert str(folder.read("based_on: appreciation-and-validation\n").workshop.title) == "Ours"


def test_an_overlay_may_have_the_name_of_the_outline_that_it_changes(folder):
    reading = folder.read(
        "based_on: appreciation-and-validation\ntitle: Ours\n", name="appreciation-and-validation.yaml"
    )
    assert str(reading.workshop.title) == "Ours"


def test_what_is_wrong_with_a_bundled_outline_under_an_overlay_is_told_in_the_overlay(folder):
    reading = folder.read("based_on: appreciation-and-validation\nformat: group\nterms:\n  partner:\n    one: dear\n")
    assert reading.problems
    for problem in reading.problems:
        assert problem.place.source.name == "spring.yaml"


def test_base_files_are_never_written(folder):
    before = {path: path.read_bytes() for path in (folder.path / "base.yaml", *workshops().glob("*.yaml"))}
    folder.plan("based_on: base\nchanges:\n  - remove: Try it again\n", format="group", length=60)
    folder.read("based_on: appreciation-and-validation\n")
    assert all(path.read_bytes() == content for path, content in before.items())


def test_the_practice_and_the_command_line_are_layers_too(folder):
    made = folder.plan(
        "based_on: base\ntitle: Ours\nformat: group\n",
        fields=("title=Theirs", "What I noticed this week / lines=7", "Three thank-yous / minutes=24"),
        length=60,
    )
    assert str(made.workshop.title) == "Theirs"
    assert made.parts[1].steps[0].kind.lines == 7
    assert made.parts[2].moment.minutes == 24


def test_a_field_set_wrongly_on_the_command_line_is_told(folder):
    said = folder.told("based_on: base\n", fields=("titel=x", "title", "Nobody / say=x"))
    assert "'titel' cannot be set so." in said
    assert "A field, '=' and its value belong here." in said
    assert "Nothing here is called 'Nobody'." in said


def test_terms_of_a_practice_that_are_no_terms_are_told_in_its_file(folder):
    folder.write("practice.yaml", "practice: Ours\nterms: spouse\n")
    (problem,) = folder.read(name="base.yaml").problems
    assert problem.place.source.name.endswith("practice.yaml")
    assert "Below 'terms:' stands each word with what it means." in str(problem)
