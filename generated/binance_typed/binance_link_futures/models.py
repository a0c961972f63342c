"""The answers of Binance Link Futures. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class CustomizeIdForClient(Response):
    broker_id: str | None = field(name="brokerId", default=None)
    customer_id: str | None = field(name="customerId", default=None)


class CustomizeIdForClientForPartner(Response):
    customer_id: str | None = field(name="customerId", default=None)
    email: str | None = field(name="email", default=None)


class GetClientEmailCustomizedId(Model):
    customer_id: str | None = field(name="customerId", default=None)
    email: str | None = field(name="email", default=None)


class GetIncomeHistory(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    income_type: str | None = field(name="incomeType", default=None)
    income: Num | None = field(name="income", default=None)
    asset: str | None = field(name="asset", default=None)
    info: str | None = field(name="info", default=None)
    time: int | None = field(name="time", default=None)


class GetRebateDataOverview(Response, Generic[Num]):
    broker_id: str | None = field(name="brokerId", default=None)
    new_trader_rebate_commission: Num | None = field(name="newTraderRebateCommission", default=None)
    old_trader_rebate_commission: Num | None = field(name="oldTraderRebateCommission", default=None)
    total_trade_user: int | None = field(name="totalTradeUser", default=None)
    unit: str | None = field(name="unit", default=None)
    total_trade_vol: Num | None = field(name="totalTradeVol", default=None)
    total_rebate_vol: Num | None = field(name="totalRebateVol", default=None)
    time: int | None = field(name="time", default=None)


class GetRebateVolume(Model, Generic[Num]):
    unit: str | None = field(name="unit", default=None)
    rebate_vol: Num | None = field(name="rebateVol", default=None)
    time: int | None = field(name="time", default=None)


class GetTraderDetail(Model, Generic[Num]):
    customer_id: str | None = field(name="customerId", default=None)
    unit: str | None = field(name="unit", default=None)
    trade_vol: Num | None = field(name="tradeVol", default=None)
    rebate_vol: Num | None = field(name="rebateVol", default=None)
    time: int | None = field(name="time", default=None)


class GetTraderNumber(Model):
    new_trader: str | None = field(name="newTrader", default=None)
    old_trader: str | None = field(name="oldTrader", default=None)
    time: int | None = field(name="time", default=None)


class GetUserTradeVolume(Model, Generic[Num]):
    unit: str | None = field(name="unit", default=None)
    trade_vol: Num | None = field(name="tradeVol", default=None)
    time: int | None = field(name="time", default=None)


class GetUsersCustomizeId(Response):
    broker_id: str | None = field(name="brokerId", default=None)
    customer_id: str | None = field(name="customerId", default=None)


class QueryClientIfTheNewUser(Response):
    broker_id: str | None = field(name="brokerId", default=None)
    rebate_working: bool | None = field(name="rebateWorking", default=None)
    if_new_user: bool | None = field(name="ifNewUser", default=None)
