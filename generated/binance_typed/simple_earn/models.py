"""The answers of Simple Earn. A field that an answer leaves out is None."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class GetCollateralRecord(Response, Generic[Num]):
    rows: list[GetCollateralRecordRows[Num]] | None = field(name="rows", default=None)
    total: str | None = field(name="total", default=None)


class GetCollateralRecordRows(Model, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    product_id: str | None = field(name="productId", default=None)
    asset: str | None = field(name="asset", default=None)
    create_time: int | None = field(name="createTime", default=None)
    type: str | None = field(name="type", default=None)
    product_name: str | None = field(name="productName", default=None)
    order_id: int | None = field(name="orderId", default=None)


class GetFlexiblePersonalLeftQuota(Response):
    left_personal_quota: str | None = field(name="leftPersonalQuota", default=None)


class GetFlexibleProductList(Response, Generic[Num]):
    rows: list[GetFlexibleProductListRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleProductListRows(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    latest_annual_percentage_rate: Num | None = field(name="latestAnnualPercentageRate", default=None)
    tier_annual_percentage_rate: GetFlexibleProductListRowsTierAnnualPercentageRate | None = field(
        name="tierAnnualPercentageRate", default=None
    )
    air_drop_percentage_rate: Num | None = field(name="airDropPercentageRate", default=None)
    can_purchase: bool | None = field(name="canPurchase", default=None)
    can_redeem: bool | None = field(name="canRedeem", default=None)
    is_sold_out: bool | None = field(name="isSoldOut", default=None)
    hot: bool | None = field(name="hot", default=None)
    min_purchase_amount: Num | None = field(name="minPurchaseAmount", default=None)
    product_id: str | None = field(name="productId", default=None)
    subscription_start_time: str | None = field(name="subscriptionStartTime", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PREHEATING, PURCHASING, END."""


class GetFlexibleProductListRowsTierAnnualPercentageRate(Model):
    field_05_btc: Decimal | None = field(name="0-5BTC", default=None)
    field_510_btc: Decimal | None = field(name="5-10BTC", default=None)


