"""The asynchronous clients of Rebate."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num
from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncRebate(AsyncRestClient, Generic[Num]):
    """REST of Rebate, asynchronous."""

    _product = "rebate"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncRebate[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncRebate[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncRebate[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def get_spot_rebate_history_records(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetSpotRebateHistoryRecords[Num]:
        """Get Spot Rebate History Records.

        GET /sapi/v1/rebate/taxQuery: USER_DATA, weight 12000 per account.

        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/rebate/rest-api
        """
        return await self._call(
            ops.GET_SPOT_REBATE_HISTORY_RECORDS,
            start_time=start_time,
            end_time=end_time,
            page=page,
            recv_window=recv_window,
        )
