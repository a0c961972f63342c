"""The synchronous clients of C2C."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num
from ..runtime.rest_sync import RestClient
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import RestSettings


class C2C(RestClient, Generic[Num]):
    """REST of C2C, synchronous."""

    _product = "c2c"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: C2C[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: C2C[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: C2C[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def get_c2_c_trade_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetC2CTradeHistory[Num]:
        """Get C2C Trade History.

        GET /sapi/v1/c2c/orderMatch/listUserOrderHistory: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/c2c/rest-api
        """
        return self._call(
            ops.GET_C2_C_TRADE_HISTORY, start_time=start_time, end_time=end_time, page=page, recv_window=recv_window
        )