class GetFlexibleProductPosition(Response, Generic[Num]):
    rows: list[GetFlexibleProductPositionRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleProductPositionRows(Model, Generic[Num]):
    total_amount: Num | None = field(name="totalAmount", default=None)
    tier_annual_percentage_rate: GetFlexibleProductPositionRowsTierAnnualPercentageRate | None = field(
        name="tierAnnualPercentageRate", default=None
    )
    latest_annual_percentage_rate: Num | None = field(name="latestAnnualPercentageRate", default=None)
    yesterday_airdrop_percentage_rate: Num | None = field(name="yesterdayAirdropPercentageRate", default=None)
    asset: str | None = field(name="asset", default=None)
    air_drop_asset: str | None = field(name="airDropAsset", default=None)
    can_redeem: bool | None = field(name="canRedeem", default=None)
    collateral_amount: Num | None = field(name="collateralAmount", default=None)
    product_id: str | None = field(name="productId", default=None)
    yesterday_real_time_rewards: Num | None = field(name="yesterdayRealTimeRewards", default=None)
    cumulative_bonus_rewards: Num | None = field(name="cumulativeBonusRewards", default=None)
    cumulative_real_time_rewards: Num | None = field(name="cumulativeRealTimeRewards", default=None)
    cumulative_total_rewards: Num | None = field(name="cumulativeTotalRewards", default=None)
    auto_subscribe: bool | None = field(name="autoSubscribe", default=None)


class GetFlexibleProductPositionRowsTierAnnualPercentageRate(Model):
    field_05_btc: Decimal | None = field(name="0-5BTC", default=None)
    field_510_btc: Decimal | None = field(name="5-10BTC", default=None)


class GetFlexibleRedemptionRecord(Response, Generic[Num]):
    rows: list[GetFlexibleRedemptionRecordRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleRedemptionRecordRows(Model, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    asset: str | None = field(name="asset", default=None)
    time: int | None = field(name="time", default=None)
    project_id: str | None = field(name="projectId", default=None)
    redeem_id: int | None = field(name="redeemId", default=None)
    dest_account: str | None = field(name="destAccount", default=None)
    """Documented values: SPOT, FUNDING."""
    status: str | None = field(name="status", default=None)
    """Documented values: CREATED, PAID, FAILED."""


class GetFlexibleRewardsHistory(Response, Generic[Num]):
    rows: list[GetFlexibleRewardsHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleRewardsHistoryRows(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    rewards: Num | None = field(name="rewards", default=None)
    project_id: str | None = field(name="projectId", default=None)
    type: str | None = field(name="type", default=None)
    time: int | None = field(name="time", default=None)


class GetFlexibleSubscriptionPreview(Response, Generic[Num]):
    total_amount: Num | None = field(name="totalAmount", default=None)
    reward_asset: str | None = field(name="rewardAsset", default=None)
    air_drop_asset: str | None = field(name="airDropAsset", default=None)
    est_daily_bonus_rewards: Num | None = field(name="estDailyBonusRewards", default=None)
    est_daily_real_time_rewards: Num | None = field(name="estDailyRealTimeRewards", default=None)
    est_daily_airdrop_rewards: Num | None = field(name="estDailyAirdropRewards", default=None)


class GetFlexibleSubscriptionRecord(Response, Generic[Num]):
    rows: list[GetFlexibleSubscriptionRecordRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleSubscriptionRecordRows(Model, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    asset: str | None = field(name="asset", default=None)
    time: int | None = field(name="time", default=None)
    purchase_id: int | None = field(name="purchaseId", default=None)
    product_id: str | None = field(name="productId", default=None)
    type: str | None = field(name="type", default=None)
    """Documented values: AUTO, NORMAL, CONVERT, LOAN, AI, TRANSFER."""
    source_account: str | None = field(name="sourceAccount", default=None)
    """Documented values: SPOT, FUNDING, SPOTANDFUNDING."""
    amt_from_spot: str | None = field(name="amtFromSpot", default=None)
    """Only if response.rows.sourceAccount is SPOTANDFUNDING."""
    amt_from_funding: str | None = field(name="amtFromFunding", default=None)
    """Only if response.rows.sourceAccount is SPOTANDFUNDING."""
    status: str | None = field(name="status", default=None)
    """Documented values: PURCHASING, SUCCESS, FAILED."""


class GetLockedPersonalLeftQuota(Response):
    left_personal_quota: str | None = field(name="leftPersonalQuota", default=None)


class GetLockedProductList(Response, Generic[Num]):
    rows: list[GetLockedProductListRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLockedProductListRows(Model, Generic[Num]):
    project_id: str | None = field(name="projectId", default=None)
    detail: GetLockedProductListRowsDetail[Num] | None = field(name="detail", default=None)
    quota: GetLockedProductListRowsQuota[Num] | None = field(name="quota", default=None)


class GetLockedProductListRowsDetail(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    reward_asset: str | None = field(name="rewardAsset", default=None)
    duration: int | None = field(name="duration", default=None)
    renewable: bool | None = field(name="renewable", default=None)
    is_sold_out: bool | None = field(name="isSoldOut", default=None)
    apr: Num | None = field(name="apr", default=None)
    status: str | None = field(name="status", default=None)
    subscription_start_time: str | None = field(name="subscriptionStartTime", default=None)
    extra_reward_asset: str | None = field(name="extraRewardAsset", default=None)
    extra_reward_apr: Num | None = field(name="extraRewardAPR", default=None)
    boost_reward_asset: str | None = field(name="boostRewardAsset", default=None)
    boost_apr: Num | None = field(name="boostApr", default=None)
    boost_end_time: str | None = field(name="boostEndTime", default=None)


class GetLockedProductListRowsQuota(Model, Generic[Num]):
    total_personal_quota: str | None = field(name="totalPersonalQuota", default=None)
    minimum: Num | None = field(name="minimum", default=None)


class GetLockedProductPosition(Response, Generic[Num]):
    rows: list[GetLockedProductPositionRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLockedProductPositionRows(Model, Generic[Num]):
    position_id: int | None = field(name="positionId", default=None)
    parent_position_id: int | None = field(name="parentPositionId", default=None)
    project_id: str | None = field(name="projectId", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    purchase_time: str | None = field(name="purchaseTime", default=None)
    duration: str | None = field(name="duration", default=None)
    accrual_days: str | None = field(name="accrualDays", default=None)
    reward_asset: str | None = field(name="rewardAsset", default=None)
    apy: Num | None = field(name="APY", default=None)
    reward_amt: Num | None = field(name="rewardAmt", default=None)
    extra_reward_asset: str | None = field(name="extraRewardAsset", default=None)
    extra_reward_apr: Num | None = field(name="extraRewardAPR", default=None)
    est_extra_reward_amt: Num | None = field(name="estExtraRewardAmt", default=None)
    boost_reward_asset: str | None = field(name="boostRewardAsset", default=None)
    boost_apr: Num | None = field(name="boostApr", default=None)
    total_boost_reward_amt: Num | None = field(name="totalBoostRewardAmt", default=None)
    next_pay: Num | None = field(name="nextPay", default=None)
    next_pay_date: str | None = field(name="nextPayDate", default=None)
    pay_period: str | None = field(name="payPeriod", default=None)
    redeem_amount_early: Num | None = field(name="redeemAmountEarly", default=None)
    rewards_end_date: str | None = field(name="rewardsEndDate", default=None)
    deliver_date: str | None = field(name="deliverDate", default=None)
    redeem_period: str | None = field(name="redeemPeriod", default=None)
    redeeming_amt: Num | None = field(name="redeemingAmt", default=None)
    redeem_to: str | None = field(name="redeemTo", default=None)
    partial_amt_deliver_date: str | None = field(name="partialAmtDeliverDate", default=None)
    can_redeem_early: bool | None = field(name="canRedeemEarly", default=None)
    can_fast_redemption: bool | None = field(name="canFastRedemption", default=None)
    auto_subscribe: bool | None = field(name="autoSubscribe", default=None)
    type: str | None = field(name="type", default=None)
    status: str | None = field(name="status", default=None)
    can_re_stake: bool | None = field(name="canReStake", default=None)


class GetLockedRedemptionRecord(Response, Generic[Num]):
    rows: list[GetLockedRedemptionRecordRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLockedRedemptionRecordRows(Model, Generic[Num]):
    position_id: int | None = field(name="positionId", default=None)
    redeem_id: int | None = field(name="redeemId", default=None)
    time: int | None = field(name="time", default=None)
    asset: str | None = field(name="asset", default=None)
    lock_period: str | None = field(name="lockPeriod", default=None)
    amount: Num | None = field(name="amount", default=None)
    original_amount: Num | None = field(name="originalAmount", default=None)
    type: str | None = field(name="type", default=None)
    """Documented values: MATURE, NEW_TRANSFERRED, AHEAD."""
    deliver_date: str | None = field(name="deliverDate", default=None)
    loss_amount: Num | None = field(name="lossAmount", default=None)
    is_complete: bool | None = field(name="isComplete", default=None)
    reward_asset: str | None = field(name="rewardAsset", default=None)
    reward_amt: Num | None = field(name="rewardAmt", default=None)
    extra_reward_asset: str | None = field(name="extraRewardAsset", default=None)
    est_extra_reward_amt: Num | None = field(name="estExtraRewardAmt", default=None)
    status: str | None = field(name="status", default=None)


class GetLockedRewardsHistory(Response, Generic[Num]):
    rows: list[GetLockedRewardsHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLockedRewardsHistoryRows(Model, Generic[Num]):
    position_id: int | str | None = field(name="positionId", default=None)
    time: int | None = field(name="time", default=None)
    asset: str | None = field(name="asset", default=None)
    lock_period: str | None = field(name="lockPeriod", default=None)
    amount: Num | None = field(name="amount", default=None)
    type: str | None = field(name="type", default=None)


class GetLockedSubscriptionPreview(Model, Generic[Num]):
    reward_asset: str | None = field(name="rewardAsset", default=None)
    total_reward_amt: Num | None = field(name="totalRewardAmt", default=None)
    extra_reward_asset: str | None = field(name="extraRewardAsset", default=None)
    est_total_extra_reward_amt: Num | None = field(name="estTotalExtraRewardAmt", default=None)
    boost_reward_asset: str | None = field(name="boostRewardAsset", default=None)
    est_daily_reward_amt: Num | None = field(name="estDailyRewardAmt", default=None)
    next_pay: Num | None = field(name="nextPay", default=None)
    next_pay_date: str | None = field(name="nextPayDate", default=None)
    value_date: str | None = field(name="valueDate", default=None)
    rewards_end_date: str | None = field(name="rewardsEndDate", default=None)
    deliver_date: str | None = field(name="deliverDate", default=None)
    next_subscription_date: str | None = field(name="nextSubscriptionDate", default=None)


class GetLockedSubscriptionRecord(Response, Generic[Num]):
    rows: list[GetLockedSubscriptionRecordRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLockedSubscriptionRecordRows(Model, Generic[Num]):
    position_id: int | None = field(name="positionId", default=None)
    purchase_id: str | None = field(name="purchaseId", default=None)
    project_id: str | None = field(name="projectId", default=None)
    time: int | None = field(name="time", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    lock_period: str | None = field(name="lockPeriod", default=None)
    type: str | None = field(name="type", default=None)
    """Documented values: NORMAL, AUTO, ACTIVITY, TRIAL, RESTAKE."""
    source_account: str | None = field(name="sourceAccount", default=None)
    """Documented values: SPOT, FUNDING, SPOTANDFUNDING."""
    amt_from_spot: str | None = field(name="amtFromSpot", default=None)
    """Only if response.rows.sourceAccount is SPOTANDFUNDING."""
    amt_from_funding: str | None = field(name="amtFromFunding", default=None)
    """Only if response.rows.sourceAccount is SPOTANDFUNDING."""
    status: str | None = field(name="status", default=None)
    """Documented values: PURCHASING, SUCCESS, FAILED."""


class GetRateHistory(Response, Generic[Num]):
    rows: list[GetRateHistoryRows[Num]] | None = field(name="rows", default=None)
    total: str | None = field(name="total", default=None)


class GetRateHistoryRows(Model, Generic[Num]):
    product_id: str | None = field(name="productId", default=None)
    asset: str | None = field(name="asset", default=None)
    annual_percentage_rate: Num | None = field(name="annualPercentageRate", default=None)
    time: int | None = field(name="time", default=None)


class RedeemFlexibleProduct(Response):
    redeem_id: int | None = field(name="redeemId", default=None)
    success: bool | None = field(name="success", default=None)


class RedeemLockedProduct(Response):
    redeem_id: int | None = field(name="redeemId", default=None)
    success: bool | None = field(name="success", default=None)


class SetFlexibleAutoSubscribe(Response):
    success: bool | None = field(name="success", default=None)


class SetLockedAutoSubscribe(Response):
    success: bool | None = field(name="success", default=None)


class SetLockedProductRedeemOption(Response):
    success: bool | None = field(name="success", default=None)


class SimpleAccount(Response, Generic[Num]):
    total_amount_in_btc: Num | None = field(name="totalAmountInBTC", default=None)
    total_amount_in_usdt: Num | None = field(name="totalAmountInUSDT", default=None)
    total_flexible_amount_in_btc: Num | None = field(name="totalFlexibleAmountInBTC", default=None)
    total_flexible_amount_in_usdt: Num | None = field(name="totalFlexibleAmountInUSDT", default=None)
    total_locked_in_btc: Num | None = field(name="totalLockedInBTC", default=None)
    total_locked_in_usdt: Num | None = field(name="totalLockedInUSDT", default=None)


class SubscribeFlexibleProduct(Response):
    purchase_id: int | None = field(name="purchaseId", default=None)
    success: bool | None = field(name="success", default=None)


class SubscribeLockedProduct(Response):
    purchase_id: int | None = field(name="purchaseId", default=None)
    position_id: str | None = field(name="positionId", default=None)
    success: bool | None = field(name="success", default=None)
