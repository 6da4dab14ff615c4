import re
from typing import get_args

import pytest
import yaml

import workshop_kit.exercises
import workshop_kit.slides  # noqa: F401 - importing a package offers its kinds
from workshop_kit.cue import Grouping, GroupingName
from workshop_kit.fields import FormatName
from workshop_kit.kinds import KINDS, Exercise
from workshop_kit.outline.workshop import BlockKind
from workshop_kit.resources import asset
from workshop_kit.sheet import Privacy
from workshop_kit.words import language, language_named, languages

FORMATS = get_args(FormatName)


def test_a_count_chooses_between_one_and_other():
    assert [language().say("minutes-long", count=count) for count in (0, 1, 2)] == [
        "0 minutes",
        "1 minute",
        "2 minutes",
    ]


def test_words_that_are_missing_are_our_own_mistake():
    assert not language().has("no-such-words")
    with pytest.raises(KeyError):
        language().say("no-such-words")


def test_a_format_says_otherwise_what_it_must_and_the_rest_alike():
    couple = language().for_format("couple")

    assert Grouping("pair").said(couple) == "The two of you"
    assert Grouping("pair").said(language().for_format("group")) == "In pairs"
    assert couple.say("today-title") == language().say("today-title")


@pytest.mark.parametrize("code", languages())
def test_a_language_has_words_for_every_kind_of_thing(code):
    said = language(code)
    keys = [
        *(f"grouping-{name}" for name in get_args(GroupingName)),
        *(f"block-{kind}" for kind in get_args(BlockKind)),
        *(f"privacy-{privacy}" for privacy in get_args(Privacy)),
        *(f"for-{name}" for name in FORMATS),
        *(f"instructions-{word}" for word, kind in KINDS.items() if issubclass(kind, Exercise)),
    ]

    assert [key for key in keys if not said.has(key)] == []


@pytest.mark.parametrize("code", languages())
def test_a_format_says_nothing_otherwise_that_nobody_says(code):
    said = language(code)

    assert set(said.formats) <= set(FORMATS)
    assert all(said.has(key) for words in said.formats.values() for key in words)


@pytest.mark.parametrize("code", languages())
def test_every_format_has_the_same_terms_with_the_same_forms(code):
    said = language(code)
    most = {name: set(forms) for name, forms in said.terms_for("group").items()}

    assert set(said.terms) <= set(FORMATS)
    for name in FORMATS:
        terms = said.terms_for(name)
        assert {term: set(forms) >= most[term] for term, forms in terms.items()} == dict.fromkeys(most, True)


@pytest.mark.parametrize("code", languages())
def test_a_format_says_no_term_again_that_a_group_says_alike(code):
    terms = language(code).terms

    for name in set(terms) - {"group"}:
        assert [term for term, forms in terms[name].items() if forms == terms["group"][term]] == []


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("format_name", ["individual", "mixed"])
def test_people_without_a_partner_here_are_not_given_one(format_name, code):
    said = " ".join(form for forms in language(code).terms_for(format_name).values() for form in forms.values())

    assert language(code).couple_only.found(said) == ()


@pytest.mark.parametrize("code", languages())
def test_instructions_are_at_most_forty_words(code):
    for word, kind in KINDS.items():
        if issubclass(kind, Exercise):
            assert len(language(code).say(f"instructions-{word}").split()) <= 40, word


def said_for(words):
    return [words] if isinstance(words, str) else list(words.values())


OTHERS = [code for code in languages() if code != "en"]
OPEN = {"back-clock"}  # a language takes one of its two


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_says_the_same_things(code):
    said, ours = language(code), language()

    with asset("words", f"{code}.yaml").open(encoding="utf-8") as file:
        assert set(yaml.safe_load(file)["words"]) == set(ours.words)
    assert {key: type(words) for key, words in said.words.items()} == {k: type(w) for k, w in ours.words.items()}
    assert set(said.terms_for("group")) == set(ours.terms_for("group"))
    assert set(ours.formats) <= set(said.formats)


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_fills_in_the_same_and_has_as_many_parts_and_lines(code):
    for key, words in language(code).words.items():
        for theirs, ours in zip(said_for(words), said_for(language().words[key]), strict=True):
            # 'one' may say the number in a word.
            left_out = set(re.findall(r"{(\w+)", ours)) ^ set(re.findall(r"{(\w+)", theirs))
            assert left_out <= {"count"} or key in OPEN, key
            assert (theirs.count("|"), theirs.count("\n")) == (ours.count("|"), ours.count("\n")), key


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_but_signs_is_said_alike_in_two_languages(code):
    ours = language().words
    alike = [
        one for key, words in language(code).words.items() for one in said_for(words) if one in said_for(ours[key])
    ]

    assert [one for one in alike if re.search(r"[a-z]{4}", re.sub(r"{[^}]*}", "", one))] == []


def test_a_language_is_found_by_its_code_and_its_name():
    assert [language_named(typed) for typed in ("es", "ES", "Spanish", " english ", "tlh")] == [
        "es",
        "es",
        "es",
        "en",
        None,
    ]


def test_text_is_proofed_in_the_language_of_its_region():
    assert [language("es").proofed_in(region) for region in ("US", "EU", "")] == ["es-US", "es-ES", "es-MX"]
    assert {language().proofed_in(region) for region in ("US", "UK", "")} == {"en-US"}


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Sit with your partner.", ("partner",)),
        ("Partners take turns, both\n of you.", ("Partners", "both\n of you")),
        ("Sit with your practice partner, or with two practice partners.", ()),
        ("In a couple of minutes", ()),
        ("Every couple is different", ("couple",)),
        ("Decoupled", ()),
    ],
)
def test_what_fits_only_a_couple_is_found(said, found):
    assert language().couple_only.found(said) == found


@pytest.mark.parametrize("code", languages())
def test_every_language_can_be_searched_for_the_same_things(code):
    with asset("words", f"{code}.yaml").open(encoding="utf-8") as file:
        assert {"couple-only", "ways-out", "vague-goals"} <= set(yaml.safe_load(file))
    assert all(language(code).leaves_a_way_out(phrase) for phrase in language(code).ways_out)
    assert all(language(code).vague_start(f"{phrase} it") == phrase for phrase in language(code).vague_goals)


@pytest.mark.parametrize("code", languages())
def test_the_instructions_of_every_kind_leave_a_way_out(code):
    said = language(code)
    kept = [word for word, kind in KINDS.items() if issubclass(kind, Exercise) and kind.asks_to_share]
    assert [word for word in kept if not said.leaves_a_way_out(said.say(f"instructions-{word}"))] == []


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("Share what you choose, or pass.", True),
        ("Keep it\n back if you like.", True),
        ("Which step do they tend to skip?", False),
        ("With passion and compassion", False),
        ("Tell each other everything.", False),
    ],
)
def test_words_that_leave_a_way_out_are_told_from_others(text, leaves):
    assert language().leaves_a_way_out(text) is leaves
