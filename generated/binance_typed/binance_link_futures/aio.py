"""The asynchronous clients of Binance Link Futures."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseList
from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncBinanceLinkFutures(AsyncRestClient, Generic[Num]):
    """REST of Binance Link Futures, asynchronous."""

    _product = "binance_link_futures"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncBinanceLinkFutures[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncBinanceLinkFutures[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncBinanceLinkFutures[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def customize_id_for_client(
        self, *, customer_id: str, broker_id: str, recv_window: int | None = None
    ) -> models.CustomizeIdForClient:
        """Customize Id For Client (For client).

        POST /fapi/v1/apiReferral/userCustomization: USER_DATA, weight 100.

        Args:
            customer_id: `customerId`, STRING, unique.
            broker_id: `brokerId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Customize-Id-For-Client-For-Client
        """
        return await self._call(
            ops.CUSTOMIZE_ID_FOR_CLIENT, customer_id=customer_id, broker_id=broker_id, recv_window=recv_window
        )

    async def customize_id_for_client_for_partner(
        self, *, customer_id: str, email: str, recv_window: int | None = None
    ) -> models.CustomizeIdForClientForPartner:
        """Customize Id For Client (For Partner).

        POST /fapi/v1/apiReferral/customization: USER_DATA, weight 100.

        Args:
            customer_id: `customerId`, STRING, unique.
            email: `email`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Customize-Id-For-Client-For-Partner
        """
        return await self._call(
            ops.CUSTOMIZE_ID_FOR_CLIENT_FOR_PARTNER, customer_id=customer_id, email=email, recv_window=recv_window
        )

    async def get_client_email_customized_id(
        self,
        *,
        customer_id: str | None = None,
        email: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetClientEmailCustomizedId]:
        """Get Client Email Customized Id.

        GET /fapi/v1/apiReferral/customization: USER_DATA, weight 100.

        At most one of `customer_id` and `email` can be sent.

        Args:
            customer_id: `customerId`, STRING.
            email: `email`, STRING.
            page: `page`, LONG, default 1.
            limit: `limit`, LONG, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-Client-Email-Customized-Id
        """
        return await self._call(
            ops.GET_CLIENT_EMAIL_CUSTOMIZED_ID,
            customer_id=customer_id,
            email=email,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    async def get_income_history(
        self,
        *,
        symbol: str | None = None,
        income_type: (
            Literal["TRANSFER", "WELCOME_BONUS", "REALIZED_PNL", "FUNDING_FEE", "COMMISSION", "INSURANCE_CLEAR"] | None
        ) = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetIncomeHistory[Num]]:
        """Get Income History.

        GET /fapi/v1/income: USER_DATA, weight 100.

        Without `income_type`: all.
        Without `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            income_type: `incomeType`, STRING, one of TRANSFER, WELCOME_BONUS, REALIZED_PNL, FUNDING_FEE, COMMISSION,
                INSURANCE_CLEAR.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-Income-History
        """
        return await self._call(
            ops.GET_INCOME_HISTORY,
            symbol=symbol,
            income_type=income_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def get_rebate_data_overview(
        self, *, type: Literal[1, 2] | None = None, recv_window: int | None = None
    ) -> models.GetRebateDataOverview[Num]:
        """Get Rebate Data Overview.

        GET /fapi/v1/apiReferral/overview: USER_DATA, weight 100.

        Args:
            type: `type`, INT, one of 1, 2.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-Rebate-Data-Overview
        """
        return await self._call(ops.GET_REBATE_DATA_OVERVIEW, type=type, recv_window=recv_window)

    async def get_rebate_volume(
        self,
        *,
        type: Literal[1, 2] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetRebateVolume[Num]]:
        """Get Rebate Volume.

        GET /fapi/v1/apiReferral/rebateVol: USER_DATA, weight 100.

        Args:
            type: `type`, INT, one of 1, 2.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-Rebate-Volume
        """
        return await self._call(
            ops.GET_REBATE_VOLUME,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def get_trader_detail(
        self,
        *,
        customer_id: str | None = None,
        type: Literal[1, 2] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetTraderDetail[Num]]:
        """Get Trader Detail.

        GET /fapi/v1/apiReferral/traderSummary: USER_DATA, weight 100.

        Args:
            customer_id: `customerId`, STRING.
            type: `type`, INT, one of 1, 2.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-Trader-Detail
        """
        return await self._call(
            ops.GET_TRADER_DETAIL,
            customer_id=customer_id,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def get_trader_number(
        self,
        *,
        type: Literal[1, 2] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetTraderNumber]:
        """Get Trader Number.

        GET /fapi/v1/apiReferral/traderNum: USER_DATA, weight 100.

        Args:
            type: `type`, INT, one of 1, 2.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-Trader-Number
        """
        return await self._call(
            ops.GET_TRADER_NUMBER,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def get_user_trade_volume(
        self,
        *,
        type: Literal[1, 2] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetUserTradeVolume[Num]]:
        """Get User Trade Volume.

        GET /fapi/v1/apiReferral/tradeVol: USER_DATA, weight 100.

        Args:
            type: `type`, INT, one of 1, 2.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-User-Trade-Volume
        """
        return await self._call(
            ops.GET_USER_TRADE_VOLUME,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def get_users_customize_id(
        self, *, broker_id: str, recv_window: int | None = None
    ) -> models.GetUsersCustomizeId:
        """Get User’s Customize Id.

        GET /fapi/v1/apiReferral/userCustomization: USER_DATA, weight 100.

        Args:
            broker_id: `brokerId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures/Get-User-Customize-Id
        """
        return await self._call(ops.GET_USERS_CUSTOMIZE_ID, broker_id=broker_id, recv_window=recv_window)

    async def query_client_if_the_new_user(
        self, *, broker_id: str, type: Literal[1, 2] | None = None, recv_window: int | None = None
    ) -> models.QueryClientIfTheNewUser:
        """Query Client If The New User.

        GET /fapi/v1/apiReferral/ifNewUser: USER_DATA, weight 100.

        Args:
            broker_id: `brokerId`, STRING.
            type: `type`, INT, one of 1, 2, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance_link/link-and-trade/futures
        """
        return await self._call(
            ops.QUERY_CLIENT_IF_THE_NEW_USER, broker_id=broker_id, type=type, recv_window=recv_window
        )
