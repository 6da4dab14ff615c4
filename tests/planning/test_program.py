"""The plan of a program: each session as one of its own, its sheets numbered on from those before."""

from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.documents.program import program_sheets
from workshop_kit.outline.reader import read_text
from workshop_kit.planning import plan

KINDS = {
    "reflection": "      - reflection: Look back\n        items: One\n",
    "stems": "      - stems: Finish these\n        items: I saw\n",
    "points": "      - points: Remember\n        items: One\n",
    "cards": "      - scene-cards: Try it\n        items: One scene\n",
    "ticket": "      - exit-ticket: Before you go\n",
}


def planned(sessions):
    """Plan one session for each list of kinds, one after the other."""
    days = []
    for kinds in sessions:
        blocks = "".join(
            f"  - pair: Block {number}\n    minutes: 10\n    steps:\n{KINDS[kind]}" for number, kind in enumerate(kinds)
        )
        reading = read_text(f"title: Evening\nblocks:\n{blocks}", "evening.yaml")
        days.append(plan(reading.workshop, reading.wishes, before=tuple(days)))
    return days


def numbers(day):
    return [step.cue.sheet for part in day.parts for step in part.steps if step.cue.sheet is not None]


@given(st.lists(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=4, unique=True), min_size=1, max_size=4))
def test_sheets_are_numbered_through_without_a_gap_and_what_is_alike_has_one_number(sessions):
    days = planned(sessions)
    new = [[sheet.number for sheet in sheets] for sheets in program_sheets(days)]
    assert [number for session in new for number in session] == list(range(1, sum(map(len, new)) + 1))
    on_paper = {kind for kinds in sessions for kind in kinds} - {"points"}
    assert sum(map(len, new)) == len(on_paper)
    assert all(set(fresh) <= set(numbers(day)) for fresh, day in zip(new, days, strict=True))


def test_two_sheets_alike_in_one_session_are_two():
    (day,) = planned([["stems", "stems"]])
    assert numbers(day) == [1, 2]


def test_a_sheet_with_other_minutes_is_another_sheet():
    text = "title: Evening\nblocks:\n  - pair: Block\n    minutes: {}\n    steps:\n" + KINDS["stems"]
    first, second = (read_text(text.format(minutes), "evening.yaml") for minutes in (10, 15))
    before = plan(first.workshop, first.wishes)
    assert numbers(plan(second.workshop, second.wishes, before=[before])) == [2]
