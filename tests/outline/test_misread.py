"""What people write and YAML misreads: each has a message of its own, and the line rewritten."""

import pytest

from workshop_kit.kinds import KINDS
from workshop_kit.outline.known import known_words
from workshop_kit.outline.opened import _names_things
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.source import parse

OUTLINE = """\
title: Small thanks
blocks:
  - pair: Three thank-yous
    minutes: 20
    steps:
      - points: Thanks that land
        items: |
          Say what you saw
          Stop there
"""


def told(text):
    return "\n".join(map(str, read_text(text, "a.yaml").problems))


def with_title(value):
    return OUTLINE.replace("Small thanks", value)


@pytest.mark.parametrize(
    ("value", "why", "rewritten"),
    [
        ('"Thank you', "has no end", "'\"Thank you'"),
        ("[Sad, tired and more", "begin with a bracket", '"[Sad, tired and more"'),
        ("- Thanks", "begin with '- '", '"- Thanks"'),
        ("? Thanks", "begin with '? '", '"? Thanks"'),
    ],
)
def test_a_value_that_may_mean_two_things_is_shown_rewritten(value, why, rewritten):
    said = told(with_title(value))
    assert "a.yaml:1:8: The quotation" in said or "a.yaml:1:8: Words" in said
    assert why in said
    assert f"Write: title: {rewritten}" in said
    assert told(with_title(rewritten)) == ""


def test_an_item_that_looks_like_a_field_is_shown_rewritten():
    text = OUTLINE.replace("items: |\n          Say what you saw\n", "items:\n          - remember: listen\n")
    text = text.replace("          Stop there", "          - Stop there")
    assert 'Write: - "remember: listen"' in told(text)
    assert told(text.replace("remember: listen", '"remember: listen"')) == ""


def test_a_comment_keeps_its_space():
    assert told(with_title("Small thanks # the working title")) == ""


def test_a_colon_in_a_comment_is_no_mistake():
    said = told(with_title("{partner} # note: ask").replace("minutes: 20", "minutes: 20 # or: 25"))
    assert said.count("a.yaml:") == 1


def test_a_tab_is_named_once_for_all_lines():
    said = told(OUTLINE.replace("    ", "\t"))
    assert "Line 4 starts with a tab, and so do" in said
    assert said.count("a.yaml:") == 1


@pytest.mark.parametrize("blank", ["\u00a0", "\u2003", "\u3000"])
def test_a_space_from_a_word_processor_is_named(blank):
    assert "Line 4 starts with a space from a word processor." in told(
        OUTLINE.replace("    minutes", f"{blank * 4}minutes")
    )


@pytest.mark.parametrize("dash", ["–", "—", "−", "‒"])
def test_a_long_dash_is_shown_as_a_hyphen(dash):
    said = told(OUTLINE.replace("      - points", f"      {dash} points"))
    assert "Line 6 starts with a long dash." in said
    assert "Type a plain hyphen and a space: '- points: Thanks that land'." in said


def test_a_long_dash_in_the_only_block_is_found_too():
    text = "title: A\nblocks:\n  – pair: B\n"
    assert "Line 3 starts with a long dash." in told(text)


def test_a_missing_space_after_the_colon_is_shown():
    said = told(OUTLINE.replace("minutes: 20", "minutes:20").replace("items: |", "items:|"))
    assert "Put a space after the colon: 'minutes: 20'." in said
    assert "Put a space after the colon: 'items: |'." in said


def test_a_missing_space_after_the_dash_is_shown():
    assert "Write: - pair: Three thank-yous" in told(OUTLINE.replace("- pair", "-pair"))


@pytest.mark.parametrize(
    "words", ["        Say it\n        Sam: hello", "        - Say it\n        - And stop", "      Say it"]
)
def test_text_under_a_bar_that_is_not_set_in_is_told_once(words):
    text = OUTLINE.replace("          Say what you saw\n          Stop there", words)
    said = told(text)
    assert "These words belong to 'items: |' on line 7." in said
    assert "Set them in by two spaces." in said
    assert said.count("a.yaml:") == 1


def test_text_that_is_set_in_less_than_its_first_line_is_told():
    said = told(OUTLINE.replace("          Say", "              Say"))
    assert "set in less than the first below 'items: |' on line 7" in said


def test_words_beside_a_bar_belong_below():
    assert "Put 'Say it' on the next line" in told(OUTLINE.replace("items: |", "items: | Say it"))


@pytest.mark.parametrize("inset", ["   ", "     ", "      "])
def test_a_line_set_in_wrongly_says_how_far(inset):
    said = told(OUTLINE.replace("    minutes: 20\n    steps", f"{inset}minutes: 20\n{inset}steps"))
    assert f"This line is set in by {len(inset)} spaces; where it belongs it is 4." in said
    assert said.count("a.yaml:") == 1


def test_a_forgotten_colon_is_shown():
    assert "Write: minutes: 20" in told(OUTLINE.replace("minutes: 20", "minutes 20"))


def test_all_mistakes_of_a_file_are_told_at_once():
    text = (
        with_title("{Your partner} and you")
        .replace("minutes: 20", "minuets: 20")
        .replace("Thanks that", "Thanks: that")
    )
    text = text.replace("- points", "- poinst")
    said = told(text)
    for part in (
        "{Your partner}",
        "'minuets' is not known",
        "words with a colon inside",
        "'poinst' is not a kind",
        "Did you mean 'minutes'?",
    ):
        assert part in said
    lines = [line for line in said.splitlines() if line.startswith("a.yaml:")]
    assert [int(line.split(":")[1]) for line in lines] == [1, 4, 6, 6]


