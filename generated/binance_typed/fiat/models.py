"""The answers of Fiat. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class GetFiatDepositWithdrawHistory(Response, Generic[Num]):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[GetFiatDepositWithdrawHistoryData[Num]] | None = field(name="data", default=None)
    total: int | None = field(name="total", default=None)
    success: bool | None = field(name="success", default=None)


class GetFiatDepositWithdrawHistoryData(Model, Generic[Num]):
    order_no: str | None = field(name="orderNo", default=None)
    fiat_currency: str | None = field(name="fiatCurrency", default=None)
    indicated_amount: Num | None = field(name="indicatedAmount", default=None)
    amount: Num | None = field(name="amount", default=None)
    total_fee: Num | None = field(name="totalFee", default=None)
    method: str | None = field(name="method", default=None)
    status: str | None = field(name="status", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetFiatPaymentsHistory(Response, Generic[Num]):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[GetFiatPaymentsHistoryData[Num]] | None = field(name="data", default=None)
    total: int | None = field(name="total", default=None)
    success: bool | None = field(name="success", default=None)


class GetFiatPaymentsHistoryData(Model, Generic[Num]):
    order_no: str | None = field(name="orderNo", default=None)
    source_amount: Num | None = field(name="sourceAmount", default=None)
    fiat_currency: str | None = field(name="fiatCurrency", default=None)
    obtain_amount: Num | None = field(name="obtainAmount", default=None)
    crypto_currency: str | None = field(name="cryptoCurrency", default=None)
    total_fee: Num | None = field(name="totalFee", default=None)
    price: Num | None = field(name="price", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Processing, Completed, Failed, Refunded."""
    payment_method: str | None = field(name="paymentMethod", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
