"""The answers of Fiat. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Model, Response


class GetFiatDepositWithdrawHistory(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[GetFiatDepositWithdrawHistoryData] | None = field(name="data", default=None)
    total: int | None = field(name="total", default=None)
    success: bool | None = field(name="success", default=None)


class GetFiatDepositWithdrawHistoryData(Model):
    order_no: str | None = field(name="orderNo", default=None)
    fiat_currency: str | None = field(name="fiatCurrency", default=None)
    indicated_amount: str | None = field(name="indicatedAmount", default=None)
    amount: str | None = field(name="amount", default=None)
    total_fee: str | None = field(name="totalFee", default=None)
    method: str | None = field(name="method", default=None)
    status: str | None = field(name="status", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetFiatPaymentsHistory(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[GetFiatPaymentsHistoryData] | None = field(name="data", default=None)
    total: int | None = field(name="total", default=None)
    success: bool | None = field(name="success", default=None)


class GetFiatPaymentsHistoryData(Model):
    order_no: str | None = field(name="orderNo", default=None)
    source_amount: str | None = field(name="sourceAmount", default=None)
    fiat_currency: str | None = field(name="fiatCurrency", default=None)
    obtain_amount: str | None = field(name="obtainAmount", default=None)
    crypto_currency: str | None = field(name="cryptoCurrency", default=None)
    total_fee: str | None = field(name="totalFee", default=None)
    price: str | None = field(name="price", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Processing, Completed, Failed, Refunded."""
    payment_method: str | None = field(name="paymentMethod", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
