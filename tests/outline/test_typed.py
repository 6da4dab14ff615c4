"""The text rule: one-line words that other programs could not read are read as typed, with a note."""

import pytest

from workshop_kit.errors import Weight, stops
from workshop_kit.outline.reader import read_text
from workshop_kit.outline.source import parse

TYPED = {
    "a term alone": ("{Your partner}", "begin with a"),
    "a term": ("{Your partner} and you", "begin with a term such as '{Your partner}'"),
    "braces alone": ("{what, if}", "begin with a brace"),
    "a written brace": ("{{so}}", "begin with a brace"),
    "a brace that is not closed": ("{Small thanks", "begin with a brace"),
    "a star": ("*Small* thanks", "begin with a star"),
    "a star and one word": ("*thanks", "begin with a star"),
    "an at sign": ("@home", "begin with '@'"),
    "a percent sign": ("%5 more", "begin with a percent sign"),
    "an ampersand": ("&more thanks", "begin with '&'"),
    "an exclamation mark": ("!Stop", "begin with an exclamation mark"),
    "an exclamation mark and more": ("!Stop here", "begin with an exclamation mark"),
    "a backtick": ("`thanks`", "begin with a backtick"),
    "a comma": (", and so on", "begin with a comma"),
    "a closing brace": ("} Thanks", "begin with a brace"),
    "a closing bracket": ("] Thanks", "begin with a bracket"),
    "a bracket": ("[Small] thanks", "begin with a bracket"),
    "a link": ("[Where help is](https://example.org)", "begin with a bracket"),
    "two brackets": ("[Small] and [large]", "begin with a bracket"),
    "a bracket that is not closed": ("[Small thanks", "begin with a bracket"),
    "one in brackets": ("[quiet]", "begin with a bracket"),
    "a quotation that goes on": ('"Thank you" is enough', "go on after a quotation"),
    "a quotation in a quotation": ('"Thank you," he said, "for that"', "go on after a quotation"),
    "an apostrophe": ("'Tis hard", "begin with an apostrophe"),
    "two apostrophes": ("'Tis hard, isn't it?", "go on after a quotation"),
    "a colon": ("Which: this or that?", "with a colon inside"),
    "a colon at the end": ("Remember:", "with a colon inside"),
    "a number": ("Sheet #3 and #4", "with '#' inside"),
    "a number first": ("#1 of all", "with '#' inside"),
    "several": ('\'Tis {so}: "it" is #1', "with a colon inside"),
}


def words_of(text, key="title"):
    loaded = parse(text, "a.yaml")
    return loaded.tree.get(key), [(p.place.line, p.weight, p.message) for p in loaded.problems]


@pytest.mark.parametrize("case", TYPED)
@pytest.mark.parametrize("after", ["", " # the working title"])
def test_words_are_read_as_typed_with_a_note(case, after):
    typed, why = TYPED[case]
    title, ((line, weight, said),) = words_of(f"title: {typed}{after}\nsubtitle: Two\n")
    assert (title.text, title.place.column, title.place.length) == (typed, 8, len(typed))
    assert (line, weight) == (1, Weight.NOTE)
    assert why in said or case == "several"


@pytest.mark.parametrize("case", TYPED)
def test_an_item_of_a_list_of_texts_is_read_as_typed(case):
    goals, ((line, weight, _),) = words_of(f"title: A\ngoals:\n  - {TYPED[case][0]}\n  - Two\n", "goals")
    assert [item.text for item in goals.items] == [TYPED[case][0], "Two"]
    assert (line, weight) == (3, Weight.NOTE)


@pytest.mark.parametrize("case", TYPED)
def test_the_title_of_a_thing_is_read_as_typed(case):
    blocks, ((line, weight, _),) = words_of(
        f"title: A\nblocks:\n  - pair: {TYPED[case][0]}\n    minutes: 5\n", "blocks"
    )
    (block,) = blocks.items
    assert (block.get("pair").text, block.get("minutes").text) == (TYPED[case][0], "5")
    assert (line, weight) == (3, Weight.NOTE)


@pytest.mark.parametrize(
    "item",
    [
        "Some days: nothing",
        "Listen: now",
        "Ask: when: later",
        "{partner}: words",
        '"Some days": no',
        "19:00: tea",
        "{a: b}",
    ],
)
def test_before_a_colon_no_field_has_a_space_or_a_capital(item):
    goals, ((_, weight, _),) = words_of(f"title: A\ngoals:\n  - {item}\n", "goals")
    assert [item.text for item in goals.items] == [item]
    assert weight is Weight.NOTE


