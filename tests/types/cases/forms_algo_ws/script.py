"""Each form that the documentation allows, in both colours."""

from binance_typed import AsyncUsdsFuturesWs, UsdsFuturesWs


def synchronous(client: UsdsFuturesWs) -> None:
    client.cancel_algo_order(algo_id=7)
    client.cancel_algo_order(client_algo_id="a")
    client.cancel_algo_order(algo_id=7, client_algo_id="a")
    client.cancel_algo_order(algo_id=7, client_algo_id=None)
    client.cancel_algo_order(algo_id=None, client_algo_id="a")


async def asynchronous(client: AsyncUsdsFuturesWs) -> None:
    await client.cancel_algo_order(algo_id=7)
    await client.cancel_algo_order(client_algo_id="a")
    await client.cancel_algo_order(algo_id=7, client_algo_id="a")
    await client.cancel_algo_order(algo_id=7, client_algo_id=None)
    await client.cancel_algo_order(algo_id=None, client_algo_id="a")
