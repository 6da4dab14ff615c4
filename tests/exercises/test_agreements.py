"""How we look after each other, on paper."""

from workshop_kit.sheet import Agreements


def test_there_is_a_poster_for_the_room_and_half_pages_for_people(step, cue):
    sheet = step("- agreements:\n  items: We begin on time.\n").sheet(cue())
    poster, half_pages = sheet.variants
    assert (sheet.per, poster.per, half_pages.per) == ("room", None, "person")
    assert [part.handed_out for variant in sheet.variants for part in variant.parts] == [False, True]


def test_one_s_own_agreements_are_added_to_those_of_the_care_texts_which_no_sheet_holds(step, cue):
    for variant in step("- agreements: Us\n  items: We begin on time.\n").sheet(cue()).variants:
        (part,) = variant.parts
        assert isinstance(part, Agreements)
        assert [str(item) for item in part.items] == ["We begin on time."]


def test_without_a_title_it_is_called_like_the_slide(step, cue):
    assert str(step("- agreements:\n").sheet(cue()).title) == "How we look after each other"
