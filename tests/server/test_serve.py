"""The server as a program: first line, signals, a port that is taken, settings from words."""

import json
import signal
import socket
import subprocess
import sys
import urllib.error
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


def test_options_of_the_command_line(make_catalogue):
    root = make_catalogue(FILES).root
    options = "--ledger --fill-market --no-limits --virtual-clock --clock-offset -5 --clock-drift 20 --seed 3 --ban 5"
    words = f"{options} --chaos 1:status=503 --socket-lifetime 9 --socket-notice 1 --handshake-weight 2".split()
    command = [sys.executable, "-m", "generator", "serve", "--specs", root, "--port", "0", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        url = program.stdout.readline().strip()
        with urllib.request.urlopen(f"{url}/_specwright/clock") as answer:
            told = json.loads(answer.read())
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"{url}/thing")
        refused.value.close()
        program.terminate()
    assert (told["offset"], told["drift"], told["virtual"]) == (-5, 20.0, True)
    assert refused.value.code == 503


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
    others = {"ledger": True, "clock_drift": 5.0, "ban": 3.0, "limits": False, "socket_lifetime": 1.0, "seed": 4}
    more = settings_from(catalogue, chaos=["0.5:reset"], **others)
    assert {name: getattr(more, name) for name in others} == others
    assert [(probability, fault.kind) for probability, fault in more.chaos] == [(0.5, "reset")]
    assert (given.port, given.keys, given.faults[0].endpoint) == (5, {"k": Hmac("s")}, "toy/rest/thing")
    (tmp_path / "bad.pem").write_text("nonsense")
    for wrong in (
        {"rsa": ("k", tmp_path / "bad.pem")},
        {"ed25519": ("k", tmp_path / "absent.pem")},
        {"faults": ["delay=1@toy/rest/absent"]},
        {"chaos": ["2:reset"]},
    ):
        with pytest.raises(ValueError, match=r"pem|fault|chaos") as error:
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
