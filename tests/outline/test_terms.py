import pytest

from workshop_kit.outline.reader import read_text
from workshop_kit.outline.source import parse
from workshop_kit.outline.terms import filled
from workshop_kit.words import language

FORMATS = ("couple", "group", "individual", "mixed")


def said(text, format="group", terms=""):
    tree = parse(f"title: |\n  {text}\n{terms}", "a.yaml").tree
    tree, problems = filled(tree, language(), format, tree.get("terms"))
    return tree.get("title").text.strip(), problems


@pytest.mark.parametrize(
    ("written", "group", "individual"),
    [
        ("{partner}", "partner", "close person"),
        ("{partners}", "partners", "close people"),
        ("{partner's}", "partner’s", "close person’s"),
        ("{partner’s}", "partner’s", "close person’s"),
        ("{a partner}", "a partner", "someone close"),
        ("{my partner}", "my partner", "someone close to me"),
        ("{your partner}", "your partner", "someone close to you"),
        ("{Your partner} listens", "Your partner listens", "Someone close to you listens"),
        ("{your partner's} words", "your partner’s words", "the other person’s words"),
        ("{They} know {themselves}", "They know themselves", "They know themselves"),
    ],
)
def test_a_term_is_the_phrase_of_its_format(written, group, individual):
    assert said(written, "group") == (group, ())
    assert said(written, "individual") == (individual, ())


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize(
    "form", ["partner", "partners", "partner's", "a partner", "my partner", "your partner", "pair"]
)
def test_every_format_has_the_forms_of_its_terms(format, form):
    text, problems = said(f"{{{form}}}", format)
    assert text
    assert problems == ()


def test_an_unknown_term_names_the_nearest_at_its_brace():
    _, (problem,) = said("Sit with {partnr} now")
    assert str(problem).startswith("a.yaml:2:12: '{partnr}' is not a term.")
    assert problem.place.length == len("{partnr}")
    assert problem.hint == "Did you mean '{partner}'? To print a brace, type it twice."


def test_the_line_of_an_unknown_term_is_its_own():
    tree = parse("title: A\nsummary: |\n  One\n  Two {x}\n", "a.yaml").tree
    _, (problem,) = filled(tree, language(), "group", None)
    assert (problem.place.line, problem.place.column) == (4, 7)


@pytest.mark.parametrize(
    "text", ["{two words}", "{}", "{ }", "{1}", "{a: b}", "{the partner}", "a { b", "}", "{your own partner}"]
)
def test_a_brace_round_anything_else_is_text(text):
    assert said(text) == (text, ())


@pytest.mark.parametrize(("written", "read"), [("{{partner}}", "{partner}"), ("{{", "{"), ("a {{b} c", "a {b} c")])
def test_a_brace_typed_twice_is_a_brace(written, read):
    assert said(written) == (read, ())


def test_one_word_of_english_makes_all_its_forms():
    text, problems = said("{Your partner}, {partners}, {partner's}, {a partner}", terms="terms:\n  partner: ally\n")
    assert (text, problems) == ("Your ally, allies, ally’s, an ally", ())


def test_a_term_of_ones_own_has_the_forms_it_is_given():
    terms = "terms:\n  child:\n    one: child\n    many: children\n    your: your child\n"
    assert said("{child}, {children}, {Your child}", terms=terms) == ("child, children, Your child", ())


def test_a_missing_form_is_told_only_where_it_is_used():
    terms = "terms:\n  child:\n    one: child\n"
    assert said("{child}", terms=terms) == ("child", ())
    _, (problem,) = said("{my child}", terms=terms)
    assert problem.message == "There are no words for '{my child}'."
    assert "'my:'" in problem.hint


def test_a_form_that_is_none_is_told():
    _, (problem,) = said("A", terms="terms:\n  child:\n    plural: children\n")
    assert "'plural' is not a form of a term." in problem.message


def test_terms_are_filled_in_titles_of_columns_and_items_too():
    workshop = read_text(
        "title: A\nblocks:\n  - pair: Two\n    minutes: 5\n    steps:\n      - compare: Both\n        columns:\n"
        '          "{Your partner} says": |\n            One\n          You say: |\n            Two {partners}\n',
        "a.yaml",
    ).workshop
    columns = workshop.blocks[0].steps[0].columns
    assert str(columns[0].title) == "Your partner says"
    assert str(columns[1].items[0]) == "Two partners"
