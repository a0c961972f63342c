"""The answers of Rebate. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class GetSpotRebateHistoryRecords(Response, Generic[Num]):
    status: str | None = field(name="status", default=None)
    type: str | None = field(name="type", default=None)
    code: str | None = field(name="code", default=None)
    data: GetSpotRebateHistoryRecordsData[Num] | None = field(name="data", default=None)


class GetSpotRebateHistoryRecordsData(Model, Generic[Num]):
    page: int | None = field(name="page", default=None)
    total_records: int | None = field(name="totalRecords", default=None)
    total_page_num: int | None = field(name="totalPageNum", default=None)
    data: list[GetSpotRebateHistoryRecordsDataData[Num]] | None = field(name="data", default=None)


class GetSpotRebateHistoryRecordsDataData(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    type: int | None = field(name="type", default=None)
    amount: Num | None = field(name="amount", default=None)
    update_time: int | None = field(name="updateTime", default=None)
