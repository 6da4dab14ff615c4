import threading

import pytest

from workshop_kit.errors import Weight
from workshop_kit.outline.source import parse
from workshop_kit.tree import Sequence

HEAD = "title: Small thanks\n"


def told(text):
    return "\n".join(map(str, parse(text, "a.yaml").problems))


def where(node):
    return node.place.line, node.place.column, node.place.length


def test_every_value_stays_text():
    values = ["no", "19:00", "010", "2026-09-15", "1.0", "null", "~", "0x1F", "yes", "1_000"]
    tree = parse("".join(f"k{n}: {value}\n" for n, value in enumerate(values)), "a.yaml").tree
    assert [entry.value.text for entry in tree.entries] == values


def test_keys_and_values_know_where_they_stand():
    tree = parse('title: Small thanks\ngoals: "Be kind"\n', "a.yaml").tree
    assert [where(entry.key) for entry in tree.entries] == [(1, 1, 5), (2, 1, 5)]
    assert [where(entry.value) for entry in tree.entries] == [(1, 8, 12), (2, 8, 9)]


def test_every_line_under_a_bar_has_its_own_place():
    text = "title: A\nitems: |\n\n  First: one\n    more # kept\n\n  - last {\n"
    said = parse(text, "a.yaml").tree.get("items")
    assert said.text == "\nFirst: one\n  more # kept\n\n- last {\n"
    assert [(place.line, place.column) for place in said.lines] == [(3, 1), (4, 3), (5, 5), (6, 1), (7, 3)]
    assert said.lines[2].length == len("more # kept")


def test_an_empty_value_points_at_its_key():
    assert where(parse("title:\nblocks: []\n", "a.yaml").tree.get("title")) == (1, 1, 5)


def test_flow_lists_are_accepted():
    tree = parse("formats: [couple, group]\n", "a.yaml").tree
    assert isinstance(tree.get("formats"), Sequence)


def test_a_key_that_stands_twice_names_the_line_of_the_first():
    said = told(HEAD + "summary: A\ntitle: B\n")
    assert "a.yaml:3:1: 'title' stands here a second time; the first is on line 1." in said


@pytest.mark.parametrize("value", ["&a text", "*a", "!!str text", "! text", "&a [x]", "!x {a: b}"])
def test_anchors_aliases_and_tags_are_words(value):
    loaded = parse(f"{HEAD}summary: {value}\n", "a.yaml")
    assert loaded.tree.get("summary").text == value
    assert [problem.weight for problem in loaded.problems] == [Weight.NOTE]


@pytest.mark.parametrize("value", ["&a", "!x"])
def test_an_anchor_or_tag_before_a_list_is_a_plain_error(value):
    assert "need quotes round them." in told(f"{HEAD}blocks: {value}\n  - pair: A\n")


def test_a_merge_key_is_a_plain_error():
    assert "'<<' takes over lines from elsewhere" in told(f"{HEAD}<<: x\n")


def test_billion_laughs_is_a_few_words():
    lines = ["a: &a [ha, ha]", *(f"{b}: &{b} [*{a}, *{a}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True))]
    tree = parse("\n".join(lines), "a.yaml").tree
    assert tree.get("i").text == "&i [*h, *h]"


def test_a_self_reference_is_words():
    assert parse("title: &a [*a]\n", "a.yaml").tree.get("title").text == "&a [*a]"


def test_an_alias_in_a_list_is_a_plain_error():
    said = told(f"{HEAD}goals: [*a, b]\n")
    assert "a.yaml:2:9: Words that begin with a star need quotes round them." in said
    assert "Put quotes round each that begins so" in said


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "title: " + "[" * 100_000 + "]" * 100_000, "{" * 100_000, "- " * 50_000]
)
def test_a_hundred_thousand_brackets_are_refused(text):
    assert "40 deep" in told(text)


def test_a_hundred_thousand_brackets_are_refused_on_a_small_stack():
    said = []
    usual = threading.stack_size(1 << 20)
    try:
        thread = threading.Thread(target=lambda: said.append(told("title: " + "[" * 100_000)))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(usual)
    assert "40 deep" in said[0]


def test_too_many_values_are_refused():
    assert "more than 50,000" in told("blocks:\n" + "- a\n" * 60_000)


def test_a_raw_control_character_is_an_error_with_its_line():
    said = told(f"{HEAD}summary: ring\x07ing\n")
    assert "a.yaml:2:14: There is a character here that cannot be printed (number 7)." in said


def test_an_escaped_control_character_is_dropped_with_a_note():
    loaded = parse('title: "ring\\x07ing\\uFFFE\\0"\n', "a.yaml")
    assert loaded.tree.get("title").text == "ringing"
    assert [problem.weight for problem in loaded.problems] == [Weight.NOTE]


@pytest.mark.parametrize("letter", ["\ufffe", "\uffff", "\ud800", "\U0001fffe"])
def test_a_broken_character_is_dropped_with_a_note(letter):
    loaded = parse(f"title: ring{letter}ing\n", "a.yaml")
    assert loaded.tree.get("title").text == "ringing"
    assert [problem.weight for problem in loaded.problems] == [Weight.NOTE]


def test_two_halves_of_a_character_are_joined():
    loaded = parse('title: "smile \\ud83d\\ude00"\n', "a.yaml")
    assert loaded.tree.get("title").text == "smile \U0001f600"


def test_halves_of_characters_are_joined_wherever_another_program_wrote_them():
    lines = "".join(f'"text {number}": "smile \\ud83d\\ude00"\n' for number in range(30))
    loaded = parse(lines, "a.yaml")
    assert {entry.value.text for entry in loaded.tree.entries} == {"smile \U0001f600"}
    assert loaded.problems == ()


def test_half_a_character_is_left_out_with_a_note_at_its_line():
    loaded = parse('"title": "One"\n"subtitle": "half \\ud83d here"\n', "a.yaml")
    assert loaded.tree.get("subtitle").text == "half  here"
    assert [(problem.weight, problem.place.line) for problem in loaded.problems] == [(Weight.NOTE, 2)]


def test_under_a_bar_the_number_of_half_a_character_is_text():
    loaded = parse('title: "a \\ud83d\\ude00"\nsay: |\n  \\ud83d is a number\n', "a.yaml")
    assert loaded.tree.get("say").text == "\\ud83d is a number\n"


@pytest.mark.parametrize("words", [r"C:\Users\x", r"\xzz", r"\U00110000", r"a\\\q"])
def test_a_backslash_that_means_nothing_in_quotes_is_told_with_the_line_rewritten(words):
    message = told(f'title: "{words}"\n')
    assert "A backslash in double quotes changes what comes after it" in message
    assert f"Write: title: '{words}'" in message


def test_a_second_outline_in_the_file_is_refused():
    assert "Three dashes begin a second outline" in told(f"{HEAD}---\n{HEAD}")


def test_a_list_is_no_outline():
    assert "An outline begins with 'title:'" in told("- a\n- b\n")
