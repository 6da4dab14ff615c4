"""A quiet slide."""


def test_a_blank_slide_has_its_title_and_nothing_else(step, cue):
    (scene,) = step("- blank: A quiet minute\n").scenes(cue())
    assert scene.layouts[0] == "Blank"
    assert {slot: str(words.paragraphs[0]) for slot, words in scene.slots.items()} == {"Title": "A quiet minute"}


def test_without_a_title_it_takes_that_of_the_block(step, cue):
    (scene,) = step("- blank:\n").scenes(cue())
    assert str(scene.slots["Title"].paragraphs[0]) == "Three thank-yous"
