"""Each form that the documentation allows, in both colours."""

from binance_typed import AsyncUsdsFuturesWs, UsdsFuturesWs


def synchronous(client: UsdsFuturesWs) -> None:
    client.cancel_order(symbol="BTCUSDT", order_id=7)
    client.cancel_order(symbol="BTCUSDT", orig_client_order_id="a")
    client.cancel_order(symbol="BTCUSDT", order_id=7, orig_client_order_id="a")
    client.cancel_order(symbol="BTCUSDT", order_id=7, orig_client_order_id=None)
    client.cancel_order(symbol="BTCUSDT", order_id=None, orig_client_order_id="a")


async def asynchronous(client: AsyncUsdsFuturesWs) -> None:
    await client.cancel_order(symbol="BTCUSDT", order_id=7)
    await client.cancel_order(symbol="BTCUSDT", orig_client_order_id="a")
    await client.cancel_order(symbol="BTCUSDT", order_id=7, orig_client_order_id="a")
    await client.cancel_order(symbol="BTCUSDT", order_id=7, orig_client_order_id=None)
    await client.cancel_order(symbol="BTCUSDT", order_id=None, orig_client_order_id="a")
