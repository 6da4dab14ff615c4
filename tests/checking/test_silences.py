"""Whoever has a reason silences one rule for one key, in the file where it stands; an idle silence is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.checking import RULES, examine
from workshop_kit.checking.silences import silences_in
from workshop_kit.errors import Problem, Weight
from workshop_kit.outline.files import called
from workshop_kit.outline.tidying import tidied
from workshop_kit.outline.wishes import Wishes
from workshop_kit.places import Place, Source

NAMES = tuple(RULES)
OUTLINE = """\
title: Thanks
blocks:
  - pair: Loud thanks
    minutes: 20
    say: |
      Say it LOUD.
      # ok: loud, this is text
    steps:
      - statement: LOUD
      - points: Quiet
        items: |
          One
          LOUD
  - solo: Quiet thanks
    minutes: 10
"""


@pytest.fixture(autouse=True)
def loud(monkeypatch):
    """Let two rules hold alone: one finds LOUD in every line of every file, the other nothing."""

    def found(subject):
        """Yield each LOUD line."""
        for source in {place.source.name: place.source for place in places(subject.workshop)}.values():
            for number, line in enumerate(source.lines, 1):
                if "LOUD" in line and not line.lstrip().startswith("#"):
                    yield Problem("This is loud.", Place(source, number), weight=Weight.WARNING)

    for name in NAMES:
        monkeypatch.delitem(RULES, name)
    monkeypatch.setitem(RULES, "loud", found)
    monkeypatch.setitem(RULES, "soft", lambda _: ())


def places(workshop):
    for block in workshop.blocks if workshop else ():
        yield from (block.place, *(step.place for step in block.steps))
        yield from (step.title.place for step in block.steps if step.title)


def found(folder, before, silence, wishes=None):
    """Check the outline with a silence above the line that begins so; return what is told, with its line."""
    lines = OUTLINE.splitlines()
    number = next(n for n, line in enumerate(lines) if line.strip().startswith(before))
    inset = " " * (len(lines[number]) - len(lines[number].lstrip()))
    path = folder / "thanks.yaml"
    path.write_text(
        "\n".join([*lines[:number], *(f"{inset}{one}" for one in silence), *lines[number:]]) + "\n", "utf-8"
    )
    problems = examine(path, wishes=wishes or Wishes()).problems
    return [(one.place.line, one.rule or one.message) for one in problems if one.weight is not Weight.NOTE]


def test_a_problem_of_a_rule_ends_with_its_name(tmp_path):
    (tmp_path / "thanks.yaml").write_text(OUTLINE, encoding="utf-8")
    first = next(one for one in examine(tmp_path / "thanks.yaml").problems if one.rule)
    assert ": warning: This is loud. (loud)\n" in str(first)


@pytest.mark.parametrize(
    ("above", "kept"),
    [
        ("title:", [7, 10, 14]),
        ("- pair:", []),
        ("say:", [10, 14]),
        ("steps:", [6]),
        ("- statement:", [6, 14]),
        ("- points:", [6, 9]),
        ("items:", [6, 9]),
        ("- solo:", [6, 9, 13]),
    ],
)
def test_a_silence_holds_for_the_key_below_it_and_all_below_that(tmp_path, above, kept):
    told = found(tmp_path, above, ["# ok: loud, we like it"])
    assert [line for line, said in told if said == "loud"] == kept


def test_several_silences_may_stand_above_one_key_with_other_remarks_between(tmp_path):
    told = found(tmp_path, "- pair:", ["# ok: soft, no", "", "# A remark.", "# ok: loud, yes"])
    assert told == [(3, "This line silences nothing: 'soft' finds nothing in what stands below it.")]


@pytest.mark.parametrize(
    ("silence", "told"),
    [
        ("# ok: loud", "Without a reason this line silences nothing."),
        ("# OK: loud", "Without a reason this line silences nothing."),
        ("#ok:loud ,", "Without a reason this line silences nothing."),
        ("# ok: lowd, we like it", "'lowd' is no rule of 'check'."),
        ("# ok: soft, we like it", "This line silences nothing: 'soft' finds nothing in what stands below it."),
    ],
)
def test_a_silence_that_does_not_hold_is_told_and_hides_nothing(tmp_path, silence, told):
    assert found(tmp_path, "say:", [silence]) == [(5, told), (7, "loud"), (10, "loud"), (14, "loud")]


def test_a_silence_with_nothing_below_it_is_told(tmp_path):
    path = tmp_path / "thanks.yaml"
    path.write_text(OUTLINE + "# ok: loud, at the end\n", encoding="utf-8")
    assert "There is nothing below this line that it could silence." in {one.message for one in examine(path).problems}


AT_THE_END = "At the end of a line this silences nothing."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("      - statement: LOUD # ok: loud, we like it", True),
        ("      - statement: LOUD #ok: loud, which is text", False),
        ("      - statement: LOUD # ok: lowd, we like it", True),
        ("      - statement: LOUD # OK: as Ari asked", False),
        ("      - statement: 'LOUD # ok: loud, we like it'", False),
        ("      # LOUD # ok: loud, we like it\n      - statement: LOUD", False),
    ],
)
def test_a_silence_at_the_end_of_a_line_holds_for_nothing_and_is_told(tmp_path, line, told):
    path = tmp_path / "thanks.yaml"
    path.write_text(OUTLINE.replace("      - statement: LOUD", line), encoding="utf-8")
    problems = [one for one in examine(path).problems if one.weight is not Weight.NOTE]
    (loud,) = (one for one in problems if one.rule and "statement" in one.place.text)
    assert loud.rule == "loud"
    at = [(one.place.line, one.place.column, one.place.length) for one in problems if one.message == AT_THE_END]
    number, start = loud.place.line, line.find("#") + 1
    assert at == ([(number, start, len(line) - start + 1)] if told else [])


def test_of_a_translation_its_own_silences_are_judged_and_not_those_of_the_original(tmp_path):
    (tmp_path / "thanks.yaml").write_text(OUTLINE.replace("    say", "    # ok: soft, yes\n    say"), "utf-8")
    spanish = OUTLINE.replace("title: Thanks", "title: Gracias\nlanguage: es\ntranslation_of: thanks")
    (tmp_path / "thanks.es.yaml").write_text(spanish.replace("    say", "    # ok: lowd, yes\n    say"), "utf-8")
    (tmp_path / "practice.yaml").write_text("practice: Ours\nlanguage: es\n", encoding="utf-8")
    told = [one.message for one in examine(tmp_path / "thanks.yaml").problems if one.rule != "loud"]
    assert "'lowd' is no rule of 'check'." in told
    assert not any("silences nothing" in one for one in told)


def test_an_idle_silence_is_told_only_where_every_case_was_looked_at(tmp_path):
    assert len(found(tmp_path, "say:", ["# ok: soft, we like it"], Wishes(format="group"))) == 3


def test_where_the_head_count_decides_what_takes_place_no_silence_counts_as_idle(tmp_path):
    told = found(tmp_path, "say:", ["people: over 12", "# ok: soft, we like it"])
    assert not any("silences" in said for _, said in told)


def test_what_reading_says_cannot_be_silenced(tmp_path):
    told = found(tmp_path, "minutes:", ["# ok: reads-and-plans, no", "minuets: 3"])
    assert told == [(4, "'reads-and-plans' is no rule of 'check'."), (5, "'minuets' is not known in a block.")]


def test_a_silence_counts_in_the_file_where_the_text_stands(tmp_path):
    (tmp_path / "thanks.yaml").write_text(OUTLINE.replace("    steps", "    # ok: loud, yes\n    steps"), "utf-8")
    overlay = tmp_path / "ours.yaml"
    overlay.write_text(
        "based_on: thanks\nchanges:\n  # ok: loud, ours\n  - add:\n      - statement: LOUD\n    into: Quiet thanks\n",
        encoding="utf-8",
    )
    told = [one for one in examine(overlay).problems if one.weight is not Weight.NOTE]
    assert [(one.place.source.name, one.place.line) for one in told] == [(called(tmp_path / "thanks.yaml"), 6)]


def test_in_a_program_it_counts_too(tmp_path):
    path = tmp_path / "evenings.yaml"
    session = "  # ok: loud, ours\n  - session: One\n    blocks:\n      - pair: LOUD\n        minutes: 20\n"
    path.write_text(f"program: P\nsessions:\n{session}", encoding="utf-8")
    assert [one for one in examine(path).problems if one.rule] == []


def test_tidy_keeps_every_silence(tmp_path):
    path = tmp_path / "thanks.yaml"
    path.write_text(OUTLINE.replace("LOUD\n", "{partner} # LOUD\n").replace("    say", "    # ok: loud, 'x'\n    say"))
    made = tidied(path, "thanks.yaml")
    assert made.changes
    assert "    # ok: loud, 'x'\n    say: |" in made.content.decode()


def test_the_name_of_a_rule_is_short_words_with_hyphens():
    for name in NAMES:
        assert name.replace("-", "").isalpha()
        assert name.count("-") <= 3
        assert name.islower()


@given(
    st.lists(st.sampled_from([*OUTLINE.splitlines(), "# ok: loud, x", "      # ok: soft", "- # ok: x, y"]), max_size=20)
)
def test_no_text_whatever_trips_the_search_for_silences(lines):
    for silence in silences_in(Source("any.yaml", tuple(lines))):
        assert 0 <= silence.first <= silence.last <= len(lines)
