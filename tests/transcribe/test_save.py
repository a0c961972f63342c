"""Writing specs: what differs and nothing else, whole or not at all, never outside the folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.transcribe import save


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    texts = {"mint/product.yaml": "a\n", "mint/rest/press.yaml": "b\n", "mint/rest/melt.yaml": "c\n"}
    save.write(tmp_path, texts, save.compare(tmp_path, texts))
    assert {p.relative_to(tmp_path).as_posix(): p.read_text() for p in tmp_path.rglob("*.yaml")} == texts
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.yaml")}
    (tmp_path / "mint/notes.txt").write_text("mine")
    texts["mint/rest/melt.yaml"] = "d\n"
    saved = save.compare(tmp_path, texts)
    assert saved == save.Saved((), ("mint/rest/melt.yaml",), 2)
    save.write(tmp_path, texts, saved)
    changed = {path.name for path, then in before.items() if path.stat().st_mtime_ns != then}
    assert changed == {"melt.yaml"}
    assert (tmp_path / "mint/notes.txt").read_text() == "mine"
    assert save.compare(tmp_path, texts) == save.Saved((), (), 3)


@pytest.mark.parametrize("path", ["../x.yaml", "mint/../../x.yaml", "/tmp/x.yaml"])
def test_no_path_leaves_the_folder(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "specs"
    with pytest.raises(ValueError, match="leads out"):
        save.write(folder, {path: "x"}, save.Saved((path,), (), 0))


def test_no_link_leads_out(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/mint").symlink_to(tmp_path / "elsewhere")
    texts = {"mint/product.yaml": "x"}
    with pytest.raises(ValueError, match="through a link"):
        save.write(tmp_path / "specs", texts, save.compare(tmp_path / "specs", texts))
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_write_that_fails_leaves_the_old_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_text("old")

    def full(*_: object, **__: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr("os.fdopen", full)
    with pytest.raises(OSError, match="no space"):
        save.write(tmp_path, {"a.yaml": "new"}, save.Saved((), ("a.yaml",), 0))
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("a.yaml", "old")]


def test_what_a_killed_run_left_is_cleaned_up(tmp_path: Path) -> None:
    texts = {"mint/product.yaml": "a\n", "mint/rest/press.yaml": "b\n"}
    save.write(tmp_path, texts, save.compare(tmp_path, texts))
    left = [tmp_path / "mint" / ".specwright-x1.part", tmp_path / "mint/rest" / ".specwright-x2.part"]
    others = [tmp_path / "mint/rest/.notes.part", tmp_path / "mint/rest/press.part"]
    for path in (*left, *others):
        path.write_text("half")
    save.write(tmp_path, texts, save.compare(tmp_path, texts))
    assert not any(path.exists() for path in left)
    assert all(path.exists() for path in others)


def test_what_is_killed_leaves_what_the_next_run_knows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise SystemExit(9)

    monkeypatch.setattr(Path, "chmod", killed)
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)
    with pytest.raises(SystemExit):
        save.write(tmp_path, {"a.yaml": "new"}, save.Saved(("a.yaml",), (), 0))
    monkeypatch.undo()
    assert len(list(tmp_path.iterdir())) == 1
    save.write(tmp_path, {}, save.Saved((), (), 0))
    assert list(tmp_path.iterdir()) == []


def test_strays_are_named_beside_what_pages_give(tmp_path: Path) -> None:
    texts = {"mint/product.yaml": "a\n", "mint/rest/press.yaml": "b\n", "bank/rest/lend.yaml": "c\n"}
    save.write(tmp_path, texts, save.compare(tmp_path, texts))
    for path in ("mint/rest/old.yaml", "mint/rest/refused.yaml", "mint/corrections.yaml", "mint/event/by_hand.yaml"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("d\n")
    (tmp_path / "bank/rest/other.yaml").write_text("of a product of which a single page was read")
    saved = save.compare(tmp_path, texts, ["mint/rest/refused.yaml"])
    assert saved == save.Saved((), (), 3, ("mint/rest/old.yaml",))


def test_a_difference_is_shown(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("one\ntwo\n")
    texts = {"a.yaml": "one\nthree\n", "b.yaml": "new\n"}
    assert list(save.difference(tmp_path, texts, save.compare(tmp_path, texts))) == [
        f"--- {tmp_path}/a.yaml", "+++ a.yaml (as transcribed)", "@@ -1,2 +1,2 @@", " one", "-two", "+three",
        "--- /dev/null", "+++ b.yaml (as transcribed)", "@@ -0,0 +1 @@", "+new",
    ]  # fmt: skip
