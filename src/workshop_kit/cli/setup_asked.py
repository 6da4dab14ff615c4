"""What `setup` asks, and the draft of a practice file that the answers make."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from workshop_kit.cli import asking
from workshop_kit.cli.usage import Misused
from workshop_kit.errors import Problem, Refused, stops
from workshop_kit.outline.decoding import decoded
from workshop_kit.outline.files import file_bytes
from workshop_kit.outline.practice_files import NAMES, called_from_here, own_folder, practice_in
from workshop_kit.outline.practice_text import answers_in, in_braces, says_nothing, with_answers
from workshop_kit.outline.profile import profile_of
from workshop_kit.outline.source import parse
from workshop_kit.outline.wished import NotUnderstood
from workshop_kit.words import languages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

QUESTIONS = {
    "practice": "What is your practice called?",
    "counselors": "Who leads? Names as they are to be printed",
    "contact": "How can people reach you? A number or an address",
    "region": "Where are you? US, CA, UK, IE, AU, NZ, EU or elsewhere; help lines follow from it",
    "language": "Which language should the kit print its own words in? en (English) or es (Spanish)",
    "paper": "Which paper? letter or a4",
    "theme": "Which look? hearth, harbor, plain, or a PowerPoint file of yours",
    "primary": "Your main colour? A name such as blue, green, purple or teal, or its code: 1F5C5C",
    "accent": "Your second colour, for what people do?",
    "logo": "Your logo? The path of a PNG or JPEG file",
    "depth": "How deep may sharing go, at most? none, light, medium or deep",
    "credit": "A credit line for the foot of every sheet?",
}
FILES = ("logo", "theme")
"""What may be a file, which is copied beside the practice file."""
TAKE_OUT = "-"


class Draft(Struct, frozen=True):
    """A practice file as it is to be; `before` is what stands in it, `copied` are files to go beside it."""

    path: Path
    before: str
    text: str
    copied: Mapping[Path, bytes] = field(default_factory=dict)

    def answered(self, key: str, answer: str) -> Draft:
        """Return it with an answer. Raises Refused where that cannot be."""
        answer, files = _file_beside(self.path.parent, key, answer)
        draft = replace(self, text=with_answers(self.text, {key: answer}), copied={**self.copied, **files})
        if wrong := tuple(_wrong(draft, self, key)):
            raise Refused(wrong)
        return draft

    def write(self) -> None:
        """Write it and what belongs beside it. Raises Refused in plain words."""
        from workshop_kit.keeping.folders import folders
        from workshop_kit.keeping.whole import all_ready, elsewhere

        with elsewhere("Go to a folder of your own, and write it there with --here."):
            contents = {**self.copied, self.path: self.text.encode()}
            with folders(self.path.parent), all_ready(contents) as ready:
                for put_in_place in ready.values():
                    put_in_place()


def placed(*, here: bool, everywhere: bool) -> Draft:
    """Begin with the file that is there, or a new one; raises Refused where it cannot be read."""
    if here and everywhere:
        raise Misused([Problem("--here and --everywhere do not go together.", hint="Take one of the two.")])
    folder = Path.cwd() if here else own_folder()
    path = practice_in(folder) or folder / NAMES[0]
    text = _text(path) if path.exists() else ""
    return Draft(path, text, text)


def told(draft: Draft, given: Mapping[str, str]) -> Draft:
    """Take the answers that were typed after options; raises Misused with all that cannot be."""
    wrong: list[Problem] = []
    for key, words in given.items():
        try:
            draft = draft.answered(key, _taken(words))
        except Refused as refused:
            wrong += [Problem(problem.message, hint=problem.hint) for problem in refused.problems]
    if wrong:
        raise Misused(wrong)
    return draft


def asked(here: bool, everywhere: bool) -> Draft:  # noqa: FBT001 - as they are typed
    """Ask for everything in turn; an answer that cannot be is told, and asked for again."""
    asking.tell(
        "A few questions. Enter takes what stands in [brackets], or leaves it out; - takes it out. Ctrl-C leaves, and "
        "nothing is written before the end."
    )
    if not here and not everywhere:
        usual = 1 if practice_in(Path.cwd()) else 0
        here = asking.one_of("For which workshops is it?", ("For all of yours", "For those in this folder"), usual) == 1
    draft = placed(here=here, everywhere=everywhere)
    for key, question in QUESTIONS.items():
        if key == "language" and len(languages()) == 1:
            continue
        draft = _asked(draft, key, question)
    return draft


def _asked(draft: Draft, key: str, question: str) -> Draft:
    present = answers_in(draft.text).get(key, "")

    def understood(typed: str) -> Draft:
        answer = _taken(typed)
        try:
            return draft if answer == present else draft.answered(key, answer)
        except Refused as refused:
            raise NotUnderstood(_together(refused.problems), "") from None

    return asking.ask(question, understood, present)


def _together(problems: Iterable[Problem]) -> str:
    return " ".join(f"{problem.message} {problem.hint}".rstrip() for problem in problems)


def _taken(typed: str) -> str:
    """Return an answer as it is written; a lone hyphen takes out what stands there."""
    words = " ".join(typed.split())
    return "" if words == TAKE_OUT else words


def _wrong(draft: Draft, before: Draft, key: str) -> Iterator[Problem]:
    """Yield what cannot be read now, and could before; a file that is copied later is not missed."""
    known = {problem.message for problem in _problems(before)}
    for problem in _problems(draft):
        missing = key in FILES and draft.copied and "There is no file" in problem.message
        if problem.message not in known and not missing:
            yield problem


def _problems(draft: Draft) -> list[Problem]:
    if says_nothing(draft.text):
        return []
    loaded = parse(draft.text, draft.path.name, draft.path.parent)
    unread = [problem for problem in loaded.problems if stops([problem])]
    return [*unread, *(profile_of(loaded.tree)[1] if loaded.tree else ())]


def _file_beside(folder: Path, key: str, answer: str) -> tuple[str, dict[Path, bytes]]:
    """Return a file's name beside the practice file, and what must be copied there; other answers as they are."""
    if key not in FILES or not answer or (key == "theme" and not Path(answer).suffix):
        return answer, {}
    path = _path(answer.strip("'\""))
    _look_at(key, path if path.is_absolute() or path.exists() else folder / path)
    if not path.exists() or path.resolve().is_relative_to(folder.resolve()):
        inside = path.resolve().relative_to(folder.resolve()).as_posix() if path.exists() else answer
        return inside, {}
    content, target = path.read_bytes(), folder / path.name
    if target.exists() and target.read_bytes() != content:
        said = f"Another file is called '{path.name}' in {called_from_here(folder)}."
        raise Refused([Problem(said, hint="Give yours another name first.")])
    return path.name, {target: content}


