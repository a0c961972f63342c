"""The asynchronous clients of C2C."""

from __future__ import annotations

from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES


class AsyncC2C(AsyncRestClient):
    """REST of C2C, asynchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    async def get_c2_c_trade_history(
        self, *, start_time: int | None = None, end_time: int | None = None, page: int | None = None
    ) -> models.GetC2CTradeHistory:
        """Get C2C Trade History.

        GET /sapi/v1/c2c/orderMatch/listUserOrderHistory: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            page: `page`, INT, default 1.

        https://developers.binance.com/docs/c2c/rest-api
        """
        return await self._call(ops.GET_C2_C_TRADE_HISTORY, start_time=start_time, end_time=end_time, page=page)
