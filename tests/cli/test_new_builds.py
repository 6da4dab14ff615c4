"""What `new` writes can be checked and built: as it is, and with all its examples used."""

import re

import pytest

BASES = ("appreciation-and-validation", "why-emotional-intimacy-matters")
FORMATS = ("couple", "group", "individual", "mixed")
NO_PROBLEM = re.compile(r"No problems found|Nothing is wrong")


def use_examples(path):
    """Take away the sign of every example, as a person would."""
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("".join(f"{re.sub(r'^#(?! [^ ])', '', line)}\n" for line in lines), encoding="utf-8")


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("length", ["45", "75"])
def test_a_new_file_has_no_mistakes(typed, base, format_name, length):
    typed("new", "spring", "--from", base, "--format", format_name, "--length", length)
    said = typed("check", "spring.yaml")
    assert said.status == 0, said.err
    assert NO_PROBLEM.search(said.out), said.out


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("format_name", FORMATS)
def test_with_every_example_used_it_has_no_mistakes_either(typed, here, base, format_name):
    typed("new", "spring", "--from", base, "--format", format_name)
    use_examples(here / "spring.yaml")
    said = typed("check", "spring.yaml")
    assert said.status == 0, said.err


def test_a_new_file_is_built_with_its_title_and_without_the_block_that_was_left_out(typed):
    without = ["--without", "Try the four steps", "--title", "Thank-yous that land"]
    typed("new", "spring", "--from", BASES[0], "--length", "75", "--couples", "6", *without)
    said = typed("show", "spring.yaml")
    assert said.status == 0, said.err
    assert "Thank-yous that land" in said.out
    assert "6 couples" in said.out
    assert "Try the four steps" not in said.out
    assert typed("build", "spring.yaml", "--only", "run-sheet").status == 0


def test_a_title_changed_by_a_format_is_found_under_the_name_of_the_base(typed):
    options = ["--format", "individual", "--without", "The ten, on one page"]
    typed("new", "spring", "--from", BASES[1], *options)
    said = typed("check", "spring.yaml")
    assert said.status == 0, said.err


def test_a_base_in_a_folder_below_is_found(typed, here):
    (here / "groups").mkdir()
    (here / "small.yaml").rename(here / "groups" / "small.yaml")
    typed("new", "spring", "--from", "groups/small.yaml")
    assert typed("check", "spring.yaml").status == 0
