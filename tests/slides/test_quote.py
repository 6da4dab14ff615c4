"""What one person says."""


def test_a_quote_names_who_speaks(step, cue):
    (scene,) = step("- quote: You waited.\n  by: Robin, in the scene we play\n").scenes(cue())
    assert str(scene.slots["Who"].paragraphs[0]) == "Robin, in the scene we play"


def test_a_voice_that_nobody_is_named_for_is_plainly_made_up(step, cue):
    (scene,) = step("- quote: You waited.\n").scenes(cue())
    assert str(scene.slots["Who"].paragraphs[0]) == "A made-up voice"
