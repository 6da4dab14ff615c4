"""How often each sheet is printed, and how much paper that takes, as it is said after a build."""

import csv

EVERY = """\
title: Much paper
blocks:
  - pair: All kinds of paper
    minutes: 60
    steps:
      - partner-sheets: Three thank-yous
        items: One thing
      - reflection: A long look back
        lines: 8
        items: |
          One
          Two
          Three
          Four
          Five
          Six
      - exit-ticket: Before you go
      - cards: Seen and heard
        light: What made you smile?
"""


def test_each_file_is_named_with_its_pages_and_copies(typed, here):
    (here / "much.yaml").write_text(EVERY, encoding="utf-8")
    said = typed("build", "much.yaml", "--format", "group")
    assert (
        """\
  much-worksheets.pdf           6 pages
    page 1        10 copies  1A  Three thank-yous, Partner A
    page 2        10 copies  1B  Three thank-yous, Partner B
    pages 3 to 5  18 copies   2  A long look back
    page 6         5 copies   3  Before you go
  much-cards.pdf                2 pages
    pages 1 to 2  9 copies  4  Seen and heard
  much-help-cards.pdf           2 pages
    pages 1 to 2  5 copies    Help cards
  much-print-list.csv           6 lines

For 8 couples: 79 pages of paper (61 if printed on both sides) and 14 of card, spares counted in.
"""
        in said.out
    )


def test_the_list_that_is_kept_comes_to_the_same(typed, here):
    (here / "much.yaml").write_text(EVERY, encoding="utf-8")
    typed("build", "much.yaml", "--format", "group")
    with (here / "kits/much/much-print-list.csv").open(encoding="utf-8-sig", newline="") as file:
        *_, last = csv.DictReader(file)
    assert (last["Paper, one side"], last["Paper, both sides"]) == ("93", "75")


def test_slides_alone_take_no_paper(typed):
    assert "of paper" not in typed("slides", "small.yaml").out


def test_cards_alone_take_card(typed, here):
    (here / "much.yaml").write_text(EVERY, encoding="utf-8")
    assert "For 8 couples: 9 pages of card, spares counted in." in typed("cards", "much.yaml").out
