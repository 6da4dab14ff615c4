"""The archive of a deck: each part is packed once."""

import io
import zipfile
from pathlib import Path

from workshop_kit.deck.powerpoint.package import Package
from workshop_kit.resources import asset


def test_each_part_is_packed_once(monkeypatch):
    packed, real = [], zipfile.ZipFile.writestr

    def writing(archive, entry, *words, **named):
        packed.append(entry.filename)
        real(archive, entry, *words, **named)

    monkeypatch.setattr(zipfile.ZipFile, "writestr", writing)
    content = Package(Path(asset("themes", "hearth.pptx"))).saved()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert packed == archive.namelist()
        assert len(packed) == len(set(packed))
