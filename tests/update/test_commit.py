"""Two folders change together: killed anywhere, an update leaves both as before or both as after."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from functools import partial
from pathlib import Path

import pytest

from generator import tree
from generator.cli import main
from generator.paths import update_room
from generator.update import commit, staging
from generator.update.commit import Swap
from generator.update.recovery import recover
from tests.update import deadly
from tests.update.files import contents

SPECS = {"coin/product.yaml": "a", "coin/rest/press.yaml": "old", "coin/ws/gone.yaml": "old", "notes.txt": "mine"}
NEW_SPECS = {"coin/product.yaml": "a", "coin/rest/press.yaml": "new", "coin/stream/x.yaml": "new", "notes.txt": "mine"}
OUT = {"a.py": "old a", "sub/b.py": "old b", "gone.py": "old"}
NEW_OUT = {"a.py": "new a", "sub/b.py": "old b", "sub/deep/c.py": "new c"}


def before(folder: Path) -> None:
    """Specs and package as they are before the update, with a file of somebody else in each."""
    for path, text in SPECS.items():
        (folder / "specs" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "specs" / path).write_text(text, "utf-8")
    tree.replace(folder / "generated", tree.with_manifest(OUT))
    (folder / "generated/mine.txt").write_text("mine", "utf-8")


def staged(folder: Path) -> list[Swap]:
    specs, out, room = folder / "specs", folder / "generated", update_room(folder / "specs")
    new = staging.specs(room, specs, out)
    staging.change(new, {"coin/rest/press.yaml": "new", "coin/stream/x.yaml": "new"}, ["coin/ws/gone.yaml"])
    package = tree.stage(out, tree.with_manifest(NEW_OUT))
    return [Swap.of(specs, new, "coin/rest/press.yaml"), Swap.of(out, package, tree.MANIFEST)]


def take_over(folder: Path) -> None:
    commit.commit(update_room(folder / "specs"), staged(folder))


def state(folder: Path) -> tuple[str, str]:
    """Each of the two: as before, as after, or as never."""
    wanted = {
        "specs": ({path: text.encode() for path, text in each.items()} for each in (SPECS, NEW_SPECS)),
        "generated": ({**tree.with_manifest(each), "mine.txt": b"mine"} for each in (OUT, NEW_OUT)),
    }
    found = []
    for name, (old, new) in wanted.items():
        now = contents(folder / name) if (folder / name).is_dir() else {}
        found.append("before" if now == old else "after" if now == new else "between")
    return found[0], found[1]


def test_killed_at_every_write_both_are_as_before_or_both_as_after(tmp_path: Path) -> None:
    left, recovered = [], []
    for stop in range(1, 400):
        folder = tmp_path / str(stop)
        before(folder)
        died = deadly.killed(partial(take_over, folder), stop)
        left.append(state(folder))
        recover(folder / "specs")
        recovered.append(state(folder))
        assert recovered[-1] in (("before", "before"), ("after", "after")), stop
        assert sorted(path.name for path in folder.iterdir()) == ["generated", "specs"], stop
        if not died:
            break
    assert len(recovered) > 30
    assert recovered[0] == ("before", "before")
    assert recovered[-1] == left[-1] == ("after", "after")
    # Without any recovery there is one moment, between the two exchanges, and each of the two is whole even then.
    assert left.count(("after", "before")) == 1
    assert set(left) == {("before", "before"), ("after", "before"), ("after", "after")}
    # Once the journal is there, there is no way back.
    assert recovered == sorted(recovered, reverse=True)


def test_where_folders_cannot_be_exchanged_it_holds_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    renames = Path.rename
    left = []

    class Killed(BaseException):
        """Stands for the end of the process: nothing of ours catches it."""

    for stop in range(1, 20):
        folder = tmp_path / str(stop)
        before(folder)
        swaps, calls = staged(folder), 0

        def rename(self: Path, target: Path, stop: int = stop) -> Path:
            nonlocal calls
            calls += 1
            if calls == stop:
                raise Killed
            return renames(self, target)

        with monkeypatch.context() as patched:
            patched.setattr(sys, "platform", "other")
            patched.setattr(Path, "rename", rename)
            try:
                commit.commit(update_room(folder / "specs"), swaps)
                ended = True
            except Killed:
                ended = False
        left.append(state(folder))
        with monkeypatch.context() as patched:
            patched.setattr(sys, "platform", "other")
            recover(folder / "specs")
        assert state(folder) in (("before", "before"), ("after", "after"))
        assert sorted(path.name for path in folder.iterdir()) == ["generated", "specs"]
        if ended:
            break
    assert left[-1] == ("after", "after")
    assert ("between", "before") in left  # here a folder is missing for a moment
    assert len(left) == 9


def test_an_exchange_that_fails_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before(tmp_path)
    swaps, real = staged(tmp_path), tree.swap

    def failing(one: Path, other: Path) -> None:
        if other.name == "generated":
            raise OSError("busy")
        real(one, other)

    monkeypatch.setattr(tree, "swap", failing)
    with pytest.raises(OSError, match="busy"):
        commit.commit(update_room(tmp_path / "specs"), swaps)
    assert state(tmp_path) == ("before", "before")
    assert not (update_room(tmp_path / "specs") / commit.JOURNAL).exists()


def test_what_was_edited_until_the_exchange_is_taken_back(tmp_path: Path) -> None:
    before(tmp_path)
    swaps = staged(tmp_path)
    with pytest.raises(commit.ChangedError):
        commit.commit(update_room(tmp_path / "specs"), swaps, lambda: False)
    assert state(tmp_path) == ("before", "before")
    assert not (update_room(tmp_path / "specs") / commit.JOURNAL).exists()


def test_what_cannot_be_taken_back_is_completed_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before(tmp_path)
    swaps, real, calls = staged(tmp_path), tree.swap, 0

    def failing(one: Path, other: Path) -> None:
        nonlocal calls
        calls += 1
        if calls > 1:
            raise OSError("busy")
        real(one, other)

    with monkeypatch.context() as patched:
        patched.setattr(tree, "swap", failing)
        with pytest.raises(commit.UnfinishedError, match="busy, and then busy"):
            commit.commit(update_room(tmp_path / "specs"), swaps)
    assert state(tmp_path) == ("after", "before")
    recover(tmp_path / "specs")
    assert state(tmp_path) == ("after", "after")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_waits_until_both_are_written(
    number: signal.Signals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before(tmp_path)
    arrived = []
    handler = signal.signal(number, lambda *_: arrived.append(state(tmp_path)))
    real = tree.swap

    def interrupted(one: Path, other: Path) -> None:
        os.kill(os.getpid(), number)
        real(one, other)

    monkeypatch.setattr(tree, "swap", interrupted)
    try:
        take_over(tmp_path)
    finally:
        signal.signal(number, handler)
    assert arrived == [("after", "after")]


def test_the_whole_may_be_moved_before_it_is_completed(tmp_path: Path) -> None:
    before(tmp_path / "here")
    room = update_room(tmp_path / "here/specs")
    commit._write(room, staged(tmp_path / "here"))
    shutil.copytree(tmp_path / "here", tmp_path / "there", symlinks=True)
    said = recover(tmp_path / "there/specs")
    assert said is not None
    assert said.endswith("it is complete now")
    assert (state(tmp_path / "here"), state(tmp_path / "there")) == (("before", "before"), ("after", "after"))


def test_every_command_completes_it_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before(tmp_path)
    commit._write(update_room(tmp_path / "specs"), staged(tmp_path))
    assert main(["list", "--specs", str(tmp_path / "specs")]) == 1  # these specs are none
    assert "it is complete now" in capsys.readouterr().err
    assert state(tmp_path) == ("after", "after")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "specs"]


def test_a_journal_that_was_not_complete_counts_for_nothing(tmp_path: Path) -> None:
    before(tmp_path)
    room = update_room(tmp_path / "specs")
    commit._write(room, staged(tmp_path))
    whole = (room / commit.JOURNAL).read_bytes()
    (room / commit.JOURNAL).rename(room / f"{commit.JOURNAL}.part")
    (room / f"{commit.JOURNAL}.part").write_bytes(whole[:50])
    said = recover(tmp_path / "specs")
    assert said is not None
    assert said.endswith("before it wrote anything; its leavings are gone")
    assert state(tmp_path) == ("before", "before")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "specs"]


@pytest.mark.parametrize("text", ["", "{}", '{"swaps": [{}]}', '{"swaps": 1}', "[]", "\x00"])
def test_a_damaged_journal_is_told_and_not_believed(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before(tmp_path)
    room = update_room(tmp_path / "specs")
    room.mkdir()
    (room / commit.JOURNAL).write_text(text, "utf-8")
    assert main(["lint", "--specs", str(tmp_path / "specs")]) == 2
    err = capsys.readouterr().err
    assert len(err.splitlines()) == 1
    assert "cannot be read" in err
    assert state(tmp_path) == ("before", "before")


def everything(folder: Path) -> dict[str, bytes | None]:
    """What lies below a folder, empty folders and links with it, but for locks."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
        if path.suffix != ".lock"
    }


