"""The asynchronous clients of Dual Investment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num
from ..runtime.rest_async import AsyncRestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncDualInvestment(AsyncRestClient, Generic[Num]):
    """REST of Dual Investment, asynchronous."""

    _product = "dual_investment"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncDualInvestment[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncDualInvestment[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncDualInvestment[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def change_auto_compound_status(
        self,
        *,
        position_id: str,
        auto_compound_plan: Literal["NONE", "STANDARD", "ADVANCED"] | None = None,
        recv_window: int | None = None,
    ) -> models.ChangeAutoCompoundStatus:
        """Change Auto-Compound status.

        POST /sapi/v1/dci/product/auto_compound/edit-status: USER_DATA, weight 1 per IP.

        Args:
            position_id: `positionId`, STRING.
            auto_compound_plan: `AutoCompoundPlan`, STRING, one of NONE, STANDARD, ADVANCED.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/dual_investment/trade/Change-Auto-Compound-status
        """
        return await self._call(
            ops.CHANGE_AUTO_COMPOUND_STATUS,
            position_id=position_id,
            auto_compound_plan=auto_compound_plan,
            recv_window=recv_window,
        )

    async def check_dual_investment_accounts(
        self, *, recv_window: int | None = None
    ) -> models.CheckDualInvestmentAccounts[Num]:
        """Check Dual Investment accounts.

        GET /sapi/v1/dci/product/accounts: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/dual_investment/trade/Check-Dual-Investment-accounts
        """
        return await self._call(ops.CHECK_DUAL_INVESTMENT_ACCOUNTS, recv_window=recv_window)

    async def get_dual_investment_positions(
        self,
        *,
        status: (
            Literal[
                "PENDING", "PURCHASE_SUCCESS", "SETTLED", "PURCHASE_FAIL", "REFUNDING", "REFUND_SUCCESS", "SETTLING"
            ]
            | None
        ) = None,
        page_size: int | None = None,
        page_index: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetDualInvestmentPositions[Num]:
        """Get Dual Investment positions.

        GET /sapi/v1/dci/product/positions: USER_DATA, weight 1 per IP.

        Args:
            status: `status`, ENUM, one of PENDING, PURCHASE_SUCCESS, SETTLED, PURCHASE_FAIL, REFUNDING, REFUND_SUCCESS,
                SETTLING, default: all.
            page_size: `pageSize`, LONG, max 100, default 10.
            page_index: `pageIndex`, INT, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/dual_investment/trade/Get-Dual-Investment-positions
        """
        return await self._call(
            ops.GET_DUAL_INVESTMENT_POSITIONS,
            status=status,
            page_size=page_size,
            page_index=page_index,
            recv_window=recv_window,
        )

    async def get_dual_investment_product_list(
        self,
        *,
        option_type: Literal["CALL", "PUT"],
        exercised_coin: str,
        invest_coin: str,
        page_size: int | None = None,
        page_index: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetDualInvestmentProductList[Num]:
        """Get Dual Investment product list.

        GET /sapi/v1/dci/product/list: NONE, weight 1 per IP.

        Args:
            option_type: `optionType`, STRING, one of CALL, PUT.
            exercised_coin: `exercisedCoin`, STRING.
            invest_coin: `investCoin`, STRING.
            page_size: `pageSize`, LONG, max 100, default 10.
            page_index: `pageIndex`, INT, default 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/dual_investment/market-data
        """
        return await self._call(
            ops.GET_DUAL_INVESTMENT_PRODUCT_LIST,
            option_type=option_type,
            exercised_coin=exercised_coin,
            invest_coin=invest_coin,
            page_size=page_size,
            page_index=page_index,
            recv_window=recv_window,
        )

    async def subscribe_dual_investment_products(
        self,
        *,
        id: str,
        order_id: str,
        deposit_amount: Number,
        auto_compound_plan: Literal["NONE", "STANDARD", "ADVANCED"],
        recv_window: int | None = None,
    ) -> models.SubscribeDualInvestmentProducts[Num]:
        """Subscribe Dual Investment products.

        POST /sapi/v1/dci/product/subscribe: USER_DATA, weight 1 per IP.

        Args:
            id: `id`, STRING.
            order_id: `orderId`, STRING.
            deposit_amount: `depositAmount`, DECIMAL.
            auto_compound_plan: `autoCompoundPlan`, ENUM, one of NONE, STANDARD, ADVANCED.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/dual_investment/trade
        """
        return await self._call(
            ops.SUBSCRIBE_DUAL_INVESTMENT_PRODUCTS,
            id=id,
            order_id=order_id,
            deposit_amount=deposit_amount,
            auto_compound_plan=auto_compound_plan,
            recv_window=recv_window,
        )
