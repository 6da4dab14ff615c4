"""One sentence, large."""


def test_the_words_of_a_statement_are_its_title_and_all_there_is(step, cue):
    (scene,) = step("- statement: Being heard comes *before* being helped\n").scenes(cue())
    assert list(scene.slots) == ["Title"]
    assert str(scene.slots["Title"].paragraphs[0]) == "Being heard comes before being helped"
    assert scene.slots["Title"].paragraphs[0].runs[1].emphasis
