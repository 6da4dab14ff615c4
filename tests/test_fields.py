"""Claims about how the fields of the language read what was written."""

import pytest

from workshop_kit import fields
from workshop_kit.places import Place, Source
from workshop_kit.tree import Entry, Mapping, Scalar, Sequence

HERE = Place(Source("here.yaml", ("x",)))


def said(text):
    return Scalar(text, HERE)


def bar(text):
    lines = text.splitlines()
    source = Source("here.yaml", ("items: |", *(f"  {line}" for line in lines)))
    return Scalar(text, Place(source), tuple(Place(source, n + 2, 3) for n in range(len(lines))))


def test_a_bar_holds_one_item_a_line_each_with_its_own_place():
    items = fields.read_items(bar("One\n\nTwo\n"))
    assert [(str(item), item.place.line) for item in items] == [("One", 2), ("Two", 4)]


def test_a_line_set_in_further_goes_on_with_the_item_above():
    assert [str(item) for item in fields.read_items(bar("One\n  and more\nTwo"))] == ["One and more", "Two"]


def test_pasted_bullets_and_numbers_are_dropped():
    assert [str(item) for item in fields.read_items(bar("- One\n• Two\n3. Three"))] == ["One", "Two", "Three"]


def test_one_line_alone_is_a_list_of_one_never_split_at_commas():
    assert [str(item) for item in fields.read_items(said("Tea, coffee, cake"))] == ["Tea, coffee, cake"]


def test_names_are_words_with_commas():
    assert [str(name) for name in fields.read_names(said("couple, group"))] == ["couple", "group"]


def test_named_lines_split_at_the_first_colon_and_space():
    (line,) = fields.read_named(bar("Sam: At 19:00: I did it again."))
    assert (str(line.name), str(line.words)) == ("Sam", "At 19:00: I did it again.")


def test_a_line_without_a_name_is_unreadable_at_its_place():
    with pytest.raises(fields.Unreadable) as seen:
        fields.read_named(bar("Sam: Hello\nno name here"))
    assert seen.value.place.line == 3


@pytest.mark.parametrize(("word", "meaning"), [("yes", True), ("No", False), ("true", True), ("false", False)])
def test_a_switch_is_yes_or_no(word, meaning):
    assert fields.read_switch(said(word)) is meaning


@pytest.mark.parametrize("word", ["three", "-5", "1.5", "½", "99999", "٣"])
def test_a_number_is_a_whole_number_in_figures(word):
    with pytest.raises(fields.Unreadable, match="A number such as 5 belongs here"):
        fields.read_number(said(word))


def test_several_numbers_stand_with_commas():
    assert fields.read_numbers(said("45, 60, 90")) == (45, 60, 90)


def test_keys_where_text_belongs_are_unreadable():
    node = Mapping((Entry(said("Some days"), said("nothing")),), HERE)
    with pytest.raises(fields.Unreadable, match="Text belongs here"):
        fields.read_line(node)


def test_a_list_of_lines_may_be_written_with_dashes():
    node = Sequence((said("One"), said("Two")), HERE)
    assert [str(item) for item in fields.read_items(node)] == ["One", "Two"]


def test_an_endless_text_is_refused_with_its_size():
    with pytest.raises(fields.Unreadable, match="50,001 characters"):
        fields.read_long(said("x" * 50_001))
