"""Laws of reading: whatever is typed gives a tree or Problems with places inside the file, and never an exception."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workshop_kit.errors import stops
from workshop_kit.outline.reader import read, read_text
from workshop_kit.outline.source import parse
from workshop_kit.tree import Mapping, Scalar

PIECES = [
    *("title: Small thanks", "blocks:", "  - pair: Three thank-yous", "    minutes: 20", "    steps:", "items: |"),
    *(
        "      - points: Thanks",
        "        items: |",
        "          Say it",
        "for:",
        "terms:",
        "  partner: spouse",
        "lengths: 45",
    ),
    *(
        ": ",
        "- ",
        "# ",
        "#a",
        " |",
        ">",
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        "*",
        "&a",
        "!",
        "%",
        "@",
        "`",
        "\t",
        "\u00a0",
        "–",
    ),
    *(
        "{partner}",
        "{your partner}",
        "\r",
        "\r\n",
        "\x07",
        "\u2028",
        "\x85",
        "\ufeff",
        "\ud800",
        "\ufffe",
        "---",
        "...",
        "<<: ",
    ),
    *("\\u00", '"\\ud83d', "? ", "-", "0", "uses: x", "formats: couple"),
]
OUTLINES = st.lists(
    st.sampled_from([*PIECES, *(f"\n{piece}" for piece in PIECES), "\n", "\n  ", "\n    "]), max_size=30
)
SAMPLES = pytest.mark.parametrize("cases", [100, pytest.param(300, marks=pytest.mark.slow)])

WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co"), exclude_characters="\u2028\u2029\ufeff"),
    min_size=1,
    max_size=60,
)


def places(node):
    yield node.place
    if isinstance(node, Scalar):
        yield from node.lines
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield from (*places(entry.key), *places(entry.value))
    else:
        for item in node.items:
            yield from places(item)


def lies_inside(place):
    lines = place.source.lines
    if not lines:
        return (place.line, place.column) == (1, 1)
    return 1 <= place.line <= len(lines) and 1 <= place.column <= max(1, len(lines[place.line - 1]))


def assert_lawful(reading, loaded):
    assert reading.workshop is not None or stops(reading.problems)
    assert all(lies_inside(problem.place) for problem in reading.problems if problem.place)
    assert all(str(problem) for problem in reading.problems)
    if loaded.tree:
        assert all(lies_inside(place) for place in places(loaded.tree))


def hold(law, cases, *drawn):
    """Hold a law for so many cases of what may be drawn."""
    settings(max_examples=cases, deadline=None, suppress_health_check=[HealthCheck.too_slow])(given(*drawn)(law))()


@SAMPLES
def test_any_text_gives_a_tree_or_problems(cases):
    def law(text):
        assert_lawful(read_text(text, "a.yaml"), parse(text, "a.yaml"))

    hold(law, cases, st.text(max_size=200))


@SAMPLES
def test_any_heap_of_pieces_gives_a_tree_or_problems(cases):
    def law(text):
        assert_lawful(read_text(text, "a.yaml"), parse(text, "a.yaml"))

    hold(law, cases, OUTLINES.map("".join))


@SAMPLES
def test_any_bytes_give_a_tree_or_problems(tmp_path_factory, cases):
    path = tmp_path_factory.mktemp("any") / "any.yaml"

    def law(data):
        path.write_bytes(data)
        reading = read(path, "any.yaml")
        assert reading.workshop is not None or stops(reading.problems)
        assert all(lies_inside(problem.place) for problem in reading.problems if problem.place)

    hold(law, cases, st.binary(max_size=200))


@SAMPLES
def test_any_text_under_a_bar_is_read_as_typed(cases):
    def law(lines):
        text = "title: A\nsummary: |\n" + "".join(f"  {line}\n" for line in lines) + "goals: B\n"
        loaded = parse(text, "a.yaml")
        assert loaded.problems == ()
        said = loaded.tree.get("summary")
        assert said.text == "".join(f"{line}\n" for line in lines)
        assert [place.text[place.column - 1 :][: place.length] for place in said.lines] == lines

    hold(law, cases, st.lists(WORDS.filter(lambda words: words.strip() == words), min_size=1, max_size=8))


@SAMPLES
def test_a_line_has_the_number_that_editors_give_it(cases):
    def law(comments, end):
        text = end.join([*(f"# {words}" for words in comments), "title: A", "title: B", ""])
        twice = [p for p in parse(text, "a.yaml").problems if p.message.startswith("'title' stands here a second time")]
        assert [(p.place.line, p.place.text) for p in twice] == [(len(comments) + 2, "title: B")]

    comments = st.lists(st.text(st.characters(exclude_characters="\r\n"), max_size=20))
    hold(law, cases, comments, st.sampled_from(["\n", "\r\n", "\r"]))
