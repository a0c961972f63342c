"""The thread of synchronous clients: shared by many callers, interrupted, closed, collected, and left at the end."""

from __future__ import annotations

import asyncio
import gc
import json
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from binance_typed.runtime.websocket.session import WsSession
from binance_typed.runtime.websocket.thread import LoopThread
from binance_typed.runtime.wire import Lost, Timeout, Unsent


@pytest.fixture
def loop_thread():
    thread = LoopThread()
    yield thread
    thread.close()
    assert not [each for each in threading.enumerate() if each.name == "binance_typed"]


def test_many_threads_have_requests_in_flight_at_once(peer, asking, patient, loop_thread):
    def script(link):
        link.upgrade()
        for _ in range(4):
            for frame in reversed([link.frame() for _ in range(25)]):
                link.reply(frame)
        link.wait()

    there = peer(script)
    session = WsSession(there.url)
    with ThreadPoolExecutor(25) as pool:
        answers = list(pool.map(lambda i: loop_thread.run(session.send, asking(i), patient), range(100)))
    loop_thread.run(session.aclose)
    assert [json.loads(answer.body)["n"] for answer in answers] == list(range(100))
    assert (there.connections, sorted(there.numbers)) == (1, list(range(100)))


def test_it_runs_what_it_is_given(loop_thread):
    async def double(x, *, plus=0):
        await asyncio.sleep(0)
        return 2 * x + plus

    assert not loop_thread._thread
    assert loop_thread.run(double, 4, plus=1) == 9
    assert [each.name for each in threading.enumerate()].count("binance_typed") == 1


def test_what_is_raised_is_passed_on(loop_thread):
    async def fail():
        raise KeyError("x")

    with pytest.raises(KeyError) as caught:
        loop_thread.run(fail)
    assert caught.value.__context__ is None
    found = caught.value
    del caught
    gc.collect()
    gc.disable()
    try:  # no cycle through the frames: it goes with its last name
        frames = [trace for trace in _frames(found) if trace.f_code.co_name == "run"]
        assert all("future" not in frame.f_locals for frame in frames)
    finally:
        gc.enable()


def _frames(error):
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame
        trace = trace.tb_next


def test_a_loss_comes_without_what_was_sent(peer, loop_thread):
    there = peer(lambda link: (link.upgrade(), link.frame()))
    session = WsSession(there.url)

    def build(id_, logged_on):
        return json.dumps({"id": id_, "method": "x", "params": {"signature": "toy-signature-toy"}})

    with pytest.raises(Lost) as caught:
        loop_thread.run(session.send, build, Timeout(5, 5, 5))
    shown = [repr(value) for frame in _frames(caught.value) for value in frame.f_locals.values()]
    assert len(shown) > 5
    assert not [text for text in shown if "toy-signature-toy" in text]


def test_closed_while_requests_wait(peer, asking, patient, loop_thread, until):
    there = peer(lambda link: (link.upgrade(), link.wait()))
    session = WsSession(there.url)
    with ThreadPoolExecutor(5) as pool:
        calls = [pool.submit(loop_thread.run, session.send, asking(i), patient) for i in range(5)]
        until(lambda: len(there.frames) == 5)
        loop_thread.close()
        assert [type(call.exception(5)) for call in calls] == [Lost] * 5
    until(lambda: there.goodbyes == [1])
    with pytest.raises(Unsent, match="the client is closed"):
        loop_thread.run(session.send, asking(9), patient)
    loop_thread.close()


def test_closed_while_others_begin(patient):
    """Each call ends, this way or that; none hangs."""
    for _ in range(30):
        thread = LoopThread()
        gate = threading.Barrier(5)

        async def nap():
            await asyncio.sleep(0.001)

        def call(thread=thread, gate=gate, nap=nap):
            gate.wait(5)
            for _ in range(50):
                thread.run(nap)

        with ThreadPoolExecutor(4) as pool:
            calls = [pool.submit(call) for _ in range(4)]
            gate.wait(5)
            time.sleep(0.003)
            thread.close()
            assert {type(each.exception(5)) for each in calls} <= {Lost, Unsent}


def test_a_call_from_its_own_thread_does_not_hang(loop_thread):
    async def nothing():
        pass

    async def inside():
        loop_thread.run(nothing)

    with pytest.raises(Unsent, match="its own thread"):
        loop_thread.run(inside)


def test_one_that_nobody_has_any_more_ends(peer, asking, patient, until):
    there = peer()
    thread, session = LoopThread(), WsSession(there.url)
    thread.run(session.send, asking(1), patient)
    running = thread._thread
    del thread, session
    gc.collect()
    running.join(5)
    assert not running.is_alive()
    until(lambda: there.goodbyes == [1])


def test_names_are_looked_up(peer, asking, patient, loop_thread):
    there = peer()
    session = WsSession(f"ws://localhost:{there.port}/ws", family="ipv4")
    assert loop_thread.run(session.send, asking(1), patient).status == 200
    nowhere = WsSession("ws://nowhere.invalid/ws")
    with pytest.raises(Unsent, match=r"no connection to ws://nowhere.invalid/ws: \S"):
        loop_thread.run(nowhere.send, asking(1), patient)


# --- in a process of its own ------------------------------------------------------------------------------------


