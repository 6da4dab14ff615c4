"""Something to do together, without paper."""

from workshop_kit.scene import Ornament

TURNS = "- task: Take turns\n  turns: 2\n  items: |\n    Read one\n    Swap\n"


def test_a_task_has_no_paper(step, cue):
    assert step(TURNS).sheet(cue()) is None


def test_a_task_is_done_as_the_block_says(step, cue):
    scene, _ = step(TURNS).scenes(cue(sheet=None))
    assert str(scene.slots["Grouping"].paragraphs[0]) == "In pairs"


def test_the_items_of_a_task_are_its_steps(step, cue):
    scene, _ = step(TURNS).scenes(cue(sheet=None))
    assert [str(line) for line in scene.slots["Steps"].paragraphs] == ["Read one", "Swap"]


def test_instructions_stand_before_the_steps_without_a_number(step, cue):
    scene, _ = step(f"{TURNS}  instructions: Sit knee to knee.\n").scenes(cue(sheet=None))
    assert [(line.level, str(line)) for line in scene.slots["Steps"].paragraphs] == [
        (1, "Sit knee to knee."),
        (0, "Read one"),
        (0, "Swap"),
    ]


def test_turns_cut_the_countdown_and_say_when_to_swap(step, cue):
    scene, _ = step(TURNS).scenes(cue(sheet=None, minutes=11))
    countdown = scene.slots["Countdown"]
    assert (countdown.minutes, countdown.turns, countdown.swap_label) == (11, 2, "swap")


def test_a_task_names_the_sheets_it_needs(step, cue):
    one, _ = step(TURNS).scenes(cue(sheet=None, needs=(2,)))
    two, _ = step(TURNS).scenes(cue(sheet=None, needs=(2, 4)))
    assert str(one.slots["Sheet"].paragraphs[0]) == "Sheet 2"
    assert str(two.slots["Sheet"].paragraphs[0]) == "Sheets 2, 4"


def test_a_task_alone_has_standard_steps(step, cue):
    (scene,) = step("- task: Take turns\n").scenes(cue(sheet=None))
    assert len(scene.slots["Steps"].paragraphs) == 3
    assert scene.slots["Steps"].ornament is Ornament.RINGS
