"""None of the parameters of which one must be sent: refused in both colours."""

from binance_typed import AsyncUsdsFuturesWs, UsdsFuturesWs


def synchronous(client: UsdsFuturesWs) -> None:
    client.cancel_algo_order()  # refused
    client.cancel_algo_order(algo_id=None)  # refused
    client.cancel_algo_order(client_algo_id=None)  # refused
    client.cancel_algo_order(algo_id=None, client_algo_id=None)  # refused


async def asynchronous(client: AsyncUsdsFuturesWs) -> None:
    await client.cancel_algo_order()  # refused
    await client.cancel_algo_order(algo_id=None)  # refused
    await client.cancel_algo_order(client_algo_id=None)  # refused
    await client.cancel_algo_order(algo_id=None, client_algo_id=None)  # refused