def test_nothing_is_loaded_before_the_first_call(program, ends_well):
    text = """
    import subprocess
    code = "import sys; from binance_typed.runtime.websocket.thread import LoopThread; LoopThread();"
    code += "print([name for name in ('asyncio', 'aiohttp', 'concurrent.futures', 'ssl') if name in sys.modules])"
    print(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip())
    """
    assert ends_well(program(text, "")) == "[]\n"


def test_an_interrupt(peer, program, ends_well, until):
    """The waiting call ends, its request is forgotten, and the client goes on."""

    def script(link):
        link.upgrade()
        link.frame()
        link.reply(link.frame())
        link.reply(link.frame())
        link.wait()

    there = peer(script)
    text = """
    thread, session = LoopThread(), session()
    try:
        thread.run(session.send, asking(1), PATIENT)
    except KeyboardInterrupt:
        print("interrupted")
    print(thread.run(session.send, asking(2), PATIENT).body, thread.run(session.send, asking(3), PATIENT).body)

    async def waiting():
        return [len(each._waiting) for each in session._all]

    print(thread.run(waiting))
    """
    process = program(text, there.url, "-X", "dev", "-W", "error")
    until(lambda: there.frames)
    time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    assert ends_well(process) == "interrupted\nb'{\"n\": 2}' b'{\"n\": 3}'\n[0]\n"
    assert (there.connections, there.numbers) == (1, [1, 2, 3])


def test_an_interrupt_that_nobody_catches(peer, program, until):
    """The process ends at once, with the word of Python alone."""
    there = peer(lambda link: (link.upgrade(), link.wait()))
    process = program("LoopThread().run(session().send, asking(1), PATIENT)", there.url)
    until(lambda: there.frames)
    time.sleep(0.05)
    started = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=10)
    assert time.monotonic() - started < 2
    assert process.returncode in (-signal.SIGINT, 130)
    assert err.startswith("Traceback")
    assert err.endswith("KeyboardInterrupt\n")
    assert "destroyed" not in err


ENDINGS = {
    "idle": "thread.run(session.send, asking(1), PATIENT)",
    "closed": "thread.run(session.send, asking(1), PATIENT); thread.run(session.aclose); thread.close()",
    "closed without the session": "thread.run(session.send, asking(1), PATIENT); thread.close()",
    "in flight": """
thread.run(session.send, asking(1), PATIENT)
def call():
    try:
        thread.run(session.send, asking("silent"), PATIENT)
    except (Lost, Unsent):
        pass
for _ in range(5):
    threading.Thread(target=call, daemon=True).start()
time.sleep(0.2)
""",
    "while it connects": """
from binance_typed.runtime.websocket.session import WsSession
def call():
    try:
        thread.run(WsSession(URL.replace("/ws", "/silent")).send, asking(1), PATIENT)
    except (Lost, Unsent):
        pass
threading.Thread(target=call, daemon=True).start()
time.sleep(0.2)
""",
    "while it looks up a name": """
import socket
from binance_typed.runtime.websocket.session import WsSession
socket.getaddrinfo = lambda *_, **__: time.sleep(15)
def call():
    try:
        thread.run(WsSession("ws://exchange.example.com/ws").send, asking(1), PATIENT)
    except (Lost, Unsent):
        pass
threading.Thread(target=call, daemon=True).start()
time.sleep(0.2)
""",
    "at exit": """
import atexit
@atexit.register
def last():
    assert thread.run(session.send, asking(1), PATIENT).status == 200
""",
    "after exit": """
import atexit
thread.run(session.send, asking(1), PATIENT)
@atexit.register
def last():
    thread.close()
    try:
        thread.run(session.send, asking(1), PATIENT)
    except Unsent:
        return
    raise SystemExit(3)
""",
    "kept": "import builtins; builtins.kept = thread, session; thread.run(session.send, asking(1), PATIENT)",
    "exit": "thread.run(session.send, asking(1), PATIENT); sys.exit(0)",
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_interpreter_ends_in_peace(peer, program, ends_well, until, ending):
    """It says goodbye, and neither hangs nor complains, in development mode with every warning as an error."""

    def script(link):
        if b"silent" in link.head():
            return link.peer.over.wait(10)
        link.buffer = link.head_ + link.buffer
        link.upgrade()
        while True:
            frame = link.frame()
            if frame["params"]["n"] != "silent":
                link.reply(frame)

    there = peer(script)
    started = time.monotonic()
    process = program(
        "thread, session = LoopThread(), session()\n" + ENDINGS[ending], there.url, "-X", "dev", "-W", "error"
    )
    ends_well(process)
    assert time.monotonic() - started < 6
    until(lambda: len(there.goodbyes) == len({number for number, _ in there.frames}))


def test_closed_twice_at_once(peer, asking, patient, until):
    """The thread ends once, in its own time, and without a word."""
    there = peer(
        lambda link: (link.upgrade(), link.reply(link.frame()), link.say(b"", opcode=8), link.peer.over.wait(5))
    )
    for _ in range(5):
        thread, session = LoopThread(), WsSession(there.url)
        thread.run(session.send, asking(1), patient)
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda _, thread=thread: thread.close(), range(4)))
        assert not thread._thread.is_alive()
