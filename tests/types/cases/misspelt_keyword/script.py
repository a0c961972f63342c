"""Names that are nearly right, among them those of the wire."""

from binance_typed import AsyncMargin, Margin, UsdsFutures, UsdsFuturesWs


def synchronous(futures: UsdsFutures, sockets: UsdsFuturesWs, margin: Margin) -> None:
    futures.cancel_algo_order(algoId=7)  # refused
    futures.cancel_algo_order(algo_id=7, client_algo_ids="a")  # refused
    sockets.cancel_order(symbol="BTCUSDT", orderid=7)  # refused
    margin.margin_account_cancel_order(symbol="BTCUSDT", order_id=7, isolated="TRUE")  # refused
    futures.cancel_order(symbol="BTCUSDT", order_id=7)  # refused


async def asynchronous(margin: AsyncMargin) -> None:
    await margin.margin_account_cancel_order(symbol="BTCUSDT", orderId=7)  # refused
    await margin.margin_account_cancel_ordr(symbol="BTCUSDT", order_id=7)  # refused
