"""Numbered lines."""

STEPS = "- numbered: Four steps\n  reveal: yes\n  items: |\n    Stop\n    Look\n    Listen\n"


def test_numbered_lines_stand_in_order_and_may_go_on_on_a_next_slide(step, cue):
    (scene,) = step(STEPS).scenes(cue())
    assert [str(line) for line in scene.slots["Points"].paragraphs] == ["Stop", "Look", "Listen"]
    assert scene.slots["Points"].continues


def test_lines_can_appear_one_at_a_click(step, cue):
    (scene,) = step(STEPS).scenes(cue())
    assert scene.reveal == "Points"


def test_a_template_without_numbers_shows_them_as_points(step, cue):
    (scene,) = step(STEPS).scenes(cue())
    assert scene.layouts == ("Numbered", "Points")
