from pathlib import Path

import pytest

from workshop_kit.errors import Refused
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.names import steps_named
from workshop_kit.outline.reader import read, read_text, step
from workshop_kit.resources import asset

HEAD = "title: Small thanks\n"
BLOCK = """\
  - pair: Three thank-yous
    minutes: 20
    steps:
      - points: Thanks that land
        items: |
          Say what you saw
      - reflection: What I noticed
        items: |
          One thing {my partner} did
"""
OUTLINE = f"{HEAD}blocks:\n{BLOCK}"


def told(text, format=None):
    return "\n".join(map(str, read_text(text, "a.yaml", format).problems))


def changed(old, new):
    assert old in OUTLINE
    return told(OUTLINE.replace(old, new))


def test_the_smallest_outline_is_read_with_places():
    workshop = read(asset("examples", "small-thanks.yaml"), "small-thanks").workshop
    block = workshop.blocks[0]
    assert (workshop.id, str(workshop.title)) == ("small-thanks", "Small thanks")
    assert [step.kind for step in block.steps] == ["statement", "reflection"]
    assert block.place.text.strip() == "- pair: Three thank-yous"
    assert [item.place.text.strip() for item in block.steps[1].items][1] == str(block.steps[1].items[1])


@pytest.mark.parametrize("path", tuple(bundled_outlines().values()), ids=lambda path: path.stem)
def test_a_bundled_outline_is_read_without_a_word(path):
    reading = read(path, path.name)
    assert reading.problems == ()
    assert reading.workshop.id == path.stem


def test_a_key_that_is_misspelt_names_the_nearest():
    said = changed("minutes: 20", "minutes: 20\n    minuets: 5")
    assert "a.yaml:5:5: 'minuets' is not known in a block." in said
    assert "    | " + "    ^^^^^^^" in said
    assert "Did you mean 'minutes'?" in said


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            OUTLINE.replace("        items: |\n          Say", "        itmes: |\n          Say"),
            "'itmes' is not known in points.",
            "Did you mean 'items'?",
        ),
        (f"subtitel: A\n{OUTLINE}", "'subtitel' is not known in an outline.", "Did you mean 'subtitle'?"),
        (f"id: a\n{OUTLINE}", "'id' is not known in an outline.", "It is known in a block"),
        (
            OUTLINE.replace("    minutes: 20\n", "    minutes: 20\n    goals: A\n"),
            "'goals' is not known in a block.",
            "head of an outline",
        ),
        (
            OUTLINE.replace("      - reflection", "        reflection"),
            "'reflection' is not known in points.",
            "put a dash and a space before it",
        ),
        (
            OUTLINE.replace("    minutes: 20\n", "    minutes: 20\n    kind: solo\n"),
            "'kind' is not known in a block.",
            "first word after the dash",
        ),
    ],
)
def test_a_key_that_does_not_belong_says_what_was_meant(text, message, hint):
    said = told(text)
    assert message in said
    assert hint in said


@pytest.mark.parametrize(
    ("old", "new", "message", "hint"),
    [
        (
            "- pair",
            "- mini-lectur",
            "'mini-lectur' is not a kind of block.",
            "Did you mean 'mini-lecture'? The first line after a dash names the kind.",
        ),
        ("- points", "- poinst", "'poinst' is not a kind of step.", "Did you mean 'points'?"),
        (
            "- pair: Three thank-yous",
            "- kind: pair\n    title: Three thank-yous",
            "The kind is not written as 'kind:'.",
            "Write '- pair: Three thank-yous'.",
        ),
        (
            "- pair: Three thank-yous\n    minutes: 20",
            "- minutes: 20\n    pair: Three",
            "'minutes' stands before the kind",
            "Write '- pair: ...' first",
        ),
        ("- points", "- pair", "'pair' is not a kind of step.", "it stands under 'blocks:'"),
        ("- pair", "- points", "'points' is not a kind of block.", "write it under 'steps:' of a block"),
        (
            "- pair: Three thank-yous",
            "- break\n  - pair: Three thank-yous",
            "Put a colon after the kind.",
            "'- break:'",
        ),
        (
            "- pair: Three thank-yous",
            "- Hello\n  - pair: Three thank-yous",
            "A block is missing its kind.",
            "'- pair: Three thank-yous'",
        ),
        ("- pair: Three", "- pair: A\n    title: Three", "The title stands on the first line.", "'- pair: Its title'"),
    ],
)
def test_a_thing_whose_first_line_is_wrong_shows_how_to_write_it(old, new, message, hint):
    said = changed(old, new)
    assert message in said
    assert hint in said


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (OUTLINE.replace("    minutes: 20\n", ""), "'minutes:' is missing in a block."),
        (f"blocks:\n{BLOCK}", "'title:' is missing in an outline."),
        (HEAD, "'blocks:' is missing in an outline."),
        (f"{HEAD}summary: |\n  A\n  {OUTLINE.removeprefix(HEAD)}", "a.yaml:4:3: 'blocks:' is set in here"),
        (f"{HEAD}blocks:\n", "Below 'blocks:' each thing begins with a dash"),
        (f"{HEAD}blocks:\n  pair: A\n  minutes: 5\n", "Below 'blocks:' each thing begins with a dash"),
        (f"{HEAD}blocks:\n  - pair:\n      minutes: 5\n", "The lines below 'pair:' are set in too far."),
        (OUTLINE.replace("        items: |\n          Say what you saw\n", ""), "'items:' is missing in points."),
        (OUTLINE.replace("points: Thanks that land", "statement:"), "Words are missing after '- statement:'."),
    ],
)
def test_what_is_missing_is_told(text, message):
    assert message in told(text)