@pytest.mark.parametrize(
    ("folder", "staged_at"),
    [
        ("../specs", "{here}/../precious"),
        ("../specs", "../../precious"),
        ("../specs", "../specs"),
        ("../specs", "link"),
        ("../specs", "specs/coin"),
        ("../../precious", "specs"),
        ("../../precious", "../../.precious.x.new"),
        ("../../package", "../../.package.x.new"),
        ("../notes", "../.notes.x.new"),
        ("../notes", "specs"),
        ("../generated", "specs"),
        ("../generated", "../.generated.linked.new"),
        ("../generated", "../.generated.foreign.new"),
        ("../generated", "../.generated.x.new/../../../precious"),
        ("../linked", "../.linked.x.new"),
        ("../linked/package", "../linked/.package.x.new"),
        ("..", "specs"),
        (".", "specs"),
        ("{here}", "specs"),
        ("{here}/../precious", "specs"),
        ("../x\0", "../.x\0.x.new"),
        ("../\ud800", "../.\ud800.x.new"),
    ],
)
def test_a_forged_journal_moves_nothing(
    folder: str, staged_at: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Every victim lies below tmp_path: were the check gone, this test would really move them.
    folder, staged_at = (path.replace("{here}", str(tmp_path / "here")) for path in (folder, staged_at))
    before(tmp_path / "here")
    for name in ("precious", ".precious.x.new", "here/notes", "here/.generated.foreign.new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "mine.txt").write_text("mine", "utf-8")
    for name in ("package", ".package.x.new", "here/.notes.x.new", "here/.linked.x.new"):
        tree.replace(tmp_path / name, tree.with_manifest(OUT))
    (tmp_path / "here/linked").symlink_to("..")
    (tmp_path / "here/.generated.linked.new").symlink_to("../package")
    room = update_room(tmp_path / "here/specs")
    (room / "specs/coin").mkdir(parents=True)
    (room / "link").symlink_to("../../precious")
    (room / "package").write_text(folder, "utf-8", "surrogatepass")
    swap = {"folder": folder, "staged": staged_at, "witness": "x", "digest": None}
    (room / commit.JOURNAL).write_text(json.dumps({"swaps": [swap]}), "utf-8")
    was = everything(tmp_path)
    assert main(["list", "--specs", str(tmp_path / "here/specs")]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.isprintable()
    assert line.endswith(".specs.update")
    assert everything(tmp_path) == was


def test_staged_specs_that_are_a_link_are_not_taken(tmp_path: Path) -> None:
    before(tmp_path)
    (tmp_path / "precious").mkdir()
    room = update_room(tmp_path / "specs")
    room.mkdir()
    (room / "specs").symlink_to("../precious")
    swap = {"folder": "../specs", "staged": "specs", "witness": "x", "digest": None}
    (room / commit.JOURNAL).write_text(json.dumps({"swaps": [swap]}), "utf-8")
    with pytest.raises(OSError, match="names a link"):
        recover(tmp_path / "specs")
    assert state(tmp_path) == ("before", "before")


def test_a_journal_without_end_is_not_read(tmp_path: Path) -> None:
    before(tmp_path)
    room = update_room(tmp_path / "specs")
    room.mkdir()
    (room / commit.JOURNAL).symlink_to("/dev/zero")
    with pytest.raises(OSError, match="cannot be read"):
        recover(tmp_path / "specs")


def test_a_witness_leads_nowhere_else(tmp_path: Path) -> None:
    before(tmp_path)
    room = update_room(tmp_path / "specs")
    (room / "specs").mkdir(parents=True)
    (tmp_path / "precious").write_text("mine", "utf-8")
    swap = {"folder": "../specs", "staged": "specs", "witness": "../../precious", "digest": None}
    (room / commit.JOURNAL).write_text(json.dumps({"swaps": [swap]}), "utf-8")
    with pytest.raises(OSError, match="cannot be read"):
        recover(tmp_path / "specs")
    assert state(tmp_path) == ("before", "before")


@pytest.mark.parametrize("place", ["precious", "here/specs"])
def test_a_room_that_is_a_link_is_no_room(place: str, tmp_path: Path) -> None:
    before(tmp_path / "here")
    (tmp_path / "precious").mkdir()
    update_room(tmp_path / "here/specs").symlink_to(tmp_path / place)
    was = everything(tmp_path)
    with pytest.raises(OSError, match="is no folder of an update"):
        recover(tmp_path / "here/specs")
    assert everything(tmp_path) == was


@pytest.mark.parametrize("named", ["../../precious", "/", "..", "../notes"])
def test_a_forged_name_of_the_package_sweeps_nothing(named: str, tmp_path: Path) -> None:
    before(tmp_path / "here")
    for name in (".precious.x.new", "here/notes", "here/.notes.x.new"):
        (tmp_path / name).mkdir()
    room = update_room(tmp_path / "here/specs")
    room.mkdir()
    (room / "package").write_text(named, "utf-8")
    (tmp_path / "here/notes/mine.txt").write_text("mine", "utf-8")
    assert recover(tmp_path / "here/specs")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".precious.x.new", "here"]
    assert sorted(path.name for path in (tmp_path / "here").iterdir()) == [
        ".notes.x.new",
        "generated",
        "notes",
        "specs",
    ]


def test_a_package_that_lies_elsewhere_has_to_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before(tmp_path)
    (tmp_path / "deep").mkdir()
    (tmp_path / "generated").rename(tmp_path / "deep/new")
    specs, out, room = tmp_path / "specs", tmp_path / "deep/new", update_room(tmp_path / "specs")
    new = staging.specs(room, specs, out)
    staging.change(new, {"coin/rest/press.yaml": "new"}, ())
    package = tree.stage(out, tree.with_manifest(NEW_OUT))
    commit._write(room, [Swap.of(specs, new, "coin/rest/press.yaml"), Swap.of(out, package, tree.MANIFEST)])
    assert main(["list", "--specs", str(specs)]) == 2
    assert "specwright build --out" in capsys.readouterr().err
    assert (out / "gone.py").exists()
    assert main(["build", "--specs", str(specs), "--out", str(out)]) == 1  # these specs are none
    assert "it is complete now" in capsys.readouterr().err
    assert (out / "sub/deep/c.py").exists()
    assert (specs / "coin/rest/press.yaml").read_text("utf-8") == "new"


def test_what_is_said_of_an_interrupted_update_is_true(tmp_path: Path) -> None:
    told = set()
    for stop in range(1, 400):
        folder = tmp_path / str(stop)
        before(folder)
        died = deadly.killed(partial(take_over, folder), stop)
        left, said = state(folder), recover(folder / "specs")
        if said:
            told.add(said.partition("interrupted ")[2])
        if said and "or after" not in said:
            assert ("before it wrote anything" in said) == (left == ("before", "before") == state(folder)), stop
            assert ("after it wrote everything" not in said) or left == ("after", "after"), stop
        if not died:
            break
    assert len(told) == 4


def test_a_journal_that_cannot_go_does_not_make_an_update_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before(tmp_path)
    swaps, real = staged(tmp_path), Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name == commit.JOURNAL:
            raise OSError("busy")
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", failing)
        commit.commit(update_room(tmp_path / "specs"), swaps)
    assert state(tmp_path) == ("after", "after")
    recover(tmp_path / "specs")
    assert state(tmp_path) == ("after", "after")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["generated", "specs"]


def test_a_swap_that_was_done_where_nothing_was_is_not_done_again(tmp_path: Path) -> None:
    before(tmp_path)
    shutil.rmtree(tmp_path / "generated")
    swaps, room = staged(tmp_path), update_room(tmp_path / "specs")
    commit._write(room, swaps)
    for swap in swaps:
        swap.forward()
    assert [swap.done for swap in swaps] == [True, True]
    assert not swaps[1].staged.exists()
    # Of a file that goes nothing is known but that it is not there: no more than where there is no folder.
    assert Swap(tmp_path / "specs", tmp_path / "nowhere", "coin/ws/gone.yaml", None).done
    recover(tmp_path / "specs")
    assert (tmp_path / "generated/a.py").read_text("utf-8") == "new a"


def test_a_spec_is_not_written_through_a_linked_folder(tmp_path: Path) -> None:
    (tmp_path / "staged").mkdir()
    (tmp_path / "precious").mkdir()
    (tmp_path / "staged/coin").symlink_to("../precious")
    with pytest.raises(tree.OutsideError, match="through a link"):
        staging.change(tmp_path / "staged", {"coin/x.yaml": "x"}, ())
    (tmp_path / "precious/y.yaml").write_text("mine", "utf-8")
    with pytest.raises(tree.OutsideError, match="through a link"):
        staging.change(tmp_path / "staged", {}, ["coin/y.yaml"])
    assert [path.name for path in (tmp_path / "precious").iterdir()] == ["y.yaml"]
