"""What two people will do every day, week and month, and when they are stuck."""

from workshop_kit.sheet import Chosen, Habits

PLAN = "- habits-plan: Our small habits\n"


def _parts(step, cue, outline=PLAN):
    _, *parts = step(outline).sheet(cue(minutes=0)).variants[0].parts
    return parts


def test_a_plan_of_one_line_is_daily_weekly_monthly_and_when_stuck(step, cue):
    habits, _ = _parts(step, cue)
    assert isinstance(habits, Habits)
    names = ["Every day", "Every week", "Every month", "When we are stuck"]
    assert [str(habit.text) for habit in habits.habits] == names
    assert all(habit.hint and habit.lines == 2 for habit in habits.habits)
    assert len({habit.icon for habit in habits.habits}) == 4


def test_it_ends_with_a_date_to_look_at_it_again(step, cue):
    *_, again = _parts(step, cue)
    assert again == Chosen("We look at this again on")


def test_parts_of_ones_own_may_have_a_hint(step, cue):
    habits, _ = _parts(
        step, cue, f"{PLAN}  lines: 4\n  items: |\n    In the morning: before the day begins\n    At night\n"
    )
    assert [(str(h.text), h.hint and str(h.hint), h.lines) for h in habits.habits] == [
        ("In the morning", "before the day begins", 4),
        ("At night", None, 4),
    ]


def test_there_is_always_a_line_to_write_on(step, cue):
    for lines in ("0", "page"):
        habits, _ = _parts(step, cue, f"{PLAN}  lines: {lines}\n")
        assert all(habit.lines >= 1 for habit in habits.habits)


def test_one_plan_goes_home_with_both(step, cue):
    sheet = step(PLAN).sheet(cue(minutes=0))
    assert (sheet.take_home, sheet.privacy, sheet.per) == (True, "pair", "pair")
