"""The asynchronous clients of Rebate."""

from __future__ import annotations

from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES


class AsyncRebate(AsyncRestClient):
    """REST of Rebate, asynchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    async def get_spot_rebate_history_records(
        self, *, start_time: int | None = None, end_time: int | None = None, page: int | None = None
    ) -> models.GetSpotRebateHistoryRecords:
        """Get Spot Rebate History Records.

        GET /sapi/v1/rebate/taxQuery: USER_DATA, weight 12000 per account.

        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            page: `page`, INT, default 1.

        https://developers.binance.com/docs/rebate/rest-api
        """
        return await self._call(
            ops.GET_SPOT_REBATE_HISTORY_RECORDS, start_time=start_time, end_time=end_time, page=page
        )
