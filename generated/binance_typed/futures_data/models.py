"""The answers of Futures Data. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Model, Response


class GetFutureTickLevelOrderbookHistoricalDataDownloadLink(Response):
    data: list[GetFutureTickLevelOrderbookHistoricalDataDownloadLinkData] | None = field(name="data", default=None)


class GetFutureTickLevelOrderbookHistoricalDataDownloadLinkData(Model):
    day: str | None = field(name="day", default=None)
    url: str | None = field(name="url", default=None)
