"""The answers of Binance Link Portfolio Margin. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Response


class CustomizeIdForClient(Response):
    broker_id: str | None = field(name="brokerId", default=None)
    customer_id: str | None = field(name="customerId", default=None)


class GetUsersCustomizeId(Response):
    broker_id: str | None = field(name="brokerId", default=None)
    customer_id: str | None = field(name="customerId", default=None)


class QueryClientIfTheNewUser(Response):
    broker_id: str | None = field(name="brokerId", default=None)
    rebate_working: bool | None = field(name="rebateWorking", default=None)
    if_new_user: bool | None = field(name="ifNewUser", default=None)
