"""The synchronous clients of Wallet."""

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


class Wallet(RestClient, Generic[Num]):
    """REST of Wallet, synchronous."""

    _product = "wallet"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: Wallet[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: Wallet[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: Wallet[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def account_api_trading_status(self, *, recv_window: int | None = None) -> models.AccountApiTradingStatus:
        """Account API Trading Status.

        GET /sapi/v1/account/apiTradingStatus: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/account/account-api-trading-status
        """
        return self._call(ops.ACCOUNT_API_TRADING_STATUS, recv_window=recv_window)

    def account_info(self, *, recv_window: int | None = None) -> models.AccountInfo:
        """Account info.

        GET /sapi/v1/account/info: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/account
        """
        return self._call(ops.ACCOUNT_INFO, recv_window=recv_window)

    def account_status(self, *, recv_window: int | None = None) -> models.AccountStatus:
        """Account Status.

        GET /sapi/v1/account/status: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/account/account-status
        """
        return self._call(ops.ACCOUNT_STATUS, recv_window=recv_window)

    def all_coins_information(self, *, recv_window: int | None = None) -> ResponseList[models.AllCoinsInformation[Num]]:
        """All Coins' Information.

        GET /sapi/v1/capital/config/getall: USER_DATA, weight 10 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/capital
        """
        return self._call(ops.ALL_COINS_INFORMATION, recv_window=recv_window)

    def asset_detail(
        self, *, asset: str | None = None, recv_window: int | None = None
    ) -> ResponseDict[models.AssetDetail[Num]]:
        """Asset Detail.

        GET /sapi/v1/asset/assetDetail: USER_DATA, weight 1 per IP.

        Args:
            asset: `asset`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset
        """
        return self._call(ops.ASSET_DETAIL, asset=asset, recv_window=recv_window)

    def asset_dividend_record(
        self,
        *,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.AssetDividendRecord[Num]:
        """Asset Dividend Record.

        GET /sapi/v1/asset/assetDividend: USER_DATA, weight 10 per IP.

        `start_time` and `end_time` lie at most 180d apart.

        Args:
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 500, default 20.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/assets-divided-record
        """
        return self._call(
            ops.ASSET_DIVIDEND_RECORD,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def broker_withdraw(
        self,
        *,
        address: str,
        address_tag: str | None = None,
        network: str | None = None,
        coin: str,
        address_name: str | None = None,
        amount: Number,
        withdraw_order_id: str,
        transaction_fee_flag: bool | None = None,
        wallet_type: Literal[0, 1] | None = None,
        questionnaire: str,
        originator_pii: str,
    ) -> models.BrokerWithdraw:
        """Broker Withdraw (for brokers of local entities that require travel rule).

        POST /sapi/v1/localentity/broker/withdraw/apply: USER_DATA, weight 600 per account.

        Args:
            address: `address`, STRING.
            address_tag: `addressTag`, STRING.
            network: `network`, STRING, default: network of the coin.
            coin: `coin`, STRING.
            address_name: `addressName`, STRING.
            amount: `amount`, DECIMAL.
            withdraw_order_id: `withdrawOrderId`, STRING.
            transaction_fee_flag: `transactionFeeFlag`, BOOLEAN, default False.
            wallet_type: `walletType`, INT, one of 0, 1, default: account.selected_wallet.
            questionnaire: `questionnaire`, STRING.
            originator_pii: `originatorPii`, STRING.

        https://developers.binance.com/docs/wallet/travel-rule/broker-withdraw
        """
        return self._call(
            ops.BROKER_WITHDRAW,
            address=address,
            address_tag=address_tag,
            network=network,
            coin=coin,
            address_name=address_name,
            amount=amount,
            withdraw_order_id=withdraw_order_id,
            transaction_fee_flag=transaction_fee_flag,
            wallet_type=wallet_type,
            questionnaire=questionnaire,
            originator_pii=originator_pii,
        )

    def check_questionnaire_requirements(
        self, *, recv_window: int | None = None
    ) -> models.CheckQuestionnaireRequirements:
        """Check Questionnaire Requirements (for local entities that require travel rule) (supporting network).

        GET /sapi/v1/localentity/questionnaire-requirements: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/travel-rule/questionnaire-requirements
        """
        return self._call(ops.CHECK_QUESTIONNAIRE_REQUIREMENTS, recv_window=recv_window)

    def daily_account_snapshot(
        self,
        *,
        type: Literal["SPOT", "MARGIN", "FUTURES"],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.DailyAccountSnapshot[Num]:
        """Daily Account Snapshot.

        GET /sapi/v1/accountSnapshot: USER_DATA, weight 2400 per IP.

        `start_time` and `end_time` lie at most 30d apart.
        `start_time` lies at most 1mo back.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            type: `type`, STRING, one of SPOT, MARGIN, FUTURES.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, min 7, max 30, default 7.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/account/daily-account-snapshoot
        """
        return self._call(
            ops.DAILY_ACCOUNT_SNAPSHOT,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def deposit_address(
        self, *, coin: str, network: str | None = None, amount: Number | None = None, recv_window: int | None = None
    ) -> models.DepositAddress:
        """Deposit Address(supporting network).

        GET /sapi/v1/capital/deposit/address: USER_DATA, weight 10 per IP.

        `amount` is mandatory if `network` is LIGHTNING.

        Args:
            coin: `coin`, STRING.
            network: `network`, STRING, default: network of the coin.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/capital/deposite-address
        """
        return self._call(ops.DEPOSIT_ADDRESS, coin=coin, network=network, amount=amount, recv_window=recv_window)

    def deposit_history(
        self,
        *,
        include_source: bool | None = None,
        coin: str | None = None,
        status: Literal[0, 6, 7, 8, 1, 2] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        offset: int | None = None,
        limit: int | None = None,
        tx_id: str | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.DepositHistory[Num]]:
        """Deposit History (supporting network).

        GET /sapi/v1/capital/deposit/hisrec: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 90d apart.

        Args:
            include_source: `includeSource`, BOOLEAN, default False.
            coin: `coin`, STRING.
            status: `status`, INT, one of 0, 6, 7, 8, 1, 2.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-90d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            offset: `offset`, INT, default 0.
            limit: `limit`, INT, max 1000, default 1000.
            tx_id: `txId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/capital/deposite-history
        """
        return self._call(
            ops.DEPOSIT_HISTORY,
            include_source=include_source,
            coin=coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            offset=offset,
            limit=limit,
            tx_id=tx_id,
            recv_window=recv_window,
        )

    def deposit_history_localentity(
        self,
        *,
        tr_id: Sequence[str] | None = None,
        tx_id: Sequence[str] | None = None,
        tran_id: Sequence[str] | None = None,
        network: str | None = None,
        coin: str | None = None,
        travel_rule_status: Literal[0, 1, 2] | None = None,
        pending_questionnaire: bool | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.DepositHistoryLocalentity[Num]]:
        """Deposit History (for local entities that required travel rule) (supporting network).

        GET /sapi/v1/localentity/deposit/history: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 90d apart.

        Args:
            tr_id: `trId`, ARRAY of STRING.
            tx_id: `txId`, ARRAY of STRING.
            tran_id: `tranId`, ARRAY of STRING.
            network: `network`, STRING.
            coin: `coin`, STRING.
            travel_rule_status: `travelRuleStatus`, INT, one of 0, 1, 2.
            pending_questionnaire: `pendingQuestionnaire`, BOOLEAN, default False.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-90d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            offset: `offset`, INT, default 0.
            limit: `limit`, INT, max 1000, default 1000.

        https://developers.binance.com/docs/wallet/travel-rule/deposit-history
        """
        return self._call(
            ops.DEPOSIT_HISTORY_LOCALENTITY,
            tr_id=tr_id,
            tx_id=tx_id,
            tran_id=tran_id,
            network=network,
            coin=coin,
            travel_rule_status=travel_rule_status,
            pending_questionnaire=pending_questionnaire,
            start_time=start_time,
            end_time=end_time,
            offset=offset,
            limit=limit,
        )

    def deposit_history_v2(
        self,
        *,
        deposit_id: Sequence[str] | None = None,
        tx_id: Sequence[str] | None = None,
        network: str | None = None,
        coin: str | None = None,
        retrieve_questionnaire: bool | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.DepositHistoryV2[Num]]:
        """Deposit History V2 (for local entities that required travel rule) (supporting network).

        GET /sapi/v2/localentity/deposit/history: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 90d apart.

        Args:
            deposit_id: `depositId`, ARRAY of STRING.
            tx_id: `txId`, ARRAY of STRING.
            network: `network`, STRING.
            coin: `coin`, STRING.
            retrieve_questionnaire: `retrieveQuestionnaire`, BOOLEAN, default False.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-90d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            offset: `offset`, INT, default 0.
            limit: `limit`, INT, max 1000, default 1000.

        https://developers.binance.com/docs/wallet/travel-rule/deposit-history-v2
        """
        return self._call(
            ops.DEPOSIT_HISTORY_V2,
            deposit_id=deposit_id,
            tx_id=tx_id,
            network=network,
            coin=coin,
            retrieve_questionnaire=retrieve_questionnaire,
            start_time=start_time,
            end_time=end_time,
            offset=offset,
            limit=limit,
        )

    def disable_fast_withdraw_switch(self, *, recv_window: int | None = None) -> ResponseDict[Any]:
        """Disable Fast Withdraw Switch.

        POST /sapi/v1/account/disableFastWithdrawSwitch: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/account/disable-fast-withdraw-switch
        """
        return self._call(ops.DISABLE_FAST_WITHDRAW_SWITCH, recv_window=recv_window)

    def dust_convert(
        self,
        *,
        asset: Sequence[str],
        client_id: str | None = None,
        target_asset: str | None = None,
        third_party_client_id: str | None = None,
        dust_quota_asset_to_target_asset_price: Number | None = None,
    ) -> models.DustConvert[Num]:
        """Dust Convert.

        POST /sapi/v1/asset/dust-convert/convert: USER_DATA, weight 10 per account.

        Args:
            asset: `asset`, ARRAY.
            client_id: `clientId`, STRING, unique.
            target_asset: `targetAsset`, STRING.
            third_party_client_id: `thirdPartyClientId`, STRING.
            dust_quota_asset_to_target_asset_price: `dustQuotaAssetToTargetAssetPrice`, DECIMAL.

        https://developers.binance.com/docs/wallet/asset/dust-convert
        """
        return self._call(
            ops.DUST_CONVERT,
            asset=asset,
            client_id=client_id,
            target_asset=target_asset,
            third_party_client_id=third_party_client_id,
            dust_quota_asset_to_target_asset_price=dust_quota_asset_to_target_asset_price,
        )

    def dust_convertible_assets(
        self,
        *,
        account_type: Literal["SPOT", "MARGIN"] | None = None,
        target_asset: str,
        dust_quota_asset_to_target_asset_price: Number | None = None,
    ) -> models.DustConvertibleAssets[Num]:
        """Dust Convertible Assets.

        POST /sapi/v1/asset/dust-convert/query-convertible-assets: USER_DATA, weight 1 per IP.

        Args:
            account_type: `accountType`, STRING, one of SPOT, MARGIN, default SPOT.
            target_asset: `targetAsset`, STRING.
            dust_quota_asset_to_target_asset_price: `dustQuotaAssetToTargetAssetPrice`, DECIMAL.

        https://developers.binance.com/docs/wallet/asset/dust-convertible-assets
        """
        return self._call(
            ops.DUST_CONVERTIBLE_ASSETS,
            account_type=account_type,
            target_asset=target_asset,
            dust_quota_asset_to_target_asset_price=dust_quota_asset_to_target_asset_price,
        )

    def dust_log(
        self,
        *,
        account_type: Literal["SPOT", "MARGIN"] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> models.DustLog[Num]:
        """DustLog.

        GET /sapi/v1/asset/dribblet: USER_DATA, weight 1 per IP.

        Args:
            account_type: `accountType`, STRING, one of SPOT, MARGIN, default SPOT.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/dust-log
        """
        return self._call(
            ops.DUST_LOG, account_type=account_type, start_time=start_time, end_time=end_time, recv_window=recv_window
        )

    def dust_transfer(
        self,
        *,
        asset: Sequence[str],
        account_type: Literal["SPOT", "MARGIN"] | None = None,
        recv_window: int | None = None,
    ) -> models.DustTransfer[Num]:
        """Dust Transfer.

        POST /sapi/v1/asset/dust: USER_DATA, weight 10 per account.

        Args:
            asset: `asset`, ARRAY.
            account_type: `accountType`, STRING, one of SPOT, MARGIN, default SPOT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/dust-transfer
        """
        return self._call(ops.DUST_TRANSFER, asset=asset, account_type=account_type, recv_window=recv_window)

    def enable_fast_withdraw_switch(self, *, recv_window: int | None = None) -> ResponseDict[Any]:
        """Enable Fast Withdraw Switch.

        POST /sapi/v1/account/enableFastWithdrawSwitch: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/account/enable-fast-withdraw-switch
        """
        return self._call(ops.ENABLE_FAST_WITHDRAW_SWITCH, recv_window=recv_window)

    def fetch_address_verification_list(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.FetchAddressVerificationList]:
        """Fetch address verification list.

        GET /sapi/v1/addressVerify/list: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/travel-rule/address-verification-list
        """
        return self._call(ops.FETCH_ADDRESS_VERIFICATION_LIST, recv_window=recv_window)

    def fetch_deposit_address_list_with_network(
        self, *, coin: str, network: str | None = None
    ) -> ResponseList[models.FetchDepositAddressListWithNetwork]:
        """Fetch deposit address list with network.

        GET /sapi/v1/capital/deposit/address/list: USER_DATA, weight 10 per IP.

        Args:
            coin: `coin`, STRING.
            network: `network`, STRING, default: network of the coin.

        https://developers.binance.com/docs/wallet/capital/fetch-deposit-address-list-with-network
        """
        return self._call(ops.FETCH_DEPOSIT_ADDRESS_LIST_WITH_NETWORK, coin=coin, network=network)

    def fetch_withdraw_address_list(self) -> ResponseList[models.FetchWithdrawAddressList]:
        """Fetch withdraw address list.

        GET /sapi/v1/capital/withdraw/address/list: USER_DATA, weight 10 per IP.

        https://developers.binance.com/docs/wallet/capital/fetch-withdraw-address
        """
        return self._call(ops.FETCH_WITHDRAW_ADDRESS_LIST)

    def fetch_withdraw_quota(self) -> models.FetchWithdrawQuota:
        """Fetch withdraw quota.

        GET /sapi/v1/capital/withdraw/quota: USER_DATA, weight 10 per IP.

        https://developers.binance.com/docs/wallet/capital/fetch-withdraw-quota
        """
        return self._call(ops.FETCH_WITHDRAW_QUOTA)

    def funding_wallet(
        self,
        *,
        asset: str | None = None,
        need_btc_valuation: Literal["true", "false"] | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.FundingWallet[Num]]:
        """Funding Wallet.

        POST /sapi/v1/asset/get-funding-asset: USER_DATA, weight 1 per IP.

        Args:
            asset: `asset`, STRING.
            need_btc_valuation: `needBtcValuation`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/funding-wallet
        """
        return self._call(
            ops.FUNDING_WALLET, asset=asset, need_btc_valuation=need_btc_valuation, recv_window=recv_window
        )

    def get_api_key_permission(self, *, recv_window: int | None = None) -> models.GetApiKeyPermission:
        """Get API Key Permission.

        GET /sapi/v1/account/apiRestrictions: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/account/api-key-permission
        """
        return self._call(ops.GET_API_KEY_PERMISSION, recv_window=recv_window)

    def get_assets_that_can_be_converted_into_bnb(
        self, *, account_type: Literal["SPOT", "MARGIN"] | None = None, recv_window: int | None = None
    ) -> models.GetAssetsThatCanBeConvertedIntoBnb[Num]:
        """Get Assets That Can Be Converted Into BNB.

        POST /sapi/v1/asset/dust-btc: USER_DATA, weight 1 per IP.

        Args:
            account_type: `accountType`, STRING, one of SPOT, MARGIN, default SPOT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/assets-can-convert-bnb
        """
        return self._call(
            ops.GET_ASSETS_THAT_CAN_BE_CONVERTED_INTO_BNB, account_type=account_type, recv_window=recv_window
        )

    def get_cloud_mining_payment_and_refund_history(
        self,
        *,
        tran_id: int | None = None,
        client_tran_id: str | None = None,
        asset: str | None = None,
        start_time: int | datetime,
        end_time: int | datetime,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetCloudMiningPaymentAndRefundHistory[Num]:
        """Get Cloud-Mining payment and refund history.

        GET /sapi/v1/asset/ledger-transfer/cloud-mining/queryByPage: USER_DATA, weight 600 per account.

        Args:
            tran_id: `tranId`, LONG.
            client_tran_id: `clientTranId`, STRING.
            asset: `asset`, STRING, default: all.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, INT, min 1, default 1.
            size: `size`, INT, max 100, default 10.

        https://developers.binance.com/docs/wallet/asset/cloud-mining-payment-and-refund-history
        """
        return self._call(
            ops.GET_CLOUD_MINING_PAYMENT_AND_REFUND_HISTORY,
            tran_id=tran_id,
            client_tran_id=client_tran_id,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
        )

    def get_open_symbol_list(self) -> ResponseList[models.GetOpenSymbolList]:
        """Get Open Symbol List.

        GET /sapi/v1/spot/open-symbol-list: MARKET_DATA, weight 100 per IP.

        https://developers.binance.com/docs/wallet/asset/open-symbol-list
        """
        return self._call(ops.GET_OPEN_SYMBOL_LIST)

    def get_symbols_delist_schedule_for_spot(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.GetSymbolsDelistScheduleForSpot]:
        """Get symbols delist schedule for spot.

        GET /sapi/v1/spot/delist-schedule: MARKET_DATA, weight 100 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/others/delist-schedule
        """
        return self._call(ops.GET_SYMBOLS_DELIST_SCHEDULE_FOR_SPOT, recv_window=recv_window)

    def one_click_arrival_deposit_apply(
        self,
        *,
        deposit_id: int | None = None,
        tx_id: str | None = None,
        sub_account_id: int | None = None,
        sub_user_id: int | None = None,
    ) -> models.OneClickArrivalDepositApply:
        """One click arrival deposit apply (for expired address deposit).

        POST /sapi/v1/capital/deposit/credit-apply: USER_DATA, weight 1 per IP.

        Args:
            deposit_id: `depositId`, LONG.
            tx_id: `txId`, STRING.
            sub_account_id: `subAccountId`, LONG.
            sub_user_id: `subUserId`, LONG.

        https://developers.binance.com/docs/wallet/capital/one-click-arrival-deposite-apply
        """
        return self._call(
            ops.ONE_CLICK_ARRIVAL_DEPOSIT_APPLY,
            deposit_id=deposit_id,
            tx_id=tx_id,
            sub_account_id=sub_account_id,
            sub_user_id=sub_user_id,
        )

    def query_user_delegation_history(
        self,
        *,
        email: str,
        start_time: int | datetime,
        end_time: int | datetime,
        type: Literal["Delegate", "Undelegate"] | None = None,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryUserDelegationHistory[Num]:
        """Query User Delegation History(For Master Account).

        GET /sapi/v1/asset/custody/transfer-history: USER_DATA, weight 60 per IP.

        Args:
            email: `email`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            type: `type`, ENUM, one of Delegate, Undelegate.
            asset: `asset`, STRING.
            current: `current`, INT, default 1.
            size: `size`, INT, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/query-user-delegation
        """
        return self._call(
            ops.QUERY_USER_DELEGATION_HISTORY,
            email=email,
            start_time=start_time,
            end_time=end_time,
            type=type,
            asset=asset,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def query_user_universal_transfer_history(
        self,
        *,
        type: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        from_symbol: str | None = None,
        to_symbol: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryUserUniversalTransferHistory[Num]:
        """Query User Universal Transfer History.

        GET /sapi/v1/asset/transfer: USER_DATA, weight 1 per IP.

        `from_symbol` is mandatory if `type` is ISOLATEDMARGIN_MARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN.
        `to_symbol` is mandatory if `type` is MARGIN_ISOLATEDMARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN.
        `start_time` lies at most 6mo back.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            type: `type`, ENUM.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, INT, default 1.
            size: `size`, INT, max 100, default 10.
            from_symbol: `fromSymbol`, STRING.
            to_symbol: `toSymbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/query-user-universal-transfer
        """
        return self._call(
            ops.QUERY_USER_UNIVERSAL_TRANSFER_HISTORY,
            type=type,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            from_symbol=from_symbol,
            to_symbol=to_symbol,
            recv_window=recv_window,
        )

    def query_user_wallet_balance(
        self, *, quote_asset: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryUserWalletBalance[Num]]:
        """Query User Wallet Balance.

        GET /sapi/v1/asset/wallet/balance: USER_DATA, weight 60 per IP.

        Args:
            quote_asset: `quoteAsset`, STRING, default BTC.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/query-user-wallet-balance
        """
        return self._call(ops.QUERY_USER_WALLET_BALANCE, quote_asset=quote_asset, recv_window=recv_window)

    def submit_deposit_questionnaire(self, *, tran_id: int, questionnaire: str) -> models.SubmitDepositQuestionnaire:
        """Submit Deposit Questionnaire (For local entities that require travel rule) (supporting network).

        PUT /sapi/v1/localentity/deposit/provide-info: USER_DATA, weight 600 per account.

        Args:
            tran_id: `tranId`, LONG.
            questionnaire: `questionnaire`, STRING.

        https://developers.binance.com/docs/wallet/travel-rule/deposit-provide-info
        """
        return self._call(ops.SUBMIT_DEPOSIT_QUESTIONNAIRE, tran_id=tran_id, questionnaire=questionnaire)

    def submit_deposit_questionnaire_broker(
        self,
        *,
        sub_account_id: str,
        deposit_id: str,
        questionnaire: str,
        beneficiary_pii: str,
        network: str | None = None,
        coin: str | None = None,
        amount: Number | None = None,
        address: str | None = None,
        address_tag: str | None = None,
    ) -> models.SubmitDepositQuestionnaireBroker:
        """Submit Deposit Questionnaire (For local entities that require travel rule) (supporting network).

        PUT /sapi/v1/localentity/broker/deposit/provide-info: USER_DATA, weight 600 per account.

        Args:
            sub_account_id: `subAccountId`, STRING.
            deposit_id: `depositId`, STRING.
            questionnaire: `questionnaire`, STRING.
            beneficiary_pii: `beneficiaryPii`, STRING.
            network: `network`, STRING.
            coin: `coin`, STRING.
            amount: `amount`, DECIMAL.
            address: `address`, STRING.
            address_tag: `addressTag`, STRING.

        https://developers.binance.com/docs/wallet/travel-rule/broker-deposit-provide-info
        """
        return self._call(
            ops.SUBMIT_DEPOSIT_QUESTIONNAIRE_BROKER,
            sub_account_id=sub_account_id,
            deposit_id=deposit_id,
            questionnaire=questionnaire,
            beneficiary_pii=beneficiary_pii,
            network=network,
            coin=coin,
            amount=amount,
            address=address,
            address_tag=address_tag,
        )

    def submit_deposit_questionnaire_v2(
        self, *, deposit_id: int, questionnaire: str
    ) -> models.SubmitDepositQuestionnaireV2:
        """Submit Deposit Questionnaire V2 (For local entities that require travel rule) (supporting network).

        PUT /sapi/v2/localentity/deposit/provide-info: USER_DATA, weight 600 per account.

        Args:
            deposit_id: `depositId`, LONG.
            questionnaire: `questionnaire`, STRING.

        https://developers.binance.com/docs/wallet/travel-rule/deposit-provide-info-v2
        """
        return self._call(ops.SUBMIT_DEPOSIT_QUESTIONNAIRE_V2, deposit_id=deposit_id, questionnaire=questionnaire)

    def system_status(self) -> models.SystemStatus:
        """System Status.

        GET /sapi/v1/system/status: SYSTEM, weight 1 per IP.

        https://developers.binance.com/docs/wallet/others/system-status
        """
        return self._call(ops.SYSTEM_STATUS)

    @overload
    def toggle_bnb_burn_on_spot_trade_and_margin_interest(
        self,
        *,
        spot_bnb_burn: Literal["true", "false"],
        interest_bnb_burn: Literal["true", "false"] | None = None,
        recv_window: int | None = None,
    ) -> models.ToggleBnbBurnOnSpotTradeAndMarginInterest: ...

    @overload
    def toggle_bnb_burn_on_spot_trade_and_margin_interest(
        self,
        *,
        spot_bnb_burn: Literal["true", "false"] | None = None,
        interest_bnb_burn: Literal["true", "false"],
        recv_window: int | None = None,
    ) -> models.ToggleBnbBurnOnSpotTradeAndMarginInterest: ...

    def toggle_bnb_burn_on_spot_trade_and_margin_interest(
        self,
        *,
        spot_bnb_burn: Literal["true", "false"] | None = None,
        interest_bnb_burn: Literal["true", "false"] | None = None,
        recv_window: int | None = None,
    ) -> models.ToggleBnbBurnOnSpotTradeAndMarginInterest:
        """Toggle BNB Burn On Spot Trade And Margin Interest.

        POST /sapi/v1/bnbBurn: USER_DATA, weight 1 per IP.

        At least one of `spot_bnb_burn` and `interest_bnb_burn` must be sent.

        Args:
            spot_bnb_burn: `spotBNBBurn`, STRING, one of true, false.
            interest_bnb_burn: `interestBNBBurn`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/Toggle-BNB-Burn-On-Spot-Trade-And-Margin-Interest
        """
        return self._call(
            ops.TOGGLE_BNB_BURN_ON_SPOT_TRADE_AND_MARGIN_INTEREST,
            spot_bnb_burn=spot_bnb_burn,
            interest_bnb_burn=interest_bnb_burn,
            recv_window=recv_window,
        )

    def trade_fee(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.TradeFee[Num]]:
        """Trade Fee.

        GET /sapi/v1/asset/tradeFee: USER_DATA, weight 1 per IP.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/trade-fee
        """
        return self._call(ops.TRADE_FEE, symbol=symbol, recv_window=recv_window)

    def user_asset(
        self, *, asset: str | None = None, need_btc_valuation: bool | None = None, recv_window: int | None = None
    ) -> ResponseList[models.UserAsset[Num]]:
        """User Asset.

        POST /sapi/v3/asset/getUserAsset: USER_DATA, weight 5 per IP.

        Without `asset`: all.

        Args:
            asset: `asset`, STRING, default: all.
            need_btc_valuation: `needBtcValuation`, BOOLEAN.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/user-assets
        """
        return self._call(ops.USER_ASSET, asset=asset, need_btc_valuation=need_btc_valuation, recv_window=recv_window)

    def user_universal_transfer(
        self,
        *,
        type: Literal[
            "MAIN_UMFUTURE",
            "MAIN_CMFUTURE",
            "MAIN_MARGIN",
            "UMFUTURE_MAIN",
            "UMFUTURE_MARGIN",
            "CMFUTURE_MAIN",
            "MARGIN_MAIN",
            "MARGIN_UMFUTURE",
            "MARGIN_CMFUTURE",
            "CMFUTURE_MARGIN",
            "ISOLATEDMARGIN_MARGIN",
            "MARGIN_ISOLATEDMARGIN",
            "ISOLATEDMARGIN_ISOLATEDMARGIN",
            "MAIN_FUNDING",
            "FUNDING_MAIN",
            "FUNDING_UMFUTURE",
            "UMFUTURE_FUNDING",
            "MARGIN_FUNDING",
            "FUNDING_MARGIN",
            "FUNDING_CMFUTURE",
            "CMFUTURE_FUNDING",
            "MAIN_OPTION",
            "OPTION_MAIN",
            "UMFUTURE_OPTION",
            "OPTION_UMFUTURE",
            "MARGIN_OPTION",
            "OPTION_MARGIN",
            "FUNDING_OPTION",
            "OPTION_FUNDING",
            "MAIN_PORTFOLIO_MARGIN",
            "PORTFOLIO_MARGIN_MAIN",
            "MAIN_ISOLATED_MARGIN",
            "ISOLATED_MARGIN_MAIN",
        ],
        asset: str,
        amount: Number,
        from_symbol: str | None = None,
        to_symbol: str | None = None,
        recv_window: int | None = None,
    ) -> models.UserUniversalTransfer:
        """User Universal Transfer.

        POST /sapi/v1/asset/transfer: USER_DATA, weight 900 per account.

        `from_symbol` is mandatory if `type` is ISOLATEDMARGIN_MARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN.
        `to_symbol` is mandatory if `type` is MARGIN_ISOLATEDMARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN.

        Args:
            type: `type`, ENUM, one of MAIN_UMFUTURE, MAIN_CMFUTURE, MAIN_MARGIN, UMFUTURE_MAIN, UMFUTURE_MARGIN,
                CMFUTURE_MAIN, MARGIN_MAIN, MARGIN_UMFUTURE, MARGIN_CMFUTURE, CMFUTURE_MARGIN, ISOLATEDMARGIN_MARGIN,
                MARGIN_ISOLATEDMARGIN, ISOLATEDMARGIN_ISOLATEDMARGIN, MAIN_FUNDING, FUNDING_MAIN, FUNDING_UMFUTURE,
                UMFUTURE_FUNDING, MARGIN_FUNDING, FUNDING_MARGIN, FUNDING_CMFUTURE, CMFUTURE_FUNDING, MAIN_OPTION,
                OPTION_MAIN, UMFUTURE_OPTION, OPTION_UMFUTURE, MARGIN_OPTION, OPTION_MARGIN, FUNDING_OPTION,
                OPTION_FUNDING, MAIN_PORTFOLIO_MARGIN, PORTFOLIO_MARGIN_MAIN, MAIN_ISOLATED_MARGIN,
                ISOLATED_MARGIN_MAIN.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            from_symbol: `fromSymbol`, STRING.
            to_symbol: `toSymbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/asset/user-universal-transfer
        """
        return self._call(
            ops.USER_UNIVERSAL_TRANSFER,
            type=type,
            asset=asset,
            amount=amount,
            from_symbol=from_symbol,
            to_symbol=to_symbol,
            recv_window=recv_window,
        )

    def vasp_list(self, *, recv_window: int | None = None) -> ResponseList[models.VaspList]:
        """VASP list (for local entities that require travel rule) (supporting network).

        GET /sapi/v1/localentity/vasp: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/travel-rule/onboarded-vasp-list
        """
        return self._call(ops.VASP_LIST, recv_window=recv_window)

    def withdraw(
        self,
        *,
        coin: str,
        withdraw_order_id: str | None = None,
        network: str | None = None,
        address: str,
        address_tag: str | None = None,
        amount: Number,
        transaction_fee_flag: bool | None = None,
        name: str | None = None,
        wallet_type: Literal[0, 1] | None = None,
        recv_window: int | None = None,
    ) -> models.Withdraw:
        """Withdraw.

        POST /sapi/v1/capital/withdraw/apply: USER_DATA, weight 900 per account.

        Args:
            coin: `coin`, STRING.
            withdraw_order_id: `withdrawOrderId`, STRING.
            network: `network`, STRING, default: network of the coin.
            address: `address`, STRING.
            address_tag: `addressTag`, STRING.
            amount: `amount`, DECIMAL.
            transaction_fee_flag: `transactionFeeFlag`, BOOLEAN, default False.
            name: `name`, STRING.
            wallet_type: `walletType`, INT, one of 0, 1, default: account.selected_wallet.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/capital/withdraw
        """
        return self._call(
            ops.WITHDRAW,
            coin=coin,
            withdraw_order_id=withdraw_order_id,
            network=network,
            address=address,
            address_tag=address_tag,
            amount=amount,
            transaction_fee_flag=transaction_fee_flag,
            name=name,
            wallet_type=wallet_type,
            recv_window=recv_window,
        )

    def withdraw_history(
        self,
        *,
        coin: str | None = None,
        withdraw_order_id: str | None = None,
        status: Literal[0, 2, 3, 4, 6] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        id_list: Sequence[str] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.WithdrawHistory[Num]]:
        """Withdraw History (supporting network).

        GET /sapi/v1/capital/withdraw/history: USER_DATA, weight 18000 per account.

        `start_time` and `end_time` lie at most 90d apart.
        If `withdraw_order_id` is sent, `start_time` and `end_time` lie at most 7d apart.
        If `withdraw_order_id` is sent, without `start_time` or `end_time`: recent 7d.

        Args:
            coin: `coin`, STRING.
            withdraw_order_id: `withdrawOrderId`, STRING.
            status: `status`, INT, one of 0, 2, 3, 4, 6.
            offset: `offset`, INT.
            limit: `limit`, INT, max 1000, default 1000.
            id_list: `idList`, ARRAY of STRING, max elements 45.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-90d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/capital/withdraw-history
        """
        return self._call(
            ops.WITHDRAW_HISTORY,
            coin=coin,
            withdraw_order_id=withdraw_order_id,
            status=status,
            offset=offset,
            limit=limit,
            id_list=id_list,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    def withdraw_history_localentity(
        self,
        *,
        tr_id: Sequence[str] | None = None,
        tx_id: Sequence[str] | None = None,
        withdraw_order_id: Sequence[str] | None = None,
        network: str | None = None,
        coin: str | None = None,
        travel_rule_status: Literal[0, 1, 2] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.WithdrawHistoryLocalentity[Num]]:
        """Withdraw History (for local entities that require travel rule) (supporting network).

        GET /sapi/v1/localentity/withdraw/history: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 90d apart.

        Args:
            tr_id: `trId`, ARRAY of STRING.
            tx_id: `txId`, ARRAY of STRING.
            withdraw_order_id: `withdrawOrderId`, ARRAY of STRING.
            network: `network`, STRING.
            coin: `coin`, STRING.
            travel_rule_status: `travelRuleStatus`, INT, one of 0, 1, 2.
            offset: `offset`, INT, default 0.
            limit: `limit`, INT, max 1000, default 1000.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-90d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/travel-rule/withdraw-history
        """
        return self._call(
            ops.WITHDRAW_HISTORY_LOCALENTITY,
            tr_id=tr_id,
            tx_id=tx_id,
            withdraw_order_id=withdraw_order_id,
            network=network,
            coin=coin,
            travel_rule_status=travel_rule_status,
            offset=offset,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    def withdraw_history_v2(
        self,
        *,
        tr_id: Sequence[str] | None = None,
        tx_id: Sequence[str] | None = None,
        withdraw_order_id: str | None = None,
        network: str | None = None,
        coin: str | None = None,
        travel_rule_status: Literal[0, 1, 2] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.WithdrawHistoryV2[Num]]:
        """Withdraw History V2 (for local entities that require travel rule) (supporting network).

        GET /sapi/v2/localentity/withdraw/history: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 90d apart.
        If `withdraw_order_id` is sent, `start_time` and `end_time` lie at most 7d apart.
        If `withdraw_order_id` is sent, without `start_time` or `end_time`: recent 7d.

        Args:
            tr_id: `trId`, ARRAY of STRING.
            tx_id: `txId`, ARRAY of STRING.
            withdraw_order_id: `withdrawOrderId`, STRING.
            network: `network`, STRING.
            coin: `coin`, STRING.
            travel_rule_status: `travelRuleStatus`, INT, one of 0, 1, 2.
            offset: `offset`, INT, default 0.
            limit: `limit`, INT, max 1000, default 1000.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-90d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/travel-rule/withdraw-history-v2
        """
        return self._call(
            ops.WITHDRAW_HISTORY_V2,
            tr_id=tr_id,
            tx_id=tx_id,
            withdraw_order_id=withdraw_order_id,
            network=network,
            coin=coin,
            travel_rule_status=travel_rule_status,
            offset=offset,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    def withdraw_localentity(
        self,
        *,
        coin: str,
        withdraw_order_id: str | None = None,
        network: str | None = None,
        address: str,
        address_tag: str | None = None,
        amount: Number,
        transaction_fee_flag: bool | None = None,
        name: str | None = None,
        wallet_type: Literal[0, 1] | None = None,
        questionnaire: str,
        recv_window: int | None = None,
    ) -> models.WithdrawLocalentity:
        """Withdraw (for local entities that require travel rule).

        POST /sapi/v1/localentity/withdraw/apply: USER_DATA, weight 600 per account.

        Args:
            coin: `coin`, STRING.
            withdraw_order_id: `withdrawOrderId`, STRING.
            network: `network`, STRING, default: network of the coin.
            address: `address`, STRING.
            address_tag: `addressTag`, STRING.
            amount: `amount`, DECIMAL.
            transaction_fee_flag: `transactionFeeFlag`, BOOLEAN, default False.
            name: `name`, STRING.
            wallet_type: `walletType`, INT, one of 0, 1, default: account.selected_wallet.
            questionnaire: `questionnaire`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/wallet/travel-rule/withdraw
        """
        return self._call(
            ops.WITHDRAW_LOCALENTITY,
            coin=coin,
            withdraw_order_id=withdraw_order_id,
            network=network,
            address=address,
            address_tag=address_tag,
            amount=amount,
            transaction_fee_flag=transaction_fee_flag,
            name=name,
            wallet_type=wallet_type,
            questionnaire=questionnaire,
            recv_window=recv_window,
        )
