"""The answers of C2C. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class GetC2CTradeHistory(Response, Generic[Num]):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[GetC2CTradeHistoryData[Num]] | None = field(name="data", default=None)
    total: int | None = field(name="total", default=None)
    success: bool | None = field(name="success", default=None)


class GetC2CTradeHistoryData(Model, Generic[Num]):
    order_number: str | None = field(name="orderNumber", default=None)
    adv_no: str | None = field(name="advNo", default=None)
    trade_type: str | None = field(name="tradeType", default=None)
    asset: str | None = field(name="asset", default=None)
    fiat: str | None = field(name="fiat", default=None)
    fiat_symbol: str | None = field(name="fiatSymbol", default=None)
    amount: Num | None = field(name="amount", default=None)
    total_price: Num | None = field(name="totalPrice", default=None)
    unit_price: Num | None = field(name="unitPrice", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    """Documented values: PENDING, TRADING, BUYER_PAYED, DISTRIBUTING, COMPLETED, IN_APPEAL, CANCELLED, CANCELLED_BY_SYSTEM."""
    create_time: int | None = field(name="createTime", default=None)
    commission: Num | None = field(name="commission", default=None)
    counter_part_nick_name: str | None = field(name="counterPartNickName", default=None)
    advertisement_role: str | None = field(name="advertisementRole", default=None)
