"""The synchronous clients of Binance Link."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseDict, ResponseList
from ..runtime.rest_sync import RestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import RestSettings


class BinanceLink(RestClient, Generic[Num]):
    """REST of Binance Link, synchronous."""

    _product = "binance_link"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: BinanceLink[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: BinanceLink[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: BinanceLink[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def change_sub_account_api_permission(
        self,
        *,
        sub_account_id: str,
        sub_account_api_key: str,
        can_trade: str,
        margin_trade: str,
        futures_trade: str,
        recv_window: int | None = None,
    ) -> models.ChangeSubAccountApiPermission:
        """Change Sub Account Api Permission.

        POST /sapi/v1/broker/subAccountApi/permission: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            sub_account_api_key: `subAccountApiKey`, STRING.
            can_trade: `canTrade`, ENUM.
            margin_trade: `marginTrade`, ENUM.
            futures_trade: `futuresTrade`, ENUM.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Change-Sub-Account-Api-Permission
        """
        return self._call(
            ops.CHANGE_SUB_ACCOUNT_API_PERMISSION,
            sub_account_id=sub_account_id,
            sub_account_api_key=sub_account_api_key,
            can_trade=can_trade,
            margin_trade=margin_trade,
            futures_trade=futures_trade,
            recv_window=recv_window,
        )

    def change_sub_account_coin_futures_commission_adjustment(
        self,
        *,
        sub_account_id: str,
        pair: str,
        maker_adjustment: int,
        taker_adjustment: int,
        recv_window: int | None = None,
    ) -> models.ChangeSubAccountCoinFuturesCommissionAdjustment:
        """Change Sub Account COIN-Ⓜ Futures Commission Adjustment.

        POST /sapi/v1/broker/subAccountApi/commission/coinFutures: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            pair: `pair`, STRING.
            maker_adjustment: `makerAdjustment`, INT.
            taker_adjustment: `takerAdjustment`, INT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/fee/Change-Sub-Account-CM-Futures-Commission
        """
        return self._call(
            ops.CHANGE_SUB_ACCOUNT_COIN_FUTURES_COMMISSION_ADJUSTMENT,
            sub_account_id=sub_account_id,
            pair=pair,
            maker_adjustment=maker_adjustment,
            taker_adjustment=taker_adjustment,
            recv_window=recv_window,
        )

    def change_sub_account_commission(
        self,
        *,
        sub_account_id: str,
        maker_commission: Number,
        taker_commission: Number,
        margin_maker_commission: Number | None = None,
        margin_taker_commission: Number | None = None,
        recv_window: int | None = None,
    ) -> models.ChangeSubAccountCommission:
        """Change Sub Account Commission.

        POST /sapi/v1/broker/subAccountApi/commission: NONE, weight 4 per account.

        Args:
            sub_account_id: `subAccountId`, STRING.
            maker_commission: `makerCommission`, DECIMAL.
            taker_commission: `takerCommission`, DECIMAL.
            margin_maker_commission: `marginMakerCommission`, DECIMAL.
            margin_taker_commission: `marginTakerCommission`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/fee
        """
        return self._call(
            ops.CHANGE_SUB_ACCOUNT_COMMISSION,
            sub_account_id=sub_account_id,
            maker_commission=maker_commission,
            taker_commission=taker_commission,
            margin_maker_commission=margin_maker_commission,
            margin_taker_commission=margin_taker_commission,
            recv_window=recv_window,
        )

    def change_sub_account_usdt_futures_commission_adjustment(
        self,
        *,
        sub_account_id: str,
        symbol: str,
        maker_adjustment: int,
        taker_adjustment: int,
        recv_window: int | None = None,
    ) -> models.ChangeSubAccountUsdtFuturesCommissionAdjustment:
        """Change Sub Account USDT-Ⓜ Futures Commission Adjustment.

        POST /sapi/v1/broker/subAccountApi/commission/futures: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            symbol: `symbol`, STRING.
            maker_adjustment: `makerAdjustment`, INT.
            taker_adjustment: `takerAdjustment`, INT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/fee/Change-Sub-Account-UM-Futures-Commission
        """
        return self._call(
            ops.CHANGE_SUB_ACCOUNT_USDT_FUTURES_COMMISSION_ADJUSTMENT,
            sub_account_id=sub_account_id,
            symbol=symbol,
            maker_adjustment=maker_adjustment,
            taker_adjustment=taker_adjustment,
            recv_window=recv_window,
        )

    def create_a_sub_account(
        self, *, tag: str | None = None, recv_window: int | None = None
    ) -> models.CreateASubAccount:
        """Create a Sub Account.

        POST /sapi/v1/broker/subAccount: NONE, weight not stated.

        Args:
            tag: `tag`, STRING, max length 31.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account
        """
        return self._call(ops.CREATE_A_SUB_ACCOUNT, tag=tag, recv_window=recv_window)

    def create_api_key_for_sub_account(
        self,
        *,
        sub_account_id: str,
        public_key: str | None = None,
        can_trade: str,
        margin_trade: str | None = None,
        futures_trade: str | None = None,
        recv_window: int | None = None,
    ) -> models.CreateApiKeyForSubAccount:
        """Create Api Key for Sub Account.

        POST /sapi/v1/broker/subAccountApi: NONE, weight 8 per IP, 3000.

        Args:
            sub_account_id: `subAccountId`, STRING.
            public_key: `publicKey`, STRING.
            can_trade: `canTrade`, ENUM.
            margin_trade: `marginTrade`, ENUM.
            futures_trade: `futuresTrade`, ENUM.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Create-Api-Key-for-Sub-Account
        """
        return self._call(
            ops.CREATE_API_KEY_FOR_SUB_ACCOUNT,
            sub_account_id=sub_account_id,
            public_key=public_key,
            can_trade=can_trade,
            margin_trade=margin_trade,
            futures_trade=futures_trade,
            recv_window=recv_window,
        )

    def customize_id_for_client(
        self, *, customer_id: str, api_agent_code: str, recv_window: int | None = None
    ) -> models.CustomizeIdForClient:
        """Customize Id For Client (For client).

        POST /sapi/v1/apiReferral/userCustomization: USER_DATA, weight not stated.

        Args:
            customer_id: `customerId`, STRING.
            api_agent_code: `apiAgentCode`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/spot/Customize-Id-For-Client-For-Client
        """
        return self._call(
            ops.CUSTOMIZE_ID_FOR_CLIENT, customer_id=customer_id, api_agent_code=api_agent_code, recv_window=recv_window
        )

    def customize_id_for_client_for_partner(
        self, *, customer_id: str, email: str, recv_window: int | None = None
    ) -> models.CustomizeIdForClientForPartner:
        """Customize Id For Client （For Partner）.

        POST /sapi/v1/apiReferral/customization: USER_DATA, weight not stated.

        Args:
            customer_id: `customerId`, STRING, unique.
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/spot/Customize-Id-For-Client-For-Partner
        """
        return self._call(
            ops.CUSTOMIZE_ID_FOR_CLIENT_FOR_PARTNER, customer_id=customer_id, email=email, recv_window=recv_window
        )

    def delete_ip_restriction_for_sub_account_api_key(
        self,
        *,
        sub_account_id: str,
        sub_account_api_key: str,
        ip_address: str | None = None,
        recv_window: int | None = None,
    ) -> models.DeleteIpRestrictionForSubAccountApiKey:
        """Delete IP Restriction for Sub Account Api Key.

        DELETE /sapi/v1/broker/subAccountApi/ipRestriction/ipList: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            sub_account_api_key: `subAccountApiKey`, STRING.
            ip_address: `ipAddress`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Delete-IPRestriction-for-Sub-Account-Api-Key
        """
        return self._call(
            ops.DELETE_IP_RESTRICTION_FOR_SUB_ACCOUNT_API_KEY,
            sub_account_id=sub_account_id,
            sub_account_api_key=sub_account_api_key,
            ip_address=ip_address,
            recv_window=recv_window,
        )

    def delete_sub_account(self, *, sub_account_id: str, recv_window: int | None = None) -> ResponseDict[Any]:
        """Delete Sub Account.

        DELETE /sapi/v1/broker/subAccount: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Delete-Sub-Account
        """
        return self._call(ops.DELETE_SUB_ACCOUNT, sub_account_id=sub_account_id, recv_window=recv_window)

    def delete_sub_account_api_key(
        self, *, sub_account_id: str, sub_account_api_key: str, recv_window: int | None = None
    ) -> ResponseDict[Any]:
        """Delete Sub Account Api Key.

        DELETE /sapi/v1/broker/subAccountApi: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            sub_account_api_key: `subAccountApiKey`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Delete-Sub-Account-Api-Key
        """
        return self._call(
            ops.DELETE_SUB_ACCOUNT_API_KEY,
            sub_account_id=sub_account_id,
            sub_account_api_key=sub_account_api_key,
            recv_window=recv_window,
        )

    def enable_futures_for_sub_account(
        self, *, sub_account_id: str, futures: Literal["true"], recv_window: int | None = None
    ) -> models.EnableFuturesForSubAccount:
        """Enable Futures for Sub Account.

        POST /sapi/v1/broker/subAccount/futures: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            futures: `futures`, ENUM, one of true.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Enable-Futures-for-Sub-Account
        """
        return self._call(
            ops.ENABLE_FUTURES_FOR_SUB_ACCOUNT, sub_account_id=sub_account_id, futures=futures, recv_window=recv_window
        )

    def enable_or_disable_bnb_burn_for_sub_account_margin_interest(
        self, *, sub_account_id: str, interest_bnb_burn: Literal["true", "false"], recv_window: int | None = None
    ) -> models.EnableOrDisableBnbBurnForSubAccountMarginInterest:
        """Enable Or Disable BNB Burn for Sub Account Margin Interest.

        POST /sapi/v1/broker/subAccount/bnbBurn/marginInterest: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            interest_bnb_burn: `interestBNBBurn`, ENUM, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Enable-Or-Disable-BNB-Burn-for-Sub-Account-Margin-Interest
        """
        return self._call(
            ops.ENABLE_OR_DISABLE_BNB_BURN_FOR_SUB_ACCOUNT_MARGIN_INTEREST,
            sub_account_id=sub_account_id,
            interest_bnb_burn=interest_bnb_burn,
            recv_window=recv_window,
        )

    def enable_or_disable_bnb_burn_for_sub_account_spot_and_margin(
        self, *, sub_account_id: str, spot_bnb_burn: Literal["true", "false"], recv_window: int | None = None
    ) -> models.EnableOrDisableBnbBurnForSubAccountSpotAndMargin:
        """Enable Or Disable BNB Burn for Sub Account SPOT and MARGIN.

        POST /sapi/v1/broker/subAccount/bnbBurn/spot: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            spot_bnb_burn: `spotBNBBurn`, ENUM, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Enable-Or-Disable-BNB-Burn-for-Sub-Account-Spot-Margin
        """
        return self._call(
            ops.ENABLE_OR_DISABLE_BNB_BURN_FOR_SUB_ACCOUNT_SPOT_AND_MARGIN,
            sub_account_id=sub_account_id,
            spot_bnb_burn=spot_bnb_burn,
            recv_window=recv_window,
        )

    def enable_universal_transfer_permission_for_sub_account_api_key(
        self,
        *,
        sub_account_id: int,
        sub_account_api_key: str,
        can_universal_transfer: Literal["true", "false"],
        recv_window: int | None = None,
    ) -> models.EnableUniversalTransferPermissionForSubAccountApiKey:
        """Enable Universal Transfer Permission For Sub Account Api Key.

        POST /sapi/v1/broker/subAccountApi/permission/universalTransfer: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, LONG.
            sub_account_api_key: `subAccountApiKey`, STRING.
            can_universal_transfer: `canUniversalTransfer`, ENUM, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Enable-Universal-Transfer-Permission-For-SubAccount-Api-Key
        """
        return self._call(
            ops.ENABLE_UNIVERSAL_TRANSFER_PERMISSION_FOR_SUB_ACCOUNT_API_KEY,
            sub_account_id=sub_account_id,
            sub_account_api_key=sub_account_api_key,
            can_universal_transfer=can_universal_transfer,
            recv_window=recv_window,
        )

    def get_bnb_burn_status_for_sub_account(
        self, *, sub_account_id: str, recv_window: int | None = None
    ) -> models.GetBnbBurnStatusForSubAccount:
        """Get BNB Burn Status for Sub Account.

        GET /sapi/v1/broker/subAccount/bnbBurn/status: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Get-BNB-Burn-Status-for-Sub-Account
        """
        return self._call(
            ops.GET_BNB_BURN_STATUS_FOR_SUB_ACCOUNT, sub_account_id=sub_account_id, recv_window=recv_window
        )

    def get_client_email_customized_id_for_partner(
        self, *, customer_id: str | None = None, email: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.GetClientEmailCustomizedIdForPartner]:
        """Get Client Email Customized Id （For Partner）.

        GET /sapi/v1/apiReferral/customization: USER_DATA, weight not stated.

        At most one of `customer_id` and `email` can be sent.

        Args:
            customer_id: `customerId`, STRING.
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/spot/Get-Client-Email-Customized-Id
        """
        return self._call(
            ops.GET_CLIENT_EMAIL_CUSTOMIZED_ID_FOR_PARTNER,
            customer_id=customer_id,
            email=email,
            recv_window=recv_window,
        )

    def get_ip_restriction_for_sub_account_api_key(
        self, *, sub_account_id: str, sub_account_api_key: str, recv_window: int | None = None
    ) -> models.GetIpRestrictionForSubAccountApiKey:
        """Get IP Restriction for Sub Account Api Key.

        GET /sapi/v1/broker/subAccountApi/ipRestriction: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            sub_account_api_key: `subAccountApiKey`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Get-IPRestriction-for-Sub-Account-Api-Key
        """
        return self._call(
            ops.GET_IP_RESTRICTION_FOR_SUB_ACCOUNT_API_KEY,
            sub_account_id=sub_account_id,
            sub_account_api_key=sub_account_api_key,
            recv_window=recv_window,
        )

    def get_sub_account_deposit_history(
        self,
        *,
        sub_account_id: str | None = None,
        coin: str | None = None,
        status: Literal[0, 6, 1] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetSubAccountDepositHistory[Num]]:
        """Get Sub Account Deposit History.

        GET /sapi/v1/broker/subAccount/depositHist: NONE, weight 10.

        `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            sub_account_id: `subAccountId`, STRING.
            coin: `coin`, STRING.
            status: `status`, INT, one of 0, 6, 1.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-7d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            limit: `limit`, INT, default 500.
            offset: `offset`, INT, default 0.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Get-Sub-Account-Deposit-History
        """
        return self._call(
            ops.GET_SUB_ACCOUNT_DEPOSIT_HISTORY,
            sub_account_id=sub_account_id,
            coin=coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            offset=offset,
            recv_window=recv_window,
        )

    def get_sub_account_deposit_history_v2(
        self,
        *,
        deposit_id: str,
        sub_account_id: str,
        limit: int | None = None,
        offset: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetSubAccountDepositHistoryV2[Num]]:
        """Get Sub Account Deposit History V2.

        GET /sapi/v2/broker/subAccount/depositHist: NONE, weight 10.

        Args:
            deposit_id: `depositId`, STRING.
            sub_account_id: `subAccountId`, STRING.
            limit: `limit`, INT, default 500.
            offset: `offset`, INT, default 0.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Get-Sub-Account-Deposit-History-v2
        """
        return self._call(
            ops.GET_SUB_ACCOUNT_DEPOSIT_HISTORY_V2,
            deposit_id=deposit_id,
            sub_account_id=sub_account_id,
            limit=limit,
            offset=offset,
            recv_window=recv_window,
        )

    def get_users_customize_id(
        self, *, api_agent_code: str, recv_window: int | None = None
    ) -> models.GetUsersCustomizeId:
        """Get User’s Customize Id.

        GET /sapi/v1/apiReferral/userCustomization: USER_DATA, weight not stated.

        Args:
            api_agent_code: `apiAgentCode`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/spot/Get-User-Customize-Id
        """
        return self._call(ops.GET_USERS_CUSTOMIZE_ID, api_agent_code=api_agent_code, recv_window=recv_window)

    def query_broker_commission_rebate_recent_record_spot(
        self,
        *,
        sub_account_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryBrokerCommissionRebateRecentRecordSpot[Num]]:
        """Query Broker Commission Rebate Recent Record（Spot）.

        GET /sapi/v1/broker/rebate/recentRecord: NONE, weight not stated.

        `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            sub_account_id: `subAccountId`, STRING.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-7d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            page: `page`, LONG, default 1.
            size: `size`, LONG, max 500, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/fee/Query-Spot-Commission-Rebate-Recent-Record
        """
        return self._call(
            ops.QUERY_BROKER_COMMISSION_REBATE_RECENT_RECORD_SPOT,
            sub_account_id=sub_account_id,
            start_time=start_time,
            end_time=end_time,
            page=page,
            size=size,
            recv_window=recv_window,
        )

    def query_broker_futures_commission_rebate_record(
        self,
        *,
        futures_type: Literal[1, 2],
        start_time: int | datetime,
        end_time: int | datetime,
        page: int | None = None,
        size: int | None = None,
        filter_result: bool | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryBrokerFuturesCommissionRebateRecord[Num]]:
        """Query Broker Futures Commission Rebate Record.

        GET /sapi/v1/broker/rebate/futures/recentRecord: NONE, weight not stated.

        Args:
            futures_type: `futuresType`, LONG, one of 1, 2.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, LONG, default 1.
            size: `size`, LONG, max 100, default 10.
            filter_result: `filterResult`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/fee/Query-Futures-Commission-Rebate-Record
        """
        return self._call(
            ops.QUERY_BROKER_FUTURES_COMMISSION_REBATE_RECORD,
            futures_type=futures_type,
            start_time=start_time,
            end_time=end_time,
            page=page,
            size=size,
            filter_result=filter_result,
            recv_window=recv_window,
        )

    def query_client_if_the_new_user(
        self, *, api_agent_code: str, recv_window: int | None = None
    ) -> models.QueryClientIfTheNewUser:
        """Query Client If The New User.

        GET /sapi/v1/apiReferral/ifNewUser: USER_DATA, weight not stated.

        Args:
            api_agent_code: `apiAgentCode`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/spot
        """
        return self._call(ops.QUERY_CLIENT_IF_THE_NEW_USER, api_agent_code=api_agent_code, recv_window=recv_window)

    def query_rebate_recent_record_for_client(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryRebateRecentRecordForClient[Num]]:
        """Query Rebate Recent Record(For Client).

        GET /sapi/v1/apiReferral/kickback/recentRecord: NONE, weight not stated.

        `start_time` lies at most 7d back.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/spot/Query-Rebate-Recent-Record-For-Client
        """
        return self._call(
            ops.QUERY_REBATE_RECENT_RECORD_FOR_CLIENT,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def query_rebate_recent_record_for_partner(
        self,
        *,
        customer_id: str | None = None,
        start_time: int | datetime,
        end_time: int | datetime,
        limit: int,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryRebateRecentRecordForPartner[Num]]:
        """Query Rebate Recent Record (For Partner).

        GET /sapi/v1/apiReferral/rebate/recentRecord: USER_DATA, weight not stated.

        Args:
            customer_id: `customerId`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/spot/Query-Rebate-Recent-Record-For-Partner
        """
        return self._call(
            ops.QUERY_REBATE_RECENT_RECORD_FOR_PARTNER,
            customer_id=customer_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def query_sub_account(
        self,
        *,
        sub_account_id: str | None = None,
        page: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QuerySubAccount]:
        """Query Sub Account.

        GET /sapi/v1/broker/subAccount: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            page: `page`, LONG, default 1.
            size: `size`, LONG, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Query-Sub-Account
        """
        return self._call(
            ops.QUERY_SUB_ACCOUNT, sub_account_id=sub_account_id, page=page, size=size, recv_window=recv_window
        )

    def query_sub_account_api_key(
        self,
        *,
        sub_account_id: str,
        sub_account_api_key: str | None = None,
        page: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QuerySubAccountApiKey]:
        """Query Sub Account Api Key.

        GET /sapi/v1/broker/subAccountApi: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            sub_account_api_key: `subAccountApiKey`, STRING.
            page: `page`, LONG, default 1.
            size: `size`, LONG, max 500, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Query-Sub-Account-Api-Key
        """
        return self._call(
            ops.QUERY_SUB_ACCOUNT_API_KEY,
            sub_account_id=sub_account_id,
            sub_account_api_key=sub_account_api_key,
            page=page,
            size=size,
            recv_window=recv_window,
        )

    def query_sub_account_coin_futures_commission_adjustment(
        self, *, sub_account_id: str, pair: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QuerySubAccountCoinFuturesCommissionAdjustment]:
        """Query Sub Account COIN-Ⓜ Futures Commission Adjustment.

        GET /sapi/v1/broker/subAccountApi/commission/coinFutures: NONE, weight not stated.

        Args:
            sub_account_id: `subAccountId`, STRING.
            pair: `pair`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/fee/Query-Sub-Account-CM-Futures-Commission
        """
        return self._call(
            ops.QUERY_SUB_ACCOUNT_COIN_FUTURES_COMMISSION_ADJUSTMENT,
            sub_account_id=sub_account_id,
            pair=pair,
            recv_window=recv_window,
        )

    def query_sub_account_futures_asset_info(
        self,
        *,
        sub_account_id: str | None = None,
        futures_type: Literal[1, 2],
        page: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QuerySubAccountFuturesAssetInfo[Num]:
        """Query Sub Account Futures Asset info (V3).

        GET /sapi/v3/broker/subAccount/futuresSummary: NONE, weight 60 per account.

        Args:
            sub_account_id: `subAccountId`, STRING.
            futures_type: `futuresType`, INT, one of 1, 2.
            page: `page`, LONG, default 1.
            size: `size`, LONG, max 20, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Query-Sub-Account-Futures-Asset-Info
        """
        return self._call(
            ops.QUERY_SUB_ACCOUNT_FUTURES_ASSET_INFO,
            sub_account_id=sub_account_id,
            futures_type=futures_type,
            page=page,
            size=size,
            recv_window=recv_window,
        )

    def query_sub_account_margin_asset_info(
        self,
        *,
        sub_account_id: str | None = None,
        page: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QuerySubAccountMarginAssetInfo[Num]:
        """Query Sub Account Margin Asset info.

        GET /sapi/v1/broker/subAccount/marginSummary: NONE, weight not stated.

        `size` is mandatory if `sub_account_id` is not sent.

        Args:
            sub_account_id: `subAccountId`, STRING.
            page: `page`, LONG, default 1.
            size: `size`, LONG, max 20, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Query-Sub-Account-Margin-Asset-Info
        """
        return self._call(
            ops.QUERY_SUB_ACCOUNT_MARGIN_ASSET_INFO,
            sub_account_id=sub_account_id,
            page=page,
            size=size,
            recv_window=recv_window,
        )

    def query_sub_account_spot_asset_info(
        self,
        *,
        sub_account_id: str | None = None,
        page: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QuerySubAccountSpotAssetInfo[Num]:
        """Query Sub Account Spot Asset info.

        GET /sapi/v1/broker/subAccount/spotSummary: NONE, weight 3000 per account.

        `size` is mandatory if `sub_account_id` is not sent.

        Args:
            sub_account_id: `subAccountId`, STRING.
            page: `page`, LONG, default 1.
            size: `size`, LONG, max 20, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Query-Sub-Account-Spot-Asset-Info
        """
        return self._call(
            ops.QUERY_SUB_ACCOUNT_SPOT_ASSET_INFO,
            sub_account_id=sub_account_id,
            page=page,
            size=size,
            recv_window=recv_window,
        )

    def query_sub_account_transfer_history_futures(
        self,
        *,
        sub_account_id: str,
        futures_type: Literal[1, 2],
        client_tran_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.QuerySubAccountTransferHistoryFutures[Num]:
        """Query Sub Account Transfer History（FUTURES）.

        GET /sapi/v1/broker/transfer/futures: NONE, weight not stated.

        `start_time` lies at most 30d back.

        Args:
            sub_account_id: `subAccountId`, STRING.
            futures_type: `futuresType`, LONG, one of 1, 2.
            client_tran_id: `clientTranId`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            limit: `limit`, INT, max 500, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Query-Sub-Account-Transfer-History-Futures
        """
        return self._call(
            ops.QUERY_SUB_ACCOUNT_TRANSFER_HISTORY_FUTURES,
            sub_account_id=sub_account_id,
            futures_type=futures_type,
            client_tran_id=client_tran_id,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    def query_sub_account_transfer_history_spot(
        self,
        *,
        from_id: str | None = None,
        to_id: str | None = None,
        client_tran_id: str | None = None,
        show_all_status: Literal["true", "false"] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QuerySubAccountTransferHistorySpot[Num]]:
        """Query Sub Account Transfer History（SPOT）.

        GET /sapi/v1/broker/transfer: NONE, weight not stated.

        Without `from_id` or `to_id`: fromId is master account.
        Without `start_time` or `end_time`: recent 100d.
        If `start_time` is sent, without `end_time`: startTime+100d.
        If `end_time` is sent, without `start_time`: endTime-100d.

        Args:
            from_id: `fromId`, STRING.
            to_id: `toId`, STRING.
            client_tran_id: `clientTranId`, STRING.
            show_all_status: `showAllStatus`, ENUM, one of true, false, default false.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            limit: `limit`, INT, max 500, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Query-Sub-Account-Transfer-History-Spot
        """
        return self._call(
            ops.QUERY_SUB_ACCOUNT_TRANSFER_HISTORY_SPOT,
            from_id=from_id,
            to_id=to_id,
            client_tran_id=client_tran_id,
            show_all_status=show_all_status,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    def query_sub_account_usdt_futures_commission_adjustment(
        self, *, sub_account_id: str, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QuerySubAccountUsdtFuturesCommissionAdjustment]:
        """Query Sub Account USDT-Ⓜ Futures Commission Adjustment.

        GET /sapi/v1/broker/subAccountApi/commission/futures: NONE, weight not stated.

        Without `symbol`: all.

        Args:
            sub_account_id: `subAccountId`, STRING.
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/fee/Query-Sub-Account-UM-Futures-Commission
        """
        return self._call(
            ops.QUERY_SUB_ACCOUNT_USDT_FUTURES_COMMISSION_ADJUSTMENT,
            sub_account_id=sub_account_id,
            symbol=symbol,
            recv_window=recv_window,
        )

    @overload
    def query_universal_transfer_history(
        self,
        *,
        from_id: str,
        to_id: str | None = None,
        client_tran_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        show_all_status: bool | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryUniversalTransferHistory[Num]]: ...

    @overload
    def query_universal_transfer_history(
        self,
        *,
        from_id: str | None = None,
        to_id: str,
        client_tran_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        show_all_status: bool | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryUniversalTransferHistory[Num]]: ...

    def query_universal_transfer_history(
        self,
        *,
        from_id: str | None = None,
        to_id: str | None = None,
        client_tran_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        show_all_status: bool | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryUniversalTransferHistory[Num]]:
        """Query Universal Transfer History.

        GET /sapi/v1/broker/universalTransfer: NONE, weight not stated.

        At least one of `from_id` and `to_id` must be sent.
        Without `start_time` or `end_time`: recent 30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            from_id: `fromId`, STRING.
            to_id: `toId`, STRING.
            client_tran_id: `clientTranId`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            page: `page`, INT, default 1.
            limit: `limit`, INT, max 500, default 500.
            show_all_status: `showAllStatus`, BOOLEAN.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Query-Universal-Transfer-History
        """
        return self._call(
            ops.QUERY_UNIVERSAL_TRANSFER_HISTORY,
            from_id=from_id,
            to_id=to_id,
            client_tran_id=client_tran_id,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            show_all_status=show_all_status,
            recv_window=recv_window,
        )

    def sub_account_transfer_futures(
        self,
        *,
        from_id: str | None = None,
        to_id: str | None = None,
        futures_type: Literal[1, 2],
        asset: str,
        amount: Number,
        client_tran_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.SubAccountTransferFutures:
        """Sub Account Transfer（FUTURES）.

        POST /sapi/v1/broker/transfer/futures: NONE, weight not stated.

        Args:
            from_id: `fromId`, STRING, default: master account.
            to_id: `toId`, STRING, default: master account.
            futures_type: `futuresType`, LONG, one of 1, 2.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            client_tran_id: `clientTranId`, STRING, max length 32.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Sub-Account-Transfer-Futures
        """
        return self._call(
            ops.SUB_ACCOUNT_TRANSFER_FUTURES,
            from_id=from_id,
            to_id=to_id,
            futures_type=futures_type,
            asset=asset,
            amount=amount,
            client_tran_id=client_tran_id,
            recv_window=recv_window,
        )

    def sub_account_transfer_spot(
        self,
        *,
        from_id: str | None = None,
        to_id: str | None = None,
        client_tran_id: str | None = None,
        asset: str,
        amount: Number,
        recv_window: int | None = None,
    ) -> models.SubAccountTransferSpot:
        """Sub Account Transfer（SPOT）.

        POST /sapi/v1/broker/transfer: NONE, weight not stated.

        Args:
            from_id: `fromId`, STRING, default: master account.
            to_id: `toId`, STRING, default: master account.
            client_tran_id: `clientTranId`, STRING, max length 32, unique.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset
        """
        return self._call(
            ops.SUB_ACCOUNT_TRANSFER_SPOT,
            from_id=from_id,
            to_id=to_id,
            client_tran_id=client_tran_id,
            asset=asset,
            amount=amount,
            recv_window=recv_window,
        )

    def universal_transfer(
        self,
        *,
        from_id: str | None = None,
        to_id: str | None = None,
        from_account_type: Literal["SPOT", "USDT_FUTURE", "COIN_FUTURE"],
        to_account_type: Literal["SPOT", "USDT_FUTURE", "COIN_FUTURE"],
        client_tran_id: str | None = None,
        asset: str,
        amount: Number,
        recv_window: int | None = None,
    ) -> models.UniversalTransfer:
        """Universal Transfer.

        POST /sapi/v1/broker/universalTransfer: NONE, weight not stated.

        Args:
            from_id: `fromId`, STRING, default: master account.
            to_id: `toId`, STRING, default: master account.
            from_account_type: `fromAccountType`, STRING, one of SPOT, USDT_FUTURE, COIN_FUTURE.
            to_account_type: `toAccountType`, STRING, one of SPOT, USDT_FUTURE, COIN_FUTURE.
            client_tran_id: `clientTranId`, STRING, max length 32, unique.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/asset/Universal-Transfer
        """
        return self._call(
            ops.UNIVERSAL_TRANSFER,
            from_id=from_id,
            to_id=to_id,
            from_account_type=from_account_type,
            to_account_type=to_account_type,
            client_tran_id=client_tran_id,
            asset=asset,
            amount=amount,
            recv_window=recv_window,
        )

    def update_ip_restriction_for_sub_account_api_key(
        self,
        *,
        sub_account_id: str,
        sub_account_api_key: str,
        status: Literal["1", "2"],
        ip_address: Sequence[str] | None = None,
        recv_window: int | None = None,
    ) -> models.UpdateIpRestrictionForSubAccountApiKey:
        """Update IP Restriction for Sub-Account API key (For Master Account).

        POST /sapi/v2/broker/subAccountApi/ipRestriction: NONE, weight 3000 per account.

        Args:
            sub_account_id: `subAccountId`, STRING.
            sub_account_api_key: `subAccountApiKey`, STRING.
            status: `status`, STRING, one of 1, 2.
            ip_address: `ipAddress`, ARRAY of STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/exchange-link/account/Update-IP-Restriction-for-Sub-Account-API-key-For-Master-Account
        """
        return self._call(
            ops.UPDATE_IP_RESTRICTION_FOR_SUB_ACCOUNT_API_KEY,
            sub_account_id=sub_account_id,
            sub_account_api_key=sub_account_api_key,
            status=status,
            ip_address=ip_address,
            recv_window=recv_window,
        )
