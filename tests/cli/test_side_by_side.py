"""Several kits are made side by side, and the terminal says how far it is."""

import contextlib
import functools
import io
import multiprocessing
import os
import pickle
import subprocess
import sys

import pytest

from workshop_kit import kit
from workshop_kit.cli import processes, progress, side_by_side
from workshop_kit.cli.making import WentWrong

OUTLINE = "title: {title}\nblocks:\n  - pair: Thanks\n    minutes: 20\n    steps:\n      - letter: A few lines\n"


def in_process(thing):
    return thing, os.getpid()


def ended_elsewhere(home):
    if os.getpid() != home:
        os._exit(9)
    return home


@pytest.fixture
def cores(monkeypatch):
    return lambda count: monkeypatch.setattr(side_by_side, "cores", lambda: count)


def test_results_come_in_the_order_of_the_things_from_processes_of_their_own(cores):
    cores(2)
    told = []
    made = side_by_side.side_by_side(in_process, [3, 1, 2], lambda: told.append(1))

    assert [thing for thing, _ in made] == [3, 1, 2]
    assert os.getpid() not in {process for _, process in made}
    assert len(told) == 3


@pytest.mark.parametrize(("things", "available"), [([1], 8), ([1, 2], 1)])
def test_one_thing_or_one_core_needs_no_other_process(cores, things, available):
    cores(available)

    assert {process for _, process in side_by_side.side_by_side(in_process, things, int)} == {os.getpid()}


def test_what_a_process_leaves_that_the_system_ended_is_made_here(cores):
    cores(2)
    told = []
    made = side_by_side.side_by_side(ended_elsewhere, [os.getpid()] * 3, lambda: told.append(1))

    assert made == [os.getpid()] * 3
    assert len(told) == 3


@pytest.mark.parametrize("error", [OSError(38, "Function not implemented"), NotImplementedError(), ImportError()])
def test_where_no_pool_can_be_had_all_is_made_here(cores, monkeypatch, error):
    def refuse(*_, **__):
        raise error

    cores(2)
    monkeypatch.setattr(processes, "ProcessPoolExecutor", refuse)
    told = []
    made = side_by_side.side_by_side(in_process, [3, 1, 2], lambda: told.append(1))

    assert made == [(thing, os.getpid()) for thing in (3, 1, 2)]
    assert len(told) == 3


def test_where_the_second_process_is_refused_all_is_made_here_and_the_first_is_let_go(cores, monkeypatch):
    fork, forks = os.fork, []

    def once():
        if forks:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        forks.append(1)
        return fork()

    cores(2)
    monkeypatch.setattr(os, "fork", once)
    made = side_by_side.side_by_side(in_process, [3, 1, 2], int)

    assert made == [(thing, os.getpid()) for thing in (3, 1, 2)]
    assert forks
    assert [child for child in multiprocessing.active_children() if child.join(10) or child.is_alive()] == []


def test_no_thread_of_ours_runs_when_processes_are_begun(cores, monkeypatch):
    fork, running = os.fork, []

    def told():
        running.append("forked")
        return fork()

    @contextlib.contextmanager
    def meanwhile():
        running.append("started")
        yield

    cores(2)
    monkeypatch.setattr(os, "fork", told)
    side_by_side.side_by_side(in_process, [3, 1, 2], int, meanwhile())

    assert running == ["forked", "forked", "started"]


WAITS = """
import os, threading
from workshop_kit.cli import side_by_side
def waits(thing):
    print(thing, flush=True)
    threading.Event().wait()
if __name__ == "__main__":
    side_by_side.cores = lambda: 2
    side_by_side.side_by_side(waits, ["one", "two"], int)
"""


def test_when_the_first_process_is_ended_no_other_stays_behind(tmp_path):
    script = tmp_path / "waits.py"
    script.write_text(WAITS, encoding="utf-8")
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE) as first:  # noqa: S603 - ourselves
        assert {first.stdout.readline().strip(), first.stdout.readline().strip()} == {b"one", b"two"}
        first.kill()

        # Their end of the pipe is closed when all have ended.
        assert first.communicate(timeout=20) == (b"", None)


def test_several_outlines_are_made_as_one_alone_is(typed, here, cores):
    for name in ("one", "two"):
        (here / f"{name}.yaml").write_text(OUTLINE.format(title=name), encoding="utf-8")
    cores(1)
    alone = typed("build", "one.yaml", "two.yaml", "gone.yaml", "--to", "alone")
    cores(2)
    together = typed("build", "one.yaml", "two.yaml", "gone.yaml", "--to", "together")

    assert together.status == alone.status == 1
    assert together.out == alone.out.replace("alone", "together")
    assert together.err == alone.err
    files = {path.relative_to(here / "alone") for path in (here / "alone").rglob("*.pdf")}
    assert files
    assert files == {path.relative_to(here / "together") for path in (here / "together").rglob("*.pdf")}


def test_two_that_differ_in_capitals_alone_would_share_a_folder(typed, here):
    for path in (here / "a" / "Trust.yaml", here / "b" / "trust.yaml"):
        path.parent.mkdir()
        path.write_text(OUTLINE.format(title="Trust"), encoding="utf-8")

    said = typed("build", "a/Trust.yaml", "b/trust.yaml")

    assert said.status == 1
    assert "'b/trust.yaml' would go into the same folder as 'a/Trust.yaml'" in said.err
    assert "1 of 2 are made" in said.err


def test_a_mistake_of_ours_in_one_leaves_the_others_made_and_reported(typed, here, cores, monkeypatch):
    for name in ("one", "two"):
        (here / f"{name}.yaml").write_text(OUTLINE.format(title=name), encoding="utf-8")
    build = kit.build
    monkeypatch.setattr(kit, "build", functools.partial(wrong_for_one, build))
    cores(1)

    said = typed("build", "one.yaml", "two.yaml")

    assert said.status == 1
    assert "two, in the folder" in said.out
    assert "Nothing was made of 'one.yaml', through a mistake of ours." in said.err
    assert "Something went wrong inside workshop-kit" in said.err


def test_what_went_wrong_passes_from_process_to_process():
    wrong = pickle.loads(pickle.dumps(WentWrong("one.yaml", "Traceback ...")))  # noqa: S301 - our own

    assert wrong.args == ("one.yaml", "Traceback ...")


def wrong_for_one(build, path, wishes, **rest):
    if path.stem == "one":
        raise ZeroDivisionError
    return build(path, wishes, **rest)


class Terminal(io.StringIO):
    def isatty(self):
        return True


def seen(monkeypatch, stream, work, words="1 of 2 are made ..."):
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr(progress, "BEAT", 0.0)
    with progress.shown(lambda: words):
        while work(stream.getvalue()):
            pass
    return stream.getvalue()


def test_in_a_terminal_a_line_says_how_far_it_is_and_is_blank_in_the_end(monkeypatch):
    said = seen(monkeypatch, Terminal(), lambda so_far: "made" not in so_far)

    assert "\r1 of 2 are made ... (0 s)" in said
    assert said.endswith("\r")
    assert said.rstrip("\r").rpartition("\r")[2].strip() == ""


def test_a_line_stays_within_the_window(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    long = "Making '" + "a-long-folder/" * 20 + "small.yaml' ..."
    said = seen(monkeypatch, Terminal(), lambda so_far: "(0 s)" not in so_far, long)

    assert "\rMaking 'a-long-folder/" in said
    assert max(map(len, said.split("\r"))) == 39


def test_in_a_file_nothing_is_said_of_it(monkeypatch):
    assert seen(monkeypatch, io.StringIO(), lambda _: False) == ""
