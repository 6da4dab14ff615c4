"""Finished kits as other programs see them: LibreOffice opens the decks, qpdf and poppler the papers."""

import subprocess

import pikepdf
import pytest

from workshop_kit import kit
from workshop_kit.errors import Weight
from workshop_kit.outline.files import bundled_outlines
from workshop_kit.outline.reader import read
from workshop_kit.outline.taking_place import offered_formats, written_lengths
from workshop_kit.outline.wishes import Wishes

pytestmark = pytest.mark.slow

PAPERS = ("letter", "a4")


def run(*words, **options):
    """Run a program and return what it says."""
    return subprocess.run(words, check=True, capture_output=True, text=True, **options).stdout  # noqa: S603


def cases():
    """Yield each outline in each format, with wishes in which every two of outline, format, length and paper meet."""
    for number, path in enumerate(bundled_outlines().values()):
        workshop = read(path, path.name).workshop
        lengths = written_lengths(workshop)
        for turn, name in enumerate(offered_formats(workshop)):
            length, paper = lengths[(number + turn) % len(lengths)], PAPERS[(number // 2 + turn) % 2]
            yield path, Wishes(format=name, length=length, paper=paper, starts=19 * 60, region="US")


def papers(made):
    """Return the PDFs of a kit."""
    return [file for file in made.files if file.path.suffix == ".pdf"]


@pytest.fixture(scope="module")
def kits(tmp_path_factory):
    """Build every bundled outline for every format; lengths and papers turn."""
    return [
        kit.build(path, wishes, to=tmp_path_factory.mktemp(f"{wishes.format}-{wishes.length}"))
        for path, wishes in cases()
    ]


def test_every_case_is_made_without_a_warning(kits):
    assert [p for made in kits for p in made.problems if p.weight is not Weight.NOTE] == []


def test_libreoffice_shows_as_many_slides_as_were_told(kits, tmp_path):
    for number, made in enumerate(kits):
        (tmp_path / f"{number}.pptx").write_bytes(made.files[0].path.read_bytes())
    home = (tmp_path / "profile").as_uri()
    decks = sorted(map(str, tmp_path.glob("*.pptx")))
    run(
        "soffice",
        f"-env:UserInstallation={home}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        *decks,
    )
    for number, made in enumerate(kits):
        with pikepdf.open(tmp_path / f"{number}.pdf") as shown:
            assert len(shown.pages) == made.files[0].count


def test_qpdf_finds_nothing_wrong_with_the_papers(kits):
    for made in kits:
        for paper in papers(made):
            assert "No syntax or stream encoding errors found" in run("qpdf", "--check", str(paper.path))


def test_every_face_is_inside_the_papers(kits):
    for made in kits:
        for paper in papers(made):
            _, _, *rows = run("pdffonts", str(paper.path)).splitlines()
            assert rows
            assert all(row.split()[-5] == "yes" for row in rows), rows
