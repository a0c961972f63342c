"""What a folder may hold besides good files: links, pipes, huge and forbidden files."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from generator.catalog import files
from generator.catalog.findings import FindingsError
from generator.catalog.load import load

EVERYTHING = Path(__file__).parent / "everything"


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EVERYTHING, tmp_path / "specs"))


def said(root: Path) -> list[str]:
    try:
        load(root)
    except FindingsError as error:
        return [str(finding) for finding in error.findings]
    return []


def test_a_link_out_of_the_tree(specs: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("title: secret\n")
    (specs / "mint/rest/link.yaml").symlink_to(secret)
    assert said(specs) == ["specs/mint/rest/link.yaml:1:1: file-unreadable: a symbolic link; put the file itself here"]


def test_a_link_inside_the_tree_and_one_to_nothing(specs: Path) -> None:
    (specs / "mint/rest/again.yaml").symlink_to("coin_book.yaml")
    (specs / "mint/rest/nothing.yaml").symlink_to("nowhere.yaml")
    assert [line.split(": ")[1] for line in said(specs)] == ["file-unreadable"] * 2


def test_a_linked_folder(specs: Path) -> None:
    (specs / "other").symlink_to("mint")
    assert said(specs) == ["specs/other:1:1: file-unreadable: a symbolic link; put the file itself here"]


def test_the_root_may_be_a_link(specs: Path, tmp_path: Path) -> None:
    (tmp_path / "linked").symlink_to(specs)
    assert said(tmp_path / "linked") == []


def test_a_pipe_is_not_waited_for(specs: Path) -> None:
    os.mkfifo(specs / "mint/rest/pipe.yaml")
    [line] = said(specs)
    assert line.startswith("specs/mint/rest/pipe.yaml:1:1: file-unreadable: cannot be read: not a regular file")


def test_a_file_that_may_not_be_read(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self.name == "coin_book.yaml":
            raise PermissionError(13, "Permission denied")
        return real(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    [line] = said(specs)
    assert "file-unreadable: cannot be read: Permission denied" in line


def test_a_folder_that_may_not_be_read(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("stream"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert said(specs) == ["specs/mint/stream:1:1: file-unreadable: the folder cannot be read: Permission denied"]


def test_a_large_file(specs: Path) -> None:
    (specs / "mint/rest/large.yaml").write_bytes(b"# " + b"x" * (2 << 20))
    assert said(specs) == [
        f"specs/mint/rest/large.yaml:1:1: file-unreadable: larger than {files.MAX_BYTES} bytes; split or trim it"
    ]


def test_the_largest_file(specs: Path) -> None:
    file = specs / "mint/rest/coin_book.yaml"
    text = file.read_bytes()
    file.write_bytes(text + b"#" * (files.MAX_BYTES - len(text)))
    assert said(specs) == []


def test_a_file_name_cannot_forge_a_finding(specs: Path) -> None:
    (specs / "mint/rest/a\nspecs:1:1: fake.yaml").write_text("title: X\n")
    (specs / os.fsdecode(b"mint/rest/\xff.yaml")).write_text("title: X\n")
    found = said(specs)
    assert len(found) == 2
    assert all(line.isprintable() and ": file-misplaced: " in line for line in found)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    [line] = said(tmp_path / "nowhere")
    assert line.endswith("file-unreadable: no such folder; name the folder of the specs")


def test_progress_is_told(specs: Path) -> None:
    told: list[tuple[int, int]] = []
    load(specs, lambda done, total: told.append((done, total)))
    count = len(list(specs.rglob("*.yaml")))
    assert told == [(done, count) for done in range(1, count + 1)]
