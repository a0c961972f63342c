"""The synchronous clients of Pay."""

from __future__ import annotations

from ..runtime.rest_sync import RestClient
from . import models, operations as ops
from .errors import NAMES


class Pay(RestClient):
    """REST of Pay, synchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    def get_pay_trade_history(
        self, *, start_time: int | None = None, end_time: int | None = None, limit: int | None = None
    ) -> models.GetPayTradeHistory:
        """Get Pay Trade History.

        GET /sapi/v1/pay/transactions: NONE, weight 3000 per account.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 90d apart.
        `start_time` lies at most 18mo back.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            limit: `limit`, INT, max 100, default 100.

        https://developers.binance.com/docs/pay/rest-api
        """
        return self._call(ops.GET_PAY_TRADE_HISTORY, start_time=start_time, end_time=end_time, limit=limit)
