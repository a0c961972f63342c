"""The answers of Dual Investment. A field that an answer leaves out is None."""

from __future__ import annotations

from builtins import list as list_aliased
from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class ChangeAutoCompoundStatus(Response):
    position_id: str | None = field(name="positionId", default=None)
    auto_compound_plan: str | None = field(name="autoCompoundPlan", default=None)
    """Documented values: NONE, STANDARD, ADVANCED."""


class CheckDualInvestmentAccounts(Response, Generic[Num]):
    total_amount_in_btc: Num | None = field(name="totalAmountInBTC", default=None)
    total_amount_in_usdt: Num | None = field(name="totalAmountInUSDT", default=None)


class GetDualInvestmentPositions(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    list: list_aliased[GetDualInvestmentPositionsList[Num]] | None = field(name="list", default=None)


class GetDualInvestmentPositionsList(Model, Generic[Num]):
    id: str | None = field(name="id", default=None)
    invest_coin: str | None = field(name="investCoin", default=None)
    exercised_coin: str | None = field(name="exercisedCoin", default=None)
    subscription_amount: Num | None = field(name="subscriptionAmount", default=None)
    strike_price: Num | None = field(name="strikePrice", default=None)
    duration: int | None = field(name="duration", default=None)
    settle_date: int | None = field(name="settleDate", default=None)
    purchase_status: str | None = field(name="purchaseStatus", default=None)
    apr: Num | None = field(name="apr", default=None)
    order_id: int | None = field(name="orderId", default=None)
    purchase_end_time: int | None = field(name="purchaseEndTime", default=None)
    option_type: str | None = field(name="optionType", default=None)
    auto_compound_plan: str | None = field(name="autoCompoundPlan", default=None)
    """Documented values: NULL, STANDARD, ADVANCED."""


class GetDualInvestmentProductList(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    list: list_aliased[GetDualInvestmentProductListList[Num]] | None = field(name="list", default=None)


class GetDualInvestmentProductListList(Model, Generic[Num]):
    id: str | None = field(name="id", default=None)
    invest_coin: str | None = field(name="investCoin", default=None)
    exercised_coin: str | None = field(name="exercisedCoin", default=None)
    strike_price: Num | None = field(name="strikePrice", default=None)
    duration: int | None = field(name="duration", default=None)
    settle_date: int | None = field(name="settleDate", default=None)
    purchase_decimal: int | None = field(name="purchaseDecimal", default=None)
    purchase_end_time: int | None = field(name="purchaseEndTime", default=None)
    can_purchase: bool | None = field(name="canPurchase", default=None)
    apr: Num | None = field(name="apr", default=None)
    order_id: int | None = field(name="orderId", default=None)
    min_amount: Num | None = field(name="minAmount", default=None)
    max_amount: Num | None = field(name="maxAmount", default=None)
    create_timestamp: int | None = field(name="createTimestamp", default=None)
    option_type: str | None = field(name="optionType", default=None)
    is_auto_compound_enable: bool | None = field(name="isAutoCompoundEnable", default=None)
    auto_compound_plan_list: list[str] | None = field(name="autoCompoundPlanList", default=None)


class SubscribeDualInvestmentProducts(Response, Generic[Num]):
    position_id: int | None = field(name="positionId", default=None)
    invest_coin: str | None = field(name="investCoin", default=None)
    exercised_coin: str | None = field(name="exercisedCoin", default=None)
    subscription_amount: Num | None = field(name="subscriptionAmount", default=None)
    duration: int | None = field(name="duration", default=None)
    auto_compound_plan: str | None = field(name="autoCompoundPlan", default=None)
    """Only if autoCompoundPlan is not NONE. Documented values: STANDARD, ADVANCED."""
    strike_price: Num | None = field(name="strikePrice", default=None)
    settle_date: int | None = field(name="settleDate", default=None)
    purchase_status: str | None = field(name="purchaseStatus", default=None)
    apr: Num | None = field(name="apr", default=None)
    order_id: int | None = field(name="orderId", default=None)
    purchase_time: int | None = field(name="purchaseTime", default=None)
    option_type: str | None = field(name="optionType", default=None)
