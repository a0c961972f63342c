"""The asynchronous clients of Futures Data."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncFuturesData(AsyncRestClient):
    """REST of Futures Data, asynchronous."""

    _product = "futures_data"
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

    async def get_future_tick_level_orderbook_historical_data_download_link(
        self,
        *,
        symbol: str,
        data_type: Literal["T_DEPTH", "S_DEPTH"],
        start_time: int | datetime,
        end_time: int | datetime,
        recv_window: int | None = None,
    ) -> models.GetFutureTickLevelOrderbookHistoricalDataDownloadLink:
        """Get Future TickLevel Orderbook Historical Data Download Link.

        GET /sapi/v1/futures/histDataLink: USER_DATA, weight 200 per IP.

        `start_time` and `end_time` lie at most 7d apart.

        Args:
            symbol: `symbol`, STRING.
            data_type: `dataType`, ENUM, one of T_DEPTH, S_DEPTH.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/futures-data/market-data
        """
        return await self._call(
            ops.GET_FUTURE_TICK_LEVEL_ORDERBOOK_HISTORICAL_DATA_DOWNLOAD_LINK,
            symbol=symbol,
            data_type=data_type,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )
