"""The synchronous clients of Binance Link Portfolio Margin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ..runtime.rest_sync import RestClient
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from ..runtime.credentials import Credentials
    from ..runtime.settings import RestSettings


class BinanceLinkPortfolioMargin(RestClient):
    """REST of Binance Link Portfolio Margin, synchronous."""

    _product = "binance_link_portfolio_margin"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        def __init__(
            self,
            credentials: Credentials | None = None,
            *,
            decimals: bool = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

    def customize_id_for_client(
        self, *, customer_id: str, broker_id: str, recv_window: int | None = None
    ) -> models.CustomizeIdForClient:
        """Customize Id For Client (For client)(PAPI).

        POST /papi/v1/apiReferral/userCustomization: USER_DATA, weight 100.

        Args:
            customer_id: `customerId`, STRING, unique.
            broker_id: `brokerId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Customize-Id-For-Client-For-Client-PAPI
        """
        return self._call(
            ops.CUSTOMIZE_ID_FOR_CLIENT, customer_id=customer_id, broker_id=broker_id, recv_window=recv_window
        )

    def get_users_customize_id(self, *, broker_id: str, recv_window: int | None = None) -> models.GetUsersCustomizeId:
        """Get User’s Customize Id (PAPI).

        GET /papi/v1/apiReferral/userCustomization: USER_DATA, weight 100.

        Args:
            broker_id: `brokerId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-User-Customize-Id-PAPI
        """
        return self._call(ops.GET_USERS_CUSTOMIZE_ID, broker_id=broker_id, recv_window=recv_window)

    def query_client_if_the_new_user(
        self, *, broker_id: str, type: Literal[1, 2] | None = None, recv_window: int | None = None
    ) -> models.QueryClientIfTheNewUser:
        """Query Client If The New User (PAPI).

        GET /papi/v1/apiReferral/ifNewUser: USER_DATA, weight 100.

        Args:
            broker_id: `brokerId`, STRING.
            type: `type`, INT, one of 1, 2, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Query-Client-If-New-User-PAPI
        """
        return self._call(ops.QUERY_CLIENT_IF_THE_NEW_USER, broker_id=broker_id, type=type, recv_window=recv_window)
