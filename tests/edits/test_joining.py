"""Three decks become one: nothing of a person's is lost, nothing stands twice, and everybody's order holds."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from workshop_kit.edits.changes import Side
from workshop_kit.edits.joining import join
from workshop_kit.edits.model import Paragraph, Run, SeenDeck, Shape, Slide
from workshop_kit.edits.three import three


def text(words):
    return (Paragraph((Run(words),)),)


def slide(number, words="", notes="", name="", **changes):
    said = words or f"slide number{number} says thing{number} and other{number}"
    shape = Shape("words", 2, "Title", (text(said),), title=True)
    return Slide(name or f"s{number}", 255 + number, (shape,), text(notes) if notes else (), section="A", **changes)


def deck(*slides):
    return SeenDeck(tuple(one if isinstance(one, Slide) else slide(one) for one in slides))


def joined(base, theirs, fresh):
    """Return the joined line in short: 'f2' is the fresh slide 2, 't3' the third of theirs; and what was unclear."""
    all_three = three(base, theirs, fresh)
    made = join(all_three)
    return [f"t{one.theirs + 1}" if one.has_their_face else f"f{one.fresh + 1}" for one in made.slides], made


def own(words):
    return Slide("", 900, slide(0, words).shapes, section="A")


def test_without_changes_the_fresh_deck_is_the_joined_one():
    faces, made = joined(deck(1, 2), deck(1, 2), deck(1, 2))
    assert (faces, made.carried, made.unclear) == (["f1", "f2"], (), ())


def test_a_changed_slide_stays_and_an_added_one_stands_behind_the_same_slide():
    faces, _ = joined(deck(1, 2), deck(slide(1, "mine"), own("garden"), 2), deck(1, 2, 3))
    assert faces == ["t1", "t2", "f2", "f3"]


def test_a_deleted_slide_stays_away():
    faces, made = joined(deck(1, 2, 3), deck(1, 3), deck(1, 2, 3))
    assert faces == ["f1", "f3"]
    assert made.carried == ("'slide number2 says thing2 and other2': deleted.",)


def test_a_deleted_slide_that_says_something_else_now_comes_back_and_is_told():
    faces, made = joined(deck(1, 2, 3), deck(1, 3), deck(1, slide(2, "all is new"), 3))
    assert faces == ["f1", "f2", "f3"]
    assert "says something else now" in made.unclear[0]


def test_a_slide_of_the_care_comes_back_and_is_told():
    care = slide(2, name="help")
    faces, made = joined(deck(1, care, 3), deck(1, 3), deck(1, care, 3))
    assert faces == ["f1", "f2", "f3"]
    assert "every deck has it" in made.unclear[0]


def test_a_slide_of_the_care_that_was_hidden_is_shown_again():
    care = slide(2, name="help-again")
    _, made = joined(deck(1, care), deck(1, replace(care, hidden=True)), deck(1, care))
    assert made.slides[1].sides == frozenset()
    assert "shown again" in made.unclear[0]


def test_their_order_holds_and_a_new_slide_comes_behind_the_one_before_it():
    faces, _ = joined(deck(1, 2, 3), deck(3, 1, 2), deck(1, 4, 2, 3))
    assert faces == ["f4", "f1", "f2", "f3"]


def test_the_fresh_order_holds_where_they_did_not_change_it():
    faces, _ = joined(deck(1, 2, 3), deck(1, 2, own("garden"), 3), deck(3, 1, 2))
    assert faces == ["f1", "f2", "f3", "t3"]


def test_notes_are_carried_without_the_slide_and_the_slide_without_the_notes():
    _, made = joined(
        deck(1, 2), deck(slide(1, notes="mine"), slide(2, "mine")), deck(slide(1, "at seven"), slide(2, notes="n"))
    )
    assert [one.sides for one in made.slides] == [{Side.NOTES}, {Side.FACE}]
    assert made.unclear == ()


def test_where_both_changed_a_slide_theirs_stays_and_it_is_told():
    faces, made = joined(deck(1), deck(slide(1, "mine")), deck(slide(1, "at seven")))
    assert faces == ["t1"]
    assert made.beside
    assert "Yours stays" in made.unclear[0]


def test_where_both_made_the_same_change_nothing_is_unclear():
    _, made = joined(deck(1), deck(slide(1, "the same")), deck(slide(1, "the same")))
    assert (made.unclear, made.beside) == ((), False)


def test_what_the_fresh_deck_has_no_more_goes_unless_they_changed_it():
    faces, made = joined(deck(1, 2, 3), deck(1, slide(2, "mine"), 3), deck(1))
    assert faces == ["f1", "t2"]
    assert "has it no more" in made.unclear[0]


def test_an_added_slide_is_in_the_section_of_the_slide_before_it_and_a_named_one_keeps_its_name():
    renamed = deck(1, own("garden"), replace(slide(2), section="Mine"))
    _, made = joined(deck(1, 2), renamed, deck(1, 2))
    assert made.sections == ("A", "A", "Mine")


@st.composite
def histories(draw):
    """Draw a deck of numbers, and what two hands made of it: order, deletions, changes, additions."""
    count = draw(st.integers(1, 6))
    base = list(range(1, count + 1))

    def hand(who, *, may_move):
        line = list(draw(st.permutations(base))) if may_move else list(base)
        line = [n for n in line if not draw(st.booleans()) or draw(st.booleans())]
        made = [slide(n, f"{who} wrote {n}") if draw(st.booleans()) else slide(n) for n in line]
        for own_number in range(draw(st.integers(0, 2))):
            new = slide(50, f"{who} {own_number}", name=f"{who}-{own_number}")
            made.insert(draw(st.integers(0, len(made))), replace(new, id=900 + own_number))
        return deck(*made)

    return deck(*base), hand("they", may_move=True), hand("we", may_move=False)


@given(histories())
def test_nothing_of_theirs_is_lost_and_nothing_stands_twice(drawn):
    base, theirs, fresh = drawn
    _, made = joined(base, theirs, fresh)
    used = [one.theirs for one in made.slides if one.theirs is not None]
    assert len(used) == len(set(used))
    carried = {
        one.theirs for one in made.slides if one.theirs is not None and (one.fresh is None or Side.FACE in one.sides)
    }
    assert carried == {n for n, one in enumerate(theirs.slides) if "they" in one.words}
    ours = [one.fresh for one in made.slides if one.fresh is not None]
    assert len(ours) == len(set(ours))
    known = {one.name for one in base.slides}
    assert {n for n, one in enumerate(fresh.slides) if one.name not in known} <= set(ours)
    assert len(made.sections) == len(made.slides)


@given(histories())
def test_who_changed_nothing_gets_the_fresh_deck(drawn):
    base, _, fresh = drawn
    faces, made = joined(base, base, fresh)
    assert faces == [f"f{n + 1}" for n in range(len(fresh.slides))]
    assert made.unclear == ()


@given(histories())
def test_where_nothing_is_fresh_their_deck_stays_as_it_is(drawn):
    base, theirs, _ = drawn
    _, made = joined(base, theirs, base)
    assert [one.theirs for one in made.slides] == list(range(len(theirs.slides)))
    assert made.unclear == ()
