"""`explain` is about one outline; what is none is told in a sentence that says what to name instead."""

import pytest

from workshop_kit import beforehand


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


def test_an_outline_over_which_nothing_is_laid_is_read_once(typed, here, monkeypatch):
    (here / "ours.yaml").write_text("based_on: small.yaml\ntitle: Ours\n", encoding="utf-8")
    read, real = [], beforehand.read_base
    monkeypatch.setattr(beforehand, "read_base", lambda *words: read.append(words) or real(*words))
    alone = typed("explain", "small.yaml")
    assert (alone.status, len(read)) == (0, 0)
    assert "The outline itself: Small thanks, 20 minutes" in alone.out
    typed("explain", "small.yaml", "--set", "title=Ours")
    typed("explain", "ours.yaml")
    assert len(read) == 2