@pytest.mark.parametrize(
    "text", ["title: [a, {b: c]\n", "a: b\n c: d\n  - e\n", '"a" "b"\n', "? [x\n", "%A\n", "a: 'b\n\n"]
)
def test_broken_yaml_never_speaks_the_parsers_words(text):
    said = told(text)
    assert said
    for word in ("block", "mapping", "scalar", "token", "stream", "flow", "expected", "indicator", "anchor", "alias"):
        assert word not in said.replace("blocks", "").replace(text.strip(), "")


def test_a_letter_is_no_outline():
    assert "does not look like an outline" in told("Dear all,\n\nabout Monday: please come early.\n")


def test_a_mended_text_is_read_as_it_was_meant():
    tree = parse(with_title('"Thank you" is enough').replace("minutes: 20", "\tminutes: 20"), "a.yaml").tree
    assert tree.get("title").text == '"Thank you" is enough'
    assert tree.get("blocks").items[0].get("minutes").text == "20"


def test_a_line_with_a_colon_under_a_bar_that_is_not_set_in_is_told():
    said = told(f"summary: |\nTwo skills: thanks and listening\n{OUTLINE}")
    assert "a.yaml:2:1: These words belong to 'summary: |' on line 1." in said
    assert said.count("a.yaml:") == 1


def test_a_missing_bar_is_told_at_its_key():
    said = told(OUTLINE.replace("items: |\n          Say", "items:\n          *Say*"))
    assert "a.yaml:7:9: The bar is missing after 'items:'." in said
    assert said.count("a.yaml:") == 1


def test_a_kind_without_its_colon_is_told_once():
    said = told(OUTLINE.replace("- pair:", "- pair"))
    assert "Write: - pair: Three thank-yous" in said
    assert said.count("a.yaml:") == 1


def test_a_comment_after_a_bar_is_none_of_its_text():
    text = OUTLINE.replace("minutes: 20", "minutes:20") + "# the end\n"
    assert told(text).count("a.yaml:") == 1


def tab(line):
    return line.replace("  ", "\t", 1)


def word_space(line):
    return line.replace("  ", "\u00a0\u00a0", 1)


def tight(line):
    return line.replace(": ", ":", 1)


def long_dash(line):
    return line.replace("- ", "– ", 1)


@pytest.mark.parametrize("slip", [tab, word_space, tight, long_dash])
@pytest.mark.parametrize("number", range(1, 9))
def test_one_slip_in_a_line_is_told_once_and_there(slip, number):
    lines = OUTLINE.splitlines()
    slipped = slip(lines[number])
    if slipped != lines[number]:
        said = told("\n".join([*lines[:number], slipped, *lines[number + 1 :]]))
        assert [line.split(":")[1] for line in said.splitlines() if line.startswith("a.yaml:")] == [str(number + 1)]


@pytest.mark.parametrize("almost", ["step", "stepps", "setps"])
def test_below_a_misspelt_list_of_things_stand_things_and_no_sentences(almost):
    said = told(OUTLINE.replace("    steps:", f"    {almost}:").replace("- points:", "- point:"))
    assert f"'{almost}' is not known in a block." in said
    assert "quotes" not in said


def test_no_field_of_the_language_is_taken_for_a_misspelt_list_of_things():
    near = {word for word in known_words() if _names_things(word) and word not in KINDS}
    assert near <= {"blocks", "steps"}


def test_a_key_that_is_misspelt_is_not_missing_besides():
    said = told(OUTLINE.replace("title:", "tittle:").replace("minutes:", "minuts:"))
    assert "missing" not in said
    assert said.count("Did you mean") == 2


HIDDEN = """\
based_on: appreciation-and-validation
length: 60  # written for 45, 60, 90

# Other minutes for a block.
{minutes}
  To close: 4

# Below this line stands what is different.
{changes}

#  - replace: My cue for the week
#    with:
#      - stems: In my own words

  - remove: Try the four steps
"""


def test_a_line_whose_beginning_is_still_a_comment_is_told_so():
    loaded = parse(HIDDEN.format(minutes="#minutes:", changes="# changes:"), "a.yaml")
    assert [(problem.place.line, problem.hint) for problem in loaded.problems] == [
        (6, "Take the # away from 'minutes:' on line 5, too."),
        (15, "Take the # away from 'changes:' on line 9, too."),
    ]
    assert loaded.tree.get("changes").items[0].get("remove").text == "Try the four steps"
    assert not parse(HIDDEN.format(minutes="minutes:", changes="changes:"), "a.yaml").problems


def test_keys_in_another_language_are_told_in_english():
    german = OUTLINE.replace("blocks:", "Bloecke:").replace("- pair:", "- Paar:").replace("minutes:", "Minuten:")
    said = told(german)
    assert "Write 'blocks:' in its place: these words are English" in said
    assert "quotes" not in said
    assert "Write 'title:' in its place" in told(german.replace("title:", "Titel:"))
    said = told(german.replace("Bloecke:", "blocks:"))
    assert "Write 'pair:' in its place" in said