def _path(typed: str) -> Path:
    """Return a path as it was typed; `~` is the person's own folder, and that of another has to be there."""
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        hint = "Write the whole path, or copy the file into this folder and write its name."
        raise Refused([Problem(f"The folder that '{typed}' begins with is not known here.", hint=hint)]) from None


def _look_at(key: str, path: Path) -> None:
    """Raise Refused where a file is no picture, or no template."""
    if key == "logo":
        from workshop_kit.theme.logo import read_logo

        read_logo(path)
    else:
        from workshop_kit.theme.load import load_theme

        load_theme(str(path))


def _text(path: Path) -> str:
    """Return what stands in a practice file; raises Refused where it cannot be read or changed."""
    name = called_from_here(path)
    data = file_bytes(path, name)
    text = data if isinstance(data, Problem) else decoded(data, name)
    if isinstance(text, Problem):
        raise Refused([text])
    loaded = parse(text, name, path.parent)
    if not says_nothing(text) and stops(loaded.problems):
        raise Refused([*loaded.problems, Problem("Mend this file first, or put it away; then run 'setup' again.")])
    if loaded.tree and in_braces(loaded.tree):
        hint = "Write each name with its value on a line of its own, without braces; then run 'setup' again."
        raise Refused([Problem("All of this file stands in braces.", loaded.tree.place, hint)])
    return text
