"""What people see and hear is plain, careful, our own, and promises nothing that nobody can promise."""

import hashlib
import re
from pathlib import Path
from statistics import mean

import pytest

from workshop_kit.outline.care import care_for
from workshop_kit.outline.reader import read
from workshop_kit.resources import asset, workshops

LONG_ENOUGH = 30
"""Words below which a reading grade says nothing."""

ABSOLUTE = re.compile(
    r"\b(always|never|impossible|essential|crucial|must|devastating|soulmates?|the key|nothing is more|the answer is"
    r"|studies show|research (suggests|shows|proves)|any relationship|completes? me|two halves|(other|better) half)\b",
    re.IGNORECASE,
)
ROLES = re.compile(
    r"\b(husband|wife|wives|spouse|boyfriend|girlfriend|opposite sex|both genders|his|hers?)\b", re.IGNORECASE
)
CLAIM = re.compile(r"\b(stud(y|ies)|research|experiments?)\b", re.IGNORECASE)
NAMES = {"Sam", "Robin", "Jo", "Ari", "Kai"}
RUN = 8


def test_a_slide_holds_about_twenty_five_words(slides, words):
    counts = {name: len(words(text)) for name, text in slides.items()}

    assert {name: count for name, count in counts.items() if count > 40} == {}
    assert mean(counts.values()) <= 25


def test_titles_beside_a_panel_are_short(scenes):
    wide = {"Statement", "Question", "Quote"}
    titles = [str(scene.slots["Title"].paragraphs[0]) for scene in scenes if scene.layouts[0] not in wide]

    assert [title for title in titles if len(title) > 40] == []


def test_sheets_are_easy_to_read(sheets, words, grade):
    grades = {name: grade(text) for name, text in sheets.items() if len(words(text)) >= LONG_ENOUGH}

    assert {name: found for name, found in grades.items() if found > 8} == {}


def test_what_is_said_is_easy_to_follow(spoken, words, sentences, grade):
    for name, text in spoken.items():
        assert len(words(text)) / len(sentences(text)) <= 15, name
        assert len(words(text)) < LONG_ENOUGH or grade(text) <= 8, name


def test_a_sheet_says_what_to_do_in_at_most_forty_words(steps, words):
    for step in steps:
        if step.cue.sheet and step.kind.instructions:
            assert sum(len(words(line.source)) for line in step.kind.instructions) <= 40, step.cue.name


@pytest.mark.parametrize("pattern", [ABSOLUTE, ROLES], ids=["absolute", "roles"])
def test_nothing_is_claimed_of_everyone_and_nobody_is_given_a_role(pattern, slides, sheets, spoken):
    for text in (*slides.values(), *sheets.values(), *spoken.values()):
        assert not pattern.search(text), text


def test_nobody_is_told_where_to_look(slides, sheets, spoken):
    for text in (*slides.values(), *sheets.values(), *spoken.values()):
        assert "eye contact" not in text.lower()


def test_thanks_and_replies_are_not_counted_up(sheets):
    for text in sheets.values():
        assert not re.search(r"\b(points|total|how many times|who did more)\b", text, re.IGNORECASE)


def test_what_leans_on_a_study_names_it(planned):
    for part in planned.parts:
        for step in part.steps:
            said = " ".join(str(text) for text in (step.kind.title, step.kind.say) if text)
            assert step.kind.cite or not CLAIM.search(said), step.cue.name
        assert not CLAIM.search(part.block.say.source), part.block.name


def test_scenes_are_played_by_the_same_five_people(steps):
    for step in steps:
        if step.kind.kind == "dialogue":
            assert {str(line.name).partition(",")[0] for line in step.kind.items} <= NAMES
        if step.kind.kind == "scene-cards":
            assert {re.match(r"\w+", str(item))[0] for item in step.kind.items} <= NAMES


def test_what_is_for_one_couple_does_not_speak_to_a_room(planned, slides, sheets, spoken):
    if planned.format == "couple":
        for text in (*slides.values(), *sheets.values(), *spoken.values()):
            assert not re.search(
                r"\b(each pair|in pairs|everyone|the tables?|your group|all of you)\b", text, re.IGNORECASE
            ), text


@pytest.mark.parametrize("format_name", ["couple", "group", "individual", "mixed"])
def test_the_words_of_care_are_easy_to_read(format_name, outline, words, grade):
    care = care_for("en", format_name, "US", read(outline, outline.name).workshop)
    texts = [" ".join(care.agreements_full), " ".join(care.not_for), care.privacy, care.not_therapy]

    for text in texts:
        assert len(words(text)) < 20 or grade(text) <= 8, text


def folded(text):
    return re.findall(r"[^\W_]+", re.sub(r"['’]", "", text.casefold()))


@pytest.fixture(scope="module")
def foreign_runs():
    lines = Path(__file__).with_name("article-runs.txt").read_text(encoding="utf-8").splitlines()
    return {line for line in lines if not line.startswith("#")}


@pytest.mark.parametrize(
    "file",
    [*workshops().glob("*.yaml"), *asset().rglob("*.yaml")],
    ids=lambda path: path.stem,
)
def test_every_sentence_is_our_own(file, foreign_runs):
    said = folded(file.read_text(encoding="utf-8"))
    runs = (" ".join(said[at : at + RUN]) for at in range(len(said) - RUN + 1))
    digests = {hashlib.sha256(run.encode()).hexdigest()[:12]: run for run in runs}

    assert [digests[digest] for digest in digests.keys() & foreign_runs] == []


def test_the_runs_are_those_of_a_whole_text(foreign_runs):
    assert len(foreign_runs) > 1_500
    assert {len(run) for run in foreign_runs} == {12}
