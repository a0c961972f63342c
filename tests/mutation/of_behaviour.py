"""Faults in what the runtime does by itself, which no contract shows: this project's own tests have to notice.

Rows as in `of_runtime`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.mutation.mutant import Mutant, Row, of_tables

CLOCKS, IDS = "tests/client/test_clock.py", "tests/client/test_order_ids.py::not sockets"
CALLS = "tests/client/test_retries.py"
RETRIES = f"{CALLS}::not sockets and not before_it_may and not beyond_its_time"
FOUND_OUT = "tests/client/test_resolution.py::not sockets and not forgotten"
OF_BATCHES, BY_ANOTHER = "tests/client/test_resolution_of_batches.py", "tests/client/test_resolution_afterwards.py"
OWN, FACTS = "tests/client/test_options.py", "tests/client/test_errors.py"
BUDGETED = "tests/client/test_budgeted_calls.py"
OUTCOMES = "tests/client/test_outcomes.py"
NOTHING, PARTS_ALIKE = "tests/client/test_nothing_given.py", "tests/agreement/test_agreement.py::parts_of_requests"
STORE, THREADS = "tests/limits/test_store.py", "tests/limits/test_threads.py"
OF_ORDERS, ORDERS_KEPT = "tests/client/test_budgeted_orders.py", "tests/limits/test_orders.py"
DEADLINES, CONNECTING = "tests/limits/test_deadlines.py", "tests/websocket/test_budgets.py"
FAIR, INTERRUPTED = "tests/limits/test_fairness.py", "tests/client/test_interrupted_budgets.py"
BILLS, HEADERS = "tests/limits/test_bill.py", "tests/limits/test_headers.py"
BREAKS, POOLS = "tests/transports/test_breaks.py", "tests/transports/test_pool.py"
HOSTILE, TIMES = "tests/transports/test_hostile.py", "tests/transports/test_times.py"
HEADS = "tests/transports/test_heads.py"
WRITTEN = "tests/transports/test_requests.py"
SILENCE = f"{TIMES}::a_silence and body"
ASKING, ENDS = "tests/websocket/test_requests.py", "tests/websocket/test_ends.py"
LOGON, ROTATION = "tests/websocket/test_logon.py", "tests/websocket/test_rotation.py"
STANDING, SILENCES = "tests/websocket/test_standing.py", "tests/websocket/test_silence.py"
PACES = "tests/websocket/test_pace.py"
NEWS = "tests/client/test_noticing.py"
OPENING, LOOPS = "tests/websocket/test_opening.py", "tests/websocket/test_thread.py"

# --- calls ------------------------------------------------------------------------------------------------------------

CALLING: list[Row] = [
    ("retry: of what may have been executed", 'return verdict.kind == "unsent"\n', 'return verdict.kind != "error"\n',
     RETRIES),
    ("retry: of refusals", 'return verdict.kind == "unknown" or (', "return True or (", RETRIES),
    ("retry: none of reads", 'return verdict.kind == "unknown" or (', "return (", RETRIES),
    ("retry: none of what was not sent", 'return verdict.kind == "unsent"\n', "return False\n", RETRIES),
    ("retry: of orders", " or not self.operation.reads:", ":", RETRIES),
    ("retry: after a stop although told to raise", ' and self.options.limits != "raise")', ")", RETRIES),
    ("retry: at once", "pause = max(backoff(self.attempt), verdict.retry_after or 0.0)", "pause = 0.0", RETRIES),
    ("retry: Retry-After ignored", "max(backoff(self.attempt), verdict.retry_after or 0.0)", "backoff(self.attempt)",
     RETRIES),
    ("retry: once too often", "- self._is_corrected > self.options.retries", "- 1 > self.options.retries",
     RETRIES),
    ("retry: a set clock counted", "- self._is_corrected >", "- 0 >", FACTS),
    ("retry: without end", "self.attempt - self._is_corrected > self.options.retries or", "", RETRIES),
    ("retry: beyond the call's time", "or pause >= self.left()\n", "or False\n", f"{CALLS}::outlast"),
    ("interrupted: nothing left, but room kept", "elif receipt is not None and not isinstance(end, GeneratorExit):",
     "elif False:", INTERRUPTED),
    ("interrupted: said not to have left", "is_unsent = take_mark(end) or departure.give_up()", "is_unsent = True",
     INTERRUPTED),
    ("interrupted: said to have left", "is_unsent = take_mark(end) or departure.give_up()", "is_unsent = False",
     INTERRUPTED),
    ("interrupted: leaves all the same", "if not departure.begin():", "if departure.begin() is None:", INTERRUPTED),
    ("interrupted: an answer lost unnamed", 'if verdict is None or verdict.kind in ("answer", "unknown"):', "if False:",
     INTERRUPTED),
    ("time: -1021 repeated again and again", "        self._is_corrected = True\n", "        pass\n", RETRIES),
    ("time: -1021 without setting the clock", "is_set = yield from set_clock(self, anew=True)",
     "is_set = True\n        yield from ()", RETRIES),
    ("time: -1021 of an order that is too old", "in_time = self.operation.reads or elapsed < self.valid_for()",
     "in_time = True", RETRIES),
    ("time: -1021 of an unknown outcome", 'verdict.code == OUT_OF_TIME and verdict.kind == "error" and',
     "verdict.code == OUT_OF_TIME and", RETRIES),
    ("time: repeated as it was", "now = self.venue.clock.now()\n        self.timestamp",
     "now = self.timestamp * _MS or self.venue.clock.now()\n        self.timestamp", RETRIES),
    ("time: from this machine's clock", "now = self.venue.clock.now()\n        self.timestamp",
     'now = __import__("time").time_ns()\n        self.timestamp', CLOCKS),
    ("time: never asked for",
     'if self.operation.auth == "signed" and self.options.server_time and self.venue.clock.due():', "if False:",
     CLOCKS),
    ("time: asked for by public requests", 'if self.operation.auth == "signed" and self.options', "if self.options",
     CLOCKS),
    ("time: in another unit", 'if self.options.time_unit == "us" else', "if False else", CLOCKS),
    ("deadline ignored", "left = max(0.001, self.left())", "left = 86_400.0", f"{CALLS}::beyond_its_time"),
    ("client id dropped", "params = self._with_ids(params, options.order_ids)", "pass", IDS),
    ("settled without an answer", "verdict = judge(outcome, self.venue.clock.now() // _MS)",
     "verdict = judge(outcome, 0)", RETRIES),
    ("undecoded answer decoded", "if self.raw and self.operation.reads:", "if False:", f"{OWN}::undecoded"),
    ("undecoded answer taken for one", "if self.raw and self.operation.reads:", "if self.raw:",
     "tests/client/test_interrupted.py::raw_answer_says_success"),
]  # fmt: skip
BACKOFF: list[Row] = [
    ("retry: at once", "float(step * (0.5 + draw() / 2))", "0.0", RETRIES),
    ("retry: without jitter", "draw() / 2", "0.5", RETRIES),
    ("retry: never slower", "2.0 ** min(attempt - 1, 30)", "1.0", RETRIES),
    ("retry: slower without end", "min(LONGEST, FIRST * 2.0 ** min(attempt - 1, 30))",
     "FIRST * 2.0 ** min(attempt - 1, 30)", RETRIES),
]  # fmt: skip
REQUEST: list[Row] = [
    ("client id overwritten", "if filled.get(param.name) is None:", "if True:", IDS),
    ("client id overwritten", "isinstance(item, Mapping) and item.get(name) is None", "isinstance(item, Mapping)", IDS),
    ("client id the same in a whole batch", "**item, name: order_ids()", '**item, name: "1"', IDS),
    ("microseconds not asked for", '"X-MBX-TIME-UNIT"', '"X-MBX-UNIT"', f"{OWN}::microseconds"),
    ("mandatory ignored in a batch", 'elif param.kind == "ARRAY" and param.items is not None and param.items.fields:',
     "elif False:", PARTS_ALIKE),
    ("mandatory ignored in a mapping", 'elif param.kind == "OBJECT" and isinstance(value, Mapping):', "elif False:",
     PARTS_ALIKE),
    ("rules ignored in a batch", "elements = sent.get(rule.scope) or ()", "elements = ()", PARTS_ALIKE),
    ("mandatory lifted by another place's rule", ' and (rule.scope or "") == scope', " and True", PARTS_ALIKE),
]  # fmt: skip
RULES: list[Row] = [
    ("a batch of nothing sent", "return value is not None and value != []", "return value is not None", NOTHING),
    ("weight: nothing where no row holds", "return max((case.of(sent) for case in self.cases), default=0)", "return 0",
     NOTHING),
    ("weight: the first row where none holds", "return max((case.of(sent) for case in self.cases), default=0)",
     "return self.cases[0].of(sent)", NOTHING),
    ("equal times refused", "low > high", "low >= high", "tests/agreement/test_agreement.py::any_request"),
]  # fmt: skip
VALUES: list[Row] = [
    ("an element dropped without a word", 'if param.encoding == "indexed" and {} in elements:', "if False:", NOTHING),
    ("a mapping dropped without a word", 'if not converted and param.encoding == "indexed":', "if False:", NOTHING),
    ("control characters let through", "if not value.isprintable() and _CONTROLS.search(value):", "if False:", NOTHING),
    ("one element too many", '        _bounded(param, len(value), "elements")\n', "        pass\n", PARTS_ALIKE),
]  # fmt: skip
ORDER_IDS: list[Row] = [
    ("client id the same again", "return os.urandom(16).hex()", 'return "0" * 32', IDS),
]  # fmt: skip
VERDICT: list[Row] = [
    ("error reply taken for success", "< 300 and not outcome.is_error", "< 300", f"{OUTCOMES}::a_refusing_reply"),
    ("what came of an answer dropped", "retry_after=pause, raw=outcome.raw)", "retry_after=pause)",
     f"{OUTCOMES}::does_not_come_whole and body-rest"),
    ("retry: Retry-After misread", "return float(given)", "return float(given) / 1000", RETRIES),
    ("retry: Retry-After misread", "(now if there is None else there)) / 1000",
     "(now if there is None else there))", RETRIES),
    ("retry: 418 no stop", "frozenset({429, 418})", "frozenset({429})", RETRIES),
    ("retry: 429 no stop", "frozenset({429, 418})", "frozenset({418})", RETRIES),
    ("retry: a stop without length", "return _PAUSE.get(status or 0)", "return None", RETRIES),
    ("a stop lost with its body", "outcome.status, outcome.headers, {}, now)", "None, {}, {}, now)", FACTS),
    ("nothing executed: always", "is_refusal and status != _HALF_DONE and", "True and", FACTS),
    ("nothing executed: although half of it was", " and status != _HALF_DONE", "", FACTS),
    ("nothing executed: although the exchange does not know", " and code != _UNKNOWN_ERROR", "", FACTS),
    ("nothing executed: although a part of it was", ' and "SUCCESS" not in parts.values()', "", FACTS),
    ("nothing executed: never", "is_refusal and status != _HALF_DONE", "False", FACTS),
    ("too many orders of a part stop everything", 'in (code, parts.get("newOrderResponse"))', "== code", FACTS),
]  # fmt: skip
WINDOW: list[Row] = [
    ("recvWindow of the call ignored", "given if given is not None else options.recv_window",
     "options.recv_window if options.recv_window is not None else given", f"{OWN}::window"),
    ("recvWindow of the call unchecked", "if given is not None and not is_recv_window(given, is_fine):", "if False:",
     f"{OWN}::window"),
    ("recvWindow with decimals that are not taken", 'plain_decimal(window).rstrip("0")', "plain_decimal(window)",
     NOTHING),
    ("time: odd times believed", "not 10**12 < server < 10**17", "False", CLOCKS),
    ("time: asked again and again", "        clock.failed()\n", "        pass\n", CLOCKS),
]  # fmt: skip
CLOCK: list[Row] = [
    ("time: round trip not halved", "self.server - (self.sent + self.received) // 2", "self.server - self.received",
     CLOCKS),
    ("time: error too small", "return (self.received - self.sent) // 2 + 1_000_000", "return 0", CLOCKS),
    ("time: the slowest sample", "best = min(samples", "best = max(samples", CLOCKS),
    ("time: goes on by the wall clock", "else self.monotonic() + sample.offset",
     "else self._wall() - self._estimate.lead + sample.offset", CLOCKS),
    ("time: never stale", "now - taken > FRESH * 1e9", "False", CLOCKS),
    ("time: a jump unnoticed", "abs(self._wall() - self.monotonic() - estimate.lead) > _JUMP", "False", CLOCKS),
    ("time: asked again and again", "now - self._tried < PATIENCE * 1e9", "False", CLOCKS),
    ("time: drift unwatched", "self._estimate.drift = max(-_FASTEST, min(_FASTEST, moved / elapsed))", "pass", CLOCKS),
]  # fmt: skip
RESOLUTION: list[Row] = [
    ("resolve: asked for in a way that the query forbids", 'rule.kind == "allowed_if" and', "False and",
     "tests/client/test_queries_can_be_asked.py::every_request"),
    ("resolve: settled at once", "was_settled = self._unsettled() <= 0", "was_settled = True", FOUND_OUT),
    ("resolve: settled by the clock that it set", "was_settled and self._unsettled() <= 0", "self._unsettled() <= 0",
     FOUND_OUT),
    ("resolve: any error means absent", "elif code in part.query.absent:", "elif code is not None:", FOUND_OUT),
    ("resolve: forgotten orders were not executed", "self._valid() + _SETTLING < -_MEMORY", "False", FOUND_OUT),
    ("resolve: window ignored", "call.timestamp + call.valid_for() -", "call.timestamp -", FOUND_OUT),
    ("resolve: the clock's error ignored", "(clock.now() - clock.error()) / 1e6", "clock.now() / 1e6", FOUND_OUT),
    ("resolve: settling ignored", "max(ended, self._valid()) + _SETTLING", "max(ended, self._valid())", FOUND_OUT),
    ("resolve: asks once", "if not waiting or left <= 0:", "if True:", FOUND_OUT),
    ("resolve: asks for ever", " or left <= 0:", ":", FOUND_OUT),
    ("resolve: colours mixed", "if self._call.runner.is_async:", "if False:", FOUND_OUT),
    ("resolve: known orders asked again", 'if found[at].state == "unknown"]', "]", OF_BATCHES),
    ("resolve: not each is asked", "attempt == 1 or left > -_SHORTEST", "left > 0", OF_BATCHES),
    ("resolve: asks on after its time", "attempt == 1 or left > -_SHORTEST", "True", OF_BATCHES),
    ("resolve: an order that is named twice", "if not reason and not is_alone(part, parts):", "if False:", OF_BATCHES),
]  # fmt: skip
EVIDENCE: list[Row] = [
    ("resolve: credit for an older cancel", "*self.query.unclear) and self._is_older(order, _TOUCHED):",
     "*self.query.unclear) and False:", FOUND_OUT),
    ("resolve: denied later, so never accepted", "if state in self.query.accepted:", "if False:", FOUND_OUT),
    ("resolve: not executed before its time", "if not self.is_settled:", "if False:", FOUND_OUT),
    ("resolve: what is forgotten was not executed", "if self.is_forgotten:", "if False:", FOUND_OUT),
    ("resolve: another's order", "if not _is_about(self.part.asked, order):", "if False:", FOUND_OUT),
    ("resolve: another order of the same id", "_agrees(self.part.values, wire, order) is False", "False", FOUND_OUT),
    ("resolve: an older order", 'if self._is_older(order, (*_MADE, "transactionTime")):', "if False:", FOUND_OUT),
    ("resolve: a rejected order was executed", "if state == _REJECTED and self.query.absent:", "if False:", FOUND_OUT),
    ("resolve: a cancel that failed was executed", "if state in self.query.canceled:", "if state in self.query.final:",
     FOUND_OUT),
    ("resolve: a cancel on its way failed", 'if "CANCEL" in state.upper():', "if False:", FOUND_OUT),
    ("resolve: any change is the one", "        if not all(agreed):\n            return",
     "        if False:\n            return", FOUND_OUT),
    ("resolve: a state that proves nothing", "if state in self.query.unclear:", "if False:", FOUND_OUT),
    ("resolve: an order that was made later", "if self._is_newer(order):", "if False:", FOUND_OUT),
    ("resolve: a change that was changed again", "if self._is_older(order, _TOUCHED) or (touched is not None and"
     " touched == made):", "if True:", FOUND_OUT),
    ("resolve: nothing happened since it was made", " or (touched is not None and touched == made):", ":", FOUND_OUT),
    ("resolve: a change that does not show", "if not agreed or None in agreed:", "if not agreed:", FOUND_OUT),
]  # fmt: skip
PARTS: list[Row] = [
    ("parts: one that was not executed is all", "state = parts[0].state if len(counted) == 1 else \"mixed\"",
     "state = \"not executed\" if counted[\"not executed\"] else parts[0].state", OF_BATCHES),
    ("parts: unknown ones ignored", "if not parts or counted[\"unknown\"]:", "if not parts:", OF_BATCHES),
    ("parts: no list is all of it", "if not parts or counted", "if counted", OF_BATCHES),
    ("parts: of one list alone", "for scope in scopes for part", "for scope in list(scopes)[:1] for part", OF_BATCHES),
    ("parts: the replaced order forgotten", "return _part(canceled, values), _part(", "return _part(", OF_BATCHES),
    ("parts: another element's values", "{**common, **own}", "common", OF_BATCHES),
]  # fmt: skip
AFTERWARDS: list[Row] = [
    ("afterwards: anybody's request", "if error.sender != sender:", "if False:", BY_ANOTHER),
    ("afterwards: another window", "call.recv_window = error.request.get(\"recvWindow\")", "pass", BY_ANOTHER),
    ("afterwards: made now", "call.timestamp = timestamp // 1000 if timestamp > 10**14 else timestamp",
     "call.timestamp = call.venue.clock.now() // 10**6", BY_ANOTHER),
    ("afterwards: microseconds taken for milliseconds", "timestamp // 1000 if timestamp > 10**14 else timestamp",
     "timestamp", BY_ANOTHER),
]  # fmt: skip
BUDGETING: list[Row] = [
    ("budget: off, but kept", 'if call.options.limits == "off":', "if False:", RETRIES),
    ("budget: never given back", 'receipt is not None and verdict.kind == "unsent":', "False:", RETRIES),
    ("budget: a stop not held", "if verdict.is_stop:", "if False:", RETRIES),
    ("budget: the word of nobody", ' and call.operation.auth != "none"', "",
     "tests/client/test_budgeted_orders.py::says_nothing"),
    ("budget: waits although told to raise", 'call.options.limits == "raise" or seconds', "seconds", RETRIES),
    ("budget: waits beyond the call", " or seconds > call.left():", ":", BUDGETED),
    ("budget: asked without end", "yield Wait(found, call.left())", "yield Wait(found, 9.0)",
     f"{DEADLINES}::refuses_none"),
    ("budget: told without end", "max(_GRACE, call.left())", "9.0", f"{DEADLINES}::an_answer and settle"),
    ("orders: too many, and more", "elif verdict.orders_used_up:", "elif False:", OF_ORDERS),
    ("orders: a batch is one", "return len(orders) if isinstance(orders, list) else 1", "return 1", OF_ORDERS),
    ("orders: a cancel waits for them", 'sent.get("order_rate_limit_exceeded_mode") != "CANCEL_ONLY"', "True",
     OF_ORDERS),
]  # fmt: skip
DECODING: list[Row] = [
    ("numbers of another kind", "(_DECIMALS, Decimal) if decimals", "(_DECIMALS, str) if decimals",
     "tests/client/test_answers.py::decimal"),
    ("floats, where anything may stand", "Decoder(answer, float_hook=exact)", "Decoder(answer)",
     "tests/client/test_answers.py::numbers_are_exact"),
]  # fmt: skip
REPLY: list[Row] = [
    ("error reply swallowed", 'return bytes(self.error) not in (b"", b"null")', "return False",
     f"{OUTCOMES}::a_refusing_reply"),
]  # fmt: skip
RUNNER_SYNC: list[Row] = [
    ("failed transport taken for nothing sent", "outcome = Lost(f", "outcome = Unsent(f", f"{OWN}::in_its_own_way"),
    ("nothing sent, but unknown", "except (Unsent, Lost) as known:", "except Lost as known:",
     f"{OUTCOMES}::nobody_listens"),
]  # fmt: skip
RUNNER_ASYNC: list[Row] = [
    ("failed transport taken for nothing sent", "outcome = Lost(f\"the", "outcome = Unsent(f\"the",
     "tests/client/test_own_transports.py"),
    ("nothing sent, but unknown", "except (Unsent, Lost) as known:", "except Lost as known:",
     f"{OUTCOMES}::nobody_listens"),
]  # fmt: skip
CLIENT: list[Row] = [
    ("budget: of another place", "place = place_of(bases)", 'place = place_of({"ws": self.base_url})', BUDGETED),
]  # fmt: skip
VENUE: list[Row] = [
    ("budget: other doors, other budgets", "_ALTERNATIVES.get(host, host)", "host", f"{BUDGETED}::however"),
    ("budget: a port is a host", "if url.port in (None, _PORTS[url.scheme])", "if url.port is None",
     f"{BUDGETED}::however"),
    ("wrong server", "known = {each: urls[environment]", 'known = {each: urls["production"]', f"{OWN}::environments"),
]  # fmt: skip

# --- budgets ----------------------------------------------------------------------------------------------------------

BILL: list[Row] = [
    ("budget: weight ignored", "_WEIGHTS.isdisjoint(costs)", "True", BILLS),
    ("budget: raw requests ignored", 'costs.setdefault("raw_requests", 1)', "pass", BILLS),
    ("budget: paths ignored", "if is_known and route.path.startswith(limit.paths):", "if True:", BILLS),
    ("budget: one account's is another's", "else account\n    return Key", 'else ""\n    return Key', BILLS),
    ("budget: an address has one per account", '"" if limit.counter in _BY_ADDRESS else', '"" if False else', BILLS),
    ("budget: endpoints share theirs", 'if limit.per == "endpoint" and', "if False and", BILLS),
    ("budget: groups ignored", "and not limit.group:", "and True:", BILLS),
    ("budget: the route's own ignored", "for limit in route.limits\n", "for limit in ()\n", BILLS),
    ("orders: free where no page says so", "costs.setdefault(counter, orders)", "pass", OF_ORDERS),
    ("orders: what the page says ignored", "costs.setdefault(counter, orders)", "costs[counter] = orders", OF_ORDERS),
    ("orders: no stop without a limit", "if lacks is None and orders:", "if False:", OF_ORDERS),
    ("budget: less set aside than it may cost", "if self.cost > self.after else self.after", "if True else 0", BILLS),
]  # fmt: skip
BUDGET_HEADERS: list[Row] = [
    ("budget: headers ignored", 'if name.startswith(("x-mbx-", "x-sapi-"))', "if False", HEADERS),
    ("budget: rateLimits ignored", "if answer.limits:", "if False:", HEADERS),
    ("budget: exchangeInfo ignored", "if bill.states_limits and", "if False and", HEADERS),
    ("budget: wrong interval", '"MINUTE": 60_000', '"MINUTE": 6_000', HEADERS),
    ("budget: odd headers trusted", "len(text) <= _DIGITS", "len(text) <= 10_000", HEADERS),
    ("budget: odd limits trusted", "type(value) is int and 0 <= value", "type(value) is int and value", HEADERS),
]  # fmt: skip
LOCAL: list[Row] = [
    ("budget: a ban ignored", "self._held_until(held, earliest)) > earliest:",
     "self._held_until(held, earliest)) > 10**15:", STORE),
    ("budget: a ban made shorter", "if held is None or until > self._held_until(held, now):", "if True:", STORE),
    ("budget: a ban is but a stop", "return Wait(until, entry, held.is_banned)", "return Wait(until, entry)", STORE),
    ("budget: a stop of a wrong clock goes on", "return min(held.until, now + int(", "return max(held.until, 0 * int(",
     STORE),
    ("budget: claims ignored", "if wait is None and self._claims:", "if False:", FAIR),
    ("budget: claims kept for ever", "if until + _LATE <= earliest:", "if False:", FAIR),
    ("budget: claims before their time", "until // key.interval <= earliest // key.interval:", "True:", FAIR),
    ("budget: last come, first served", "if other is bill:\n                return None",
     "if other is bill:\n                continue", FAIR),
    ("budget: full, but taken from", "if wait is not None:\n                return wait\n            self._sweep",
     "if False:\n                return wait\n            self._sweep", STORE),
    ("orders: one account's stop is everybody's", '"" if entry is None else entry.key.account', '""', ORDERS_KEPT),
    ("orders: waited for all the same", "if entry.waits and (budget", "if (budget", ORDERS_KEPT),
    ("budget: the first that is full named", "until > wait.until", "False", STORE),
    ("budget: given back although it left", "self._settle(receipt, latest, succeeded)",
     "self._settle(receipt, None, succeeded)", STORE),
    ("budget: kept although nothing left", "self._settle(receipt, None, False)", "pass", STORE),
    ("budget: success costs what failure costs", "entry.after if succeeded else entry.cost", "entry.cost", STORE),
    ("budget: a stated limit ignored", "budget.limit = each.limit", "pass", STORE),
    ("budget: what others use ignored", "if each.used is not None:", "if False:", STORE),
    ("budget: another account's shown", 'key.account in ("", account)', "True", STORE),
    ("budget: memory grows", "if len(self._budgets) < self._enough:", "if True:", THREADS),
    ("budget: a fork locks", "        store._begin_anew()", "        pass", THREADS),
    ("budget: not shared", "    return _shared\n", "    return LocalStore()\n", THREADS),
]  # fmt: skip
WINDOWS: list[Row] = [
    ("budget: what a wrong clock charged counts", "(latest + FAR) // self._part", "latest", STORE),
    ("budget: over the limit", "if used and used + most > self.limit:", "if used and used > self.limit:", STORE),
    ("budget: too large for any window", "if used and used + most", "if used + most", STORE),
    ("budget: back too early", "return (index + 1) * self._interval if index == windows[0]",
     "return index * self._interval if index == windows[0]", STORE),
    ("budget: charged to one window only", "range(first, min(latest // self._interval, first + REACH - 1) + 1)",
     "range(first, first + 1)", STORE),
    ("budget: what the exchange said is given back", "self._used[index] = max(used, self._said.get(index, 0))",
     "self._used[index] = used", STORE),
    ("orders: never given back", "self._is_given_back = entry.key.counter == UNFILLED", "self._is_given_back = False",
     ORDERS_KEPT),
    ("orders: what is in flight forgotten", "beside = self._in_flight.get(index, 0) + ", "beside = ",
     ORDERS_KEPT),
    ("orders: the last that came is the last word", " if word[1] >= earliest]", " if False]", ORDERS_KEPT),
    ("orders: counted and told", "and not is_told else 0", "else 0", ORDERS_KEPT),
    ("orders: those without a word forgotten", " + sum(cost for cost, _ in silent)", "", ORDERS_KEPT),
    ("orders: a word is for ever", " if word[1] >= earliest]", "]", ORDERS_KEPT),
    ("budget: lowered to what the exchange says", "self._used[index] = max(used, self._used.get(index, 0))",
     "self._used[index] = used", STORE),
    ("budget: told of another window", "if earliest // self._interval == index:", "if True:", STORE),
    ("budget: rolling counts from the first arrival", "        self._add(latest, most)",
     "        self._add(earliest, most)", STORE),
    ("budget: rolling over the limit", "if not total or total + most <= self.limit:", "if total <= self.limit:", STORE),
    ("budget: rolling ends early", "return (index + 1) * self._part + self._interval", "return index * self._part + 1",
     STORE),
]  # fmt: skip

# --- HTTP -------------------------------------------------------------------------------------------------------------

HTTP_CLIENT: list[Row] = [
    ("HTTP: nothing taken, but unknown", "if not link.written:", "if False:", f"{BREAKS}::nothing_is_taken"),
    ("HTTP: something taken, but not sent", "if not link.written:", "if True:",
     f"{BREAKS}::after_the_request and POST"),
    ("HTTP: a connection per request", "            self._pool.give(origin, link)", "            link.close()",
     f"{POOLS}::connection_is_kept"),
    ("HTTP: what cannot be written, written", "if why := problem(request):", "if why := None:",
     f"{WRITTEN}::cannot_be_written"),
    ("HTTP: body changed", '.encode("ascii") + request.body', '.encode("ascii") + request.body.upper()',
     f"{WRITTEN}::headers_and_body"),
    ("HTTP: headers dropped", "for name, value in request.headers.items()]\n        if",
     "for name, value in ()]\n        if", f"{WRITTEN}::headers_and_body"),
    ("HTTP: secrets in a traceback", "            return bare(error)\n        if reusable:",
     "            raise\n        if reusable:", "tests/transports/test_secrets.py::keyboard_interrupt"),
]  # fmt: skip
HEAD: list[Row] = [
    ("HTTP: a blank in a header's name", "([!-9;-~]+)", "([ -9;-~]+)", f"{HEADS}::two_ways"),
    ("HTTP: a CR in a header", "([!-9;-~]+):([^\\0\\r\\n]*)", "([!-9;-~]+):([^\\0\\n]*)", f"{HEADS}::two_ways"),
    ("HTTP: headers without end", "for _ in range(MAX_LINES):", "while True:", f"{HEADS}::two_ways"),
    ("HTTP: a goodbye unheard", '"close" in connection or (', "(", f"{HEADS}::who_keeps"),
    ("HTTP: an old server taken for a new one", "self.version == 10 and", "False and", f"{HEADS}::who_keeps"),
    ("HTTP: a body awaited that cannot be there", "if self.status in _BODILESS:", "if False:", f"{HEADS}::waited_for"),
]  # fmt: skip
LINK: list[Row] = [
    ("HTTP: a silence without end", "settimeout(min(left, self._read))", "settimeout(min(left, 9 * self._read))",
     SILENCE),
    ("HTTP: half an answer is whole", "if reply.length:", "if False:", f"{BREAKS}::after_the_request and POST"),
    ("HTTP: a stale connection used", "return self.is_done() and not _readable(self.socket)", "return True",
     f"{BREAKS}::stale_before"),
    ("HTTP: bytes uncounted", "self.written += taken", "self.written += 0", f"{BREAKS}::after_the_request and POST"),
]  # fmt: skip
TRUST: list[Row] = [
    ("TLS: a certificate of any name", "            made.set_alpn_protocols",
     "            made.check_hostname = False\n            made.set_alpn_protocols",
     "tests/transports/test_trust.py::a_name"),
]  # fmt: skip
POOL: list[Row] = [
    ("pool: one connection for two", "link = links.pop() if links else None", "link = links[-1] if links else None",
     f"{POOLS}::one_at_a_time"),
    ("pool: one host's for another", "links = self._idle.get(origin)", "links = next(iter(self._idle.values()), None)",
     f"{POOLS}::each_origin"),
    ("pool: old connections trusted", "monotonic() - link.idle_since < MAX_IDLE_SECONDS and", "True and",
     f"{POOLS}::not_trusted_sync"),
    ("pool: stale connections trusted", "and link.is_quiet()", "and True", f"{BREAKS}::stale_before"),
    ("pool: too many kept", "or len(links) >= self._max_idle", "or False", f"{POOLS}::few_idle"),
    ("pool: kept after the end", "if self.closed or", "if False or", f"{POOLS}::closed_in_flight_sync"),
    ("pool: a child uses its parent's", "if self._process != os.getpid():", "if False:", f"{POOLS}::fork"),
]  # fmt: skip
MESSAGES: list[Row] = [
    ("HTTP: an answer of two lengths taken", "or length is not None):", "or False):", f"{HOSTILE}::no_answer"),
    ("HTTP: a bomb unpacked", "if len(found) > MAX_BODY:\n        raise TooLarge\n    if failed", "if failed",
     f"{HOSTILE}::bomb"),
    ("HTTP: half a body unpacked", "if failed or not unpacking.eof or", "if failed or", f"{HOSTILE}::compressed_body"),
    ("HTTP: a transport's own headers overridden", "if name.lower() in _OWN:", "if False:",
     f"{WRITTEN}::cannot_be_written"),
    ("timeout unsaid", 'return "timeout"\n    if isinstance(error, TooLarge)',
     'return "x"\n    if isinstance(error, TooLarge)', SILENCE),
]  # fmt: skip
AIO: list[Row] = [
    ("HTTP: repeated by the library", "self._http._retry_connection = False", "pass", f"{BREAKS}::kept_connection"),
    ("HTTP: a redirect followed", "allow_redirects=False", "allow_redirects=True", f"{HOSTILE}::redirect"),
    ("HTTP: a cookie comes back", "aiohttp.DummyCookieJar()", "aiohttp.CookieJar(unsafe=True)", f"{HOSTILE}::cookie"),
    ("HTTP: encoded twice", "encoded=True", "encoded=False", f"{WRITTEN}::leaves_as_it_stands"),
    ("HTTP: body dropped", "data=request.body or None", "data=None", f"{WRITTEN}::headers_and_body"),
    ("HTTP: headers dropped", "headers |= request.headers", "pass", f"{WRITTEN}::headers_and_body"),
    ("HTTP: nothing taken, but unknown", "if not exchange.left():", "if False:", f"{BREAKS}::nothing_is_taken"),
    ("HTTP: something taken, but not sent", "if not exchange.left():", "if True:",
     f"{BREAKS}::after_the_request and POST"),
    ("HTTP: connected, but not sent", "if exchange is None or not exchange.connected:", "if True:",
     f"{BREAKS}::after_the_request and POST"),
    ("HTTP: sent when closed", "if self._closed:\n", "if False:\n", f"{POOLS}::closed_at_once"),
    ("HTTP: used in another loop", "if self._loop is not asyncio.get_running_loop():\n            raise",
     "if False:\n            raise", f"{POOLS}::another_event_loop"),
    ("HTTP: what cannot be written, written", "if why := problem(request):", "if why := None:",
     f"{WRITTEN}::cannot_be_written"),
    ("HTTP: a cancelled call goes on",
     "        except BaseException as error:\n            if exchange is not None:\n                exchange.drop()",
     "        except BaseException as error:", "tests/transports/test_secrets.py::cancelled_call_sends_no_more"),
]  # fmt: skip
CONNECTOR: list[Row] = [
    ("HTTP: bytes uncounted", "count = super().send(*args)\n        self.taken += count", "count = super().send(*args)",
     f"{BREAKS}::after_the_request and POST"),
    ("HTTP: a silence without end", "self._loop.time() + self._read, self._end",
     "self._loop.time() + 9 * self._read, self._end", SILENCE),
    ("HTTP: a stale connection used", "(fresh or not _readable(transport))", "True", f"{POOLS}::loop_has"),
    ("pool: too many kept", "should_close=should_close or surplus", "should_close=should_close", f"{POOLS}::few_idle"),
]  # fmt: skip

# --- the WebSocket API ------------------------------------------------------------------------------------------------

CONNECTION: list[Row] = [
    ("session: a loss is nothing sent", "                if await self._write(self._member.text(id_, build)):",
     "                await self._write(self._member.text(id_, build))\n                if False:",
     f"{ASKING}::an_answer"),
    ("session: deadline ignored", "async with asyncio.timeout(seconds):", "async with asyncio.timeout(None):",
     f"{ASKING}::own_deadline"),
    ("session: logon skipped", "if self._site.logon is not None and self._standing.is_wanted:", "if False:",
     f"{LOGON}::order_of_things"),
    ("session: not awaited logon",
     "            await log_on(self._site, self._answer_to, self._until - self._loop.time())", "            pass",
     f"{LOGON}::good_answer and silence"),
    ("session: out of order", "self._member.enter()", "pass", f"{LOGON}::order_of_things"),
    ("session: a logout is kept from the next connection", "self._site.logon is not None and self._standing.is_wanted",
     "self._site.logon is not None", f"{STANDING}::logged_on_by_nobody_else"),
    ("session: silence trusted", "            self._pulse.missed(asked)\n", "            pass\n",
     f"{SILENCES}::only_one_request"),
    ("session: an announced end ignored", "            self.is_leaving = True", "            pass",
     f"{ROTATION}::shutdown_that_is_announced"),
    ("session: closed with requests waiting", "if self._retired and not self._waiting:", "if self._retired:",
     f"{ROTATION}::stays_until_its_last_reply"),
]  # fmt: skip
SESSION: list[Row] = [
    ("session: a loss is nothing sent", "raise Lost(found)", "raise Unsent(found)", f"{ENDS}::in_flight_ends_at_once"),
    ("session: never replaced", "loop.time() - current.opened >= self._lifetime", "False", f"{ROTATION}::under_load"),
    ("session: the old one dropped at once", "            former.retire()", '            former.end("x")',
     f"{ROTATION}::under_load"),
    ("session: the old one kept", "            former.retire()", "            pass",
     f"{ROTATION}::stays_until_its_last_reply"),
    ("session: a refused logon tried at once", "PAUSE if opening.was_refused else 0.0", "0.0",
     f"{LOGON}::at_most_once_a_second"),
    ("session: failures follow each other", "pause = max(pause, backoff(self._failures - 1))", "pass",
     f"{PACES}::loop_of_calls"),
    ("session: a ban ignored", "pause = max(opening.retry_after, ", "pause = max(0.0, ", f"{PACES}::sends_away"),
    ("session: used in another loop", "if self._loop is not loop:", "if False:", f"{ENDS}::second_event_loop"),
]  # fmt: skip
SESSION_COSTS: list[Row] = [
    ("connection: free", "if route is not None:", "if False:", CONNECTING),
    ("connection: kept away by what it costs", "replace(entry, waits=False)", "entry", CONNECTING),
    ("connection: a stop not held", "if not verdict.is_stop:", "if True:", CONNECTING),
    ("connection: a ban is but a stop", "is_banned=is_banned", "is_banned=False", CONNECTING),
    ("connection: off, but counted", 'if self._options.limits == "off":', "if False:", CONNECTING),
    ("connection: what a logon tells ignored", "if booked is not None and (seen :=", "if False and (seen :=",
     CONNECTING),
]  # fmt: skip
ENTRY: list[Row] = [
    ("connection: a refused handshake says nothing", "end(booked, refusal(error))", "end(booked, None)", CONNECTING),
    ("connection: opened although we are to stop", "if isinstance(found, Wait):", "if False:", CONNECTING),
    ("connection: paid for although there is none", "await site.costs.cancel(booked)", "pass", CONNECTING),
    ("session: a refused logon is one", "if answer.status >= 300 or answer.is_error:", "if False:",
     f"{LOGON}::good_answer"),
    ("session: a wrong clock kept", "if is_out_of_time(answer) and site.clock is not None:", "if False:",
     f"{LOGON}::clock_is_set"),
]  # fmt: skip
NOTICING: list[Row] = [
    ("undocumented: told each time", "place not in told and len(told)", "len(told)", NEWS),
    ("undocumented: remembered without end", " and len(told) < _MOST", "", NEWS),
    ("undocumented: large answers looked at each time", "if seen & (seen - 1):", "if False:", NEWS),
    ("undocumented: values untold", "value not in spec.values.get(place, (value,))", "False", NEWS),
    ("undocumented: shown as it came", "else ascii(value)", "else str(value)", NEWS),
]  # fmt: skip
MISMATCH: list[Row] = [
    ("misfits of a whole answer told as one", "asked.name, place or what)", "asked.name, place)",
     "tests/client/test_answers.py::in_several_ways"),
]  # fmt: skip
STANDING_ROWS: list[Row] = [
    ("session: unsigned although forgotten", "answer.is_error and _is_of_a_stranger(answer.body)", "False",
     f"{STANDING}::has_forgotten"),
    ("session: signed after any refusal", "answer.is_error and _is_of_a_stranger(answer.body)", "answer.is_error",
     f"{STANDING}::has_forgotten"),
    ("session: signed although logged on", "text = build(id_, self.logged_on)", "text = build(id_, False)",
     f"{LOGON}::order_of_things"),
    ("session: a logout unnoticed", "= self._standing.is_wanted = False\n        if method in",
     "= self.logged_on\n        if method in", f"{STANDING}::logout"),
    ("session: the user's logon unnoticed", "self.logged_on = self._standing.is_wanted = True", "pass",
     f"{STANDING}::counts_once"),
    ("session: the user's logon unsigned", "return build(id_, False) if method == _LOGON and self.logged_on else text",
     "return text", f"{STANDING}::second_logon"),
]  # fmt: skip
PULSE: list[Row] = [
    ("session: any late answer is a silence", "if self._heard < since and", "if", f"{SILENCES}::signs_of_life"),
    ("session: no sign of life asked for", "                await ping()\n", "                pass\n",
     f"{SILENCES}::only_one_request"),
]  # fmt: skip
PACE: list[Row] = [
    ("session: opened without end", "        self._left -= 1\n", "        pass\n", PACES),
    ("session: each has its own", "_PACES.setdefault(host, Pace())", "Pace()", PACES),
]  # fmt: skip
SITE: list[Row] = [
    ("session: a redirect followed", 'raise Ended("it is redirected elsewhere")', "return  # type: ignore[misc]",
     f"{OPENING}::redirect"),
]  # fmt: skip
THREAD: list[Row] = [
    ("session: an interrupted call goes on", "            future.cancel()\n", "            pass\n",
     f"{LOOPS}::an_interrupt"),
]  # fmt: skip

TABLES = {
    "budgeting": BUDGETING, "calling": CALLING, "client": CLIENT, "clock": CLOCK, "decoding": DECODING,
    "options": ORDER_IDS, "reply": REPLY, "request": REQUEST, "resolution": RESOLUTION,
    "evidence": EVIDENCE, "parts": PARTS, "afterwards": AFTERWARDS,
    "retry": BACKOFF, "rules": RULES, "runner_async": RUNNER_ASYNC, "runner_sync": RUNNER_SYNC, "timing": WINDOW,
    "values": VALUES, "venue": VENUE, "verdict": VERDICT,
    "session_costs": SESSION_COSTS, "noticing": NOTICING, "mismatch": MISMATCH,
    "limits/bill": BILL, "limits/headers": BUDGET_HEADERS, "limits/local": LOCAL, "limits/windows": WINDOWS,
    "transports/aio": AIO, "transports/connector": CONNECTOR, "transports/head": HEAD,
    "transports/http_client": HTTP_CLIENT, "transports/link": LINK, "transports/messages": MESSAGES,
    "transports/opening": TRUST, "transports/pool": POOL,
    "websocket/connection": CONNECTION, "websocket/entry": ENTRY, "websocket/pace": PACE, "websocket/pulse": PULSE,
    "websocket/session": SESSION, "websocket/site": SITE, "websocket/standing": STANDING_ROWS,
    "websocket/thread": THREAD,
}  # fmt: skip


def mutants(package: Path) -> Iterator[Mutant]:
    """Every fault in what the runtime does by itself."""
    return of_tables(package, TABLES)
