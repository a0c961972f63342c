"""Values of another type than documented."""

from decimal import Decimal

from binance_typed import AsyncPortfolioMargin, Margin, UsdsFutures


def synchronous(futures: UsdsFutures, margin: Margin) -> None:
    futures.cancel_algo_order(algo_id="7")  # refused
    futures.cancel_algo_order(algo_id=7.0)  # refused
    futures.cancel_algo_order(algo_id=Decimal(7))  # refused
    futures.cancel_algo_order(client_algo_id=7)  # refused
    futures.cancel_algo_order(client_algo_id=b"a")  # refused
    margin.margin_account_cancel_order(symbol=None, order_id=7)  # refused


async def asynchronous(margin: AsyncPortfolioMargin) -> None:
    await margin.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id="7")  # refused
    await margin.cancel_cm_conditional_order(symbol=["BTCUSD"], strategy_id=7)  # refused
