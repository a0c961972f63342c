"""The server as a program: first line, signals, a port that is taken, settings from words."""

import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from generator.server import Hmac, PortTakenError, Settings, local, serve, settings_from

PROGRAM = """
import sys
from pathlib import Path
from generator.catalog.load import load
from generator.server import Settings, serve
serve(load(Path(sys.argv[1])), Settings())
"""
FILES = {
    "toy/product.yaml": "title: T\nservers: {}\nsecurity: {NONE: none}\n",
    "toy/rest/thing.yaml": "title: T\nrequest: GET /thing\nsource: {page: a/b, updated: 2026-01-01}\n",
}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_program(make_catalogue, number):
    root = make_catalogue(FILES).root
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, root], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        url = program.stdout.readline().strip()
        with urllib.request.urlopen(f"{url}/thing") as answer:
            assert answer.read() == b"{}"
        program.send_signal(number)
        out, err = program.communicate(timeout=10)
    assert (program.returncode, out, err) == (0, "", "")


def test_a_taken_port_is_one_line(make_catalogue):
    catalogue = make_catalogue(FILES)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        for start in (
            lambda: serve(catalogue, Settings(port=port)),
            lambda: local(catalogue, Settings(port=port)).__enter__(),
        ):
            with pytest.raises(PortTakenError, match=f"127.0.0.1:{port}: already in use") as error:
                start()
            assert isinstance(error.value, OSError)
            assert "\n" not in str(error.value)


def test_settings(make_catalogue, tmp_path):
    catalogue = make_catalogue(FILES)
    assert settings_from(catalogue).keys == {"demo": Hmac("demo")}
    given = settings_from(catalogue, port=5, hmac=("k", "s"), faults=["delay=1@toy/rest/thing"])
    assert (given.port, given.keys, given.faults[0].endpoint) == (5, {"k": Hmac("s")}, "toy/rest/thing")
    (tmp_path / "bad.pem").write_text("nonsense")
    for wrong in (
        {"rsa": ("k", tmp_path / "bad.pem")},
        {"ed25519": ("k", tmp_path / "absent.pem")},
        {"faults": ["delay=1@toy/rest/absent"]},
    ):
        with pytest.raises(ValueError, match=r"pem|fault") as error:
            settings_from(catalogue, **wrong)
        assert "\n" not in str(error.value)


def test_the_server_knows_nothing_of_the_client():
    code = (
        "import sys, generator.server\n"
        "foreign = {'msgspec', 'jinja2', 'generator.render', 'templates', 'generated', 'binance_typed'}\n"
        "print(sorted(foreign & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
