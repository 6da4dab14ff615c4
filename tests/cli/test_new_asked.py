"""`new` in a terminal: one question at a time, every wrong answer a sentence, and nothing written before the end."""

import pytest
import yaml

BASE = "appreciation-and-validation"
ENTER = ""


def written(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - it makes text alone


def files(folder):
    return sorted(path.name for path in folder.iterdir() if path.name != "small.yaml")


def test_enter_alone_makes_a_file_with_what_is_usual(answered, here):
    said = answered(["new"], *[ENTER] * 9)
    assert said.status == 0
    assert written(here / "my-why-emotional-intimacy-matters.yaml") == {
        "based_on": "why-emotional-intimacy-matters",
        "title": "Why emotional intimacy matters",
        "format": "group",
        "couples": "8",
        "length": "60",
    }


def test_each_answer_comes_into_the_file(answered, here):
    said = answered(["new"], "why emotional", "mixed", "7", "75", "7 pm", 'Why: "us" #1', "2", "Our Evening")
    assert said.status == 0, said.err
    tree = written(here / "our-evening.yaml")
    assert (tree["based_on"], tree["format"], tree["people"]) == ("why-emotional-intimacy-matters", "mixed", "7")
    assert (tree["length"], tree["starts"], tree["title"]) == ("75", "19:00", 'Why: "us" #1')
    assert tree["changes"] == [{"remove": "One word"}]


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        (0, "99", "'99' is none of these. Type a number from 1 to "),
        (0, "zzz", "'zzz' is none of these."),
        (1, "0", "'0' is none of these."),
        (2, "many", "'many' is not a number. Write it in figures"),
        (2, "0", "There are 0 couples."),
        (3, "perhaps", "'perhaps' is neither yes nor no."),
        (4, "long", "'long' is not a number of minutes."),
        (4, "7", "cannot be made to take 7 minutes"),
        (5, "7", "'7' may be in the morning or in the evening."),
        (6, "x" * 400, "This title has 400 letters."),
        (7, "3, 99", "'99' is none of these."),
        (7, "5", "needs something from 'What I noticed'"),
        (8, "CON", "'CON' cannot be the name of a file."),
        (8, "a/b", "'a/b' is more than the name of a file."),
        (8, "small", "'small.yaml' is there already"),
    ],
)
def test_a_wrong_answer_is_told_and_the_question_stands_again(answered, here, right, wrong, sentence):
    rest = ["yes"] if "needs" in sentence else []
    before = [BASE, *[ENTER] * (right - 1)] if right else []
    after = [ENTER] * 9 if right else [BASE, *[ENTER] * 8]
    said = answered(["new"], *before, wrong, *rest, *after)
    assert said.status == 0, said.out + said.err
    assert sentence in " ".join(said.out.split())
    assert files(here) == ["my-appreciation-and-validation.yaml"]


def test_who_is_not_sure_about_a_must_keeps_it(answered, here):
    said = answered(["new"], *[ENTER] * 7, "1", "maybe", "no", ENTER, "spring")
    assert "'maybe' is neither yes nor no." in said.out
    assert "changes" not in written(here / "spring.yaml")


def test_who_is_sure_about_a_must_leaves_it_out(answered, here):
    answered(["new"], *[ENTER] * 7, "1", "yes", "spring")
    assert written(here / "spring.yaml")["changes"] == [{"remove": "Welcome"}]


def test_blocks_are_shown_with_their_minutes_and_musts_are_marked(answered):
    lines = answered(["new"], BASE, *[ENTER] * 8).out.splitlines()
    assert any(line.split() == ["3", "8", "min", "Seen,", "heard,", "valued", "(a", "must)"] for line in lines)
    assert any(line.split() == ["7", "8", "min", "Try", "the", "four", "steps"] for line in lines)


def test_what_was_typed_is_not_asked_for(answered, here):
    said = answered(["new", "spring", "--format", "couple", "--title", "Ours"], "1", "45", ENTER, ENTER)
    assert said.status == 0
    assert "For whom" not in said.out
    assert written(here / "spring.yaml")["title"] == "Ours"


def test_of_a_copied_program_only_title_and_file_are_asked(answered, here):
    said = answered(["new", "--from", "one-day-retreat", "--copy"], "Our day", ENTER)
    assert said.status == 0
    assert "For whom" not in said.out
    assert written(here / "our-day.yaml")["program"] == "Our day"


def test_who_names_the_file_and_the_workshop_is_asked_nothing(answered, here):
    assert answered(["new", "spring", "--from", BASE]).status == 0
    assert files(here) == ["spring.yaml"]


def test_none_of_them_begins_with_the_smallest(answered, here):
    assert answered(["new"], "none", "Two cups", ENTER).status == 0
    assert written(here / "two-cups.yaml")["blocks"]


def test_an_outline_in_this_folder_can_be_chosen(answered, here):
    said = answered(["new", "mine"], "small.yaml", *[ENTER] * 6)
    assert "Small thanks (small.yaml, yours)" in said.out
    assert written(here / "mine.yaml")["based_on"] == "small.yaml"


@pytest.mark.parametrize("count", range(9))
def test_whoever_leaves_leaves_nothing_behind(answered, here, count):
    said = answered(["new"], *[ENTER] * count)
    assert said.status == 130
    assert said.err == "Nothing was written.\n"
    assert not files(here)


def test_ctrl_c_is_leaving(answered, here, monkeypatch):
    def stop(_prompt):
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", stop)
    said = answered(["new"])
    assert (said.status, said.err) == (130, "Nothing was written.\n")
    assert not files(here)


def test_no_line_is_wider_than_a_small_window(answered):
    said = answered(["new"], *[ENTER] * 9)
    assert all(len(line) < 80 for line in said.out.splitlines())


def test_who_comes_alone_to_a_group_of_couples_is_counted(answered, here):
    answered(["new"], BASE, "group", "4", "yes", ENTER, "7 pm", *[ENTER] * 3)
    tree = written(here / "my-appreciation-and-validation.yaml")
    assert (tree["people"], tree["starts"], "couples" in tree) == ("9", "19:00", False)


def test_very_many_couples_are_taken_with_a_word_about_it(answered):
    said = answered(["new"], BASE, "group", "90", *[ENTER] * 6)
    assert "180 people are many for one room" in said.out
