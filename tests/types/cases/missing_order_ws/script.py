"""None of the parameters of which one must be sent: refused in both colours."""

from binance_typed import AsyncUsdsFuturesWs, UsdsFuturesWs


def synchronous(client: UsdsFuturesWs) -> None:
    client.cancel_order(symbol="BTCUSDT")  # refused
    client.cancel_order(symbol="BTCUSDT", order_id=None)  # refused
    client.cancel_order(symbol="BTCUSDT", orig_client_order_id=None)  # refused
    client.cancel_order(symbol="BTCUSDT", order_id=None, orig_client_order_id=None)  # refused


async def asynchronous(client: AsyncUsdsFuturesWs) -> None:
    await client.cancel_order(symbol="BTCUSDT")  # refused
    await client.cancel_order(symbol="BTCUSDT", order_id=None)  # refused
    await client.cancel_order(symbol="BTCUSDT", orig_client_order_id=None)  # refused
    await client.cancel_order(symbol="BTCUSDT", order_id=None, orig_client_order_id=None)  # refused
