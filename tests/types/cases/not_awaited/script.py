"""An answer that nobody waited for has no fields."""

from binance_typed import AsyncUsdsFutures, AsyncUsdsFuturesWs


async def asynchronous(futures: AsyncUsdsFutures, sockets: AsyncUsdsFuturesWs) -> None:
    answer = futures.cancel_algo_order(algo_id=7)
    print(answer.code)  # refused
    print((await answer).code)
    print(sockets.cancel_order(symbol="BTCUSDT", order_id=7).status)  # refused


def synchronous(futures: AsyncUsdsFutures) -> None:
    with futures:  # refused
        pass
