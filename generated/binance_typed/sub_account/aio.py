"""The asynchronous clients of Sub Account."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseList
from ..runtime.rest_async import AsyncRestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncSubAccount(AsyncRestClient, Generic[Num]):
    """REST of Sub Account, asynchronous."""

    _product = "sub_account"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncSubAccount[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncSubAccount[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncSubAccount[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def add_ip_restriction_for_sub_account_api_key(
        self,
        *,
        email: str,
        sub_account_api_key: str,
        status: Literal["1", "2"],
        ip_address: Sequence[str] | None = None,
        recv_window: int | None = None,
    ) -> models.AddIpRestrictionForSubAccountApiKey:
        """Add IP Restriction for Sub-Account API key (For Master Account).

        POST /sapi/v2/sub-account/subAccountApi/ipRestriction: USER_DATA, weight 3000 per account.

        Args:
            email: `email`, STRING.
            sub_account_api_key: `subAccountApiKey`, STRING.
            status: `status`, STRING, one of 1, 2.
            ip_address: `ipAddress`, ARRAY of STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/api-management/Add-IP-Restriction-for-Sub-Account-API-key
        """
        return await self._call(
            ops.ADD_IP_RESTRICTION_FOR_SUB_ACCOUNT_API_KEY,
            email=email,
            sub_account_api_key=sub_account_api_key,
            status=status,
            ip_address=ip_address,
            recv_window=recv_window,
        )

    async def create_a_virtual_sub_account(
        self, *, sub_account_string: str, recv_window: int | None = None
    ) -> models.CreateAVirtualSubAccount:
        """Create a Virtual Sub-account (For Master Account).

        POST /sapi/v1/sub-account/virtualSubAccount: USER_DATA, weight 1 per IP.

        Args:
            sub_account_string: `subAccountString`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/account-management
        """
        return await self._call(
            ops.CREATE_A_VIRTUAL_SUB_ACCOUNT, sub_account_string=sub_account_string, recv_window=recv_window
        )

    async def delete_ip_list_for_a_sub_account_api_key(
        self, *, email: str, sub_account_api_key: str, ip_address: Sequence[str], recv_window: int | None = None
    ) -> models.DeleteIpListForASubAccountApiKey:
        """Delete IP List For a Sub-account API Key (For Master Account).

        DELETE /sapi/v1/sub-account/subAccountApi/ipRestriction/ipList: USER_DATA, weight 3000 per account.

        Args:
            email: `email`, STRING.
            sub_account_api_key: `subAccountApiKey`, STRING.
            ip_address: `ipAddress`, ARRAY of STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/api-management/Delete-IP-List-For-a-Sub-account-API-Key
        """
        return await self._call(
            ops.DELETE_IP_LIST_FOR_A_SUB_ACCOUNT_API_KEY,
            email=email,
            sub_account_api_key=sub_account_api_key,
            ip_address=ip_address,
            recv_window=recv_window,
        )

    async def deposit_assets_into_the_managed_sub_account(
        self, *, to_email: str, asset: str, amount: Number, recv_window: int | None = None
    ) -> models.DepositAssetsIntoTheManagedSubAccount:
        """Deposit Assets Into The Managed Sub-account (For Investor Master Account).

        POST /sapi/v1/managed-subaccount/deposit: USER_DATA, weight 1 per IP.

        Args:
            to_email: `toEmail`, STRING.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/managed-sub-account
        """
        return await self._call(
            ops.DEPOSIT_ASSETS_INTO_THE_MANAGED_SUB_ACCOUNT,
            to_email=to_email,
            asset=asset,
            amount=amount,
            recv_window=recv_window,
        )

    async def enable_futures_for_sub_account(
        self, *, email: str, recv_window: int | None = None
    ) -> models.EnableFuturesForSubAccount:
        """Enable Futures for Sub-account (For Master Account).

        POST /sapi/v1/sub-account/futures/enable: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/account-management/Enable-Futures-for-Sub-account
        """
        return await self._call(ops.ENABLE_FUTURES_FOR_SUB_ACCOUNT, email=email, recv_window=recv_window)

    async def enable_options_for_sub_account(
        self, *, email: str, recv_window: int | None = None
    ) -> models.EnableOptionsForSubAccount:
        """Enable Options for Sub-account (For Master Account).

        POST /sapi/v1/sub-account/eoptions/enable: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/account-management/Enable-Options-for-Sub-account
        """
        return await self._call(ops.ENABLE_OPTIONS_FOR_SUB_ACCOUNT, email=email, recv_window=recv_window)

    async def futures_transfer_for_sub_account(
        self, *, email: str, asset: str, amount: Number, type: Literal[1, 2, 3, 4], recv_window: int | None = None
    ) -> models.FuturesTransferForSubAccount:
        """Futures Transfer for Sub-account (For Master Account).

        POST /sapi/v1/sub-account/futures/transfer: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            type: `type`, INT, one of 1, 2, 3, 4.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management
        """
        return await self._call(
            ops.FUTURES_TRANSFER_FOR_SUB_ACCOUNT,
            email=email,
            asset=asset,
            amount=amount,
            type=type,
            recv_window=recv_window,
        )

    async def get_detail_on_sub_accounts_futures_account(
        self, *, email: str, recv_window: int | None = None
    ) -> models.GetDetailOnSubAccountsFuturesAccount[Num]:
        """Get Detail on Sub-account's Futures Account (For Master Account).

        GET /sapi/v1/sub-account/futures/account: USER_DATA, weight 10 per IP.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Get-Detail-on-Sub-accounts-Futures-Account
        """
        return await self._call(ops.GET_DETAIL_ON_SUB_ACCOUNTS_FUTURES_ACCOUNT, email=email, recv_window=recv_window)

    async def get_detail_on_sub_accounts_futures_account_v2(
        self, *, email: str, futures_type: Literal[1, 2], recv_window: int | None = None
    ) -> models.GetDetailOnSubAccountsFuturesAccountV2[Num]:
        """Get Detail on Sub-account's Futures Account V2 (For Master Account).

        GET /sapi/v2/sub-account/futures/account: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            futures_type: `futuresType`, INT, one of 1, 2.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Get-Detail-on-Sub-accounts-Futures-Account-V2
        """
        return await self._call(
            ops.GET_DETAIL_ON_SUB_ACCOUNTS_FUTURES_ACCOUNT_V2,
            email=email,
            futures_type=futures_type,
            recv_window=recv_window,
        )

    async def get_detail_on_sub_accounts_margin_account(
        self, *, email: str, recv_window: int | None = None
    ) -> models.GetDetailOnSubAccountsMarginAccount[Num]:
        """Get Detail on Sub-account's Margin Account (For Master Account).

        GET /sapi/v1/sub-account/margin/account: USER_DATA, weight 10 per IP.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Get-Detail-on-Sub-accounts-Margin-Account
        """
        return await self._call(ops.GET_DETAIL_ON_SUB_ACCOUNTS_MARGIN_ACCOUNT, email=email, recv_window=recv_window)

    async def get_futures_position_risk_of_sub_account(
        self, *, email: str, recv_window: int | None = None
    ) -> ResponseList[models.GetFuturesPositionRiskOfSubAccount[Num]]:
        """Get Futures Position-Risk of Sub-account (For Master Account).

        GET /sapi/v1/sub-account/futures/positionRisk: USER_DATA, weight 10 per IP.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/account-management/Get-Futures-Position-Risk-of-Sub-account
        """
        return await self._call(ops.GET_FUTURES_POSITION_RISK_OF_SUB_ACCOUNT, email=email, recv_window=recv_window)

    async def get_futures_position_risk_of_sub_account_v2(
        self, *, email: str, futures_type: Literal[1, 2], recv_window: int | None = None
    ) -> models.GetFuturesPositionRiskOfSubAccountV2[Num]:
        """Get Futures Position-Risk of Sub-account V2 (For Master Account).

        GET /sapi/v2/sub-account/futures/positionRisk: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            futures_type: `futuresType`, INT, one of 1, 2.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/account-management/Get-Futures-Position-Risk-of-Sub-account-V2
        """
        return await self._call(
            ops.GET_FUTURES_POSITION_RISK_OF_SUB_ACCOUNT_V2,
            email=email,
            futures_type=futures_type,
            recv_window=recv_window,
        )

    async def get_ip_restriction_for_a_sub_account_api_key(
        self, *, email: str, sub_account_api_key: str, recv_window: int | None = None
    ) -> models.GetIpRestrictionForASubAccountApiKey:
        """Get IP Restriction for a Sub-account API Key (For Master Account).

        GET /sapi/v1/sub-account/subAccountApi/ipRestriction: USER_DATA, weight 3000 per account.

        Args:
            email: `email`, STRING.
            sub_account_api_key: `subAccountApiKey`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/api-management
        """
        return await self._call(
            ops.GET_IP_RESTRICTION_FOR_A_SUB_ACCOUNT_API_KEY,
            email=email,
            sub_account_api_key=sub_account_api_key,
            recv_window=recv_window,
        )

    async def get_managed_sub_account_deposit_address(
        self,
        *,
        email: str,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        recv_window: int | None = None,
    ) -> models.GetManagedSubAccountDepositAddress:
        """Get Managed Sub-account Deposit Address (For Investor Master Account).

        GET /sapi/v1/managed-subaccount/deposit/address: USER_DATA, weight 1 per account.

        `amount` is mandatory if `network` is LIGHTNING.

        Args:
            email: `email`, STRING.
            coin: `coin`, STRING.
            network: `network`, STRING, default: network of the coin.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Get-Managed-Sub-account-Deposit-Address
        """
        return await self._call(
            ops.GET_MANAGED_SUB_ACCOUNT_DEPOSIT_ADDRESS,
            email=email,
            coin=coin,
            network=network,
            amount=amount,
            recv_window=recv_window,
        )

    async def get_move_position_history_for_sub_account(
        self,
        *,
        symbol: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int,
        row: int,
        recv_window: int | None = None,
    ) -> models.GetMovePositionHistoryForSubAccount[Num]:
        """Get Move Position History for Sub-account (For Master Account).

        GET /sapi/v1/sub-account/futures/move-position: USER_DATA, weight 1 per IP.

        If `start_time` is sent, without `end_time`: server_time.

        Args:
            symbol: `symbol`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            row: `row`, INT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Get-Move-Position-History-for-Sub-account
        """
        return await self._call(
            ops.GET_MOVE_POSITION_HISTORY_FOR_SUB_ACCOUNT,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            page=page,
            row=row,
            recv_window=recv_window,
        )

    async def get_sub_account_deposit_address(
        self,
        *,
        email: str,
        coin: str,
        network: str | None = None,
        amount: Number | None = None,
        recv_window: int | None = None,
    ) -> models.GetSubAccountDepositAddress:
        """Get Sub-account Deposit Address (For Master Account).

        GET /sapi/v1/capital/deposit/subAddress: USER_DATA, weight 1 per IP.

        `amount` is mandatory if `network` is LIGHTNING.

        Args:
            email: `email`, STRING.
            coin: `coin`, STRING.
            network: `network`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Get-Sub-account-Deposit-Address
        """
        return await self._call(
            ops.GET_SUB_ACCOUNT_DEPOSIT_ADDRESS,
            email=email,
            coin=coin,
            network=network,
            amount=amount,
            recv_window=recv_window,
        )

    async def get_sub_account_deposit_history(
        self,
        *,
        email: str,
        coin: str | None = None,
        status: Literal[0, 6, 7, 8, 1] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        tx_id: str | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetSubAccountDepositHistory[Num]]:
        """Get Sub-account Deposit History (For Master Account).

        GET /sapi/v1/capital/deposit/subHisrec: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            coin: `coin`, STRING.
            status: `status`, INT, one of 0, 6, 7, 8, 1.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT.
            offset: `offset`, INT, default 0.
            tx_id: `txId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Get-Sub-account-Deposit-History
        """
        return await self._call(
            ops.GET_SUB_ACCOUNT_DEPOSIT_HISTORY,
            email=email,
            coin=coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            offset=offset,
            tx_id=tx_id,
            recv_window=recv_window,
        )

    async def get_sub_accounts_status_on_margin_or_futures(
        self, *, email: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.GetSubAccountsStatusOnMarginOrFutures]:
        """Get Sub-account's Status on Margin Or Futures (For Master Account).

        GET /sapi/v1/sub-account/status: USER_DATA, weight 10 per IP.

        Without `email`: all.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/account-management/Get-Sub-accounts-Status-on-Margin-Or-Futures
        """
        return await self._call(ops.GET_SUB_ACCOUNTS_STATUS_ON_MARGIN_OR_FUTURES, email=email, recv_window=recv_window)

    async def get_summary_of_sub_accounts_futures_account(
        self, *, recv_window: int | None = None
    ) -> models.GetSummaryOfSubAccountsFuturesAccount[Num]:
        """Get Summary of Sub-account's Futures Account (For Master Account).

        GET /sapi/v1/sub-account/futures/accountSummary: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Get-Summary-of-Sub-accounts-Futures-Account
        """
        return await self._call(ops.GET_SUMMARY_OF_SUB_ACCOUNTS_FUTURES_ACCOUNT, recv_window=recv_window)

    async def get_summary_of_sub_accounts_futures_account_v2(
        self,
        *,
        futures_type: Literal[1, 2],
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetSummaryOfSubAccountsFuturesAccountV2[Num]:
        """Get Summary of Sub-account's Futures Account V2 (For Master Account).

        GET /sapi/v2/sub-account/futures/accountSummary: USER_DATA, weight 10 per IP.

        Args:
            futures_type: `futuresType`, INT, one of 1, 2.
            page: `page`, INT, default 1.
            limit: `limit`, INT, max 20, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Get-Summary-of-Sub-accounts-Futures-Account-V2
        """
        return await self._call(
            ops.GET_SUMMARY_OF_SUB_ACCOUNTS_FUTURES_ACCOUNT_V2,
            futures_type=futures_type,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    async def get_summary_of_sub_accounts_margin_account(
        self, *, recv_window: int | None = None
    ) -> models.GetSummaryOfSubAccountsMarginAccount[Num]:
        """Get Summary of Sub-account's Margin Account (For Master Account).

        GET /sapi/v1/sub-account/margin/accountSummary: USER_DATA, weight 10 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Get-Summary-of-Sub-accounts-Margin-Account
        """
        return await self._call(ops.GET_SUMMARY_OF_SUB_ACCOUNTS_MARGIN_ACCOUNT, recv_window=recv_window)

    async def margin_transfer_for_sub_account(
        self, *, email: str, asset: str, amount: Number, type: Literal[1, 2], recv_window: int | None = None
    ) -> models.MarginTransferForSubAccount:
        """Margin Transfer for Sub-account (For Master Account).

        POST /sapi/v1/sub-account/margin/transfer: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            type: `type`, INT, one of 1, 2.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Margin-Transfer-for-Sub-account
        """
        return await self._call(
            ops.MARGIN_TRANSFER_FOR_SUB_ACCOUNT,
            email=email,
            asset=asset,
            amount=amount,
            type=type,
            recv_window=recv_window,
        )

    async def move_position_for_sub_account(
        self,
        *,
        from_user_email: str,
        to_user_email: str,
        product_type: Literal["UM"],
        order_args: Sequence[models.MovePositionForSubAccountOrderArgs],
        recv_window: int | None = None,
    ) -> models.MovePositionForSubAccount[Num]:
        """Move Position for Sub-account (For Master Account).

        POST /sapi/v1/sub-account/futures/move-position: USER_DATA, weight 1 per IP.

        Args:
            from_user_email: `fromUserEmail`, STRING.
            to_user_email: `toUserEmail`, STRING.
            product_type: `productType`, STRING, one of UM.
            order_args: `orderArgs`, ARRAY of OBJECT, max elements 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Move-Position-for-Sub-account
        """
        return await self._call(
            ops.MOVE_POSITION_FOR_SUB_ACCOUNT,
            from_user_email=from_user_email,
            to_user_email=to_user_email,
            product_type=product_type,
            order_args=order_args,
            recv_window=recv_window,
        )

    async def query_futures_asset_transfer_history(
        self,
        *,
        email: str,
        futures_type: Literal[1, 2],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryFuturesAssetTransferHistory[Num]:
        """Query Sub-account Futures Asset Transfer History (For Master Account).

        GET /sapi/v1/sub-account/futures/internalTransfer: USER_DATA, weight 1 per IP.

        `start_time` lies at most 1mo back.

        Args:
            email: `email`, STRING.
            futures_type: `futuresType`, LONG, one of 1, 2.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            limit: `limit`, INT, max 500, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Query-Sub-account-Futures-Asset-Transfer-History
        """
        return await self._call(
            ops.QUERY_FUTURES_ASSET_TRANSFER_HISTORY,
            email=email,
            futures_type=futures_type,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_managed_sub_account_asset_details(
        self, *, email: str, recv_window: int | None = None
    ) -> ResponseList[models.QueryManagedSubAccountAssetDetails[Num]]:
        """Query Managed Sub-account Asset Details (For Investor Master Account).

        GET /sapi/v1/managed-subaccount/asset: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Query-Managed-Sub-account-Asset-Details
        """
        return await self._call(ops.QUERY_MANAGED_SUB_ACCOUNT_ASSET_DETAILS, email=email, recv_window=recv_window)

    async def query_managed_sub_account_futures_asset_details(
        self, *, email: str, account_type: Literal["USDT_FUTURE", "COIN_FUTURE"] | None = None
    ) -> models.QueryManagedSubAccountFuturesAssetDetails:
        """Query Managed Sub-account Futures Asset Details (For Investor Master Account).

        GET /sapi/v1/managed-subaccount/fetch-future-asset: USER_DATA, weight 60 per account.

        Args:
            email: `email`, STRING.
            account_type: `accountType`, STRING, one of USDT_FUTURE, COIN_FUTURE, default USDT_FUTURE.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Query-Managed-Sub-account-Futures-Asset-Details
        """
        return await self._call(
            ops.QUERY_MANAGED_SUB_ACCOUNT_FUTURES_ASSET_DETAILS, email=email, account_type=account_type
        )

    async def query_managed_sub_account_list(
        self,
        *,
        email: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryManagedSubAccountList:
        """Query Managed Sub-account List (For Investor).

        GET /sapi/v1/managed-subaccount/info: USER_DATA, weight 60 per account.

        Args:
            email: `email`, STRING.
            page: `page`, INT, default 1.
            limit: `limit`, INT, max 20, default 20.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Query-Managed-Sub-account-List
        """
        return await self._call(
            ops.QUERY_MANAGED_SUB_ACCOUNT_LIST, email=email, page=page, limit=limit, recv_window=recv_window
        )

    async def query_managed_sub_account_margin_asset_details(
        self, *, email: str, account_type: Literal["MARGIN", "ISOLATED_MARGIN"] | None = None
    ) -> models.QueryManagedSubAccountMarginAssetDetails[Num]:
        """Query Managed Sub-account Margin Asset Details (For Investor Master Account).

        GET /sapi/v1/managed-subaccount/marginAsset: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            account_type: `accountType`, STRING, one of MARGIN, ISOLATED_MARGIN, default MARGIN.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Query-Managed-Sub-account-Margin-Asset-Details
        """
        return await self._call(
            ops.QUERY_MANAGED_SUB_ACCOUNT_MARGIN_ASSET_DETAILS, email=email, account_type=account_type
        )

    async def query_managed_sub_account_snapshot(
        self,
        *,
        email: str,
        type: Literal["SPOT", "MARGIN", "FUTURES"],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryManagedSubAccountSnapshot[Num]:
        """Query Managed Sub-account Snapshot (For Investor Master Account).

        GET /sapi/v1/managed-subaccount/accountSnapshot: USER_DATA, weight 2400 per IP.

        `start_time` and `end_time` lie at most 30d apart.
        `start_time` lies at most 1mo back.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            email: `email`, STRING.
            type: `type`, STRING, one of SPOT, MARGIN, FUTURES.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, min 7, max 30, default 7.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Query-Managed-Sub-account-Snapshot
        """
        return await self._call(
            ops.QUERY_MANAGED_SUB_ACCOUNT_SNAPSHOT,
            email=email,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_managed_sub_account_transfer_log(
        self,
        *,
        start_time: int | datetime,
        end_time: int | datetime,
        page: int,
        limit: int,
        transfers: Literal["FROM", "TO"] | None = None,
        transfer_function_account_type: (
            Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"] | None
        ) = None,
        recv_window: int | None = None,
    ) -> models.QueryManagedSubAccountTransferLog[Num]:
        """Query Managed Sub Account Transfer Log (For Trading Team Sub Account).

        GET /sapi/v1/managed-subaccount/query-trans-log: USER_DATA, weight 60 per account.

        `start_time` and `end_time` lie at most 6mo apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            limit: `limit`, INT, max 500.
            transfers: `transfers`, STRING, one of FROM, TO.
            transfer_function_account_type: `transferFunctionAccountType`, STRING, one of SPOT, MARGIN, ISOLATED_MARGIN,
                USDT_FUTURE, COIN_FUTURE.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Query-Managed-Sub-Account-Transfer-Log-Trading-Team-Sub
        """
        return await self._call(
            ops.QUERY_MANAGED_SUB_ACCOUNT_TRANSFER_LOG,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            transfers=transfers,
            transfer_function_account_type=transfer_function_account_type,
            recv_window=recv_window,
        )

    async def query_managed_sub_account_transfer_log_for_investor(
        self,
        *,
        email: str,
        start_time: int | datetime,
        end_time: int | datetime,
        page: int,
        limit: int,
        transfers: Literal["FROM", "TO"] | None = None,
        transfer_function_account_type: (
            Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"] | None
        ) = None,
    ) -> models.QueryManagedSubAccountTransferLogForInvestor[Num]:
        """Query Managed Sub Account Transfer Log (For Investor Master Account).

        GET /sapi/v1/managed-subaccount/queryTransLogForInvestor: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 6mo apart.

        Args:
            email: `email`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            limit: `limit`, INT, max 500.
            transfers: `transfers`, STRING, one of FROM, TO.
            transfer_function_account_type: `transferFunctionAccountType`, STRING, one of SPOT, MARGIN, ISOLATED_MARGIN,
                USDT_FUTURE, COIN_FUTURE.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Query-Managed-Sub-Account-Transfer-Log-Investor
        """
        return await self._call(
            ops.QUERY_MANAGED_SUB_ACCOUNT_TRANSFER_LOG_FOR_INVESTOR,
            email=email,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            transfers=transfers,
            transfer_function_account_type=transfer_function_account_type,
        )

    async def query_managed_sub_account_transfer_log_for_trade_parent(
        self,
        *,
        email: str,
        start_time: int | datetime,
        end_time: int | datetime,
        page: int,
        limit: int,
        transfers: Literal["FROM", "TO"] | None = None,
        transfer_function_account_type: (
            Literal["SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"] | None
        ) = None,
    ) -> models.QueryManagedSubAccountTransferLogForTradeParent[Num]:
        """Query Managed Sub Account Transfer Log (For Trading Team Master Account).

        GET /sapi/v1/managed-subaccount/queryTransLogForTradeParent: USER_DATA, weight 60 per account.

        `start_time` and `end_time` lie at most 6mo apart.

        Args:
            email: `email`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            limit: `limit`, INT, max 500.
            transfers: `transfers`, STRING, one of FROM, TO.
            transfer_function_account_type: `transferFunctionAccountType`, STRING, one of SPOT, MARGIN, ISOLATED_MARGIN,
                USDT_FUTURE, COIN_FUTURE.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Query-Managed-Sub-Account-Transfer-Log-Trading-Team-Master
        """
        return await self._call(
            ops.QUERY_MANAGED_SUB_ACCOUNT_TRANSFER_LOG_FOR_TRADE_PARENT,
            email=email,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            transfers=transfers,
            transfer_function_account_type=transfer_function_account_type,
        )

    async def query_spot_asset_transfer_history(
        self,
        *,
        from_email: str | None = None,
        to_email: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QuerySpotAssetTransferHistory[Num]]:
        """Query Sub-account Spot Asset Transfer History (For Master Account).

        GET /sapi/v1/sub-account/sub/transfer/history: USER_DATA, weight 1 per IP.

        At most one of `from_email` and `to_email` can be sent.
        Without `from_email` or `to_email`: fromEmail is master account.

        Args:
            from_email: `fromEmail`, STRING.
            to_email: `toEmail`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            limit: `limit`, INT, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Query-Sub-account-Spot-Asset-Transfer-History
        """
        return await self._call(
            ops.QUERY_SPOT_ASSET_TRANSFER_HISTORY,
            from_email=from_email,
            to_email=to_email,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_spot_assets_summary(
        self,
        *,
        email: str | None = None,
        page: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QuerySpotAssetsSummary[Num]:
        """Query Sub-account Spot Assets Summary (For Master Account).

        GET /sapi/v1/sub-account/spotSummary: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            page: `page`, LONG, default 1.
            size: `size`, LONG, max 20, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Query-Sub-account-Spot-Assets-Summary
        """
        return await self._call(
            ops.QUERY_SPOT_ASSETS_SUMMARY, email=email, page=page, size=size, recv_window=recv_window
        )

    async def query_sub_account_assets_v3(
        self, *, email: str, recv_window: int | None = None
    ) -> models.QuerySubAccountAssetsV3:
        """Query Sub-account Assets (For Master Account).

        GET /sapi/v3/sub-account/assets: USER_DATA, weight 60 per account.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Query-Sub-account-Assets-V3
        """
        return await self._call(ops.QUERY_SUB_ACCOUNT_ASSETS_V3, email=email, recv_window=recv_window)

    async def query_sub_account_assets_v4(
        self, *, email: str, recv_window: int | None = None
    ) -> models.QuerySubAccountAssetsV4[Num]:
        """Query Sub-account Assets (For Master Account).

        GET /sapi/v4/sub-account/assets: USER_DATA, weight 60 per account.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Query-Sub-account-Assets-V4
        """
        return await self._call(ops.QUERY_SUB_ACCOUNT_ASSETS_V4, email=email, recv_window=recv_window)

    async def query_sub_account_list(
        self,
        *,
        email: str | None = None,
        is_freeze: Literal["true", "false"] | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.QuerySubAccountList:
        """Query Sub-account List (For Master Account).

        GET /sapi/v1/sub-account/list: USER_DATA, weight 1 per IP.

        Args:
            email: `email`, STRING.
            is_freeze: `isFreeze`, STRING, one of true, false.
            page: `page`, INT, default 1.
            limit: `limit`, INT, max 200, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/account-management/Query-Sub-account-List
        """
        return await self._call(
            ops.QUERY_SUB_ACCOUNT_LIST,
            email=email,
            is_freeze=is_freeze,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_sub_account_transaction_statistics(
        self, *, email: str | None = None, recv_window: int | None = None
    ) -> models.QuerySubAccountTransactionStatistics:
        """Query Sub-account Transaction Statistics (For Master Account).

        GET /sapi/v1/sub-account/transaction-statistics: USER_DATA, weight 60 per account.

        Args:
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/account-management/Query-Sub-account-Transaction-Statistics
        """
        return await self._call(ops.QUERY_SUB_ACCOUNT_TRANSACTION_STATISTICS, email=email, recv_window=recv_window)

    async def query_universal_transfer_history(
        self,
        *,
        from_email: str | None = None,
        to_email: str | None = None,
        client_tran_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryUniversalTransferHistory[Num]:
        """Query Universal Transfer History (For Master Account).

        GET /sapi/v1/sub-account/universalTransfer: USER_DATA, weight 1 per IP.

        At most one of `from_email` and `to_email` can be sent.
        Without `from_email` or `to_email`: fromEmail is master account.
        `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            from_email: `fromEmail`, STRING.
            to_email: `toEmail`, STRING.
            client_tran_id: `clientTranId`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            limit: `limit`, INT, max 500, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Query-Universal-Transfer-History
        """
        return await self._call(
            ops.QUERY_UNIVERSAL_TRANSFER_HISTORY,
            from_email=from_email,
            to_email=to_email,
            client_tran_id=client_tran_id,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    async def sub_account_futures_asset_transfer(
        self,
        *,
        from_email: str,
        to_email: str,
        futures_type: Literal[1, 2],
        asset: str,
        amount: Number,
        recv_window: int | None = None,
    ) -> models.SubAccountFuturesAssetTransfer:
        """Sub-account Futures Asset Transfer (For Master Account).

        POST /sapi/v1/sub-account/futures/internalTransfer: USER_DATA, weight 1 per IP.

        Args:
            from_email: `fromEmail`, STRING.
            to_email: `toEmail`, STRING.
            futures_type: `futuresType`, LONG, one of 1, 2.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Sub-account-Futures-Asset-Transfer
        """
        return await self._call(
            ops.SUB_ACCOUNT_FUTURES_ASSET_TRANSFER,
            from_email=from_email,
            to_email=to_email,
            futures_type=futures_type,
            asset=asset,
            amount=amount,
            recv_window=recv_window,
        )

    async def sub_account_transfer_history(
        self,
        *,
        asset: str | None = None,
        type: Literal[1, 2] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        return_fail_history: bool | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.SubAccountTransferHistory[Num]]:
        """Sub-account Transfer History (For Sub-account).

        GET /sapi/v1/sub-account/transfer/subUserHistory: USER_DATA, weight 1 per IP.

        Without `start_time` or `end_time`: recent 30d.

        Args:
            asset: `asset`, STRING, default: all.
            type: `type`, INT, one of 1, 2, default 2.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, default 500.
            return_fail_history: `returnFailHistory`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Sub-account-Transfer-History
        """
        return await self._call(
            ops.SUB_ACCOUNT_TRANSFER_HISTORY,
            asset=asset,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            return_fail_history=return_fail_history,
            recv_window=recv_window,
        )

    async def transfer_to_master(
        self, *, asset: str, amount: Number, recv_window: int | None = None
    ) -> models.TransferToMaster:
        """Transfer to Master (For Sub-account).

        POST /sapi/v1/sub-account/transfer/subToMaster: USER_DATA, weight 1 per IP.

        Args:
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Transfer-to-Master
        """
        return await self._call(ops.TRANSFER_TO_MASTER, asset=asset, amount=amount, recv_window=recv_window)

    async def transfer_to_sub_account_of_same_master(
        self, *, to_email: str, asset: str, amount: Number, recv_window: int | None = None
    ) -> models.TransferToSubAccountOfSameMaster:
        """Transfer to Sub-account of Same Master (For Sub-account).

        POST /sapi/v1/sub-account/transfer/subToSub: USER_DATA, weight 1 per IP.

        Args:
            to_email: `toEmail`, STRING.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Transfer-to-Sub-account-of-Same-Master
        """
        return await self._call(
            ops.TRANSFER_TO_SUB_ACCOUNT_OF_SAME_MASTER,
            to_email=to_email,
            asset=asset,
            amount=amount,
            recv_window=recv_window,
        )

    async def universal_transfer(
        self,
        *,
        from_email: str | None = None,
        to_email: str | None = None,
        from_account_type: Literal["SPOT", "USDT_FUTURE", "COIN_FUTURE", "MARGIN", "ISOLATED_MARGIN"],
        to_account_type: Literal["SPOT", "USDT_FUTURE", "COIN_FUTURE", "MARGIN", "ISOLATED_MARGIN"],
        client_tran_id: str | None = None,
        symbol: str | None = None,
        asset: str,
        amount: Number,
        recv_window: int | None = None,
    ) -> models.UniversalTransfer:
        """Universal Transfer (For Master Account).

        POST /sapi/v1/sub-account/universalTransfer: USER_DATA, weight 1 per IP, 360 per account.

        At least one of `from_email` and `to_email` must be sent if `from_account_type` is equal to `to_account_type`.

        Args:
            from_email: `fromEmail`, STRING, default: master account.
            to_email: `toEmail`, STRING, default: master account.
            from_account_type: `fromAccountType`, STRING, one of SPOT, USDT_FUTURE, COIN_FUTURE, MARGIN,
                ISOLATED_MARGIN.
            to_account_type: `toAccountType`, STRING, one of SPOT, USDT_FUTURE, COIN_FUTURE, MARGIN, ISOLATED_MARGIN.
            client_tran_id: `clientTranId`, STRING, unique.
            symbol: `symbol`, STRING.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/asset-management/Universal-Transfer
        """
        return await self._call(
            ops.UNIVERSAL_TRANSFER,
            from_email=from_email,
            to_email=to_email,
            from_account_type=from_account_type,
            to_account_type=to_account_type,
            client_tran_id=client_tran_id,
            symbol=symbol,
            asset=asset,
            amount=amount,
            recv_window=recv_window,
        )

    async def withdrawl_assets_from_the_managed_sub_account(
        self,
        *,
        from_email: str,
        asset: str,
        amount: Number,
        transfer_date: int | None = None,
        recv_window: int | None = None,
    ) -> models.WithdrawlAssetsFromTheManagedSubAccount:
        """Withdrawl Assets From The Managed Sub-account (For Investor Master Account).

        POST /sapi/v1/managed-subaccount/withdraw: USER_DATA, weight 1 per IP.

        Args:
            from_email: `fromEmail`, STRING.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            transfer_date: `transferDate`, LONG.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/sub_account/managed-sub-account/Withdrawl-Assets-From-The-Managed-Sub-account
        """
        return await self._call(
            ops.WITHDRAWL_ASSETS_FROM_THE_MANAGED_SUB_ACCOUNT,
            from_email=from_email,
            asset=asset,
            amount=amount,
            transfer_date=transfer_date,
            recv_window=recv_window,
        )
