"""A mandatory parameter left out."""

from binance_typed import AsyncMargin, AsyncUsdsFuturesWs, Margin, PortfolioMargin, UsdsFuturesWs


def synchronous(margin: Margin, portfolio: PortfolioMargin, sockets: UsdsFuturesWs) -> None:
    margin.margin_account_cancel_order(order_id=7)  # refused
    portfolio.cancel_cm_conditional_order(strategy_id=7)  # refused
    sockets.cancel_order(order_id=7)  # refused


async def asynchronous(margin: AsyncMargin, sockets: AsyncUsdsFuturesWs) -> None:
    await margin.margin_account_cancel_order(order_id=7)  # refused
    await sockets.cancel_order(orig_client_order_id="a")  # refused
