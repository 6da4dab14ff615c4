"""Films stay in their file while a deck is worked on, and go from file to file as they are."""

import hashlib
import io
import random
import zipfile

import pytest

from workshop_kit.theme.films import LARGE, films_in, put_film

FILM = random.Random(8).randbytes(LARGE + 1)  # noqa: S311 - a film


def archive_of(entries, packing=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file.getvalue()


def films(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return films_in(archive, content)


def test_only_what_is_large_and_packed_already_counts_as_a_film():
    entries = {
        "ppt/media/film.mp4": FILM,
        "ppt/media/photo.jpg": FILM[:LARGE],
        "ppt/media/plain.bmp": bytes(LARGE + 1),
        "ppt/slides/slide1.xml": FILM,
    }
    assert [*films(archive_of(entries))] == ["ppt/media/film.mp4"]


def test_a_film_has_the_same_stand_in_in_every_deck():
    one = films(archive_of({"ppt/media/media1.mp4": FILM}))["ppt/media/media1.mp4"]
    other = films(archive_of({"ppt/media/media7.mp4": FILM}, zipfile.ZIP_STORED))["ppt/media/media7.mp4"]
    assert one[0] == other[0]
    assert hashlib.sha256(FILM).hexdigest().encode() in one[0]
    assert films(archive_of({"a.mp4": FILM[::-1]}))["a.mp4"][0] != one[0]


@pytest.mark.parametrize("in_a_file", [True, False])
def test_a_film_is_written_as_it_was_and_not_packed_again(tmp_path, in_a_file):
    content = archive_of({"film.mp4": FILM})
    source = tmp_path / "deck.pptx" if in_a_file else content
    (tmp_path / "deck.pptx").write_bytes(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        _, film = films_in(archive, source)["film.mp4"]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as target:
        entry = zipfile.ZipInfo("ppt/media/media1.mp4")
        entry.compress_type = zipfile.ZIP_DEFLATED
        put_film(target, entry, film)
    with zipfile.ZipFile(file) as written:
        assert written.read("ppt/media/media1.mp4") == FILM
        assert written.getinfo("ppt/media/media1.mp4").compress_type == zipfile.ZIP_STORED
