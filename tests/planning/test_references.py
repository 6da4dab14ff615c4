from workshop_kit.errors import Weight
from workshop_kit.outline.wishes import Wishes
from workshop_kit.planning import plan
from workshop_kit.planning.references import sources

EVENING = """
title: Evening
sources: {sources}
lengths: 30, 60
blocks:
  - mini-lecture: Talk
    minutes: 30, 60
    steps:
      - points: Thanks
        items: One
        cite: {cite}
      - points: Good news
        items: One
        lengths: 60
        cite: gable2004
"""


def made(workshop, sources, cite="algoe2010", length=30):
    return plan(workshop(EVENING.format(sources=sources, cite=cite)), Wishes(length=length))


def test_sources_come_first_then_what_steps_cite_each_once(workshop):
    keys = [r.key for r in made(workshop, "kuo2022, laurenceau1998", "laurenceau1998, algoe2010").references]

    assert keys == ["kuo2022", "laurenceau1998", "algoe2010"]


def test_only_what_is_shown_is_cited(workshop):
    assert "gable2004" not in {r.key for r in made(workshop, "kuo2022").references}
    assert "gable2004" in {r.key for r in made(workshop, "kuo2022", length=60).references}


def test_a_reference_is_printed_with_who_what_and_where(workshop):
    (reference, _) = made(workshop, "kuo2022").references

    assert reference.who == "Kuo, Fitzpatrick, Ip & Uliaszek (2022)"
    assert reference.title == "The who and what of validation"
    assert reference.where == "Borderline Personality Disorder and Emotion Dysregulation 9"


def test_where_its_authors_are_not_known_the_title_stands_in_their_place(workshop):
    (reference, _) = made(workshop, "intimatesafety2017").references

    assert reference.who.startswith("Newlyweds’ perceptions of partner conflict")
    assert reference.who.endswith("(2017)")
    assert reference.title == ""


def test_a_full_citation_is_printed_as_it_stands(workshop):
    full = "Riverside Family Counseling (2024). Our own survey, 41 couples."
    (reference, _) = made(workshop, f"|\n  {full}").references

    assert (reference.key, reference.title) == ("", full)


def test_an_unknown_key_is_told_with_the_nearest(workshop):
    (problem,) = (p for p in made(workshop, "kuo2022", "algo2010").problems if p.weight is Weight.ERROR)

    assert problem.message == "The source 'algo2010' is not known."
    assert problem.hint.startswith("Did you mean 'algoe2010'?")
    assert problem.place.text.strip() == "cite: algo2010"


def test_a_source_that_was_not_read_is_a_note(workshop):
    (problem,) = (p for p in made(workshop, "gordon2012").problems if "gordon2012" in p.message)

    assert problem.weight is Weight.NOTE


def test_every_source_has_what_is_printed_and_what_it_does_not_show():
    for key, source in sources().items():
        assert source["status"] in {"read", "to check"}, key
        assert {"authors", "year", "title", "where", "finding", "caution"} <= set(source), key
        assert source["finding"], key
        assert source["caution"], key
        assert source["unseen"] if source["status"] == "to check" else source["title"], key
        assert key.endswith(str(source["year"])), key


def test_a_source_whose_authors_are_not_known_is_called_by_its_title(workshop):
    reference = made(workshop, "intimatesafety2017").references[0]

    assert reference.who == f"{sources()['intimatesafety2017']['title']} (2017)"
    assert reference.title == ""
