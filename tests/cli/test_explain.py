"""`explain` is about one outline; what is none is told in a sentence that says what to name instead."""

import pytest


@pytest.mark.parametrize("more", [[], ["--full"]])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "program: Two\nsessions:\n  - session: One\n",
            ("This is a program, a series of workshops.", "Name the outline of one of its sessions."),
        ),
        (
            "counselors: J. Doe\ndepth: light\n",
            (
                "This is a practice file, the counselor's own settings.",
                "What is wanted here is an outline, or an overlay.",
            ),
        ),
    ],
)
def test_what_is_no_outline_is_told_with_what_to_name_instead(typed, here, more, text, said):
    (here / "other.yaml").write_text(text, encoding="utf-8")
    done = typed("explain", "other.yaml", *more)
    assert (done.status, done.out) == (1, "")
    assert all(sentence in done.err for sentence in said)
