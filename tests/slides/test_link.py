"""An address to open or to photograph."""

import pytest

from workshop_kit.errors import Refused


def link(address):
    return f"- link: More\n  address: {address}\n"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://www.example.org/", "example.org"),
        ("http://example.org/a?b=c#d", "example.org/a?b=c#d"),
        ("mailto:us@example.org", "us@example.org"),
        ("tel:+49-30-1234", "+49-30-1234"),
    ],
)
def test_an_address_is_words_to_click_and_a_code_to_photograph(address, shown, step, cue):
    (scene,) = step(link(address)).scenes(cue())
    (run,) = scene.slots["Text"].paragraphs[0].runs
    assert (run.text, run.link) == (shown, address)
    assert scene.slots["Figure"].address == address
    assert scene.slots["Figure"].alt == f"QR code of {address}"


def test_of_an_address_that_nobody_types_the_site_alone_is_shown(step, cue):
    (scene,) = step(link(f"https://example.org/{'a' * 60}")).scenes(cue())
    (run,) = scene.slots["Text"].paragraphs[0].runs
    assert (run.text, len(run.link)) == ("example.org/…", 80)


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/hosts", "ftp://example.org", "https://", "https://[", "call us", "mailto:us"],
)
def test_what_is_no_address_of_a_page_a_person_or_a_telephone_is_a_problem(address, step):
    with pytest.raises(Refused, match="begins with 'https://', 'mailto:' or 'tel:'") as told:
        step(link(address))
    assert told.value.problems[0].place.line == 2


def test_an_address_without_its_beginning_is_shown_with_it(step):
    with pytest.raises(Refused, match=r"Did you mean 'https://www\.example\.org/a'"):
        step(link("www.example.org/a"))


def test_an_address_that_no_telephone_could_read_is_a_problem(step):
    with pytest.raises(Refused, match="has 320 letters"):
        step(link(f"https://example.org/{'a' * 300}"))
