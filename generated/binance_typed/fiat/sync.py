"""The synchronous clients of Fiat."""

from __future__ import annotations

from typing import Literal

from ..runtime.rest_sync import RestClient
from . import models, operations as ops
from .errors import NAMES


class Fiat(RestClient):
    """REST of Fiat, synchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    def get_fiat_deposit_withdraw_history(
        self,
        *,
        transaction_type: Literal["0", "1"],
        begin_time: int | None = None,
        end_time: int | None = None,
        page: int | None = None,
        rows: int | None = None,
    ) -> models.GetFiatDepositWithdrawHistory:
        """Get Fiat Deposit/Withdraw History.

        GET /sapi/v1/fiat/orders: USER_DATA, weight 90000 per account.

        Without `begin_time` or `end_time`: recent 30d.

        Args:
            transaction_type: `transactionType`, STRING, one of 0, 1.
            begin_time: `beginTime`, LONG.
            end_time: `endTime`, LONG.
            page: `page`, INT, default 1.
            rows: `rows`, INT, max 500, default 100.

        https://developers.binance.com/docs/fiat/rest-api
        """
        return self._call(
            ops.GET_FIAT_DEPOSIT_WITHDRAW_HISTORY,
            transaction_type=transaction_type,
            begin_time=begin_time,
            end_time=end_time,
            page=page,
            rows=rows,
        )

    def get_fiat_payments_history(
        self,
        *,
        transaction_type: Literal["0", "1"],
        begin_time: int | None = None,
        end_time: int | None = None,
        page: int | None = None,
        rows: int | None = None,
    ) -> models.GetFiatPaymentsHistory:
        """Get Fiat Payments History.

        GET /sapi/v1/fiat/payments: USER_DATA, weight 1 per IP.

        Without `begin_time` or `end_time`: recent 30d.

        Args:
            transaction_type: `transactionType`, STRING, one of 0, 1.
            begin_time: `beginTime`, LONG.
            end_time: `endTime`, LONG.
            page: `page`, INT, default 1.
            rows: `rows`, INT, max 500, default 100.

        https://developers.binance.com/docs/fiat/rest-api/Get-Fiat-Payments-History
        """
        return self._call(
            ops.GET_FIAT_PAYMENTS_HISTORY,
            transaction_type=transaction_type,
            begin_time=begin_time,
            end_time=end_time,
            page=page,
            rows=rows,
        )
