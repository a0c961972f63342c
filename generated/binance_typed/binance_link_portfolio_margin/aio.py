"""The asynchronous clients of Binance Link Portfolio Margin."""

from __future__ import annotations

from typing import Literal

from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES


class AsyncBinanceLinkPortfolioMargin(AsyncRestClient):
    """REST of Binance Link Portfolio Margin, asynchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    async def customize_id_for_client(self, *, customer_id: str, broker_id: str) -> models.CustomizeIdForClient:
        """Customize Id For Client (For client)(PAPI).

        POST /papi/v1/apiReferral/userCustomization: USER_DATA, weight 100.

        Args:
            customer_id: `customerId`, STRING, unique.
            broker_id: `brokerId`, STRING.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Customize-Id-For-Client-For-Client-PAPI
        """
        return await self._call(ops.CUSTOMIZE_ID_FOR_CLIENT, customer_id=customer_id, broker_id=broker_id)

    async def get_users_customize_id(self, *, broker_id: str) -> models.GetUsersCustomizeId:
        """Get User’s Customize Id (PAPI).

        GET /papi/v1/apiReferral/userCustomization: USER_DATA, weight 100.

        Args:
            broker_id: `brokerId`, STRING.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-User-Customize-Id-PAPI
        """
        return await self._call(ops.GET_USERS_CUSTOMIZE_ID, broker_id=broker_id)

    async def query_client_if_the_new_user(
        self, *, broker_id: str, type: Literal[1, 2] | None = None
    ) -> models.QueryClientIfTheNewUser:
        """Query Client If The New User (PAPI).

        GET /papi/v1/apiReferral/ifNewUser: USER_DATA, weight 100.

        Args:
            broker_id: `brokerId`, STRING.
            type: `type`, INT, one of 1, 2, default 1.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Query-Client-If-New-User-PAPI
        """
        return await self._call(ops.QUERY_CLIENT_IF_THE_NEW_USER, broker_id=broker_id, type=type)
