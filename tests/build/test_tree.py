"""The output folder changes in one step: killed anywhere, a build leaves it as before or as after."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import tree
from generator.cache import Cache, Shelf

OLD = {"a.py": "old a", "sub/b.py": "old b", "gone.py": "old"}
NEW = {"a.py": "new a", "sub/b.py": "old b", "sub/deep/c.py": "new c"}

#: Runs a change of the folder and dies at the n-th system call that writes; says "done" if it was not reached.
KILLED = """
import os, sys
from pathlib import Path
from generator import tree

folder, stop, new = Path(sys.argv[1]), int(sys.argv[2]), {new!r}
calls = 0

def dying(original):
    def call(*args, **kwargs):
        global calls
        calls += 1
        if calls == stop:
            os._exit(9)
        result = original(*args, **kwargs)
        return result
    return call

for name in ("mkdir", "link", "rename", "replace", "rmdir", "unlink"):
    setattr(os, name, dying(getattr(os, name)))
Path.write_bytes = dying(Path.write_bytes)
tree._exchange = dying(tree._exchange)
tree.replace(folder, tree.with_manifest(new))
print("done")
"""


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_killed_at_every_write_it_is_as_before_or_as_after(tmp_path: Path) -> None:
    before, after = tree.with_manifest(OLD), tree.with_manifest(NEW)
    outcomes = []
    for stop in range(1, 200):
        folder = tmp_path / str(stop) / "generated"
        tree.replace(folder, before)
        (folder / "mine.txt").write_text("not the tool's", "utf-8")
        done = subprocess.run(
            [sys.executable, "-c", KILLED.format(new=NEW), str(folder), str(stop)], capture_output=True, text=True
        )
        found = contents(folder)
        assert found.pop("mine.txt") == b"not the tool's"
        assert found in (before, after), stop
        outcomes.append(found == after)
        tree.replace(folder, after)  # the next build cleans up
        assert [path.name for path in folder.parent.iterdir()] == ["generated"]
        if done.stdout.strip() == "done":
            break
        assert done.returncode == 9
    assert len(outcomes) > 8
    assert outcomes[0] is False
    assert outcomes[-1] is True


@pytest.mark.parametrize("path", ["../x", "/etc/x", "a/../../x", "", "a\\b", "a\0b", ".."])
def test_no_path_leaves_the_folder(path: str, tmp_path: Path) -> None:
    with pytest.raises(tree.OutsideError):
        tree.with_manifest({path: "text"})
    assert list(tmp_path.iterdir()) == []


def test_a_forged_manifest_removes_nothing_outside(tmp_path: Path) -> None:
    folder, outside = tmp_path / "generated", tmp_path / "precious.txt"
    outside.write_text("keep", "utf-8")
    folder.mkdir()
    (folder / tree.MANIFEST).write_text('{"files": {"../precious.txt": ""}}', "utf-8")
    tree.replace(folder, tree.with_manifest(NEW))
    assert outside.read_text("utf-8") == "keep"


def test_a_link_out_of_the_folder_is_not_written_through(tmp_path: Path) -> None:
    folder, outside = tmp_path / "generated", tmp_path / "precious.txt"
    outside.write_text("keep", "utf-8")
    folder.mkdir()
    (folder / "a.py").symlink_to(outside)
    tree.replace(folder, tree.with_manifest(NEW))
    assert outside.read_text("utf-8") == "keep"
    assert (folder / "a.py").read_text("utf-8") == "new a"


def test_without_an_atomic_swap_it_still_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "other")
    folder = tmp_path / "generated"
    tree.replace(folder, tree.with_manifest(OLD))
    tree.replace(folder, tree.with_manifest(NEW))
    assert contents(folder) == tree.with_manifest(NEW)
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]


def test_what_is_damaged_in_the_cache_is_not_there(tmp_path: Path) -> None:
    cache = Cache(tmp_path, "maker")
    cache.write("a", {"text": "A"})
    assert cache.read("a") == {"text": "A"}
    assert cache.read("b") == {}
    assert Cache(tmp_path, "other maker").read("a") == {}
    entry = tmp_path / "a.json"
    whole = entry.read_bytes()
    for damage in (b"", b"\xff\xfe", b"nonsense\n{}", whole[:-2], whole.replace(b"A", b"B")):
        entry.write_bytes(damage)
        assert cache.read("a") == {}


def test_a_shelf_keeps_what_was_asked_for(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    first = Shelf(cache, "shelf")
    first.put("kind", "a", "A")
    first.put("kind", "b", "B")
    first.save()
    second = Shelf(cache, "shelf")
    assert [second.get("kind", "a"), second.get("other kind", "a")] == ["A", None]
    second.save()
    assert [Shelf(cache, "shelf").get("kind", source) for source in "ab"] == ["A", None]


def test_a_cache_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", "utf-8")
    Cache(file / "below").write("a", {"text": "A"})
    assert Cache(file / "below").read("a") == {}
    assert os.listdir(tmp_path) == ["file"]  # noqa: PTH208


def test_what_is_somebody_else_s_stays_as_it_was(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "generated", tmp_path / "elsewhere"
    tree.replace(folder, tree.with_manifest(OLD))
    elsewhere.mkdir()
    (folder / "link").symlink_to(elsewhere)
    (folder / "dangling").symlink_to("nowhere")
    (folder / "empty/deep").mkdir(parents=True)
    folder.chmod(0o700)
    tree.replace(folder, tree.with_manifest(NEW))
    assert (folder / "link").is_symlink()
    assert (folder / "dangling").is_symlink()
    assert (folder / "empty/deep").is_dir()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert not (folder / "gone.py").exists()


def test_a_link_to_the_folder_stays_a_link(tmp_path: Path) -> None:
    tree.replace(tmp_path / "target", tree.with_manifest(OLD))
    (tmp_path / "generated").symlink_to("target")
    tree.replace(tmp_path / "generated", tree.with_manifest(NEW))
    assert (tmp_path / "generated").is_symlink()
    assert contents(tmp_path / "target") == tree.with_manifest(NEW)


def test_killed_between_two_renames_it_is_restored(tmp_path: Path) -> None:
    folder = tmp_path / "generated"
    tree.replace(folder, tree.with_manifest(OLD))
    (folder / "mine.txt").write_text("not the tool's", "utf-8")
    folder.rename(tmp_path / ".generated.old")
    tree.replace(folder, tree.with_manifest(NEW))
    assert contents(folder) == {**tree.with_manifest(NEW), "mine.txt": b"not the tool's"}
    assert [path.name for path in tmp_path.iterdir()] == ["generated"]
