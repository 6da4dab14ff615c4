"""A scene to read aloud."""


def test_each_speaker_stands_above_the_words_and_is_never_parted_from_them(step, cue):
    (scene,) = step("- dialogue: Worn out\n  items: |\n    Sam: Again.\n    Jo: No wonder: all week!\n").scenes(cue())
    words = scene.slots["Dialogue"]
    assert [(line.level, str(line)) for line in words.paragraphs] == [
        (0, "Sam"),
        (1, "Again."),
        (0, "Jo"),
        (1, "No wonder: all week!"),
    ]
    assert words.continues
    assert words.most == 5
