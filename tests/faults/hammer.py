"""A process that asks for as much as a shared budget allows, for a while: `hammer.py URL SOCKET SECONDS SEED`."""

from __future__ import annotations

import sys
import time
from random import Random

import redis
from binance_typed import Credentials, LimitReached, RedisStore, Spot, Timeout


def main(url: str, socket: str, seconds: str, seed: str) -> None:
    random, ends = Random(seed), time.monotonic() + float(seconds)
    store = RedisStore(redis.Redis(unix_socket_path=socket))
    with Spot(Credentials.hmac("demo", "demo"), base_url=url, budget=store, timeout=Timeout(10, 10, 60)) as client:
        while (left := ends - time.monotonic()) > 0:
            try:
                client.with_options(timeout=Timeout(10, 10, left)).order_book(
                    symbol="BTCUSDT", limit=random.choice([100, 500, 1000, 5000])
                )
            except LimitReached:  # there is no room any more before the end
                return


if __name__ == "__main__":
    main(*sys.argv[1:])
