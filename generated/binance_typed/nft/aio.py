"""The asynchronous clients of NFT."""

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


class AsyncNft(AsyncRestClient, Generic[Num]):
    """REST of NFT, asynchronous."""

    _product = "nft"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncNft[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncNft[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncNft[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def get_nft_asset(
        self, *, limit: int | None = None, page: int | None = None, recv_window: int | None = None
    ) -> models.GetNftAsset:
        """Get NFT Asset.

        GET /sapi/v1/nft/user/getAsset: USER_DATA, weight 3000 per account.

        Args:
            limit: `limit`, INT, max 50, default 50.
            page: `page`, INT, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/nft/rest-api/Get-NFT-Asset
        """
        return await self._call(ops.GET_NFT_ASSET, limit=limit, page=page, recv_window=recv_window)

    async def get_nft_deposit_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        page: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetNftDepositHistory:
        """Get NFT Deposit History.

        GET /sapi/v1/nft/history/deposit: USER_DATA, weight 3000 per account.

        `start_time` and `end_time` lie at most 90d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 50, default 50.
            page: `page`, INT, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/nft/rest-api
        """
        return await self._call(
            ops.GET_NFT_DEPOSIT_HISTORY,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            page=page,
            recv_window=recv_window,
        )

    async def get_nft_transaction_history(
        self,
        *,
        order_type: Literal[0, 1, 2, 3, 4],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        page: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetNftTransactionHistory[Num]:
        """Get NFT Transaction History.

        GET /sapi/v1/nft/history/transactions: USER_DATA, weight 3000 per account.

        `start_time` and `end_time` lie at most 90d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            order_type: `orderType`, INT, one of 0, 1, 2, 3, 4.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 50, default 50.
            page: `page`, INT, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/nft/rest-api/Get-NFT-Transaction-History
        """
        return await self._call(
            ops.GET_NFT_TRANSACTION_HISTORY,
            order_type=order_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            page=page,
            recv_window=recv_window,
        )

    async def get_nft_withdraw_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        page: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetNftWithdrawHistory:
        """Get NFT Withdraw History.

        GET /sapi/v1/nft/history/withdraw: USER_DATA, weight 3000 per account.

        `start_time` and `end_time` lie at most 90d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 50, default 50.
            page: `page`, INT, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/nft/rest-api/Get-NFT-Withdraw-History
        """
        return await self._call(
            ops.GET_NFT_WITHDRAW_HISTORY,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            page=page,
            recv_window=recv_window,
        )
