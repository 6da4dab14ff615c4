"""Pictures become PNG or JPEG that every program shows; what cannot be read is a Problem at its line."""

import io
import struct
import warnings
import zlib

import pytest
from PIL import Image, ImageCms

from workshop_kit.errors import Weight, stops
from workshop_kit.places import Place, Source
from workshop_kit.theme.pictures import LONGEST, MOST_PIXELS, load_picture

PLACE = Place(Source("evening.yaml", ("a line",) * 9), 7)
RED, BLUE = (200, 30, 30), (30, 30, 200)


def halves(mode="RGB", size=(60, 40)):
    """A picture whose left half is red and whose right half is blue."""
    made = Image.new("RGB", size, RED)
    made.paste(BLUE, (size[0] // 2, 0, *size))
    return made.convert(mode)


@pytest.fixture
def saved(tmp_path):
    def save(picture, name, **how):
        path = tmp_path / name
        picture.save(path, **how)
        return path

    return save


def shown(path):
    loaded = load_picture(path, PLACE)
    assert loaded.image is not None, loaded.problems
    return Image.open(io.BytesIO(loaded.image.content))


def near(one, other):
    return all(abs(a - b) < 25 for a, b in zip(one[:3], other, strict=True))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.png", "png"),
        ("a.jpg", "jpeg"),
        ("a.webp", "jpeg"),
        ("a.gif", "png"),
        ("a.bmp", "png"),
        ("a.tiff", "jpeg"),
    ],
)
def test_every_common_kind_becomes_png_or_jpeg(name, kind, saved):
    loaded = load_picture(saved(halves(), name), PLACE)
    image = loaded.image
    assert (image.format, image.width, image.height, loaded.problems) == (kind, 60, 40, ())
    again = Image.open(io.BytesIO(image.content))
    assert again.format == kind.upper()
    assert near(again.convert("RGB").getpixel((5, 5)), RED)


def test_a_picture_stands_as_its_camera_was_held(saved):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter to the right
    upright = shown(saved(halves(), "phone.jpg", exif=exif))
    assert upright.size == (40, 60)
    assert near(upright.getpixel((20, 5)), RED)
    assert near(upright.getpixel((20, 55)), BLUE)


def test_nothing_is_left_of_who_took_it_where_and_when(saved):
    exif = Image.Exif()
    exif[0x010F], exif[0x0132] = "A camera", "2026:01:01 10:00:00"
    exif.get_ifd(0x8825)[1] = "N"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for name in ("a.jpg", "a.png", "a.webp"):
        kept = shown(saved(halves(), name, exif=exif, icc_profile=profile))
        assert not dict(kept.getexif())
        assert not set(kept.info) & {"exif", "icc_profile", "comment", "dpi", "xmp"}
    commented = shown(saved(halves(), "c.jpg", comment=b"taken at home"))
    assert "comment" not in commented.info


def test_colours_of_print_become_colours_of_screens(saved):
    converted = shown(saved(halves("CMYK"), "print.jpg"))
    assert converted.mode == "RGB"
    assert near(converted.getpixel((5, 5)), RED)


def test_sixteen_bits_become_eight(saved):
    deep = Image.new("I;16", (8, 8), 0x8000)
    made = shown(saved(deep, "deep.png"))
    assert made.mode == "L"
    assert abs(made.getpixel((2, 2)) - 128) <= 1


def test_what_is_see_through_stays_so(saved):
    clear = Image.new("RGBA", (8, 8), (*RED, 0))
    for name in ("clear.png", "clear.webp", "clear.tiff"):
        made = shown(saved(clear, name))
        assert (made.format, made.mode, made.getpixel((1, 1))[3]) == ("PNG", "RGBA", 0)
    few = halves("P")
    few.info["transparency"] = few.getpixel((0, 0))
    assert shown(saved(few, "few.gif", transparency=few.getpixel((0, 0)))).getpixel((0, 0))[3] == 0


def test_a_large_picture_is_scaled_to_what_a_slide_shows(saved):
    made = load_picture(saved(Image.new("RGB", (4400, 1100), RED), "wide.jpg"), PLACE).image
    assert (made.width, made.height) == (LONGEST, round(LONGEST / 4))


def test_a_moving_picture_shows_its_first_moment_and_says_so(saved):
    frames = [Image.new("RGB", (9, 9), colour) for colour in (RED, BLUE)]
    path = saved(frames[0], "moving.gif", save_all=True, append_images=frames[1:])
    loaded = load_picture(path, PLACE)
    assert near(shown(path).convert("RGB").getpixel((1, 1)), RED)
    assert [(p.message, p.weight, p.place) for p in loaded.problems] == [
        ("The picture 'moving.gif' moves; slides show its first moment.", Weight.NOTE, PLACE)
    ]


def png(width, height):
    """The head of a PNG that says it is so large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [MOST_PIXELS // 5_000 + 1, 40_000, 60_000])
def test_a_huge_picture_is_refused_before_it_is_decoded(side, tmp_path):
    path = tmp_path / "huge.png"
    path.write_bytes(png(side, max(5_000, side if side > 20_000 else 0)))
    limit = Image.MAX_IMAGE_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = load_picture(path, PLACE)
    assert limit == Image.MAX_IMAGE_PIXELS
    assert loaded.image is None
    assert loaded.problems[0].message == "The picture 'huge.png' has more than 50 million dots."


@pytest.mark.parametrize("name", ["cut.png", "cut.jpg", "cut.webp", "cut.gif", "cut.tiff"])
def test_a_picture_cut_short_is_refused(name, saved, tmp_path):
    whole = saved(Image.effect_noise((200, 200), 90).convert("RGB"), f"whole-{name}").read_bytes()
    path = tmp_path / name
    path.write_bytes(whole[: len(whole) // 2])
    loaded = load_picture(path, PLACE)
    assert loaded.image is None
    assert loaded.problems[0].message == f"The picture '{name}' is damaged or cut short."


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.png", b"", "The picture 'empty.png' is empty."),
        ("words.png", b"Dear all, here is the picture.", "'words.png' is not a picture."),
        ("drawn.svg", b"<svg/>", "'drawn.svg' is a drawing of the kind SVG, which slides cannot take."),
        ("hidden.png", b"<?xml?><SVG/>", "'hidden.png' is a drawing of the kind SVG, which slides cannot take."),
        ("me.heic", b"\0\0\0\x18ftypheic\0\0", "'me.heic' is a telephone's picture that slides cannot take."),
    ],
)
def test_what_is_no_picture_is_refused_at_its_line(name, content, message, tmp_path):
    path = tmp_path / name
    path.write_bytes(content)
    loaded = load_picture(path, PLACE)
    assert loaded.image is None
    assert stops(loaded.problems)
    assert [(p.message, p.place) for p in loaded.problems] == [(message, PLACE)]
    assert loaded.problems[0].hint


def test_a_picture_that_is_not_there_is_refused_at_its_line(tmp_path):
    assert load_picture(tmp_path / "no.png", PLACE).problems[0].message == "There is no picture 'no.png' here."
    assert "is a folder" in load_picture(tmp_path, PLACE).problems[0].message


def test_the_same_picture_is_the_same_bytes(saved):
    path = saved(halves(), "a.jpg")
    assert load_picture(path, PLACE) == load_picture(path, PLACE)
