"""Each form that the documentation allows, in both colours."""

from binance_typed import AsyncMargin, Margin


def synchronous(client: Margin) -> None:
    client.margin_account_cancel_order(symbol="BTCUSDT", order_id=7)
    client.margin_account_cancel_order(symbol="BTCUSDT", orig_client_order_id="a")
    client.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, orig_client_order_id="a")
    client.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, orig_client_order_id=None)
    client.margin_account_cancel_order(symbol="BTCUSDT", order_id=None, orig_client_order_id="a")
    client.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated="TRUE", new_client_order_id="b")
    client.margin_account_cancel_order(symbol="BTCUSDT", is_isolated="TRUE", order_id=7, orig_client_order_id="a")


async def asynchronous(client: AsyncMargin) -> None:
    await client.margin_account_cancel_order(symbol="BTCUSDT", order_id=7)
    await client.margin_account_cancel_order(symbol="BTCUSDT", orig_client_order_id="a")
    await client.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, orig_client_order_id="a")
    await client.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, orig_client_order_id=None)
    await client.margin_account_cancel_order(symbol="BTCUSDT", order_id=None, orig_client_order_id="a")
    await client.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated="TRUE", new_client_order_id="b")
    await client.margin_account_cancel_order(symbol="BTCUSDT", is_isolated="TRUE", order_id=7, orig_client_order_id="a")
