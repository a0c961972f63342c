"""The synchronous clients of Fiat."""

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


class Fiat(RestClient, Generic[Num]):
    """REST of Fiat, synchronous."""

    _product = "fiat"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: Fiat[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: Fiat[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: Fiat[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def get_fiat_deposit_withdraw_history(
        self,
        *,
        transaction_type: Literal["0", "1"],
        begin_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        rows: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFiatDepositWithdrawHistory[Num]:
        """Get Fiat Deposit/Withdraw History.

        GET /sapi/v1/fiat/orders: USER_DATA, weight 90000 per account.

        Without `begin_time` or `end_time`: recent 30d.

        Args:
            transaction_type: `transactionType`, STRING, one of 0, 1.
            begin_time: `beginTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            rows: `rows`, INT, max 500, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/fiat/rest-api
        """
        return self._call(
            ops.GET_FIAT_DEPOSIT_WITHDRAW_HISTORY,
            transaction_type=transaction_type,
            begin_time=begin_time,
            end_time=end_time,
            page=page,
            rows=rows,
            recv_window=recv_window,
        )

    def get_fiat_payments_history(
        self,
        *,
        transaction_type: Literal["0", "1"],
        begin_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        rows: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFiatPaymentsHistory[Num]:
        """Get Fiat Payments History.

        GET /sapi/v1/fiat/payments: USER_DATA, weight 1 per IP.

        Without `begin_time` or `end_time`: recent 30d.

        Args:
            transaction_type: `transactionType`, STRING, one of 0, 1.
            begin_time: `beginTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            rows: `rows`, INT, max 500, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/fiat/rest-api/Get-Fiat-Payments-History
        """
        return self._call(
            ops.GET_FIAT_PAYMENTS_HISTORY,
            transaction_type=transaction_type,
            begin_time=begin_time,
            end_time=end_time,
            page=page,
            rows=rows,
            recv_window=recv_window,
        )
