"""The texts of a catalogue, from a folder or from a revision of a git repository, and the catalogue that they make."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from pathlib import Path

from generator.catalog import files, yaml_source
from generator.catalog.findings import Finding, Position
from generator.catalog.load import assemble, read_spec
from generator.catalog.model import Catalogue, Endpoint, Product, Relations


class NoCatalogueError(ValueError):
    """What was named holds no catalogue."""


class UnknownRevisionError(NoCatalogueError):
    """What was named is neither a folder nor a revision."""


def of_folder(specs: Path, findings: list[Finding]) -> dict[str, str]:
    """The specs below a folder, by path; a folder that is not there holds none."""
    found = {}
    for shown, path in files.find(specs, findings) if specs.is_dir() else ():
        text = files.text(path, shown, findings)
        if text is not None:
            found[path.relative_to(specs).as_posix()] = text
    return found


def of_revision(name: str, folder: Path) -> dict[str, str]:
    """Every text below a folder of a repository, as it stood in a revision; by path below the folder.

    Raises:
        UnknownRevisionError: if git knows no such revision, or the folder is in no repository, or not in the revision.
    """
    here = folder if folder.is_dir() else Path()
    top = _git(here, "rev-parse", "--show-toplevel", about=name).decode().strip()
    revision = _git(here, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}", about=name)
    try:
        below = folder.resolve().relative_to(Path(top).resolve()).as_posix()
    except ValueError as error:
        raise UnknownRevisionError(f"{folder} is not in the repository that {name} is looked up in") from error
    packed = _git(Path(top), "archive", "--format=tar", revision.decode().strip(), "--", below, about=f"{name}:{below}")
    texts = {}
    with tarfile.open(fileobj=io.BytesIO(packed)) as tar:
        for member in tar:
            inside = tar.extractfile(member) if member.isfile() else None
            if inside is not None:
                texts[member.name.removeprefix(f"{below}/")] = inside.read().decode("utf-8", "replace")
    return texts


def catalogue(texts: Mapping[str, str], root: str, findings: list[Finding]) -> Catalogue:
    """The catalogue that texts make; `root` is shown before their paths."""
    products: dict[str, Product] = {}
    endpoints: list[Endpoint] = []
    relations: dict[str, Relations] = {}
    sources: dict[str, yaml_source.Source] = {}
    for path, text in sorted(texts.items()):
        shown = f"{root}/{path}" if root else path
        if not path.lower().endswith((".yaml", ".yml")):
            continue
        if not files.placed(tuple(path.split("/"))):
            why = "a spec lies at <product>/product.yaml or <product>/<rest|ws|stream|event>/<name>.yaml"
            findings.append(Finding(Position(shown), "file-misplaced", f"{why}; move or rename it"))
            continue
        model = read_spec(text, shown, findings, sources)
        if isinstance(model, Product):
            products[model.name] = model
        elif isinstance(model, Relations):
            relations[model.product] = model
        elif model is not None:
            endpoints.append(model)
    return assemble(root, products, endpoints, findings, sources, relations)


def _git(folder: Path, *arguments: str, about: str) -> bytes:
    try:
        git = shutil.which("git") or "git"
        done = subprocess.run([git, "-C", str(folder), *arguments], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise UnknownRevisionError(f"{about} is neither a folder nor a revision that git knows") from error
    return done.stdout