@pytest.mark.parametrize("minutes", ["-5", "five", "5.5", "20 hours", "min", "1e3", "٣", "99999"])
def test_minutes_are_whole_numbers(minutes):
    assert f"A number such as 5 belongs here, not '{minutes}'." in changed("minutes: 20", f"minutes: {minutes}")


def test_a_list_where_words_belong_is_told():
    assert "a.yaml:5:7: Text belongs here" in changed("minutes: 20", "minutes:\n      a: b")


def test_an_unknown_format_names_the_known_ones():
    assert "not 'cuple'" in told(f"formats: cuple\n{OUTLINE}")
    assert "Did you mean 'couple'?" in told(OUTLINE, "cuple")


def test_a_format_that_is_not_offered_names_those_that_are():
    said = told(f"formats: couple, mixed\n{OUTLINE}", "group")
    assert "not written for the format 'group'" in said
    assert "It offers couple, mixed." in said


def test_a_file_of_another_kind_is_called_by_its_kind():
    assert "This is a program" in told("program: Six evenings\n")
    assert "This is a practice file" in told("practice: Riverside\n")


def test_two_blocks_of_one_name_are_an_error_at_the_second():
    said = told(f"{OUTLINE}  - solo: three thank-yous!\n    minutes: 5\n")
    assert "a.yaml:12:11: Two blocks are called 'three thank-yous!'; the first is on line 3." in said
    assert "'id:'" in said


def test_two_blocks_of_one_name_may_share_a_slot_between_formats():
    second = "  - solo: Three thank-yous\n    minutes: 20\n    formats: mixed\n"
    assert told(f"formats: couple, mixed\n{OUTLINE}    formats: couple\n{second}") == ""


def test_two_steps_of_one_name_are_an_error_within_a_block_only():
    second = BLOCK.replace("Three thank-yous", "Again")
    assert told(f"{OUTLINE}{second}") == ""
    assert "Two steps are called 'What I noticed'" in changed("Thanks that land", "What I noticed")


@pytest.mark.parametrize("used", ["What I noticed", "what i NOTICED", "Three thank-yous / What I noticed", "What"])
def test_uses_finds_a_step(used):
    text = f"{OUTLINE}      - task: Read it\n        uses: {used}\n        items: A\n"
    reading = read_text(text, "a.yaml")
    assert reading.problems == ()
    assert [step.kind for _, step in steps_named(reading.workshop, used)] == ["reflection"]


def test_uses_that_leads_nowhere_names_the_nearest():
    said = told(f"{OUTLINE}      - task: Read it\n        uses: What I notcied\n        items: A\n")
    assert "No step here is called 'What I notcied'." in said
    assert "Nearest: 'What I noticed' (line 9)." in said


def test_uses_that_fits_two_steps_names_both():
    second = "      - points: What I saw\n        items: A\n"
    said = told(f"{OUTLINE}{second}      - task: Read it\n        uses: What\n        items: A\n")
    assert "Several steps are called 'What'." in said
    assert "'Three thank-yous / What I saw'" in said


FOR = f"""\
formats: couple, group, individual
{OUTLINE}    for:
      couple, individual:
        title: A thank-you
        say: Write it down.
  - solo: Alone
    minutes: 5
    formats: individual
for:
  individual:
    subtitle: For yourself
"""


def test_what_is_written_for_a_format_is_laid_over_it():
    individual, group = (read_text(FOR, "a.yaml", name).workshop for name in ("individual", "group"))
    assert [str(block.title) for block in individual.blocks] == ["A thank-you", "Alone"]
    assert (str(individual.subtitle), str(individual.blocks[0].say)) == ("For yourself", "Write it down.")
    assert [str(block.title) for block in group.blocks] == ["Three thank-yous"]
    assert group.subtitle is None


