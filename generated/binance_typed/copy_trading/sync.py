"""The synchronous clients of Copy Trading."""

from __future__ import annotations

from ..runtime.rest_sync import RestClient
from . import models, operations as ops
from .errors import NAMES


class CopyTrading(RestClient):
    """REST of Copy Trading, synchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    def get_futures_lead_trader_status(self) -> models.GetFuturesLeadTraderStatus:
        """Get Futures Lead Trader Status.

        GET /sapi/v1/copyTrading/futures/userStatus: TRADE, weight 20 per account.

        https://developers.binance.com/docs/copy_trading/future-copy-trading
        """
        return self._call(ops.GET_FUTURES_LEAD_TRADER_STATUS)

    def get_futures_lead_trading_symbol_whitelist(self) -> models.GetFuturesLeadTradingSymbolWhitelist:
        """Get Futures Lead Trading Symbol Whitelist.

        GET /sapi/v1/copyTrading/futures/leadSymbol: USER_DATA, weight 20 per IP.

        https://developers.binance.com/docs/copy_trading/future-copy-trading/Get-Futures-Lead-Trading-Symbol-Whitelist
        """
        return self._call(ops.GET_FUTURES_LEAD_TRADING_SYMBOL_WHITELIST)
