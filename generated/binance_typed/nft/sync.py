"""The synchronous clients of NFT."""

from __future__ import annotations

from typing import Literal

from ..runtime.rest_sync import RestClient
from . import models, operations as ops
from .errors import NAMES


class Nft(RestClient):
    """REST of NFT, synchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    def get_nft_asset(self, *, limit: int | None = None, page: int | None = None) -> models.GetNftAsset:
        """Get NFT Asset.

        GET /sapi/v1/nft/user/getAsset: USER_DATA, weight 3000 per account.

        Args:
            limit: `limit`, INT, max 50, default 50.
            page: `page`, INT, default 1.

        https://developers.binance.com/docs/nft/rest-api/Get-NFT-Asset
        """
        return self._call(ops.GET_NFT_ASSET, limit=limit, page=page)

    def get_nft_deposit_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> models.GetNftDepositHistory:
        """Get NFT Deposit History.

        GET /sapi/v1/nft/history/deposit: USER_DATA, weight 3000 per account.

        `start_time` and `end_time` lie at most 90d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            limit: `limit`, INT, max 50, default 50.
            page: `page`, INT, default 1.

        https://developers.binance.com/docs/nft/rest-api
        """
        return self._call(ops.GET_NFT_DEPOSIT_HISTORY, start_time=start_time, end_time=end_time, limit=limit, page=page)

    def get_nft_transaction_history(
        self,
        *,
        order_type: Literal[0, 1, 2, 3, 4],
        start_time: int | None = None,
        end_time: int | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> models.GetNftTransactionHistory:
        """Get NFT Transaction History.

        GET /sapi/v1/nft/history/transactions: USER_DATA, weight 3000 per account.

        `start_time` and `end_time` lie at most 90d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            order_type: `orderType`, INT, one of 0, 1, 2, 3, 4.
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            limit: `limit`, INT, max 50, default 50.
            page: `page`, INT, default 1.

        https://developers.binance.com/docs/nft/rest-api/Get-NFT-Transaction-History
        """
        return self._call(
            ops.GET_NFT_TRANSACTION_HISTORY,
            order_type=order_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            page=page,
        )

    def get_nft_withdraw_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> models.GetNftWithdrawHistory:
        """Get NFT Withdraw History.

        GET /sapi/v1/nft/history/withdraw: USER_DATA, weight 3000 per account.

        `start_time` and `end_time` lie at most 90d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            limit: `limit`, INT, max 50, default 50.
            page: `page`, INT, default 1.

        https://developers.binance.com/docs/nft/rest-api/Get-NFT-Withdraw-History
        """
        return self._call(
            ops.GET_NFT_WITHDRAW_HISTORY, start_time=start_time, end_time=end_time, limit=limit, page=page
        )
