"""Laws of tidying: it changes what other programs read, and nothing that we read."""

import codecs
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workshop_kit.errors import Weight, stops
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.source import parse
from workshop_kit.outline.tidying import tidied, with_quotes
from workshop_kit.tree import Mapping, Scalar

QUICK = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])

PROSE = st.sampled_from(
    [
        *(
            "Thank you",
            "you",
            "some days",
            "Which",
            "isn't it?",
            "the boys'",
            "'Tis",
            '"Thank you"',
            '"',
            "it's",
            "-",
            "–",
        ),
        *(
            "{partner}",
            "{Your partner}",
            "{{",
            "}",
            "[quiet]",
            "[",
            "]",
            "a, b",
            "#3",
            "#",
            "# c",
            "(#4)",
            "*so*",
            "**so**",
        ),
        *(
            "@home",
            "%",
            "&",
            "!",
            "`",
            ",",
            ":",
            "a: b",
            "Some days: no",
            "minutes: 5",
            "19:00",
            "?",
            "|",
            ">",
            "\\",
            "~",
        ),
        *("[words](https://example.org)", "____", "é", "💛", "null", "yes", "010", "<<", "---", "..."),
    ]
)
WORDS = st.lists(PROSE, min_size=1, max_size=4).flatmap(
    lambda parts: st.sampled_from([" ".join(parts), "".join(parts)])
)
COMMENTS = st.sampled_from(["", "", "", " # ours", "  # note: 'ask'"])
BLANKS = st.sampled_from(["", "", "\n", "# a comment: {x}\n", "  # set in\n"])


@st.composite
def outlines(draw):
    """Draw an outline with prose in titles, values and lists, comments and blank lines."""

    def words():
        return draw(WORDS) + draw(COMMENTS)

    items = "".join(f"{draw(BLANKS)}          - {words()}\n" for _ in range(draw(st.integers(1, 4))))
    under = "".join(f"      {draw(WORDS)}\n" for _ in range(draw(st.integers(1, 2))))
    lines = [
        f"title: {words()}\n",
        f"summary: {words()}\n",
        f"formats: [couple, group]{draw(COMMENTS)}\n",
        "blocks:\n",
        f"  - pair: {words()}\n",
        f"    minutes: 20{draw(COMMENTS)}\n",
        f"    say: |\n{under}",
        "    steps:\n",
        f"      - points: {words()}\n",
        f"        items:\n{items}",
        f"      - statement: {words()}\n",
        f"        do: {words()}\n",
    ]
    return "".join(draw(BLANKS) + line for line in lines)


