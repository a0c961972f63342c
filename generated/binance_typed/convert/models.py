"""The answers of Convert. A field that an answer leaves out is None."""

from __future__ import annotations

from builtins import list as list_aliased
from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class AcceptQuote(Response):
    order_id: str | None = field(name="orderId", default=None)
    create_time: int | None = field(name="createTime", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    """Documented values: PROCESS, ACCEPT_SUCCESS, SUCCESS, FAIL."""


class CancelLimitOrder(Response):
    order_id: int | None = field(name="orderId", default=None)
    status: str | None = field(name="status", default=None)


class GetConvertTradeHistory(Response, Generic[Num]):
    list: list_aliased[GetConvertTradeHistoryList[Num]] | None = field(name="list", default=None)
    start_time: int | None = field(name="startTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    limit: int | None = field(name="limit", default=None)
    more_data: bool | None = field(name="moreData", default=None)


class GetConvertTradeHistoryList(Model, Generic[Num]):
    quote_id: str | None = field(name="quoteId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    from_amount: Num | None = field(name="fromAmount", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    to_amount: Num | None = field(name="toAmount", default=None)
    ratio: Num | None = field(name="ratio", default=None)
    inverse_ratio: Num | None = field(name="inverseRatio", default=None)
    create_time: int | None = field(name="createTime", default=None)


class ListAllConvertPairs(Model, Generic[Num]):
    from_asset: str | None = field(name="fromAsset", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    from_asset_min_amount: Num | None = field(name="fromAssetMinAmount", default=None)
    from_asset_max_amount: Num | None = field(name="fromAssetMaxAmount", default=None)
    to_asset_min_amount: Num | None = field(name="toAssetMinAmount", default=None)
    to_asset_max_amount: Num | None = field(name="toAssetMaxAmount", default=None)


class OrderStatus(Response, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    from_amount: Num | None = field(name="fromAmount", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    to_amount: Num | None = field(name="toAmount", default=None)
    ratio: Num | None = field(name="ratio", default=None)
    inverse_ratio: Num | None = field(name="inverseRatio", default=None)
    create_time: int | None = field(name="createTime", default=None)


class PlaceLimitOrder(Response, Generic[Num]):
    quote_id: str | None = field(name="quoteId", default=None)
    ratio: Num | None = field(name="ratio", default=None)
    inverse_ratio: Num | None = field(name="inverseRatio", default=None)
    valid_timestamp: int | None = field(name="validTimestamp", default=None)
    to_amount: Num | None = field(name="toAmount", default=None)
    from_amount: Num | None = field(name="fromAmount", default=None)
    order_id: int | None = field(name="orderId", default=None)
    status: str | None = field(name="status", default=None)


class QueryLimitOpenOrders(Response, Generic[Num]):
    list: list_aliased[QueryLimitOpenOrdersList[Num]] | None = field(name="list", default=None)


class QueryLimitOpenOrdersList(Model, Generic[Num]):
    quote_id: str | None = field(name="quoteId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    from_amount: Num | None = field(name="fromAmount", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    to_amount: Num | None = field(name="toAmount", default=None)
    ratio: Num | None = field(name="ratio", default=None)
    inverse_ratio: Num | None = field(name="inverseRatio", default=None)
    create_time: int | None = field(name="createTime", default=None)
    expired_timestamp: int | None = field(name="expiredTimestamp", default=None)


class QueryOrderQuantityPrecisionPerAsset(Model):
    asset: str | None = field(name="asset", default=None)
    fraction: int | None = field(name="fraction", default=None)


class SendQuoteRequest(Response, Generic[Num]):
    quote_id: str | None = field(name="quoteId", default=None)
    ratio: Num | None = field(name="ratio", default=None)
    inverse_ratio: Num | None = field(name="inverseRatio", default=None)
    valid_timestamp: int | None = field(name="validTimestamp", default=None)
    to_amount: Num | None = field(name="toAmount", default=None)
    from_amount: Num | None = field(name="fromAmount", default=None)
