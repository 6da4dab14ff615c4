"""Link: an address to open or to photograph."""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal
from urllib.parse import urlsplit

from pydantic import BeforeValidator

from workshop_kit.cue import Cue
from workshop_kit.fields import Line, Unreadable, read_line
from workshop_kit.kinds import Slide
from workshop_kit.scene import Code, Filling, Scene, Words
from workshop_kit.text import Paragraph, Run, paragraph
from workshop_kit.tree import Node

LONGEST = 300
"""Letters: a code for a longer address cannot be read across a room."""

MOST_TYPED = 50
"""Letters: nobody types a longer address, so its site alone is shown."""

_WRITING = re.compile(r"mailto:[^\s@]+@[^\s@]+", re.IGNORECASE)
_CALLING = re.compile(r"tel:\+?[0-9][0-9().-]*", re.IGNORECASE)
_BARE = re.compile(r"[\w-]+(\.[\w-]+)+(/\S*)?")
_BEFORE = re.compile(r"https?://(www\.)?|mailto:|tel:", re.IGNORECASE)


def an_address(node: Node) -> Node:
    """Return the node unread; other than a web address, `mailto:` and `tel:` is unreadable."""
    said = read_line(node)
    address = said.source
    if not (_is_web(address) or _WRITING.fullmatch(address) or _CALLING.fullmatch(address)):
        hint = f"Did you mean 'https://{address}'?" if _BARE.fullmatch(address) else "Like this: https://example.org"
        raise Unreadable("An address begins with 'https://', 'mailto:' or 'tel:'.", said.place, hint)
    if len(address) > LONGEST:
        raise Unreadable(
            f"This address has {len(address)} letters, too many for a code that a telephone can read.",
            said.place,
            "Give a shorter address of the same page.",
        )
    return node


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not re.search(r"\s", address)


class Link(Slide):
    """An address, as words to click and as a QR code to photograph from one's seat."""

    kind: Literal["link"]
    title: Line
    address: Annotated[Line, BeforeValidator(an_address)]

    meanings: ClassVar[dict[str, str]] = {
        "address": "Where it leads: it begins with https://, mailto: or tel:.",
    }

    example: ClassVar[str] = """\
- link: More about the course
  address: https://example.org/course
"""

    def scenes(self, cue: Cue) -> Iterator[Scene]:
        """One slide: the code, and below it the address."""
        address = self.address.source
        slots: dict[str, Filling] = {
            "Title": Words((paragraph(self.title),)),
            "Text": Words((Paragraph((Run(_shown(address), link=address),), self.address.place),)),
            "Figure": Code(address, cue.say("code-alt", address=address)),
        }
        yield Scene(cue.name, ("Link", "Figure"), slots, self.place)


def _shown(address: str) -> str:
    """Return an address as people say it, without what goes before; of a very long one the site alone."""
    said = _BEFORE.sub("", address, count=1).rstrip("/")
    site, slash, _ = said.partition("/")
    return f"{site}/…" if slash and len(said) > MOST_TYPED else said
