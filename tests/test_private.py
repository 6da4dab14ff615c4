"""A kit tells nothing of the computer that made it, and nothing leaves that computer."""

from __future__ import annotations

import io
import json
import os
import re
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pikepdf
import pytest
from lxml import etree
from PIL import Image
from pptx import Presentation

LOGIN = "quillfeather"
FOLDER = "Clients of Thornapple Street"
OFFLINE = """
import socket, sys, urllib.request
import workshop_kit.cli, workshop_kit.kit, workshop_kit.program_kit
def refuse(*_, **__):
    raise AssertionError("a connection was opened")
socket.socket.__init__ = refuse
socket.create_connection = socket.getaddrinfo = urllib.request.urlopen = refuse
sys.exit(workshop_kit.cli.run(sys.argv[1:]))
"""
STOPPED = """
import os, sys
import workshop_kit.cli
def stop(*_):
    raise KeyboardInterrupt
os.fsync = stop
sys.exit(workshop_kit.cli.run(sys.argv[1:]))
"""
OUTLINE = """\
title: Small thanks
summary: See [the page](https://example.org/thanks).
sources: algoe2010
blocks:
  - pair: Three thank-yous
    minutes: 20
    say: Write to [us](mailto:us@example.org).
    steps:
      - picture: What do you see?
        file: holiday.jpg
        alt: Two cups
      - link: More about it
        address: https://example.org/more
      - reflection: What I noticed
        items: |
          One
          Two
      - cards: Seen and heard
        light: |
          What made you smile?
          What helped?
"""
PRACTICE = "practice: Riverside\ncontact: 555-0100\nlogo: holiday.jpg\nregion: US\n"
PROGRAM = """\
program: Two evenings
sessions:
  - session: Being thanked
    date: 2026-09-29
    blocks:
      - use: thanks
  - session: Being heard
    blocks:
      - use: thanks
"""
SWITCHES = ("--large-print", "--black-and-white", "--fillable", "--print-pack")
FOR_WHOM = ("--couples", "5", "--date", "2026-12-04", "--facilitators", "2", "--starts", "7 pm")
DOCUMENT = {"title", "creator", "lastModifiedBy", "language", "created", "modified", "revision"}
"""What the properties of slides say; the others are empty."""
PAPER = {"/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/Trapped"}


TOOL = "{http://ns.adobe.com/xap/1.0/}CreatorTool"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """Return a folder of somebody's, with an outline, a practice and a picture that says where it was taken."""
    folder = tmp_path_factory.mktemp("home") / LOGIN / FOLDER
    folder.mkdir(parents=True)
    (folder / "thanks.yaml").write_text(OUTLINE, encoding="utf-8")
    (folder / "evenings.yaml").write_text(PROGRAM, encoding="utf-8")
    (folder / "practice.yaml").write_text(PRACTICE, encoding="utf-8")
    located(folder / "holiday.jpg")
    return folder


def located(path):
    """Write a picture as a telephone does: with the camera, the person and the place in it."""
    about = Image.Exif()
    about[0x010F], about[0x013B], about[0x8298] = "Camera-Thornapple", f"Artist-{LOGIN}", "Copyright-Thornapple"
    about.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0), 29: "2026:07:04"})
    picture = Image.effect_noise((640, 480), 40).convert("RGB")
    picture.save(path, "JPEG", exif=about, comment=b"Comment-Thornapple")
    with Image.open(path) as written:
        assert written.getexif().get_ifd(0x8825)


def typed(desk, code, *words):
    """Type a command as somebody with a name, a home and a temporary folder of their own."""
    temporary = desk.parent / "temporary"
    temporary.mkdir(exist_ok=True)
    own = {"HOME": str(desk.parent), "USER": LOGIN, "LOGNAME": LOGIN, "USERNAME": LOGIN, "TMPDIR": str(temporary)}
    own |= {"XDG_CONFIG_HOME": str(desk.parent), "TEMP": str(temporary), "TMP": str(temporary)}
    ran = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", code, *words],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, **own},
        cwd=desk,
    )
    return ran, [path.name for path in temporary.iterdir()]


@pytest.fixture(scope="module", params=["thanks", pytest.param("evenings", marks=pytest.mark.slow)])
def kit(request, desk):
    """Build a kit where no connection can be opened; return its folder."""
    words = FOR_WHOM if request.param == "thanks" else ()
    outline = desk / f"{request.param}.yaml"
    ran, left = typed(desk, OFFLINE, "build", str(outline), *words, *SWITCHES, "--to", str(desk / "kits"))
    assert ran.returncode == 0, ran.stderr
    assert left == []
    return desk / "kits" / request.param


