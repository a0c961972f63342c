"""Parameters are passed by name: their order on a page may change."""

from binance_typed import AsyncUsdsFutures, Margin, UsdsFutures


def synchronous(futures: UsdsFutures, margin: Margin) -> None:
    futures.cancel_algo_order(7)  # refused
    futures.cancel_algo_order(7, "a")  # refused
    margin.margin_account_cancel_order("BTCUSDT", order_id=7)  # refused


async def asynchronous(futures: AsyncUsdsFutures) -> None:
    await futures.cancel_algo_order(7)  # refused
