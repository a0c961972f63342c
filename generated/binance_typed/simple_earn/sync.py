"""The synchronous clients of Simple Earn."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseList
from ..runtime.rest_sync import RestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import RestSettings


class SimpleEarn(RestClient, Generic[Num]):
    """REST of Simple Earn, synchronous."""

    _product = "simple_earn"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: SimpleEarn[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: SimpleEarn[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: SimpleEarn[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def get_collateral_record(
        self,
        *,
        product_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetCollateralRecord[Num]:
        """Get Collateral Record.

        GET /sapi/v1/simple-earn/flexible/history/collateralRecord: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            product_id: `productId`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/history/Get-Collateral-Record
        """
        return self._call(
            ops.GET_COLLATERAL_RECORD,
            product_id=product_id,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def get_flexible_personal_left_quota(
        self, *, product_id: str, recv_window: int | None = None
    ) -> models.GetFlexiblePersonalLeftQuota:
        """Get Flexible Personal Left Quota.

        GET /sapi/v1/simple-earn/flexible/personalLeftQuota: USER_DATA, weight 150 per IP.

        Args:
            product_id: `productId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/account/Get-Flexible-Personal-Left-Quota
        """
        return self._call(ops.GET_FLEXIBLE_PERSONAL_LEFT_QUOTA, product_id=product_id, recv_window=recv_window)

    def get_flexible_product_list(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFlexibleProductList[Num]:
        """Get Simple Earn Flexible Product List.

        GET /sapi/v1/simple-earn/flexible/list: USER_DATA, weight 150 per IP.

        Args:
            asset: `asset`, STRING.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/account/Get-Simple-Earn-Flexible-Product-List
        """
        return self._call(
            ops.GET_FLEXIBLE_PRODUCT_LIST, asset=asset, current=current, size=size, recv_window=recv_window
        )

    def get_flexible_product_position(
        self,
        *,
        asset: str | None = None,
        product_id: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFlexibleProductPosition[Num]:
        """Get Flexible Product Position.

        GET /sapi/v1/simple-earn/flexible/position: USER_DATA, weight 150 per IP.

        Args:
            asset: `asset`, STRING.
            product_id: `productId`, STRING.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/account/Get-Flexible-Product-Position
        """
        return self._call(
            ops.GET_FLEXIBLE_PRODUCT_POSITION,
            asset=asset,
            product_id=product_id,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def get_flexible_redemption_record(
        self,
        *,
        product_id: str | None = None,
        redeem_id: str | None = None,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetFlexibleRedemptionRecord[Num]:
        """Get Flexible Redemption Record.

        GET /sapi/v1/simple-earn/flexible/history/redemptionRecord: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            product_id: `productId`, STRING.
            redeem_id: `redeemId`, STRING.
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/simple_earn/history/Get-Flexible-Redemption-Record
        """
        return self._call(
            ops.GET_FLEXIBLE_REDEMPTION_RECORD,
            product_id=product_id,
            redeem_id=redeem_id,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
        )

    def get_flexible_rewards_history(
        self,
        *,
        product_id: str | None = None,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        type: str,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFlexibleRewardsHistory[Num]:
        """Get Flexible Rewards History.

        GET /sapi/v1/simple-earn/flexible/history/rewardsRecord: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            product_id: `productId`, STRING.
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            type: `type`, ENUM.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/history/Get-Flexible-Rewards-History
        """
        return self._call(
            ops.GET_FLEXIBLE_REWARDS_HISTORY,
            product_id=product_id,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            type=type,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def get_flexible_subscription_preview(
        self, *, product_id: str, amount: Number, recv_window: int | None = None
    ) -> models.GetFlexibleSubscriptionPreview[Num]:
        """Get Flexible Subscription Preview.

        GET /sapi/v1/simple-earn/flexible/subscriptionPreview: USER_DATA, weight 150 per IP.

        Args:
            product_id: `productId`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/earn/Get-Flexible-Subscription-Preview
        """
        return self._call(
            ops.GET_FLEXIBLE_SUBSCRIPTION_PREVIEW, product_id=product_id, amount=amount, recv_window=recv_window
        )

    def get_flexible_subscription_record(
        self,
        *,
        product_id: str | None = None,
        purchase_id: str | None = None,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFlexibleSubscriptionRecord[Num]:
        """Get Flexible Subscription Record.

        GET /sapi/v1/simple-earn/flexible/history/subscriptionRecord: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            product_id: `productId`, STRING.
            purchase_id: `purchaseId`, STRING.
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/history
        """
        return self._call(
            ops.GET_FLEXIBLE_SUBSCRIPTION_RECORD,
            product_id=product_id,
            purchase_id=purchase_id,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def get_locked_personal_left_quota(
        self, *, project_id: str, recv_window: int | None = None
    ) -> models.GetLockedPersonalLeftQuota:
        """Get Locked Personal Left Quota.

        GET /sapi/v1/simple-earn/locked/personalLeftQuota: USER_DATA, weight 150 per IP.

        Args:
            project_id: `projectId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/account/Get-Locked-Personal-Left-Quota
        """
        return self._call(ops.GET_LOCKED_PERSONAL_LEFT_QUOTA, project_id=project_id, recv_window=recv_window)

    def get_locked_product_list(
        self,
        *,
        asset: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetLockedProductList[Num]:
        """Get Simple Earn Locked Product List.

        GET /sapi/v1/simple-earn/locked/list: USER_DATA, weight 150 per IP.

        Args:
            asset: `asset`, STRING.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/account/Get-Simple-Earn-Locked-Product-List
        """
        return self._call(ops.GET_LOCKED_PRODUCT_LIST, asset=asset, current=current, size=size, recv_window=recv_window)

    def get_locked_product_position(
        self,
        *,
        asset: str | None = None,
        position_id: int | None = None,
        project_id: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetLockedProductPosition[Num]:
        """Get Locked Product Position.

        GET /sapi/v1/simple-earn/locked/position: NONE, weight 150 per IP.

        Args:
            asset: `asset`, STRING.
            position_id: `positionId`, INT.
            project_id: `projectId`, STRING.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/account/Get-Locked-Product-Position
        """
        return self._call(
            ops.GET_LOCKED_PRODUCT_POSITION,
            asset=asset,
            position_id=position_id,
            project_id=project_id,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def get_locked_redemption_record(
        self,
        *,
        position_id: int | None = None,
        redeem_id: str | None = None,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetLockedRedemptionRecord[Num]:
        """Get Locked Redemption Record.

        GET /sapi/v1/simple-earn/locked/history/redemptionRecord: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            position_id: `positionId`, INT.
            redeem_id: `redeemId`, STRING.
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/history/Get-Locked-Redemption-Record
        """
        return self._call(
            ops.GET_LOCKED_REDEMPTION_RECORD,
            position_id=position_id,
            redeem_id=redeem_id,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def get_locked_rewards_history(
        self,
        *,
        position_id: int | None = None,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetLockedRewardsHistory[Num]:
        """Get Locked Rewards History.

        GET /sapi/v1/simple-earn/locked/history/rewardsRecord: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            position_id: `positionId`, INT.
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/history/Get-Locked-Rewards-History
        """
        return self._call(
            ops.GET_LOCKED_REWARDS_HISTORY,
            position_id=position_id,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def get_locked_subscription_preview(
        self, *, project_id: str, amount: Number, auto_subscribe: bool | None = None, recv_window: int | None = None
    ) -> ResponseList[models.GetLockedSubscriptionPreview[Num]]:
        """Get Locked Subscription Preview.

        GET /sapi/v1/simple-earn/locked/subscriptionPreview: USER_DATA, weight 150 per IP.

        Args:
            project_id: `projectId`, STRING.
            amount: `amount`, DECIMAL.
            auto_subscribe: `autoSubscribe`, BOOLEAN, default True.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/earn/Get-Locked-Subscription-Preview
        """
        return self._call(
            ops.GET_LOCKED_SUBSCRIPTION_PREVIEW,
            project_id=project_id,
            amount=amount,
            auto_subscribe=auto_subscribe,
            recv_window=recv_window,
        )

    def get_locked_subscription_record(
        self,
        *,
        purchase_id: str | None = None,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetLockedSubscriptionRecord[Num]:
        """Get Locked Subscription Record.

        GET /sapi/v1/simple-earn/locked/history/subscriptionRecord: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            purchase_id: `purchaseId`, STRING.
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/history/Get-Locked-Subscription-Record
        """
        return self._call(
            ops.GET_LOCKED_SUBSCRIPTION_RECORD,
            purchase_id=purchase_id,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def get_rate_history(
        self,
        *,
        product_id: str,
        apr_period: Literal["DAY", "YEAR"] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetRateHistory[Num]:
        """Get Rate History.

        GET /sapi/v1/simple-earn/flexible/history/rateHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 1y apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            product_id: `productId`, STRING.
            apr_period: `aprPeriod`, ENUM, one of DAY, YEAR, default DAY.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/history/Get-Rate-History
        """
        return self._call(
            ops.GET_RATE_HISTORY,
            product_id=product_id,
            apr_period=apr_period,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def redeem_flexible_product(
        self,
        *,
        product_id: str,
        redeem_all: bool | None = None,
        amount: Number | None = None,
        dest_account: Literal["SPOT", "FUND"] | None = None,
        recv_window: int | None = None,
    ) -> models.RedeemFlexibleProduct:
        """Redeem Flexible Product.

        POST /sapi/v1/simple-earn/flexible/redeem: TRADE, weight 1 per IP.

        `amount` is mandatory if `redeem_all` is False.

        Args:
            product_id: `productId`, STRING.
            redeem_all: `redeemAll`, BOOLEAN, default False.
            amount: `amount`, DECIMAL.
            dest_account: `destAccount`, ENUM, one of SPOT, FUND, default SPOT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/earn/Redeem-Flexible-Product
        """
        return self._call(
            ops.REDEEM_FLEXIBLE_PRODUCT,
            product_id=product_id,
            redeem_all=redeem_all,
            amount=amount,
            dest_account=dest_account,
            recv_window=recv_window,
        )

    def redeem_locked_product(self, *, position_id: int, recv_window: int | None = None) -> models.RedeemLockedProduct:
        """Redeem Locked Product.

        POST /sapi/v1/simple-earn/locked/redeem: TRADE, weight 1 per IP.

        Args:
            position_id: `positionId`, INT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/earn/Redeem-Locked-Product
        """
        return self._call(ops.REDEEM_LOCKED_PRODUCT, position_id=position_id, recv_window=recv_window)

    def set_flexible_auto_subscribe(
        self, *, product_id: str, auto_subscribe: bool, recv_window: int | None = None
    ) -> models.SetFlexibleAutoSubscribe:
        """Set Flexible Auto Subscribe.

        POST /sapi/v1/simple-earn/flexible/setAutoSubscribe: USER_DATA, weight 150 per IP.

        Args:
            product_id: `productId`, STRING.
            auto_subscribe: `autoSubscribe`, BOOLEAN.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/earn/Set-Flexible-Auto-Subscribe
        """
        return self._call(
            ops.SET_FLEXIBLE_AUTO_SUBSCRIBE,
            product_id=product_id,
            auto_subscribe=auto_subscribe,
            recv_window=recv_window,
        )

    def set_locked_auto_subscribe(
        self, *, position_id: int, auto_subscribe: bool, recv_window: int | None = None
    ) -> models.SetLockedAutoSubscribe:
        """Set Locked Auto Subscribe.

        POST /sapi/v1/simple-earn/locked/setAutoSubscribe: USER_DATA, weight 150 per IP.

        Args:
            position_id: `positionId`, INT.
            auto_subscribe: `autoSubscribe`, BOOLEAN.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/earn/Set-Locked-Auto-Subscribe
        """
        return self._call(
            ops.SET_LOCKED_AUTO_SUBSCRIBE,
            position_id=position_id,
            auto_subscribe=auto_subscribe,
            recv_window=recv_window,
        )

    def set_locked_product_redeem_option(
        self, *, position_id: str, redeem_to: Literal["SPOT", "FLEXIBLE"], recv_window: int | None = None
    ) -> models.SetLockedProductRedeemOption:
        """Set Locked Product Redeem Option.

        POST /sapi/v1/simple-earn/locked/setRedeemOption: USER_DATA, weight 50 per IP.

        Args:
            position_id: `positionId`, STRING.
            redeem_to: `redeemTo`, ENUM, one of SPOT, FLEXIBLE.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/earn/Set-Locked-Redeem-Option
        """
        return self._call(
            ops.SET_LOCKED_PRODUCT_REDEEM_OPTION, position_id=position_id, redeem_to=redeem_to, recv_window=recv_window
        )

    def simple_account(self, *, recv_window: int | None = None) -> models.SimpleAccount[Num]:
        """Simple Account.

        GET /sapi/v1/simple-earn/account: USER_DATA, weight 150.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/account
        """
        return self._call(ops.SIMPLE_ACCOUNT, recv_window=recv_window)

    def subscribe_flexible_product(
        self,
        *,
        product_id: str,
        amount: Number,
        auto_subscribe: bool | None = None,
        source_account: Literal["SPOT", "FUND", "ALL"] | None = None,
        recv_window: int | None = None,
    ) -> models.SubscribeFlexibleProduct:
        """Subscribe Flexible Product.

        POST /sapi/v1/simple-earn/flexible/subscribe: TRADE, weight 1 per IP.

        Args:
            product_id: `productId`, STRING.
            amount: `amount`, DECIMAL.
            auto_subscribe: `autoSubscribe`, BOOLEAN, default True.
            source_account: `sourceAccount`, ENUM, one of SPOT, FUND, ALL, default SPOT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/earn
        """
        return self._call(
            ops.SUBSCRIBE_FLEXIBLE_PRODUCT,
            product_id=product_id,
            amount=amount,
            auto_subscribe=auto_subscribe,
            source_account=source_account,
            recv_window=recv_window,
        )

    def subscribe_locked_product(
        self,
        *,
        project_id: str,
        amount: Number,
        auto_subscribe: bool | None = None,
        source_account: Literal["SPOT", "FUND", "ALL"] | None = None,
        redeem_to: Literal["SPOT", "FLEXIBLE"] | None = None,
        recv_window: int | None = None,
    ) -> models.SubscribeLockedProduct:
        """Subscribe Locked Product.

        POST /sapi/v1/simple-earn/locked/subscribe: TRADE, weight 1 per IP.

        Args:
            project_id: `projectId`, STRING.
            amount: `amount`, DECIMAL.
            auto_subscribe: `autoSubscribe`, BOOLEAN, default False.
            source_account: `sourceAccount`, ENUM, one of SPOT, FUND, ALL, default SPOT.
            redeem_to: `redeemTo`, ENUM, one of SPOT, FLEXIBLE, default FLEXIBLE.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/simple_earn/earn/Subscribe-Locked-Product
        """
        return self._call(
            ops.SUBSCRIBE_LOCKED_PRODUCT,
            project_id=project_id,
            amount=amount,
            auto_subscribe=auto_subscribe,
            source_account=source_account,
            redeem_to=redeem_to,
            recv_window=recv_window,
        )
