"""A question to everyone."""

from msgspec.structs import replace

from workshop_kit.cue import Grouping


def test_a_question_leaves_room_to_pass_without_being_told(step, cue):
    (scene,) = step("- question: What was kind this week?\n").scenes(cue())
    assert [str(line) for line in scene.slots["How"].paragraphs] == ["Take a quiet moment. Then say it, or pass."]


def test_an_author_says_what_to_do_meanwhile(step, cue):
    (scene,) = step("- question: What was kind?\n  items: Write one word.\n").scenes(cue())
    assert [str(line) for line in scene.slots["How"].paragraphs] == ["Write one word."]


def test_several_things_to_do_meanwhile_stand_on_one_line(step, cue):
    (scene,) = step("- question: What was kind?\n  items: |\n    Think first.\n    Then tell, or pass.\n").scenes(cue())
    assert [str(line) for line in scene.slots["How"].paragraphs] == ["Think first · Then tell, or pass."]


def test_a_question_shows_who_works_together(step, cue):
    moment = replace(cue().moment, grouping=Grouping("small-groups", 3))
    (scene,) = step("- question: What was kind?\n  items: Write one word.\n").scenes(cue(moment=moment))
    assert scene.slots["How"].icon == "threes"


def test_a_quiet_moment_is_ones_own(step, cue):
    (scene,) = step("- question: What was kind?\n").scenes(cue())
    assert scene.slots["How"].icon == "solo"
