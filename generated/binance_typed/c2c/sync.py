"""The synchronous clients of C2C."""

from __future__ import annotations

from ..runtime.rest_sync import RestClient
from . import models, operations as ops
from .errors import NAMES


class C2C(RestClient):
    """REST of C2C, synchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    def get_c2_c_trade_history(
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
        return self._call(ops.GET_C2_C_TRADE_HISTORY, start_time=start_time, end_time=end_time, page=page)
