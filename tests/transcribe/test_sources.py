"""Which files a run reads: told apart, in a fixed order, and nothing passed over in silence that looks like a page."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.transcribe import sources


def page(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("# A page\n", "utf-8")
    return path


def test_folders_of_one_name_are_told_apart(tmp_path: Path) -> None:
    files = [page(tmp_path / "old/2026-01/mint/Press.md"), page(tmp_path / "new/2026-01/mint/Press.md")]
    roots = [path.parents[1] for path in files]
    for groups in ([roots], [roots[::-1]], [[roots[0]], [roots[1]]]):
        found = sources.find(groups)
        assert {file.shown: file.path for file in found.files} == {
            "old/2026-01/mint/Press.md": files[0],
            "new/2026-01/mint/Press.md": files[1],
        }
        assert {file.folder for file in found.files} == {"old/2026-01", "new/2026-01"}


def test_pages_of_one_name_are_told_apart(tmp_path: Path) -> None:
    files = [page(tmp_path / f"{name}/docs/Press.md") for name in ("a", "b")]
    assert [file.shown for file in sources.find([files]).files] == ["a/docs/Press.md", "b/docs/Press.md"]


def test_pages_that_are_named_lie_in_their_folder(tmp_path: Path) -> None:
    files = [page(tmp_path / f"2026-01/{name}.md") for name in ("rest", "rest_CN")]
    found = sources.find([[*files, tmp_path / "2026-01"]], "2020-01").files
    assert [(file.shown, file.folder, file.day) for file in found] == [
        ("2026-01/rest.md", "2026-01", "2026-01"),
        ("2026-01/rest_CN.md", "2026-01", "2026-01"),
    ]


def test_the_folder_that_one_stands_in_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page(tmp_path / "docs/mint/Press.md")
    monkeypatch.chdir(tmp_path / "docs")
    assert [file.shown for file in sources.find([[Path()]]).files] == ["docs/mint/Press.md"]
    assert [file.shown for file in sources.find([[Path("../docs/mint")]]).files] == ["mint/Press.md"]


def test_links_are_told(tmp_path: Path) -> None:
    page(tmp_path / "docs/Press.md")
    page(tmp_path / "elsewhere/Melt.md")
    (tmp_path / "docs/Melt.md").symlink_to(tmp_path / "elsewhere/Melt.md")
    (tmp_path / "docs/lost.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "docs/more").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "docs/picture.png").symlink_to(tmp_path / "elsewhere/Melt.md")
    found = sources.find([[tmp_path / "docs"]])
    assert [file.shown for file in found.files] == ["docs/Press.md"]
    assert found.unreadable == [
        f"docs/{name}:1:1: unreadable: a link, which is not followed; name what it leads to"
        for name in ("Melt.md", "lost.md", "more")
    ]


def test_a_link_that_is_named_is_followed(tmp_path: Path) -> None:
    page(tmp_path / "elsewhere/Melt.md")
    (tmp_path / "docs").symlink_to(tmp_path / "elsewhere")
    found = sources.find([[tmp_path / "docs"]])
    assert ([file.shown for file in found.files], found.unreadable) == (["docs/Melt.md"], [])


def test_what_is_no_regular_file_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert sources.find([[tmp_path]]).unreadable == [f"{tmp_path.name}/pipe.md:1:1: unreadable: no regular file"]
    assert sources.find([[tmp_path / "pipe.md"]]).unreadable


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page(tmp_path / "docs/open/Press.md")
    page(tmp_path / "docs/shut/Melt.md")
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = sources.find([[tmp_path / "docs"]])
    assert [file.shown for file in found.files] == ["docs/open/Press.md"]
    assert found.unreadable == ["docs/shut:1:1: unreadable: the folder cannot be read: Permission denied"]


def test_hidden_files_are_passed_over(tmp_path: Path) -> None:
    page(tmp_path / "docs/.git/Press.md")
    page(tmp_path / "docs/.Press.md")
    found = sources.find([[tmp_path / "docs"]])
    assert (found.files, found.unreadable) == ([], [])
