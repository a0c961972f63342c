"""`specwright fetch` as people run it, up to the specs that are made of what it fetched."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import cli, paths
from generator.fetch.findings import RULES
from tests.fetch.site import Reply, Site, conditional, files, page

FAST = ("--rate", "1000")


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.close()


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "generator", *map(str, arguments)]


def environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments), cwd=cwd, env=environment(), capture_output=True, text=True, check=False, timeout=60
    )


def sitemap(site: Site, *urls: str) -> str:
    items = "".join(f"<url><loc>{url}</loc></url>" for url in urls)
    site.routes["/sitemap.xml"] = Reply(f"<urlset>{items}</urlset>".encode(), kind="application/xml")
    return f"{site.url}/sitemap.xml"


GENERAL = """<h2>General API Information{link}</h2><ul><li>The base endpoint is: <b>https://api.mint.example</b></li></ul>
<h2>Endpoint security type{link}</h2><table><tr><th>Security Type</th><th>Description</th></tr>
<tr><td>NONE</td><td>Coins may be looked at freely.</td></tr>
<tr><td>TRADE</td><td>Needs a valid API-Key and signature.</td></tr></table>"""
PRESS = """<h2>HTTP Request{link}</h2><p><code>POST /sapi/v1/mint/coin</code></p>
<h2>Request Weight(IP){link}</h2><p><strong>7</strong></p>
<h2>Request Parameters{link}</h2><table><tr><th>Name</th><th>Type</th><th>Mandatory</th><th>Description</th></tr>
<tr><td>metal</td><td>STRING</td><td>YES</td><td></td></tr><tr><td>recvWindow</td><td>LONG</td><td>NO</td><td></td></tr>
<tr><td>timestamp</td><td>LONG</td><td>YES</td><td></td></tr></table>
<h2>Response Example{link}</h2><pre><code class="language-javascript">{{"coinId": 28}}</code></pre>"""


def put(site: Site, identity: str, title: str, body: str) -> str:
    link = f'<a class="hash-link" href="/docs/{identity}#x">\u200b</a>'
    whole = page(identity, title).decode().replace("<h2>About", body.format(link=link) + "<h2>About")
    site.routes[f"/docs/{identity}"] = conditional(whole.encode())
    return f"{site.url}/docs/{identity}"


def test_from_a_sitemap_to_specs(site: Site, root: Path, tmp_path: Path) -> None:
    address = sitemap(
        site,
        put(site, "wallet/general-info", "General Info", GENERAL),
        put(site, "wallet/mint/Press-Coin", "Press Coin (TRADE)", PRESS),
    )
    crawl, specs = tmp_path / "2026-05-04", tmp_path / "specs"
    done = run("fetch", address, "--out", crawl, *FAST, cwd=root)
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 added, 0 changed, 0 unchanged; 0 findings" in done.stdout
    assert "its folder says 2026-05-04" in done.stdout
    assert set(files(crawl)) == {"wallet_general-info.html", "wallet_mint_Press-Coin.html", "crawl.json"}
    made = run("transcribe", crawl, "--out", specs, cwd=root)
    assert (made.returncode, made.stderr) == (0, "")
    assert set(files(specs)) == {"wallet/product.yaml", "wallet/rest/press_coin.yaml"}
    spec = (specs / "wallet/rest/press_coin.yaml").read_text("utf-8")
    assert "request: POST /sapi/v1/mint/coin" in spec
    assert "weight: {ip: 7}" in spec
    assert "source: {page: wallet/mint/Press-Coin, updated: 2026-05-04" in spec
    again = run("fetch", address, "--out", crawl, *FAST, cwd=root)
    assert "0 added, 0 changed, 2 unchanged; 0 findings" in again.stdout
    assert "folder" not in again.stdout


def test_findings_are_lines_and_the_rest_is_fetched(site: Site, root: Path, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(
        f"{site.put('mint/Press')}\n{site.url}/docs/mint/Melt\n{site.url}/docs/\x1b[31mred\nhttps://u:pw@else.example/x?q\n"
    )
    done = run("fetch", tmp_path / "list.txt", "--out", tmp_path / "c", *FAST, cwd=root)
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert len(lines) == 3
    assert all(re.fullmatch(r"\S+: [a-z0-9-]+: .+; .+", line) for line in lines[1:2]), lines
    assert "gone" in done.stderr
    assert "pw" not in done.stderr + done.stdout
    assert "\x1b" not in done.stderr + done.stdout
    assert "1 added" in done.stdout
    assert "--updated 2" in done.stdout
    assert set(files(tmp_path / "c")) == {"mint_Press.html", "crawl.json"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.txt", "--out", "c"], "nowhere.txt"),
        (["empty.txt", "--out", "c"], "names no address"),
        (["words.txt", "--out", "c"], "no address in the list"),
        (["bomb.xml", "--out", "c"], "DOCTYPE"),
        (["http://u:pw@a.example/sitemap.xml", "--out", "c"], "credentials"),
        (["good.txt", "--out", "empty.txt"], "is no folder"),
        (["good.txt", "--out", "c", "--allow-host", "a/b"], "--allow-host"),
        (["good.txt", "--out", "c", "--rate", "0"], "--rate"),
        (["good.txt", "--out", "c", "--rate", "nan"], "--rate"),
        (["good.txt", "--out", "c", "--jobs", "99"], "--jobs"),
        (["good.txt", "--out", "c", "--jobs", "-3"], "'-3' is not a whole number"),
        (["good.txt", "--out", "c", "--specs", "c"], "unrecognized arguments: --specs"),
        (["good.txt"], "--out"),
    ],
)
def test_wrong_usage(root: Path, tmp_path: Path, arguments: list[str], said: str) -> None:
    texts = {"empty": "# none\n", "words": "these are words\n", "good": "https://a.example/x\n"}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    (tmp_path / "bomb.xml").write_text("<!DOCTYPE urlset><urlset/>")
    done = subprocess.run(
        command("fetch", *arguments), cwd=tmp_path, env=environment() | {"PYTHONPATH": str(root)}, capture_output=True,
        text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2
    assert said in done.stderr
    assert "pw" not in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "c").exists()


def test_a_sitemap_that_is_not_there(site: Site, root: Path, tmp_path: Path) -> None:
    done = run("fetch", f"{site.url}/sitemap.xml", "--out", tmp_path / "c", *FAST, cwd=root)
    assert done.returncode == 1
    assert done.stderr.startswith(f"{site.url}/sitemap.xml: gone: ")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)])
def test_stopped_in_the_middle_and_run_again(
    site: Site, root: Path, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    released, reached = threading.Event(), threading.Event()
    urls = [site.put(f"mint/Coin-{n}") for n in range(3)]
    good = site.routes["/docs/mint/Coin-1"]

    def hanging(_: Site, __: object, ___: int) -> Reply:
        reached.set()
        released.wait(60)  # as long as anything here is waited for
        return Reply(page("mint/Coin-1"))

    site.routes["/docs/mint/Coin-1"] = hanging
    arguments = ("fetch", sitemap(site, *urls), "--out", tmp_path / "c", "--jobs", "1", "--timeout", "120", *FAST)
    # A shell that runs tests in the background lets them, and what they start, ignore the key.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        command(*arguments), cwd=root, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    signal.signal(signal.SIGINT, before)
    try:
        assert reached.wait(50)
        journal = tmp_path / "c/.crawl/journal.jsonl"
        until = time.monotonic() + 50
        while not (journal.is_file() and journal.read_bytes().endswith(b"\n")):  # the page before it waits, soon
            assert time.monotonic() < until
            time.sleep(0.01)
        process.send_signal(number)
        out, err = process.communicate(timeout=50)
    finally:
        released.set()
        process.kill()
    assert process.returncode == code
    assert "Traceback" not in err
    assert out == ""
    assert [path for path in files(tmp_path / "c") if not path.startswith(".")] == []
    site.routes["/docs/mint/Coin-1"] = good
    site.asked.clear()
    done = run(*arguments, cwd=root)
    assert (done.returncode, done.stderr) == (0, "")
    assert "3 added" in done.stdout
    assert "/docs/mint/Coin-0" not in site.asked
    assert set(files(tmp_path / "c")) == {*(f"mint_Coin-{n}.html" for n in range(3)), "crawl.json"}


@pytest.mark.parametrize("name", ["transcribe", "drift", "update"])
@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        *(("--jobs", value, "whole number") for value in ("-3", "0", "x")),
        *(("--updated", value, "day or month") for value in ("foo", "2026-99-99", "2026-13", "2026", "20260504", "")),
    ],
)
def test_values_that_are_none(
    name: str, option: str, value: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.parser(name).parse_args([name, "docs", f"{option}={value}"])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert f"argument {option}: {value!r} is not" in told
    assert said in told


@pytest.mark.parametrize("day", ["2026-05", "2024-02-29"])
def test_days(day: str) -> None:
    assert cli.parser("transcribe").parse_args(["transcribe", "docs", "--updated", day]).updated == day


def test_the_catalogue_is_no_matter_of_a_crawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an update left half done there is not completed by it."""
    specs = tmp_path / "specs"
    specs.mkdir()
    paths.update_room(specs).mkdir(parents=True)
    (tmp_path / "list.txt").write_text("# none\n")
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    assert cli.main(["fetch", "list.txt", "--out", "c"]) == 2
    assert sorted(tmp_path.rglob("*")) == before


def test_the_documentation_names_every_rule(root: Path) -> None:
    text = (root / "docs/fetch.md").read_text("utf-8")
    assert re.findall(r"^\| `([a-z0-9-]+)` \|", text, re.MULTILINE) == list(RULES)
