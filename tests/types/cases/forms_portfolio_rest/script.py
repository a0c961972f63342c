"""Each form that the documentation allows, in both colours."""

from binance_typed import AsyncPortfolioMargin, PortfolioMargin


def synchronous(client: PortfolioMargin) -> None:
    client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=7)
    client.cancel_cm_conditional_order(symbol="BTCUSD", new_client_strategy_id="a")
    client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=7, new_client_strategy_id="a")
    client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=7, new_client_strategy_id=None)
    client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=None, new_client_strategy_id="a")


async def asynchronous(client: AsyncPortfolioMargin) -> None:
    await client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=7)
    await client.cancel_cm_conditional_order(symbol="BTCUSD", new_client_strategy_id="a")
    await client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=7, new_client_strategy_id="a")
    await client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=7, new_client_strategy_id=None)
    await client.cancel_cm_conditional_order(symbol="BTCUSD", strategy_id=None, new_client_strategy_id="a")