@pytest.mark.parametrize("item", ["minutes: 5", "closing: One word", "- x", "[sad, tired]", "? x"])
def test_what_may_be_a_field_or_a_list_stays_an_error(item):
    (problem,) = parse(f"title: A\ngoals:\n  - {item}\n", "a.yaml").problems
    assert (problem.place.line, problem.weight) == (3, Weight.ERROR)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("  - Pair: One\n    minutes: 5", "'Pair' is not a kind of block"),
        ("  - Pair: One: two\n    minutes: 5", "'Pair' is not a kind of block"),
        ("  - {partner}", "A block is missing its kind"),
        ("  - pair: A\n    minutes: 5\n    steps:\n      - Some days: nothing", "'Some days' is not a kind of step"),
        ("  - pair: A\n    minuets: 5", "'minuets' is not known"),
        ("  - pair: [sad, tired]\n    minutes: 5", "Text belongs here, not a list"),
    ],
)
def test_a_list_of_things_keeps_its_errors(line, said):
    problems = read_text(f"title: A\nblocks:\n{line}\n", "a.yaml").problems
    assert stops(problems)
    assert said in "\n".join(map(str, problems))


def test_lists_in_brackets_stay_lists():
    tree = parse("title: A\nformats: [couple, group]\ngoals: [quiet]\nlengths: [45]\n", "a.yaml").tree
    assert [len(tree.get(key).items) for key in ("formats", "goals", "lengths")] == [2, 1, 1]


def test_a_list_in_brackets_is_never_repaired():
    assert stops(parse("title: A\ngoals: [{partner} listens, b]\n", "a.yaml").problems)


@pytest.mark.parametrize("text", ["Which: this\n  or that?", "A\n  #b c", "{partner} and\n  you", "Sheet #3\n  and"])
def test_words_that_go_on_below_are_told(text):
    problems = parse(f"title: {text}\nsubtitle: B\n", "a.yaml").problems
    assert problems == () or stops(problems)


def test_an_apostrophe_does_not_swallow_the_lines_below():
    text = "title: 'Tis hard\nsubtitle: the boys'\ngoals:\n  - 'Til noon\n  - the girls'\n"
    tree = parse(text, "a.yaml").tree
    assert [tree.get("title").text, tree.get("subtitle").text] == ["'Tis hard", "the boys'"]
    assert [item.text for item in tree.get("goals").items] == ["'Til noon", "the girls'"]


def test_a_quotation_over_two_lines_is_one():
    loaded = parse("title: \"Small\n  thanks\"\nsummary: 'Tis\n  so' # indeed\n", "a.yaml")
    assert loaded.problems == ()
    assert [entry.value.text for entry in loaded.tree.entries] == ["Small thanks", "Tis so"]


def test_what_goes_on_from_the_line_above_gets_no_quotes():
    said, ((line, _, _),) = words_of("say: Hello\n  - {partner} there\ntitle: {partner}\n", "say")
    assert said.text == "Hello - {partner} there"
    assert line == 3


def test_quotes_that_are_missing_hide_no_other_mistake():
    text = "title: {partner} and you\nblocks:\n  - pair: *A*\n    minutes:5\n"
    weights = [(p.place.line, p.weight) for p in read_text(text, "a.yaml").problems if p.place]
    assert weights == [(1, Weight.NOTE), (3, Weight.NOTE), (4, Weight.ERROR)]


def test_the_hint_names_the_command_and_the_file():
    (note,) = parse("title: *A*\n", "my notes/a.yaml").problems
    assert note.hint.endswith("'workshop-kit tidy \"my notes/a.yaml\"' writes them.")


@pytest.mark.parametrize(("lines", "told"), [(3, 3), (4, 4), (5, 4), (60, 4)])
def test_many_notes_do_not_bury_the_rest(lines, told):
    problems = parse("title: A\ngoals:\n" + "  - {partner} listens\n" * lines, "a.yaml").problems
    assert len(problems) == told
    if lines > told:
        assert f"these and {lines - 4} more lines" in problems[-1].message
        assert problems[-1].place.line == 6


def test_a_comment_under_a_bar_is_text_with_one_note():
    text = (
        "title: A\ngoals: |\n  Be kind\n  # not yet\n  #1 of all\n  # nor this\nblocks:\n  - pair: A\n    minutes: 5\n"
    )
    (note,) = read_text(text, "a.yaml").problems
    assert (note.weight, note.place.line) == (Weight.NOTE, 4)
    assert "text under 'goals', and so are 1 more with '#'." in note.message


def test_a_colour_may_begin_with_its_sign():
    assert parse("primary: #1F5C5C\n", "practice.yaml").tree.get("primary").text == "#1F5C5C"
