"""Write `assets/article-runs.txt` anew from the article that the bundled workshops began from.

    python .ci/article_runs.py FILE

The article is not ours, so only digests of its runs of words are kept: whoever checks can tell a copy, and nobody can
read the article there.
"""

import sys
from pathlib import Path

from workshop_kit.checking.copied_wording import COPIED, NEAR, digests, folded_words
from workshop_kit.resources import asset

HEAD = f"""\
# Runs of {NEAR} and of {COPIED} words that no outline may share with a text that we know but do not own: sha256 of the
# words, in small letters without punctuation, cut to twelve digits. Made by .ci/article_runs.py, never edited by hand.
"""


def runs(text: str) -> list[str]:
    """Return the digests of all runs of a text, each once."""
    said = folded_words(text)
    return sorted({digest for length in (NEAR, COPIED) for digest in digests(said, length)})


if __name__ == "__main__":
    (file,) = sys.argv[1:]
    lines = "\n".join(runs(Path(file).read_text(encoding="utf-8")))
    asset("article-runs.txt").write_text(f"{HEAD}{lines}\n", encoding="utf-8")
