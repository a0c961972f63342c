"""A parameter whose values are documented takes these and no others."""

from typing import Literal

from binance_typed import AsyncMargin, Margin


def synchronous(margin: Margin, isolated: bool, chosen: Literal["TRUE", "FALSE"], text: str) -> None:
    margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated="TRUE")
    margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated="FALSE")
    margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated=None)
    margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated=chosen)
    margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated="TRUE" if isolated else "FALSE")
    margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated="true")  # refused
    margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated=True)  # refused
    margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated=text)  # refused


async def asynchronous(margin: AsyncMargin) -> None:
    await margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated="FALSE")
    await margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, is_isolated="")  # refused
