"""What the calls return, and what their fields are."""

from typing import reveal_type

from binance_typed import AsyncMargin, AsyncUsdsFutures, Margin, PortfolioMargin, UsdsFutures, UsdsFuturesWs


def synchronous(futures: UsdsFutures, sockets: UsdsFuturesWs, margin: Margin, portfolio: PortfolioMargin) -> None:
    algo = futures.cancel_algo_order(algo_id=7)
    reveal_type(algo)
    reveal_type(algo.algo_id)
    reveal_type(algo.code)
    reveal_type(algo.raw)
    reveal_type(sockets.cancel_algo_order(algo_id=7))
    order = sockets.cancel_order(symbol="BTCUSDT", order_id=7)
    reveal_type(order)
    reveal_type(order.reduce_only)
    isolated = margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7)
    reveal_type(isolated)
    reveal_type(isolated.order_id)
    reveal_type(portfolio.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=7).price_rate)


async def asynchronous(futures: AsyncUsdsFutures, margin: AsyncMargin) -> None:
    waiting = futures.cancel_algo_order(algo_id=7)
    reveal_type(await reveal_type(waiting))
    reveal_type(await margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7))
    async with futures as opened:
        reveal_type(opened)


with UsdsFutures() as client:
    reveal_type(client)
