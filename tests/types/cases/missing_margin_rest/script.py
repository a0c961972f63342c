"""None of the parameters of which one must be sent: refused in both colours."""

from binance_typed import AsyncMargin, Margin


def synchronous(client: Margin) -> None:
    client.margin_account_cancel_order(symbol="BTCUSDT")  # refused
    client.margin_account_cancel_order(symbol="BTCUSDT", order_id=None)  # refused
    client.margin_account_cancel_order(symbol="BTCUSDT", orig_client_order_id=None)  # refused
    client.margin_account_cancel_order(symbol="BTCUSDT", order_id=None, orig_client_order_id=None)  # refused
    client.margin_account_cancel_order(symbol="BTCUSDT", is_isolated="TRUE", new_client_order_id="b")  # refused


async def asynchronous(client: AsyncMargin) -> None:
    await client.margin_account_cancel_order(symbol="BTCUSDT")  # refused
    await client.margin_account_cancel_order(symbol="BTCUSDT", order_id=None)  # refused
    await client.margin_account_cancel_order(symbol="BTCUSDT", orig_client_order_id=None)  # refused
    await client.margin_account_cancel_order(symbol="BTCUSDT", order_id=None, orig_client_order_id=None)  # refused
    await client.margin_account_cancel_order(symbol="BTCUSDT", is_isolated="TRUE", new_client_order_id="b")  # refused
