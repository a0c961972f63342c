"""The asynchronous clients of Copy Trading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncCopyTrading(AsyncRestClient):
    """REST of Copy Trading, asynchronous."""

    _product = "copy_trading"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        def __init__(
            self,
            credentials: Credentials | None = None,
            *,
            decimals: bool = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

    async def get_futures_lead_trader_status(
        self, *, recv_window: int | None = None
    ) -> models.GetFuturesLeadTraderStatus:
        """Get Futures Lead Trader Status.

        GET /sapi/v1/copyTrading/futures/userStatus: TRADE, weight 20 per account.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/copy_trading/future-copy-trading
        """
        return await self._call(ops.GET_FUTURES_LEAD_TRADER_STATUS, recv_window=recv_window)

    async def get_futures_lead_trading_symbol_whitelist(
        self, *, recv_window: int | None = None
    ) -> models.GetFuturesLeadTradingSymbolWhitelist:
        """Get Futures Lead Trading Symbol Whitelist.

        GET /sapi/v1/copyTrading/futures/leadSymbol: USER_DATA, weight 20 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/copy_trading/future-copy-trading/Get-Futures-Lead-Trading-Symbol-Whitelist
        """
        return await self._call(ops.GET_FUTURES_LEAD_TRADING_SYMBOL_WHITELIST, recv_window=recv_window)
