"""The synchronous clients of Binance Link Portfolio Margin."""

from __future__ import annotations

from typing import Literal

from ..runtime.rest_sync import RestClient
from . import models, operations as ops
from .errors import NAMES


class BinanceLinkPortfolioMargin(RestClient):
    """REST of Binance Link Portfolio Margin, synchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    def customize_id_for_client(self, *, customer_id: str, broker_id: str) -> models.CustomizeIdForClient:
        """Customize Id For Client (For client)(PAPI).

        POST /papi/v1/apiReferral/userCustomization: USER_DATA, weight 100.

        Args:
            customer_id: `customerId`, STRING, unique.
            broker_id: `brokerId`, STRING.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Customize-Id-For-Client-For-Client-PAPI
        """
        return self._call(ops.CUSTOMIZE_ID_FOR_CLIENT, customer_id=customer_id, broker_id=broker_id)

    def get_users_customize_id(self, *, broker_id: str) -> models.GetUsersCustomizeId:
        """Get User’s Customize Id (PAPI).

        GET /papi/v1/apiReferral/userCustomization: USER_DATA, weight 100.

        Args:
            broker_id: `brokerId`, STRING.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-User-Customize-Id-PAPI
        """
        return self._call(ops.GET_USERS_CUSTOMIZE_ID, broker_id=broker_id)

    def query_client_if_the_new_user(
        self, *, broker_id: str, type: Literal[1, 2] | None = None
    ) -> models.QueryClientIfTheNewUser:
        """Query Client If The New User (PAPI).

        GET /papi/v1/apiReferral/ifNewUser: USER_DATA, weight 100.

        Args:
            broker_id: `brokerId`, STRING.
            type: `type`, INT, one of 1, 2, default 1.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Query-Client-If-New-User-PAPI
        """
        return self._call(ops.QUERY_CLIENT_IF_THE_NEW_USER, broker_id=broker_id, type=type)
