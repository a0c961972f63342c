"""Fields that an answer does not have, or that may not be there."""

from binance_typed import AsyncUsdsFuturesWs, Margin, UsdsFutures


def synchronous(futures: UsdsFutures, margin: Margin) -> None:
    answer = futures.cancel_algo_order(algo_id=7)
    print(answer.algoId)  # refused
    print(answer.order_id)  # refused
    print(answer["algoId"])  # refused
    total: int = answer.algo_id  # refused
    print(total + 1)
    if answer.algo_id is not None:
        print(answer.algo_id + 1)
    print(margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7).cum_qty)  # refused


async def asynchronous(sockets: AsyncUsdsFuturesWs) -> None:
    print((await sockets.cancel_order(symbol="BTCUSDT", order_id=7)).fills)  # refused
