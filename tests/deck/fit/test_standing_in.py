"""A theme that lacks a layout or a slot: another stands in, no word is lost, and a note says so."""

from msgspec.structs import replace

from workshop_kit.deck.fit import fit
from workshop_kit.drawing import Frame
from workshop_kit.errors import Weight


def only(theme, *names):
    return replace(theme, layouts={name: theme.layouts[name] for name in names})


def words(deck, words_of):
    return [text for slide in deck.slides for filled in slide.texts for text in words_of(filled.paragraphs)]


def test_every_scene_can_be_shown_on_title_and_text_without_losing_a_word(stage, hearth, words_of):
    scenes = stage.every_layout()
    deck = fit(scenes, only(hearth, "Title and text"), "Evening")
    cells = [cell.text for slide in deck.slides for table in slide.tables for row in table.rows for cell in row]
    shown = " ".join([*words(deck, words_of), *cells])
    every = " ".join(words(fit(scenes, hearth, "Evening"), words_of))
    assert set(every.split()) <= set(shown.split())
    assert "1-800-799-7233" in shown
    assert "One small thing" in cells


def test_a_missing_layout_is_a_note_said_once(stage, hearth):
    scenes = [stage.scene(f"q{n}", "Quote", {"Title": stage.words("Seen")}) for n in range(3)]
    deck = fit(scenes, only(hearth, "Points"), "Evening")
    assert [problem.message for problem in deck.problems] == [
        "The theme has no layout 'Quote'; 'Points' stands in for it.",
    ]
    assert deck.problems[0].weight is Weight.NOTE


def test_a_countdown_without_a_slot_stands_below_the_words_and_starts_at_a_click_on_itself(stage, hearth):
    slide = fit([stage.activity("One", "Two")], only(hearth, "Points"), "Evening").slides[0]
    bar = next(drawing for drawing in slide.drawings if drawing.name == "Countdown")
    words = next(filled for filled in slide.texts if filled.slot.name == "Steps")
    assert words.slot.frame.bottom <= bar.shapes[0].frame.y
    assert [timer.trigger for timer in slide.timers] == ["Countdown"]


def test_a_drawing_without_room_is_left_out_with_a_note(stage, hearth):
    points = hearth.layouts["Points"]
    low = replace(points.slots["Points"], frame=Frame(414, 200, 496, 340))
    title = replace(points.slots["Title"], frame=Frame(50, 10, 860, 150))
    layout = replace(points, slots={"Title": title, "Points": low})
    many = [f"Step {number}, which says a good deal of what is to be done now" for number in range(6)]
    deck = fit([stage.activity(*many)], replace(hearth, layouts={"Points": layout}), "Evening")
    assert "The layout 'Points' has no place for 'Countdown'; it is left out." in [p.message for p in deck.problems]
    assert not deck.slides[0].timers


def test_who_how_long_and_which_sheet_become_one_line_above_the_steps(stage, hearth, words_of):
    deck = fit([stage.activity("One", "Two")], only(hearth, "Points"), "Evening")
    line, *steps = words_of(deck.slides[0].texts[1].paragraphs)
    assert line.count(" · ") >= 2
    assert "minutes" in line
    assert steps == ["One", "Two"]
    assert [p.lead for p in deck.slides[0].texts[1].paragraphs] == ["none", "number", "number"]


def test_items_that_appear_at_a_click_still_do_where_they_are_moved(stage, hearth):
    dialogue = stage.words("Sam", (1, "Again?"), "Jo", (1, "Yes."), continues=True)
    scene = stage.scene("d", "Dialogue", {"Title": stage.words("Sam"), "Dialogue": dialogue}, reveal="Dialogue")
    slide = fit([scene], only(hearth, "Points"), "Evening").slides[0]
    assert (slide.reveal.slot, slide.reveal.items) == ("Dialogue", ((0, 1), (2, 3)))


def test_a_theme_without_any_usable_layout_is_an_error(stage, hearth):
    deck = fit([stage.points("One")], only(hearth, "Quote"), "Evening")
    assert deck.problems[0].weight is Weight.ERROR
    assert not deck.slides