def test_without_a_wish_group_is_read_where_it_is_offered():
    text = OUTLINE.replace("One thing", "{Your partner}")
    item = read_text(f"formats: individual, group\n{text}", "a.yaml").workshop.blocks[0].steps[1].items[0]
    assert str(item).startswith("Your partner")
    item = read_text(f"formats: individual, couple\n{text}", "a.yaml").workshop.blocks[0].steps[1].items[0]
    assert str(item).startswith("Someone close")


def test_a_mistake_in_any_format_is_told_whichever_is_read():
    text = FOR.replace("        say: Write", "        sya: Write")
    assert "'sya' is not known in a block." in told(text, "group")


def test_an_unknown_format_under_for_names_the_nearest():
    assert "'indvidual' is not a format.\n" in told(FOR.replace("  individual:", "  indvidual:"))


def test_an_overridden_value_keeps_its_own_place():
    block = read_text(FOR, "a.yaml", "couple").workshop.blocks[0]
    assert block.say.place.text.strip() == "say: Write it down."


def test_of_very_many_problems_the_first_are_told():
    problems = read_text(HEAD + "".join(f"k{n}: x\n" for n in range(500)), "a.yaml").problems
    assert len(problems) == 41
    assert problems[-1].message == "461 more follow; mend these first."


def test_one_step_is_read_alone_and_in_any_format():
    made = step("- reflection: One\n  items: |\n    What {my partner} did\n", format="individual")
    assert str(made.items[0]) == "What someone close to me did"
    with pytest.raises(Refused, match="'itmes' is not known in reflection"):
        step("- reflection: One\n  itmes: A\n")


def test_the_name_of_a_text_gives_its_id():
    assert read_text(OUTLINE, str(Path("mine") / "trust.yaml")).workshop.id == "trust"


@pytest.mark.parametrize("minutes", ["20 min", "20min", "20 minutes", "20 Min."])
def test_minutes_may_be_written_with_their_unit(minutes):
    workshop = read_text(OUTLINE.replace("minutes: 20", f"minutes: {minutes}"), "a.yaml").workshop
    assert workshop.blocks[0].minutes == (20,)


def test_minutes_of_nothing_but_a_comma_are_told():
    assert "A number such as 5 belongs here." in changed("minutes: 20", "minutes: ','")


@pytest.mark.parametrize("size", ["1", "13", "0"])
def test_a_small_group_is_two_to_twelve(size):
    assert "A number from 2 to 12 belongs here." in changed("minutes: 20", f"minutes: 20\n    size: {size}")


TASK = "      - task: {title}\n        items: A\n        uses: {uses}\n"


def in_need(*needs):
    return told(OUTLINE + "".join(TASK.format(title=title, uses=uses) for title, uses in needs))


def test_a_step_that_uses_itself_is_told_at_its_line():
    said = in_need(("Read it", "Read it"))
    assert "a.yaml:14:15: 'Read it' needs itself here." in said


def test_steps_that_need_each_other_are_told_once_at_the_first():
    said = in_need(("One", "Three"), ("Two", "One"), ("Three", "Two"))
    assert said.count("circle") == 1
    assert (
        "a.yaml:14:15: This goes in a circle: 'One' needs 'Three' and 'Three' needs 'Two' and 'Two' needs 'One'."
        in said
    )


def test_every_circle_is_told():
    said = in_need(("One", "Two"), ("Two", "One"), ("Three", "Four"), ("Four", "Three"), ("Five", "One, Five"))
    assert said.count("circle") == 2
    assert said.count("needs itself") == 1


def test_what_is_needed_by_many_is_no_circle():
    assert in_need(("One", "What I noticed"), ("Two", "What I noticed, One"), ("Three", "One, Two")) == ""


def test_an_outline_whose_blocks_are_all_for_another_format_says_so():
    said = told(f"formats: group\n{OUTLINE}    formats: couple\n")
    assert "a.yaml:3:1: No block is for the format 'group'; they are for couple." in said
    assert "dash" not in said


def test_a_block_may_have_steps_for_other_formats_only():
    step = "      - points: Seen\n        items: A\n        formats: couple\n"
    text = f"{HEAD}formats: couple, group\nblocks:\n  - pair: Thanks\n    minutes: 20\n    steps:\n{step}"
    assert told(text) == ""
    assert read_text(text, "a.yaml", "group").workshop.blocks[0].steps == ()


@pytest.mark.parametrize("dash", ["- closing: One word", "-closing: One word", "-  pair:"])
def test_a_block_that_became_text_under_a_bar_is_noted(dash):
    said = told(f"{OUTLINE}          {dash}\n")
    assert "note: This line is text under 'items'." in said
    assert "a.yaml:12:" in said
    assert "If a block should begin here, set it out to the left." in said


@pytest.mark.parametrize("text", ["- clearing: One word", "a closing: one", "- Closing: One word", "- closing words"])
def test_other_text_under_a_bar_is_not_noted(text):
    assert told(f"{OUTLINE}          {text}\n") == ""
