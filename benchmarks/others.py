"""The same words for other programs: slides as Markdown for pandoc, pages as HTML for WeasyPrint."""

from __future__ import annotations

import shutil
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def commands(kit: dict[str, Any], folder: Path) -> dict[str, list[str]]:
    """Return a command for each of the two programs that is installed; what they read is written into the folder."""
    found = {}
    if pandoc := shutil.which("pandoc"):
        (folder / "slides.md").write_text(_slides(kit), "utf-8")
        found["pandoc"] = [pandoc, str(folder / "slides.md"), "-o", str(folder / "slides.pptx")]
    if weasyprint := shutil.which("weasyprint"):
        (folder / "pages.html").write_text(_pages(kit), "utf-8")
        found["WeasyPrint"] = [weasyprint, "-q", str(folder / "pages.html"), str(folder / "pages.pdf")]
    return found


def _slides(kit: dict[str, Any]) -> str:
    """Return the first text of each slide as its title, the others as its points, and its notes."""
    said = []
    for deck in kit["decks"].values():
        for number, slide in enumerate(deck["slides"], 1):
            texts = ["".join(words for words, *_ in runs) for one in slide["shapes"] for runs in one.get("words", ())]
            title, *points = [text for text in texts if text.strip()] or [f"Slide {number}"]
            said += [f"# {title}", *(f"- {point}" for point in points), f"::: notes\n{slide['notes']}\n:::"]
    return "\n\n".join(said)


def _pages(kit: dict[str, Any]) -> str:
    """Return every text of every page as a paragraph, a page break after each page."""
    body = [
        f"<section>{''.join('<p>' + escape(text['words']) + '</p>' for text in page['texts'])}</section>"
        for pages in kit["papers"].values()
        for page in pages
    ]
    return f"<style>section {{ break-after: page; font-size: 9pt }}</style>{''.join(body)}"
