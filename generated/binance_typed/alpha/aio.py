"""The asynchronous clients of Alpha Trading."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncAlpha(AsyncRestClient):
    """REST of Alpha Trading, asynchronous."""

    _product = "alpha"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        def __init__(
            self,
            credentials: Credentials | None = None,
            *,
            decimals: bool = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

    async def aggregated_trades(
        self,
        *,
        symbol: str,
        from_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> models.AggregatedTrades:
        """Aggregated Trades.

        GET /bapi/defi/v1/public/alpha-trade/agg-trades: NONE, weight not stated.

        Args:
            symbol: `symbol`, STRING.
            from_id: `fromId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/alpha/market-data/rest-api/aggregated-trades
        """
        return await self._call(
            ops.AGGREGATED_TRADES, symbol=symbol, from_id=from_id, start_time=start_time, end_time=end_time, limit=limit
        )

    async def get_exchange_info(self) -> models.GetExchangeInfo:
        """Get Exchange Info.

        GET /bapi/defi/v1/public/alpha-trade/get-exchange-info: NONE, weight not stated.

        https://developers.binance.com/docs/alpha/market-data/rest-api/get-exchange-info
        """
        return await self._call(ops.GET_EXCHANGE_INFO)

    async def klines(
        self,
        *,
        symbol: str,
        interval: Literal[
            "1s", "15s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
        ],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> models.Klines:
        """Klines (Candlestick Data).

        GET /bapi/defi/v1/public/alpha-trade/klines: NONE, weight not stated.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, STRING, one of 1s, 15s, 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            limit: `limit`, INT, max 1500, default 500.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/alpha/market-data/rest-api/klines
        """
        return await self._call(
            ops.KLINES, symbol=symbol, interval=interval, limit=limit, start_time=start_time, end_time=end_time
        )

    async def ticker(self, *, symbol: str) -> models.Ticker:
        """Ticker (24hr Price Statistics).

        GET /bapi/defi/v1/public/alpha-trade/ticker: NONE, weight not stated.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/alpha/market-data/rest-api/24hr-ticker-price-change
        """
        return await self._call(ops.TICKER, symbol=symbol)

    async def token_list(self) -> models.TokenList:
        """Token List.

        GET /bapi/defi/v1/public/wallet-direct/buw/wallet/cex/alpha/all/token/list: NONE, weight not stated.

        https://developers.binance.com/docs/alpha/market-data/rest-api/token-list
        """
        return await self._call(ops.TOKEN_LIST)