def plain(node):
    """Return a tree without its places."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {entry.key.text: plain(entry.value) for entry in node.entries}
    return None if node is None else [plain(item) for item in node.items]


def texts(value):
    """Return what another program read, every value as text."""
    if isinstance(value, dict):
        return {str(key): texts(one) for key, one in value.items()}
    return [texts(one) for one in value] if isinstance(value, list) else str(value)


def tidy(text):
    return with_quotes(text, parse(text, "a.yaml").quotes)


@QUICK
@given(outlines())
def test_tidying_changes_nothing_that_is_read(text):
    before, after = parse(text, "a.yaml"), parse(tidy(text), "a.yaml")
    assert plain(after.tree) == plain(before.tree)
    assert [str(p) for p in after.problems if p.weight is Weight.ERROR] == [
        str(replaced) for replaced in _as_in(after, before)
    ]


def _as_in(after, before):
    """Return the errors of a text as they are said of its tidy lines."""
    for problem in before.problems:
        if problem.weight is Weight.ERROR:
            place = problem.place
            assert place is None or after.source.lines[place.line - 1] == place.text
            yield problem


@QUICK
@given(outlines())
def test_tidying_twice_is_tidying_once(text):
    once = tidy(text)
    assert tidy(once) == once


@QUICK
@given(outlines())
def test_a_tidy_text_without_errors_is_read_by_other_programs_as_by_us(text):
    loaded = parse(text, "a.yaml")
    if not stops(loaded.problems):
        read = yaml.load(tidy(text), yaml.BaseLoader)  # noqa: S506 - every value as text
        assert yaml.safe_load(tidy(text))
        assert texts(read) == plain(loaded.tree)
        assert parse(tidy(text), "a.yaml").quotes == ()


@QUICK
@given(outlines(), st.sampled_from(["\n", "\r\n", "\r"]))
def test_lines_that_lack_no_quotes_stay_as_they_are_and_comments_too(text, end):
    typed = text.replace("\n", end)
    loaded = parse(typed, "a.yaml")
    lines, after = typed.split(end), tidy(typed).split(end)
    assert len(lines) == len(after)
    for number, (line, now) in enumerate(zip(lines, after, strict=True)):
        quotes = next((one for one in loaded.quotes if one.line == number), None)
        assert now == (quotes.written(line) if quotes else line)
        if quotes:
            assert now.startswith(line[: quotes.start])
            assert now.endswith(line[quotes.end :])


@QUICK
@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp")), min_size=1, max_size=40))
def test_any_title_is_read_as_typed_or_told(words):
    title = words.strip()
    loaded = parse(f"title: {title}\nsubtitle: B\n", "a.yaml")
    if any(p.weight is Weight.NOTE for p in loaded.problems) and not stops(loaded.problems):
        said = loaded.tree.get("title").text
        assert title == said or re.match(r"\s+#(?!\w)", title.removeprefix(said))


@pytest.mark.parametrize("outline", bundled_outlines())
def test_what_comes_with_the_kit_is_tidy_and_never_changed(outline):
    path = bundled_outlines()[outline]
    loaded = parse(path.read_text(encoding="utf-8"), outline)
    assert loaded.quotes == ()
    made = tidied(path, outline)
    assert (made.changes, made.content) == ((), b"")
    assert "comes with the kit" in made.problems[0].message


MARKS = {
    "utf-8": (b"", "utf-8"),
    "utf-8 with a mark": (codecs.BOM_UTF8, "utf-8"),
    "utf-16 of Windows": (codecs.BOM_UTF16_LE, "utf-16-le"),
    "utf-16 the other way": (codecs.BOM_UTF16_BE, "utf-16-be"),
    "utf-16 without a mark": (b"", "utf-16-le"),
    "utf-32": (codecs.BOM_UTF32_LE, "utf-32-le"),
}


@pytest.mark.parametrize("saved", MARKS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_keeps_its_encoding_its_mark_and_its_line_ends(tmp_path: Path, saved, end):
    mark, encoding = MARKS[saved]
    lines = ["# café 💛", "title: {Partner} and *you*  # kept", "", "blocks: []   ", "subtitle: Sheet #3"]
    path = tmp_path / "a.yaml"
    path.write_bytes(mark + end.join(lines).encode(encoding))
    made = tidied(path, "a.yaml")
    lines[1], lines[4] = 'title: "{Partner} and *you*"  # kept', 'subtitle: "Sheet #3"'
    assert made.content == mark + end.join(lines).encode(encoding)
    assert [change.number for change in made.changes] == [2, 5]


def test_a_file_whose_lines_do_not_hang_together_is_not_touched(tmp_path: Path):
    path = tmp_path / "a.yaml"
    path.write_text("title: {partner} and you\nblocks:\n\t- pair: A\n", encoding="utf-8")
    made = tidied(path, "a.yaml")
    assert made.changes == ()
    assert stops(made.problems)


def test_a_line_with_a_mistake_is_left_to_the_person(tmp_path: Path):
    path = tmp_path / "a.yaml"
    path.write_text("title: *A*\ngoals:\n  - {partner}\n  - minutes: 5\n  - remember: this: now\n", encoding="utf-8")
    made = tidied(path, "a.yaml")
    assert [change.after for change in made.changes] == ['title: "*A*"', '  - "{partner}"']
    assert [p.place.line for p in made.problems if p.weight is Weight.ERROR] == [4, 5]


def test_a_bar_without_text_hinders_no_quotes():
    assert tidy("title: @home\nsummary: |\n") == 'title: "@home"\nsummary: |\n'


def test_words_with_both_quotes_and_backslashes_are_quoted():
    text = "title: {a} 'b' \"c\" \\n\n"
    assert yaml.safe_load(tidy(text)) == {"title": "{a} 'b' \"c\" \\n"}


@pytest.mark.parametrize("bar", ["|", ">", ">-"])
def test_words_hard_behind_a_bar_at_the_end_of_a_file_are_an_error(bar):
    # One parser of YAML takes them for a comment, another refuses them.
    loaded = parse(f"title: A\nsummary: {bar}#3\n", "a.yaml")
    assert [(p.message, p.place.line) for p in loaded.problems] == [
        (f"After '{bar[0]}' the words begin on the line below.", 2)
    ]
