"""Child processes: whatever they do with what they inherit, the parent's connection goes on; their own is a new one."""

from __future__ import annotations

import os

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

#: A child's doings; `again` makes a call, `child` tells if this is the child.
DOINGS = {
    "a call": "again(2)",
    "a call and a close": "again(2); close()",
    "a close": "close()",
    "nothing": "pass",
    "an exception": "raise SystemExit(0)",
    "no goodbye": "os._exit(0)",
    "collection": "thread = session = None; gc.collect()",
    "an end of the loop": "for key in list(selector.get_map().values()): selector.unregister(key.fd)",
}

SYNC = """
thread, session = LoopThread(), session({tls})

def again(n):
    assert thread.run(session.send, asking(n), PATIENT).status == 200

def close():
    thread.run(session.aclose)
    thread.close()

again(1)
selector = thread._loop._selector
{held}
warnings.simplefilter("ignore", DeprecationWarning)  # there are threads, and that is the point
child = os.fork()
{release}
if child == 0:
    threading.Timer(8, os._exit, [9]).start() if {watched} else None
    {doing}
    sys.exit(0)
else:
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    time.sleep(0.05)
    again(3)
    again(4)
    close()
    print(status)
"""


def served(link):
    link.serve()


def _options(certified):
    return "" if certified is None else f"tls=__import__('ssl').create_default_context(cafile={str(certified)!r})"


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize("doing", DOINGS)
def test_a_child_of_a_synchronous_client(peer, program, ends_well, doing, held):
    there = peer()
    text = SYNC.format(
        tls="",
        doing=DOINGS[doing],
        held="thread._lock.acquire()" if held else "",
        release="child and thread._lock.release()" if held else "",
        watched=False,
    )
    assert ends_well(program(text, there.url)) == "0\n"
    ours = [frame["params"]["n"] for number, frame in there.frames if number == 1]
    theirs = [frame["params"]["n"] for number, frame in there.frames if number == 2]
    assert (ours, theirs) == ([1, 3, 4], [2] if "call" in doing else [])
    assert there.connections == (2 if "call" in doing else 1)


@pytest.mark.parametrize("doing", ["a call and a close", "nothing", "collection"])
def test_a_child_of_a_client_over_tls(peer, program, ends_well, certified, doing):
    """An alert of the child's would end the parent's connection."""
    server, _, file = certified
    there = peer(tls=server)
    text = SYNC.format(tls=_options(file), doing=DOINGS[doing], held="", release="", watched=False)
    assert ends_well(program(text, there.url)) == "0\n"
    assert [frame["params"]["n"] for number, frame in there.frames if number == 1] == [1, 3, 4]


ASYNC = """
session = session({tls})

async def work():
    assert (await session.send(asking(1), PATIENT)).status == 200
    child = os.fork()
    if child == 0:
        return 0
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    await asyncio.sleep(0.05)
    assert (await session.send(asking(3), PATIENT)).status == 200
    await session.aclose()
    print(status)
    return child

async def of_child():
    {doing}

if asyncio.run(work()) == 0:
    asyncio.run(of_child())
"""

ASYNC_DOINGS = {
    "a call": "assert (await session.send(asking(2), PATIENT)).status == 200; await session.aclose()",
    "a close": "await session.aclose()",
    "nothing": "pass",
}


@pytest.mark.parametrize("doing", ASYNC_DOINGS)
@pytest.mark.parametrize("secure", [False, True])
def test_a_child_of_a_running_event_loop(peer, program, ends_well, certified, doing, secure):
    """It even ends the loop that it inherits, with all its tasks, as `asyncio.run` does."""
    server, _, file = certified
    there = peer(tls=server if secure else None)
    text = ASYNC.format(tls=_options(file) if secure else "", doing=ASYNC_DOINGS[doing])
    assert ends_well(program(text, there.url)) == "0\n"
    assert [frame["params"]["n"] for number, frame in there.frames if number == 1] == [1, 3]
    assert there.connections == (2 if doing == "a call" else 1)


def test_a_child_made_while_the_parent_connects(peer, program, ends_well):
    there = peer(lambda link: (link.peer.over.wait(0.5), link.serve()))
    text = """
    thread, session = LoopThread(), session()

    def call():
        print(thread.run(session.send, asking(1), PATIENT).status)

    caller = threading.Thread(target=call)
    caller.start()
    time.sleep(0.2)
    child = os.fork()
    if child == 0:
        sys.exit(0)
    assert os.waitpid(child, 0)[1] == 0
    caller.join()
    """
    assert ends_well(program(text, there.url)) == "200\n"
    assert (there.connections, there.numbers) == (1, [1])


def test_a_descriptor_that_is_no_longer_the_connection_s(peer, program, ends_well):
    """Its number may be another file's by now, which is not touched."""
    there = peer(lambda link: (link.upgrade(), link.reply(link.frame()), link.peer.over.wait(0.1)))
    text = """
    import tempfile
    thread, session = LoopThread(), session()
    thread.run(session.send, asking(1), PATIENT)
    connection = session._current
    time.sleep(0.5)
    files = [tempfile.TemporaryFile() for _ in range(20)]
    child = os.fork()
    if child == 0:
        for file in files:
            file.write(b"x" * 10)
            file.flush()
            assert os.fstat(file.fileno()).st_size == 10
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert connection is not None
    """
    ends_well(program(text, there.url))


def test_the_descriptor_leads_nowhere_in_the_child(peer, program, ends_well):
    there = peer()
    text = """
    thread, session = LoopThread(), session()
    thread.run(session.send, asking(1), PATIENT)
    descriptor = session._current._plug.fileno()
    child = os.fork()
    if child == 0:
        try:
            os.write(descriptor, b"x")
        except OSError:
            os._exit(0)
        os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    assert thread.run(session.send, asking(2), PATIENT).status == 200
    """
    ends_well(program(text, there.url))
    assert (there.connections, there.numbers) == (1, [1, 2])
