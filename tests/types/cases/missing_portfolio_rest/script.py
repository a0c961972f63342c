"""None of the parameters of which one must be sent: refused in both colours."""

from binance_typed import AsyncPortfolioMargin, PortfolioMargin


def synchronous(client: PortfolioMargin) -> None:
    client.cancel_cm_conditional_order(symbol="BTCUSD")  # refused
    client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=None)  # refused
    client.cancel_cm_conditional_order(symbol="BTCUSD", new_client_strategy_id=None)  # refused
    client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=None, new_client_strategy_id=None)  # refused


async def asynchronous(client: AsyncPortfolioMargin) -> None:
    await client.cancel_cm_conditional_order(symbol="BTCUSD")  # refused
    await client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=None)  # refused
    await client.cancel_cm_conditional_order(symbol="BTCUSD", new_client_strategy_id=None)  # refused
    await client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=None, new_client_strategy_id=None)  # refused
