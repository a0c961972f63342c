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