def pieces(path):
    """Yield all that a file holds, unpacked."""
    content = path.read_bytes()
    yield path.name, content
    if path.suffix == ".pptx" or content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for name in package.namelist():
                yield name, name.encode() + package.read(name)
            yield "comment", package.comment
    if path.suffix == ".pdf":
        with pikepdf.open(path) as opened:
            for number, one in enumerate(opened.objects):
                if isinstance(one, pikepdf.Stream):
                    yield f"stream {number}", one.read_raw_bytes()
                    yield f"stream {number}", readable(one)
                yield f"object {number}", one.unparse(resolved=True)


def readable(stream):
    """Return a stream unpacked; of a picture, its own file."""
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:
        return stream.read_raw_bytes()


def test_no_file_holds_a_name_of_the_computer_or_a_folder_of_it(kit, desk):
    names = [LOGIN, FOLDER, str(desk), "Thornapple", FOLDER.replace(" ", "%20")]
    names += [host for host in [socket.gethostname()] if len(host) > 4]
    secret = [name.encode(encoding) for name in names for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [path for path in kit.rglob("*") if path.is_file()]
    assert len(files) > 10
    for path in files:
        for name, content in pieces(path):
            assert [word for word in secret if word in content] == [], (path.name, name)


def test_what_is_kept_beside_the_files_names_no_folder(kit):
    manifest = json.loads((kit / ".workshop-kit.json").read_bytes())
    assert all(not Path(row["file"]).is_absolute() and ".." not in row["file"] for row in manifest["written"])
    assert all(re.fullmatch(r"[0-9a-f]{64}", path.name) for path in (kit / ".workshop-kit").iterdir())


def test_slides_say_what_they_are_and_of_which_practice_alone(kit):
    for path in kit.rglob("*.pptx"):
        with zipfile.ZipFile(path) as package:
            core = etree.fromstring(package.read("docProps/core.xml"))
            said = {etree.QName(one).localname: one.text for one in core if one.text}
            app = [one.text for one in etree.fromstring(package.read("docProps/app.xml"))]
            parts = package.namelist()
            dates = {entry.date_time for entry in package.infolist()}
        assert said.keys() <= DOCUMENT
        assert (said["creator"], said["lastModifiedBy"]) == ("Riverside", "Riverside")
        assert said["created"] == said["modified"] == "2026-01-01T00:00:00Z"
        assert app == ["workshop-kit", "Riverside"]
        assert dates == {(1980, 1, 1, 0, 0, 0)}
        assert [part for part in parts if re.search("comment|custom|printerSettings", part)] == []


def test_papers_say_what_they_are_and_of_which_practice_alone(kit):
    for path in kit.rglob("*.pdf"):
        with pikepdf.open(path) as opened:
            said = {key: str(value) for key, value in opened.docinfo.items()}
            assert said.keys() <= PAPER
            assert said.get("/Author", "Riverside") == "Riverside"
            assert said.get("/Creator", "workshop-kit") == "workshop-kit"
            assert {value[:16] for key, value in said.items() if key.endswith("Date")} <= {"D:20000101000000"}
            assert {key for key in opened.open_metadata() if "Creator" in key} <= {TOOL}
            assert "/PieceInfo" not in opened.Root


def test_pictures_are_put_in_without_their_place_and_camera(kit):
    pictures = [
        Image.open(io.BytesIO(part.blob))
        for path in kit.rglob("*.pptx")
        for part in Presentation(path).part.package.iter_parts()
        if str(part.partname).startswith("/ppt/media/") and part.content_type in ("image/jpeg", "image/png")
    ]
    assert len(pictures) >= 2
    assert [dict(picture.getexif()) for picture in pictures] == [{}] * len(pictures)
    assert not any(picture.info.keys() & {"comment", "exif", "xmp", "icc_profile", "photoshop"} for picture in pictures)
    for path in kit.rglob("*.pdf"):
        assert not [name for name, content in pieces(path) if b"Exif\0" in content], path.name


def test_a_problem_leaves_nothing_in_the_temporary_folder(desk):
    (desk / "wrong.yaml").write_text("title: A\nblocks:\n  - pair: B\n", encoding="utf-8")
    ran, left = typed(desk, OFFLINE, "build", "wrong.yaml", "--to", "others")
    assert (ran.returncode, left) == (1, [])
    assert not (desk / "others").exists()


def test_stopping_leaves_nothing_in_the_temporary_folder_and_nothing_half_written(desk):
    ran, left = typed(desk, STOPPED, "build", "thanks.yaml", "--only", "cards", "--to", "stopped")
    assert (ran.returncode, left) == (130, [])
    assert [path for path in (desk / "stopped").rglob("*") if path.is_file()] == []
