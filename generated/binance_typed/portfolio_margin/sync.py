"""The synchronous clients of Portfolio Margin."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseDict, ResponseList
from ..runtime.rest_sync import RestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import RestSettings


class PortfolioMargin(RestClient, Generic[Num]):
    """REST of Portfolio Margin, synchronous."""

    _product = "portfolio_margin"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: PortfolioMargin[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: PortfolioMargin[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: PortfolioMargin[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def account_balance(
        self, *, asset: str | None = None, recv_window: int | None = None
    ) -> list[models.AccountBalance[Num]] | models.AccountBalance2[Num]:
        """Account Balance.

        GET /papi/v1/balance: USER_DATA, weight 20.

        Args:
            asset: `asset`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account
        """
        return self._call(ops.ACCOUNT_BALANCE, asset=asset, recv_window=recv_window)

    def account_information(self, *, recv_window: int | None = None) -> models.AccountInformation[Num]:
        """Account Information.

        GET /papi/v1/account: USER_DATA, weight 20.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Account-Information
        """
        return self._call(ops.ACCOUNT_INFORMATION, recv_window=recv_window)

    def bnb_transfer(
        self, *, amount: Number, transfer_side: Literal["TO_UM", "FROM_UM"], recv_window: int | None = None
    ) -> models.BnbTransfer:
        """BNB transfer.

        POST /papi/v1/bnb-transfer: TRADE, weight 750 per IP.

        Args:
            amount: `amount`, DECIMAL.
            transfer_side: `transferSide`, STRING, one of TO_UM, FROM_UM.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/BNB-transfer
        """
        return self._call(ops.BNB_TRANSFER, amount=amount, transfer_side=transfer_side, recv_window=recv_window)

    def cancel_all_cm_open_conditional_orders(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.CancelAllCmOpenConditionalOrders:
        """Cancel All CM Open Conditional Orders.

        DELETE /papi/v1/cm/conditional/allOpenOrders: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-CM-Open-Conditional-Orders
        """
        return self._call(ops.CANCEL_ALL_CM_OPEN_CONDITIONAL_ORDERS, symbol=symbol, recv_window=recv_window)

    def cancel_all_cm_open_orders(self, *, symbol: str, recv_window: int | None = None) -> models.CancelAllCmOpenOrders:
        """Cancel All CM Open Orders.

        DELETE /papi/v1/cm/allOpenOrders: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-CM-Open-Orders
        """
        return self._call(ops.CANCEL_ALL_CM_OPEN_ORDERS, symbol=symbol, recv_window=recv_window)

    def cancel_all_um_open_conditional_orders(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.CancelAllUmOpenConditionalOrders:
        """Cancel All UM Open Conditional Orders.

        DELETE /papi/v1/um/conditional/allOpenOrders: TRADE, weight 1 of the order limit.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-UM-Open-Conditional-Orders
        """
        return self._call(ops.CANCEL_ALL_UM_OPEN_CONDITIONAL_ORDERS, symbol=symbol, recv_window=recv_window)

    def cancel_all_um_open_orders(self, *, symbol: str, recv_window: int | None = None) -> models.CancelAllUmOpenOrders:
        """Cancel All UM Open Orders.

        DELETE /papi/v1/um/allOpenOrders: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-UM-Open-Orders
        """
        return self._call(ops.CANCEL_ALL_UM_OPEN_ORDERS, symbol=symbol, recv_window=recv_window)

    @overload
    def cancel_cm_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelCmConditionalOrder[Num]: ...

    @overload
    def cancel_cm_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str,
        recv_window: int | None = None,
    ) -> models.CancelCmConditionalOrder[Num]: ...

    def cancel_cm_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelCmConditionalOrder[Num]:
        """Cancel CM Conditional Order.

        DELETE /papi/v1/cm/conditional/order: TRADE, weight 1.

        At least one of `strategy_id` and `new_client_strategy_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            strategy_id: `strategyId`, LONG.
            new_client_strategy_id: `newClientStrategyId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-CM-Conditional-Order
        """
        return self._call(
            ops.CANCEL_CM_CONDITIONAL_ORDER,
            symbol=symbol,
            strategy_id=strategy_id,
            new_client_strategy_id=new_client_strategy_id,
            recv_window=recv_window,
        )

    @overload
    def cancel_cm_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.CancelCmOrder[Num]: ...

    @overload
    def cancel_cm_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.CancelCmOrder[Num]: ...

    def cancel_cm_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelCmOrder[Num]:
        """Cancel CM Order.

        DELETE /papi/v1/cm/order: TRADE, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-CM-Order
        """
        return self._call(
            ops.CANCEL_CM_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    def cancel_margin_account_all_open_orders_on_a_symbol(
        self, *, symbol: str, recv_window: int | None = None
    ) -> ResponseList[models.CancelMarginAccountAllOpenOrdersOnASymbol[Num]]:
        """Cancel Margin Account All Open Orders on a Symbol.

        DELETE /papi/v1/margin/allOpenOrders: TRADE, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-Margin-Account-All-Open-Orders-on-a-Symbol
        """
        return self._call(ops.CANCEL_MARGIN_ACCOUNT_ALL_OPEN_ORDERS_ON_A_SYMBOL, symbol=symbol, recv_window=recv_window)

    @overload
    def cancel_margin_account_oco_orders(
        self,
        *,
        symbol: str,
        order_list_id: int,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelMarginAccountOcoOrders[Num]: ...

    @overload
    def cancel_margin_account_oco_orders(
        self,
        *,
        symbol: str,
        order_list_id: int | None = None,
        list_client_order_id: str,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelMarginAccountOcoOrders[Num]: ...

    def cancel_margin_account_oco_orders(
        self,
        *,
        symbol: str,
        order_list_id: int | None = None,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelMarginAccountOcoOrders[Num]:
        """Cancel Margin Account OCO Orders.

        DELETE /papi/v1/margin/orderList: TRADE, weight 2.

        At least one of `order_list_id` and `list_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_list_id: `orderListId`, LONG.
            list_client_order_id: `listClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-Margin-Account-OCO-Orders
        """
        return self._call(
            ops.CANCEL_MARGIN_ACCOUNT_OCO_ORDERS,
            symbol=symbol,
            order_list_id=order_list_id,
            list_client_order_id=list_client_order_id,
            new_client_order_id=new_client_order_id,
            recv_window=recv_window,
        )

    @overload
    def cancel_margin_account_order(
        self,
        *,
        symbol: str,
        order_id: int,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelMarginAccountOrder[Num]: ...

    @overload
    def cancel_margin_account_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelMarginAccountOrder[Num]: ...

    def cancel_margin_account_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelMarginAccountOrder[Num]:
        """Cancel Margin Account Order.

        DELETE /papi/v1/margin/order: TRADE, weight 2.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-Margin-Account-Order
        """
        return self._call(
            ops.CANCEL_MARGIN_ACCOUNT_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            new_client_order_id=new_client_order_id,
            recv_window=recv_window,
        )

    @overload
    def cancel_um_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelUmConditionalOrder[Num]: ...

    @overload
    def cancel_um_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str,
        recv_window: int | None = None,
    ) -> models.CancelUmConditionalOrder[Num]: ...

    def cancel_um_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelUmConditionalOrder[Num]:
        """Cancel UM Conditional Order.

        DELETE /papi/v1/um/conditional/order: TRADE, weight 1.

        At least one of `strategy_id` and `new_client_strategy_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            strategy_id: `strategyId`, LONG.
            new_client_strategy_id: `newClientStrategyId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-UM-Conditional-Order
        """
        return self._call(
            ops.CANCEL_UM_CONDITIONAL_ORDER,
            symbol=symbol,
            strategy_id=strategy_id,
            new_client_strategy_id=new_client_strategy_id,
            recv_window=recv_window,
        )

    @overload
    def cancel_um_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.CancelUmOrder[Num]: ...

    @overload
    def cancel_um_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.CancelUmOrder[Num]: ...

    def cancel_um_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelUmOrder[Num]:
        """Cancel UM Order.

        DELETE /papi/v1/um/order: TRADE, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-UM-Order
        """
        return self._call(
            ops.CANCEL_UM_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    def change_auto_repay_futures_status(
        self, *, auto_repay: Literal["true", "false"], recv_window: int | None = None
    ) -> models.ChangeAutoRepayFuturesStatus:
        """Change Auto-repay-futures Status.

        POST /papi/v1/repay-futures-switch: TRADE, weight 750 per IP.

        Args:
            auto_repay: `autoRepay`, STRING, one of true, false, default true.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-Auto-repay-futures-Status
        """
        return self._call(ops.CHANGE_AUTO_REPAY_FUTURES_STATUS, auto_repay=auto_repay, recv_window=recv_window)

    def change_cm_initial_leverage(
        self, *, symbol: str, leverage: int, recv_window: int | None = None
    ) -> models.ChangeCmInitialLeverage[Num]:
        """Change CM Initial Leverage.

        POST /papi/v1/cm/leverage: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            leverage: `leverage`, INT, min 1, max 125.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-CM-Initial-Leverage
        """
        return self._call(ops.CHANGE_CM_INITIAL_LEVERAGE, symbol=symbol, leverage=leverage, recv_window=recv_window)

    def change_cm_position_mode(
        self, *, dual_side_position: Literal["true", "false"], recv_window: int | None = None
    ) -> models.ChangeCmPositionMode:
        """Change CM Position Mode.

        POST /papi/v1/cm/positionSide/dual: TRADE, weight 1.

        Args:
            dual_side_position: `dualSidePosition`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-CM-Position-Mode
        """
        return self._call(ops.CHANGE_CM_POSITION_MODE, dual_side_position=dual_side_position, recv_window=recv_window)

    def change_um_initial_leverage(
        self, *, symbol: str, leverage: int, recv_window: int | None = None
    ) -> models.ChangeUmInitialLeverage:
        """Change UM Initial Leverage.

        POST /papi/v1/um/leverage: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            leverage: `leverage`, INT, min 1, max 125.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-UM-Initial-Leverage
        """
        return self._call(ops.CHANGE_UM_INITIAL_LEVERAGE, symbol=symbol, leverage=leverage, recv_window=recv_window)

    def change_um_position_mode(
        self, *, dual_side_position: Literal["true", "false"], recv_window: int | None = None
    ) -> models.ChangeUmPositionMode:
        """Change UM Position Mode.

        POST /papi/v1/um/positionSide/dual: TRADE, weight 1.

        Args:
            dual_side_position: `dualSidePosition`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Change-UM-Position-Mode
        """
        return self._call(ops.CHANGE_UM_POSITION_MODE, dual_side_position=dual_side_position, recv_window=recv_window)

    def close_user_data_stream(self) -> ResponseDict[Any]:
        """Close User Data Stream.

        DELETE /papi/v1/listenKey: USER_STREAM, weight 1.

        https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Close-User-Data-Stream
        """
        return self._call(ops.CLOSE_USER_DATA_STREAM)

    @overload
    def cm_account_trade_list(
        self,
        *,
        symbol: str,
        pair: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.CmAccountTradeList[Num]]: ...

    @overload
    def cm_account_trade_list(
        self,
        *,
        symbol: str | None = None,
        pair: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.CmAccountTradeList[Num]]: ...

    def cm_account_trade_list(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.CmAccountTradeList[Num]]:
        """CM Account Trade List.

        GET /papi/v1/cm/userTrades: USER_DATA, weight 20 if `symbol` is sent, 40 if `pair` is sent.

        At least one of `symbol` and `pair` must be sent.
        At most one of `symbol` and `pair` can be sent.
        At most one of `pair` and `from_id` can be sent.
        `from_id` cannot be sent with `start_time` or `end_time`.
        Without `start_time` or `end_time`: recent 24h.
        `start_time` and `end_time` lie at most 24h apart.
        `from_id` can be sent only together with `symbol`.

        Args:
            symbol: `symbol`, STRING.
            pair: `pair`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_id: `fromId`, LONG, default: latest.
            limit: `limit`, INT, max 1000, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/CM-Account-Trade-List
        """
        return self._call(
            ops.CM_ACCOUNT_TRADE_LIST,
            symbol=symbol,
            pair=pair,
            start_time=start_time,
            end_time=end_time,
            from_id=from_id,
            limit=limit,
            recv_window=recv_window,
        )

    def cm_notional_and_leverage_brackets(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.CmNotionalAndLeverageBrackets]:
        """CM Notional and Leverage Brackets.

        GET /papi/v1/cm/leverageBracket: USER_DATA, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/CM-Notional-and-Leverage-Brackets
        """
        return self._call(ops.CM_NOTIONAL_AND_LEVERAGE_BRACKETS, symbol=symbol, recv_window=recv_window)

    def cm_position_adl_quantile_estimation(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.CmPositionAdlQuantileEstimation]:
        """CM Position ADL Quantile Estimation.

        GET /papi/v1/cm/adlQuantile: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/CM-Position-ADL-Quantile-Estimation
        """
        return self._call(ops.CM_POSITION_ADL_QUANTILE_ESTIMATION, symbol=symbol, recv_window=recv_window)

    def fund_auto_collection(self, *, recv_window: int | None = None) -> models.FundAutoCollection:
        """Fund Auto-collection.

        POST /papi/v1/auto-collection: TRADE, weight 750 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Fund-Auto-collection
        """
        return self._call(ops.FUND_AUTO_COLLECTION, recv_window=recv_window)

    def fund_collection_by_asset(self, *, asset: str, recv_window: int | None = None) -> models.FundCollectionByAsset:
        """Fund Collection by Asset.

        POST /papi/v1/asset-collection: TRADE, weight 30 per IP.

        Args:
            asset: `asset`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Fund-Collection-by-Asset
        """
        return self._call(ops.FUND_COLLECTION_BY_ASSET, asset=asset, recv_window=recv_window)

    def get_auto_repay_futures_status(self, *, recv_window: int | None = None) -> models.GetAutoRepayFuturesStatus:
        """Get Auto-repay-futures Status.

        GET /papi/v1/repay-futures-switch: USER_DATA, weight 30 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Auto-repay-futures-Status
        """
        return self._call(ops.GET_AUTO_REPAY_FUTURES_STATUS, recv_window=recv_window)

    def get_cm_account_detail(self, *, recv_window: int | None = None) -> models.GetCmAccountDetail[Num]:
        """Get CM Account Detail.

        GET /papi/v1/cm/account: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-CM-Account-Detail
        """
        return self._call(ops.GET_CM_ACCOUNT_DETAIL, recv_window=recv_window)

    def get_cm_current_position_mode(self, *, recv_window: int | None = None) -> models.GetCmCurrentPositionMode:
        """Get CM Current Position Mode.

        GET /papi/v1/cm/positionSide/dual: USER_DATA, weight 30.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-CM-Current-Position-Mode
        """
        return self._call(ops.GET_CM_CURRENT_POSITION_MODE, recv_window=recv_window)

    def get_cm_income_history(
        self,
        *,
        symbol: str | None = None,
        income_type: (
            Literal[
                "TRANSFER",
                "WELCOME_BONUS",
                "FUNDING_FEE",
                "REALIZED_PNL",
                "COMMISSION",
                "INSURANCE_CLEAR",
                "DELIVERED_SETTELMENT",
            ]
            | None
        ) = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetCmIncomeHistory[Num]]:
        """Get CM Income History.

        GET /papi/v1/cm/income: USER_DATA, weight 30.

        Without `income_type`: all.
        `start_time` and `end_time` lie at most 200d apart.
        Without `start_time` or `end_time`: recent 200d.
        `start_time` lies at most 3mo back.

        Args:
            symbol: `symbol`, STRING.
            income_type: `incomeType`, STRING, one of TRANSFER, WELCOME_BONUS, FUNDING_FEE, REALIZED_PNL, COMMISSION,
                INSURANCE_CLEAR, DELIVERED_SETTELMENT.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            limit: `limit`, INT, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-CM-Income-History
        """
        return self._call(
            ops.GET_CM_INCOME_HISTORY,
            symbol=symbol,
            income_type=income_type,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    def get_download_id_for_um_futures_order_history(
        self, *, start_time: int | datetime, end_time: int | datetime, recv_window: int | None = None
    ) -> models.GetDownloadIdForUmFuturesOrderHistory:
        """Get Download Id For UM Futures Order History.

        GET /papi/v1/um/order/asyn: USER_DATA, weight 1500.

        `start_time` and `end_time` lie at most 1y apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Download-Id-For-UM-Futures-Order-History
        """
        return self._call(
            ops.GET_DOWNLOAD_ID_FOR_UM_FUTURES_ORDER_HISTORY,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    def get_download_id_for_um_futures_trade_history(
        self, *, start_time: int | datetime, end_time: int | datetime, recv_window: int | None = None
    ) -> models.GetDownloadIdForUmFuturesTradeHistory:
        """Get Download Id For UM Futures Trade History.

        GET /papi/v1/um/trade/asyn: USER_DATA, weight 1500.

        `start_time` and `end_time` lie at most 1y apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Download-Id-For-UM-Futures-Trade-History
        """
        return self._call(
            ops.GET_DOWNLOAD_ID_FOR_UM_FUTURES_TRADE_HISTORY,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    def get_download_id_for_um_futures_transaction_history(
        self, *, start_time: int | datetime, end_time: int | datetime, recv_window: int | None = None
    ) -> models.GetDownloadIdForUmFuturesTransactionHistory:
        """Get Download Id For UM Futures Transaction History.

        GET /papi/v1/um/income/asyn: USER_DATA, weight 1500.

        `start_time` and `end_time` lie at most 1y apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Download-Id-For-UM-Futures-Transaction-History
        """
        return self._call(
            ops.GET_DOWNLOAD_ID_FOR_UM_FUTURES_TRANSACTION_HISTORY,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    def get_margin_borrow_loan_interest_history(
        self,
        *,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: Literal["true", "false"] | None = None,
        recv_window: int | None = None,
    ) -> models.GetMarginBorrowLoanInterestHistory[Num]:
        """Get Margin Borrow/Loan Interest History.

        GET /papi/v1/margin/marginInterestHistory: USER_DATA, weight 1.

        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.
        If `start_time` is sent, without `end_time`: server_time.
        If `end_time` is sent, without `start_time`: endTime-7d.

        Args:
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            archived: `archived`, STRING, one of true, false, default false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-Margin-BorrowLoan-Interest-History
        """
        return self._call(
            ops.GET_MARGIN_BORROW_LOAN_INTEREST_HISTORY,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            archived=archived,
            recv_window=recv_window,
        )

    def get_um_account_detail(self, *, recv_window: int | None = None) -> models.GetUmAccountDetail[Num]:
        """Get UM Account Detail.

        GET /papi/v1/um/account: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Account-Detail
        """
        return self._call(ops.GET_UM_ACCOUNT_DETAIL, recv_window=recv_window)

    def get_um_account_detail_v2(self, *, recv_window: int | None = None) -> models.GetUmAccountDetailV2[Num]:
        """Get UM Account Detail V2.

        GET /papi/v2/um/account: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Account-Detail-V2
        """
        return self._call(ops.GET_UM_ACCOUNT_DETAIL_V2, recv_window=recv_window)

    def get_um_current_position_mode(self, *, recv_window: int | None = None) -> models.GetUmCurrentPositionMode:
        """Get UM Current Position Mode.

        GET /papi/v1/um/positionSide/dual: USER_DATA, weight 30.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Current-Position-Mode
        """
        return self._call(ops.GET_UM_CURRENT_POSITION_MODE, recv_window=recv_window)

    def get_um_futures_bnb_burn_status(self, *, recv_window: int | None = None) -> models.GetUmFuturesBnbBurnStatus:
        """Get UM Futures BNB Burn Status.

        GET /papi/v1/um/feeBurn: USER_DATA, weight 30.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Get-UM-Futures-BNB-Burn-Status
        """
        return self._call(ops.GET_UM_FUTURES_BNB_BURN_STATUS, recv_window=recv_window)

    def get_um_futures_order_download_link_by_id(
        self, *, download_id: str, recv_window: int | None = None
    ) -> models.GetUmFuturesOrderDownloadLinkById:
        """Get UM Futures Order Download Link by Id.

        GET /papi/v1/um/order/asyn/id: USER_DATA, weight 10.

        Args:
            download_id: `downloadId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Order-Download-Link-by-Id
        """
        return self._call(
            ops.GET_UM_FUTURES_ORDER_DOWNLOAD_LINK_BY_ID, download_id=download_id, recv_window=recv_window
        )

    def get_um_futures_trade_download_link_by_id(
        self, *, download_id: str, recv_window: int | None = None
    ) -> models.GetUmFuturesTradeDownloadLinkById:
        """Get UM Futures Trade Download Link by Id.

        GET /papi/v1/um/trade/asyn/id: USER_DATA, weight 10.

        Args:
            download_id: `downloadId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Trade-Download-Link-by-Id
        """
        return self._call(
            ops.GET_UM_FUTURES_TRADE_DOWNLOAD_LINK_BY_ID, download_id=download_id, recv_window=recv_window
        )

    def get_um_futures_transaction_download_link_by_id(
        self, *, download_id: str, recv_window: int | None = None
    ) -> models.GetUmFuturesTransactionDownloadLinkById:
        """Get UM Futures Transaction Download Link by Id.

        GET /papi/v1/um/income/asyn/id: USER_DATA, weight 10.

        Args:
            download_id: `downloadId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Transaction-Download-Link-by-Id
        """
        return self._call(
            ops.GET_UM_FUTURES_TRANSACTION_DOWNLOAD_LINK_BY_ID, download_id=download_id, recv_window=recv_window
        )

    def get_um_income_history(
        self,
        *,
        symbol: str | None = None,
        income_type: (
            Literal[
                "TRANSFER",
                "WELCOME_BONUS",
                "REALIZED_PNL",
                "FUNDING_FEE",
                "COMMISSION",
                "INSURANCE_CLEAR",
                "REFERRAL_KICKBACK",
                "COMMISSION_REBATE",
                "API_REBATE",
                "CONTEST_REWARD",
                "CROSS_COLLATERAL_TRANSFER",
                "OPTIONS_PREMIUM_FEE",
                "OPTIONS_SETTLE_PROFIT",
                "INTERNAL_TRANSFER",
                "AUTO_EXCHANGE",
                "DELIVERED_SETTELMENT",
                "COIN_SWAP_DEPOSIT",
                "COIN_SWAP_WITHDRAW",
                "POSITION_LIMIT_INCREASE_FEE",
            ]
            | None
        ) = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetUmIncomeHistory[Num]]:
        """Get UM Income History.

        GET /papi/v1/um/income: USER_DATA, weight 30.

        Without `start_time` or `end_time`: recent 7d.
        Without `income_type`: all.
        `start_time` lies at most 3mo back.

        Args:
            symbol: `symbol`, STRING.
            income_type: `incomeType`, STRING, one of TRANSFER, WELCOME_BONUS, REALIZED_PNL, FUNDING_FEE, COMMISSION,
                INSURANCE_CLEAR, REFERRAL_KICKBACK, COMMISSION_REBATE, API_REBATE, CONTEST_REWARD,
                CROSS_COLLATERAL_TRANSFER, OPTIONS_PREMIUM_FEE, OPTIONS_SETTLE_PROFIT, INTERNAL_TRANSFER, AUTO_EXCHANGE,
                DELIVERED_SETTELMENT, COIN_SWAP_DEPOSIT, COIN_SWAP_WITHDRAW, POSITION_LIMIT_INCREASE_FEE.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            limit: `limit`, INT, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Income-History
        """
        return self._call(
            ops.GET_UM_INCOME_HISTORY,
            symbol=symbol,
            income_type=income_type,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    def get_user_commission_rate_for_cm(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.GetUserCommissionRateForCm[Num]:
        """Get User Commission Rate for CM.

        GET /papi/v1/cm/commissionRate: USER_DATA, weight 20.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-User-Commission-Rate-for-CM
        """
        return self._call(ops.GET_USER_COMMISSION_RATE_FOR_CM, symbol=symbol, recv_window=recv_window)

    def get_user_commission_rate_for_um(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.GetUserCommissionRateForUm[Num]:
        """Get User Commission Rate for UM.

        GET /papi/v1/um/commissionRate: USER_DATA, weight 20.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-User-Commission-Rate-for-UM
        """
        return self._call(ops.GET_USER_COMMISSION_RATE_FOR_UM, symbol=symbol, recv_window=recv_window)

    def keepalive_user_data_stream(self) -> ResponseDict[Any]:
        """Keepalive User Data Stream.

        PUT /papi/v1/listenKey: USER_STREAM, weight 1.

        https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Keepalive-User-Data-Stream
        """
        return self._call(ops.KEEPALIVE_USER_DATA_STREAM)

    def margin_account_borrow(
        self, *, asset: str, amount: Number, recv_window: int | None = None
    ) -> models.MarginAccountBorrow:
        """Margin Account Borrow.

        POST /papi/v1/marginLoan: MARGIN, weight 100 per IP.

        Args:
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Borrow
        """
        return self._call(ops.MARGIN_ACCOUNT_BORROW, asset=asset, amount=amount, recv_window=recv_window)

    def margin_account_new_oco(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        side: Literal["BUY", "SELL"],
        quantity: Number,
        limit_client_order_id: str | None = None,
        price: Number,
        limit_iceberg_qty: Number | None = None,
        stop_client_order_id: str | None = None,
        stop_price: Number,
        stop_limit_price: Number | None = None,
        stop_iceberg_qty: Number | None = None,
        stop_limit_time_in_force: Literal["GTC", "FOK", "IOC"] | None = None,
        new_order_resp_type: Literal["ACK", "RESULT"] | None = None,
        side_effect_type: Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY"] | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountNewOco[Num]:
        """Margin Account New OCO.

        POST /papi/v1/margin/order/oco: TRADE, weight 1 of the order limit.

        `stop_limit_price` can be sent only together with `stop_limit_time_in_force`.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, unique.
            side: `side`, ENUM, one of BUY, SELL.
            quantity: `quantity`, DECIMAL.
            limit_client_order_id: `limitClientOrderId`, STRING, unique.
            price: `price`, DECIMAL.
            limit_iceberg_qty: `limitIcebergQty`, DECIMAL.
            stop_client_order_id: `stopClientOrderId`, STRING, unique.
            stop_price: `stopPrice`, DECIMAL.
            stop_limit_price: `stopLimitPrice`, DECIMAL.
            stop_iceberg_qty: `stopIcebergQty`, DECIMAL.
            stop_limit_time_in_force: `stopLimitTimeInForce`, ENUM, one of GTC, FOK, IOC.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT.
            side_effect_type: `sideEffectType`, ENUM, one of NO_SIDE_EFFECT, MARGIN_BUY, AUTO_REPAY, default
                NO_SIDE_EFFECT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-New-OCO
        """
        return self._call(
            ops.MARGIN_ACCOUNT_NEW_OCO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            side=side,
            quantity=quantity,
            limit_client_order_id=limit_client_order_id,
            price=price,
            limit_iceberg_qty=limit_iceberg_qty,
            stop_client_order_id=stop_client_order_id,
            stop_price=stop_price,
            stop_limit_price=stop_limit_price,
            stop_iceberg_qty=stop_iceberg_qty,
            stop_limit_time_in_force=stop_limit_time_in_force,
            new_order_resp_type=new_order_resp_type,
            side_effect_type=side_effect_type,
            recv_window=recv_window,
        )

    def margin_account_repay(
        self, *, asset: str, amount: Number, recv_window: int | None = None
    ) -> models.MarginAccountRepay:
        """Margin Account Repay.

        POST /papi/v1/repayLoan: MARGIN, weight 100.

        Args:
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Repay
        """
        return self._call(ops.MARGIN_ACCOUNT_REPAY, asset=asset, amount=amount, recv_window=recv_window)

    def margin_account_repay_debt(
        self,
        *,
        asset: str,
        amount: str | None = None,
        specify_repay_assets: Sequence[str] | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountRepayDebt[Num]:
        """Margin Account Repay Debt.

        POST /papi/v1/margin/repay-debt: TRADE, weight 3000 of the order limit.

        Without `amount`: all.

        Args:
            asset: `asset`, STRING.
            amount: `amount`, STRING.
            specify_repay_assets: `specifyRepayAssets`, ARRAY of STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Repay-Debt
        """
        return self._call(
            ops.MARGIN_ACCOUNT_REPAY_DEBT,
            asset=asset,
            amount=amount,
            specify_repay_assets=specify_repay_assets,
            recv_window=recv_window,
        )

    def margin_account_trade_list(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.MarginAccountTradeList[Num]]:
        """Margin Account Trade List.

        GET /papi/v1/margin/myTrades: USER_DATA, weight 5.

        Without `from_id`: most recent.
        `start_time` and `end_time` lie at most 24h apart.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_id: `fromId`, LONG, default: latest.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Trade-List
        """
        return self._call(
            ops.MARGIN_ACCOUNT_TRADE_LIST,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            from_id=from_id,
            limit=limit,
            recv_window=recv_window,
        )

    def margin_max_borrow(self, *, asset: str, recv_window: int | None = None) -> models.MarginMaxBorrow[Num]:
        """Margin Max Borrow.

        GET /papi/v1/margin/maxBorrowable: USER_DATA, weight 5.

        Args:
            asset: `asset`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Margin-Max-Borrow
        """
        return self._call(ops.MARGIN_MAX_BORROW, asset=asset, recv_window=recv_window)

    @overload
    def modify_cm_order(
        self,
        *,
        order_id: int,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number,
        recv_window: int | None = None,
    ) -> models.ModifyCmOrder[Num]: ...

    @overload
    def modify_cm_order(
        self,
        *,
        order_id: int,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price_match: Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ],
        recv_window: int | None = None,
    ) -> models.ModifyCmOrder[Num]: ...

    @overload
    def modify_cm_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number,
        recv_window: int | None = None,
    ) -> models.ModifyCmOrder[Num]: ...

    @overload
    def modify_cm_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price_match: Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ],
        recv_window: int | None = None,
    ) -> models.ModifyCmOrder[Num]: ...

    def modify_cm_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        recv_window: int | None = None,
    ) -> models.ModifyCmOrder[Num]:
        """Modify CM Order.

        PUT /papi/v1/cm/order: TRADE, weight 1 of the order limit.

        At least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are).
        Exactly one of `price` and `price_match` must be sent.

        Args:
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of SELL, BUY.
            quantity: `quantity`, DECIMAL.
            price: `price`, DECIMAL.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Modify-CM-Order
        """
        return self._call(
            ops.MODIFY_CM_ORDER,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            price_match=price_match,
            recv_window=recv_window,
        )

    @overload
    def modify_um_order(
        self,
        *,
        order_id: int,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number,
        recv_window: int | None = None,
    ) -> models.ModifyUmOrder[Num]: ...

    @overload
    def modify_um_order(
        self,
        *,
        order_id: int,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price_match: Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ],
        recv_window: int | None = None,
    ) -> models.ModifyUmOrder[Num]: ...

    @overload
    def modify_um_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number,
        recv_window: int | None = None,
    ) -> models.ModifyUmOrder[Num]: ...

    @overload
    def modify_um_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price_match: Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ],
        recv_window: int | None = None,
    ) -> models.ModifyUmOrder[Num]: ...

    def modify_um_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        recv_window: int | None = None,
    ) -> models.ModifyUmOrder[Num]:
        """Modify UM Order.

        PUT /papi/v1/um/order: TRADE, weight 1 of the order limit.

        At least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are).
        Exactly one of `price` and `price_match` must be sent.

        Args:
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of SELL, BUY.
            quantity: `quantity`, DECIMAL.
            price: `price`, DECIMAL.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Modify-UM-Order
        """
        return self._call(
            ops.MODIFY_UM_ORDER,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            price_match=price_match,
            recv_window=recv_window,
        )

    def new_cm_conditional_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        strategy_type: Literal["STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"],
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX"] | None = None,
        quantity: Number | None = None,
        reduce_only: Literal["true", "false"] | None = None,
        price: Number | None = None,
        working_type: Literal["MARK_PRICE", "CONTRACT_PRICE"] | None = None,
        price_protect: Literal["TRUE", "FALSE"] | None = None,
        new_client_strategy_id: str | None = None,
        stop_price: Number | None = None,
        activation_price: Number | None = None,
        callback_rate: Number | None = None,
        recv_window: int | None = None,
    ) -> models.NewCmConditionalOrder[Num]:
        """New CM Conditional Order.

        POST /papi/v1/cm/conditional/order: TRADE, weight 1.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `price_protect` can be sent only if `strategy_type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `stop_price` can be sent only if `strategy_type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `activation_price` can be sent only if `strategy_type` is TRAILING_STOP_MARKET.
        `callback_rate` can be sent only if `strategy_type` is TRAILING_STOP_MARKET.
        If `strategy_type` is STOP or TAKE_PROFIT, without `time_in_force`: GTC.
        `quantity`, `price` and `stop_price` are mandatory if `strategy_type` is STOP or TAKE_PROFIT.
        `stop_price` is mandatory if `strategy_type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        `callback_rate` is mandatory if `strategy_type` is TRAILING_STOP_MARKET.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            strategy_type: `strategyType`, ENUM, one of STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET,
                TRAILING_STOP_MARKET.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX.
            quantity: `quantity`, DECIMAL.
            reduce_only: `reduceOnly`, STRING, one of true, false, default false.
            price: `price`, DECIMAL.
            working_type: `workingType`, ENUM, one of MARK_PRICE, CONTRACT_PRICE, default CONTRACT_PRICE.
            price_protect: `priceProtect`, STRING, one of TRUE, FALSE, default FALSE.
            new_client_strategy_id: `newClientStrategyId`, STRING, matches ^[\\.A-Z\\:/a-z0-9_-]{1,36}$, default:
                generated, unique.
            stop_price: `stopPrice`, DECIMAL.
            activation_price: `activationPrice`, DECIMAL, default: mark_price.
            callback_rate: `callbackRate`, DECIMAL, min 0.1, max 5, in percent.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -2021 (Order would immediately trigger.)

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-CM-Conditional-Order
        """
        return self._call(
            ops.NEW_CM_CONDITIONAL_ORDER,
            symbol=symbol,
            side=side,
            position_side=position_side,
            strategy_type=strategy_type,
            time_in_force=time_in_force,
            quantity=quantity,
            reduce_only=reduce_only,
            price=price,
            working_type=working_type,
            price_protect=price_protect,
            new_client_strategy_id=new_client_strategy_id,
            stop_price=stop_price,
            activation_price=activation_price,
            callback_rate=callback_rate,
            recv_window=recv_window,
        )

    def new_cm_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        type: Literal["LIMIT", "MARKET"],
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX"] | None = None,
        quantity: Number | None = None,
        reduce_only: Literal["true", "false"] | None = None,
        price: Number | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT"] | None = None,
        recv_window: int | None = None,
    ) -> models.NewCmOrder[Num]:
        """New CM Order.

        POST /papi/v1/cm/order: TRADE, weight 1.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `price_match` can be sent only if `type` is LIMIT.
        At most one of `price_match` and `price` can be sent.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        At least one of `price` and `price_match` must be sent if `type` is LIMIT.
        `quantity` is mandatory if `type` is MARKET.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            type: `type`, ENUM, one of LIMIT, MARKET.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX.
            quantity: `quantity`, DECIMAL.
            reduce_only: `reduceOnly`, STRING, one of true, false, default false.
            price: `price`, DECIMAL.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            new_client_order_id: `newClientOrderId`, STRING, matches ^[\\.A-Z\\:/a-z0-9_-]{1,32}$, default: generated,
                unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, default ACK.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-CM-Order
        """
        return self._call(
            ops.NEW_CM_ORDER,
            symbol=symbol,
            side=side,
            position_side=position_side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            reduce_only=reduce_only,
            price=price,
            price_match=price_match,
            new_client_order_id=new_client_order_id,
            new_order_resp_type=new_order_resp_type,
            recv_window=recv_window,
        )

    def new_margin_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal["LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"],
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        price: Number | None = None,
        stop_price: Number | None = None,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        iceberg_qty: Number | None = None,
        side_effect_type: Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"] | None = None,
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        self_trade_prevention_mode: Literal["NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"] | None = None,
        auto_repay_at_cancel: bool | None = None,
        recv_window: int | None = None,
    ) -> models.NewMarginOrder[Num]:
        """New Margin Order.

        POST /papi/v1/margin/order: TRADE, weight 1.

        `stop_price` can be sent only if `type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `iceberg_qty` can be sent only if `type` is LIMIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT.
            quantity: `quantity`, DECIMAL.
            quote_order_qty: `quoteOrderQty`, DECIMAL.
            price: `price`, DECIMAL.
            stop_price: `stopPrice`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT], else ACK.
            iceberg_qty: `icebergQty`, DECIMAL.
            side_effect_type: `sideEffectType`, ENUM, one of NO_SIDE_EFFECT, MARGIN_BUY, AUTO_REPAY, AUTO_BORROW_REPAY,
                default NO_SIDE_EFFECT.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_TAKER, EXPIRE_MAKER,
                EXPIRE_BOTH.
            auto_repay_at_cancel: `autoRepayAtCancel`, BOOLEAN, default True.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-Margin-Order
        """
        return self._call(
            ops.NEW_MARGIN_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            quote_order_qty=quote_order_qty,
            price=price,
            stop_price=stop_price,
            new_client_order_id=new_client_order_id,
            new_order_resp_type=new_order_resp_type,
            iceberg_qty=iceberg_qty,
            side_effect_type=side_effect_type,
            time_in_force=time_in_force,
            self_trade_prevention_mode=self_trade_prevention_mode,
            auto_repay_at_cancel=auto_repay_at_cancel,
            recv_window=recv_window,
        )

    def new_um_conditional_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        strategy_type: Literal["STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"],
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX", "GTD"] | None = None,
        quantity: Number | None = None,
        reduce_only: Literal["true", "false"] | None = None,
        price: Number | None = None,
        working_type: Literal["MARK_PRICE", "CONTRACT_PRICE"] | None = None,
        price_protect: Literal["TRUE", "FALSE"] | None = None,
        new_client_strategy_id: str | None = None,
        stop_price: Number | None = None,
        activation_price: Number | None = None,
        callback_rate: Number | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        self_trade_prevention_mode: Literal["NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"] | None = None,
        good_till_date: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> models.NewUmConditionalOrder[Num]:
        """New UM Conditional Order.

        POST /papi/v1/um/conditional/order: TRADE, weight 1.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `price_protect` can be sent only if `strategy_type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `stop_price` can be sent only if `strategy_type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `activation_price` can be sent only if `strategy_type` is TRAILING_STOP_MARKET.
        `callback_rate` can be sent only if `strategy_type` is TRAILING_STOP_MARKET.
        `price_match` can be sent only if `strategy_type` is STOP or TAKE_PROFIT.
        At most one of `price_match` and `price` can be sent.
        `good_till_date` is mandatory if `time_in_force` is GTD.
        If `strategy_type` is STOP or TAKE_PROFIT, without `time_in_force`: GTC.
        `quantity` and `stop_price` are mandatory if `strategy_type` is STOP or TAKE_PROFIT.
        At least one of `price` and `price_match` must be sent if `strategy_type` is STOP or TAKE_PROFIT.
        `stop_price` is mandatory if `strategy_type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        `callback_rate` is mandatory if `strategy_type` is TRAILING_STOP_MARKET.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            strategy_type: `strategyType`, ENUM, one of STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET,
                TRAILING_STOP_MARKET.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX, GTD.
            quantity: `quantity`, DECIMAL.
            reduce_only: `reduceOnly`, STRING, one of true, false, default false.
            price: `price`, DECIMAL.
            working_type: `workingType`, ENUM, one of MARK_PRICE, CONTRACT_PRICE, default CONTRACT_PRICE.
            price_protect: `priceProtect`, STRING, one of TRUE, FALSE, default FALSE.
            new_client_strategy_id: `newClientStrategyId`, STRING, matches ^[\\.A-Z\\:/a-z0-9_-]{1,32}$, default:
                generated, unique.
            stop_price: `stopPrice`, DECIMAL.
            activation_price: `activationPrice`, DECIMAL, default: mark_price.
            callback_rate: `callbackRate`, DECIMAL, min 0.1, max 5, in percent.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_TAKER, EXPIRE_MAKER,
                EXPIRE_BOTH, default NONE.
            good_till_date: `goodTillDate`, LONG, max 253402300798999, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -2021 (Order would immediately trigger.)

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-UM-Conditional-Order
        """
        return self._call(
            ops.NEW_UM_CONDITIONAL_ORDER,
            symbol=symbol,
            side=side,
            position_side=position_side,
            strategy_type=strategy_type,
            time_in_force=time_in_force,
            quantity=quantity,
            reduce_only=reduce_only,
            price=price,
            working_type=working_type,
            price_protect=price_protect,
            new_client_strategy_id=new_client_strategy_id,
            stop_price=stop_price,
            activation_price=activation_price,
            callback_rate=callback_rate,
            price_match=price_match,
            self_trade_prevention_mode=self_trade_prevention_mode,
            good_till_date=good_till_date,
            recv_window=recv_window,
        )

    def new_um_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        type: Literal["LIMIT", "MARKET"],
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX", "GTD"] | None = None,
        quantity: Number | None = None,
        reduce_only: Literal["true", "false"] | None = None,
        price: Number | None = None,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT"] | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        self_trade_prevention_mode: Literal["NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"] | None = None,
        good_till_date: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> models.NewUmOrder[Num]:
        """New UM Order.

        POST /papi/v1/um/order: TRADE, weight 1 of the order limit.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `price_match` can be sent only if `type` is LIMIT.
        At most one of `price_match` and `price` can be sent.
        `good_till_date` is mandatory if `time_in_force` is GTD.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        At least one of `price` and `price_match` must be sent if `type` is LIMIT.
        `quantity` is mandatory if `type` is MARKET.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            type: `type`, ENUM, one of LIMIT, MARKET.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX, GTD.
            quantity: `quantity`, DECIMAL.
            reduce_only: `reduceOnly`, STRING, one of true, false, default false.
            price: `price`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, matches ^[\\.A-Z\\:/a-z0-9_-]{1,32}$, default: generated,
                unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, default ACK.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_TAKER, EXPIRE_MAKER,
                EXPIRE_BOTH, default NONE.
            good_till_date: `goodTillDate`, LONG, max 253402300798999, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade
        """
        return self._call(
            ops.NEW_UM_ORDER,
            symbol=symbol,
            side=side,
            position_side=position_side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            reduce_only=reduce_only,
            price=price,
            new_client_order_id=new_client_order_id,
            new_order_resp_type=new_order_resp_type,
            price_match=price_match,
            self_trade_prevention_mode=self_trade_prevention_mode,
            good_till_date=good_till_date,
            recv_window=recv_window,
        )

    def query_all_cm_conditional_orders(
        self,
        *,
        symbol: str | None = None,
        strategy_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryAllCmConditionalOrders[Num]]:
        """Query All CM Conditional Orders.

        GET /papi/v1/cm/conditional/allOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            symbol: `symbol`, STRING.
            strategy_id: `strategyId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-CM-Conditional-Orders
        """
        return self._call(
            ops.QUERY_ALL_CM_CONDITIONAL_ORDERS,
            symbol=symbol,
            strategy_id=strategy_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    def query_all_cm_orders(
        self,
        *,
        symbol: str,
        pair: str | None = None,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryAllCmOrders[Num]]: ...

    @overload
    def query_all_cm_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryAllCmOrders[Num]]: ...

    def query_all_cm_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryAllCmOrders[Num]]:
        """Query All CM Orders.

        GET /papi/v1/cm/allOrders: USER_DATA, weight 20 if `symbol` is sent, 40 if `pair` is sent.

        At least one of `symbol` and `pair` must be sent.
        Without `order_id`: most recent.

        Args:
            symbol: `symbol`, STRING.
            pair: `pair`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-CM-Orders
        """
        return self._call(
            ops.QUERY_ALL_CM_ORDERS,
            symbol=symbol,
            pair=pair,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def query_all_current_cm_open_conditional_orders(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryAllCurrentCmOpenConditionalOrders[Num]]:
        """Query All Current CM Open Conditional Orders.

        GET /papi/v1/cm/conditional/openOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-CM-Open-Conditional-Orders
        """
        return self._call(ops.QUERY_ALL_CURRENT_CM_OPEN_CONDITIONAL_ORDERS, symbol=symbol, recv_window=recv_window)

    def query_all_current_cm_open_orders(
        self, *, symbol: str | None = None, pair: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryAllCurrentCmOpenOrders[Num]]:
        """Query All Current CM Open Orders.

        GET /papi/v1/cm/openOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.
            pair: `pair`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-CM-Open-Orders
        """
        return self._call(ops.QUERY_ALL_CURRENT_CM_OPEN_ORDERS, symbol=symbol, pair=pair, recv_window=recv_window)

    def query_all_current_um_open_conditional_orders(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryAllCurrentUmOpenConditionalOrders[Num]]:
        """Query All Current UM Open Conditional Orders.

        GET /papi/v1/um/conditional/openOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-UM-Open-Conditional-Orders
        """
        return self._call(ops.QUERY_ALL_CURRENT_UM_OPEN_CONDITIONAL_ORDERS, symbol=symbol, recv_window=recv_window)

    def query_all_current_um_open_orders(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryAllCurrentUmOpenOrders[Num]]:
        """Query All Current UM Open Orders.

        GET /papi/v1/um/openOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-UM-Open-Orders
        """
        return self._call(ops.QUERY_ALL_CURRENT_UM_OPEN_ORDERS, symbol=symbol, recv_window=recv_window)

    def query_all_margin_account_orders(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryAllMarginAccountOrders[Num]]:
        """Query All Margin Account Orders.

        GET /papi/v1/margin/allOrders: USER_DATA, weight 100.

        Without `order_id`: most recent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 500, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Margin-Account-Orders
        """
        return self._call(
            ops.QUERY_ALL_MARGIN_ACCOUNT_ORDERS,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def query_all_um_conditional_orders(
        self,
        *,
        symbol: str | None = None,
        strategy_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryAllUmConditionalOrders[Num]]:
        """Query All UM Conditional Orders.

        GET /papi/v1/um/conditional/allOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            symbol: `symbol`, STRING.
            strategy_id: `strategyId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-UM-Conditional-Orders
        """
        return self._call(
            ops.QUERY_ALL_UM_CONDITIONAL_ORDERS,
            symbol=symbol,
            strategy_id=strategy_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def query_all_um_orders(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryAllUmOrders[Num]]:
        """Query All UM Orders.

        GET /papi/v1/um/allOrders: USER_DATA, weight 5.

        Without `order_id`: most recent.
        `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-UM-Orders
        """
        return self._call(
            ops.QUERY_ALL_UM_ORDERS,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    def query_cm_conditional_order_history(
        self,
        *,
        symbol: str,
        strategy_id: int,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCmConditionalOrderHistory[Num]: ...

    @overload
    def query_cm_conditional_order_history(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str,
        recv_window: int | None = None,
    ) -> models.QueryCmConditionalOrderHistory[Num]: ...

    def query_cm_conditional_order_history(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCmConditionalOrderHistory[Num]:
        """Query CM Conditional Order History.

        GET /papi/v1/cm/conditional/orderHistory: USER_DATA, weight 1.

        At least one of `strategy_id` and `new_client_strategy_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            strategy_id: `strategyId`, LONG.
            new_client_strategy_id: `newClientStrategyId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-CM-Conditional-Order-History
        """
        return self._call(
            ops.QUERY_CM_CONDITIONAL_ORDER_HISTORY,
            symbol=symbol,
            strategy_id=strategy_id,
            new_client_strategy_id=new_client_strategy_id,
            recv_window=recv_window,
        )

    @overload
    def query_cm_modify_order_history(
        self,
        *,
        symbol: str,
        order_id: int,
        orig_client_order_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryCmModifyOrderHistory[Num]]: ...

    @overload
    def query_cm_modify_order_history(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryCmModifyOrderHistory[Num]]: ...

    def query_cm_modify_order_history(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryCmModifyOrderHistory[Num]]:
        """Query CM Modify Order History.

        GET /papi/v1/cm/orderAmendment: TRADE, weight 1 of the order limit.

        At least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are).

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-CM-Modify-Order-History
        """
        return self._call(
            ops.QUERY_CM_MODIFY_ORDER_HISTORY,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    def query_cm_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryCmOrder[Num]: ...

    @overload
    def query_cm_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.QueryCmOrder[Num]: ...

    def query_cm_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCmOrder[Num]:
        """Query CM Order.

        GET /papi/v1/cm/order: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-CM-Order
        """
        return self._call(
            ops.QUERY_CM_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    def query_cm_position_information(
        self, *, margin_asset: str | None = None, pair: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryCmPositionInformation[Num]]:
        """Query CM Position Information.

        GET /papi/v1/cm/positionRisk: USER_DATA, weight 1.

        Without `margin_asset` or `pair`: all.
        At most one of `margin_asset` and `pair` can be sent.

        Args:
            margin_asset: `marginAsset`, STRING.
            pair: `pair`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-CM-Position-Information
        """
        return self._call(
            ops.QUERY_CM_POSITION_INFORMATION, margin_asset=margin_asset, pair=pair, recv_window=recv_window
        )

    @overload
    def query_current_cm_open_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCurrentCmOpenConditionalOrder[Num]: ...

    @overload
    def query_current_cm_open_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str,
        recv_window: int | None = None,
    ) -> models.QueryCurrentCmOpenConditionalOrder[Num]: ...

    def query_current_cm_open_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCurrentCmOpenConditionalOrder[Num]:
        """Query Current CM Open Conditional Order.

        GET /papi/v1/cm/conditional/openOrder: USER_DATA, weight 1.

        At least one of `strategy_id` and `new_client_strategy_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            strategy_id: `strategyId`, LONG.
            new_client_strategy_id: `newClientStrategyId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-CM-Open-Conditional-Order
        """
        return self._call(
            ops.QUERY_CURRENT_CM_OPEN_CONDITIONAL_ORDER,
            symbol=symbol,
            strategy_id=strategy_id,
            new_client_strategy_id=new_client_strategy_id,
            recv_window=recv_window,
        )

    @overload
    def query_current_cm_open_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryCurrentCmOpenOrder[Num]: ...

    @overload
    def query_current_cm_open_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.QueryCurrentCmOpenOrder[Num]: ...

    def query_current_cm_open_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCurrentCmOpenOrder[Num]:
        """Query Current CM Open Order.

        GET /papi/v1/cm/openOrder: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-CM-Open-Order
        """
        return self._call(
            ops.QUERY_CURRENT_CM_OPEN_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    def query_current_margin_open_order(
        self, *, symbol: str, recv_window: int | None = None
    ) -> ResponseList[models.QueryCurrentMarginOpenOrder[Num]]:
        """Query Current Margin Open Order.

        GET /papi/v1/margin/openOrders: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-Margin-Open-Order
        """
        return self._call(ops.QUERY_CURRENT_MARGIN_OPEN_ORDER, symbol=symbol, recv_window=recv_window)

    @overload
    def query_current_um_open_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCurrentUmOpenConditionalOrder[Num]: ...

    @overload
    def query_current_um_open_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str,
        recv_window: int | None = None,
    ) -> models.QueryCurrentUmOpenConditionalOrder[Num]: ...

    def query_current_um_open_conditional_order(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCurrentUmOpenConditionalOrder[Num]:
        """Query Current UM Open Conditional Order.

        GET /papi/v1/um/conditional/openOrder: USER_DATA, weight 1.

        At least one of `strategy_id` and `new_client_strategy_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            strategy_id: `strategyId`, LONG.
            new_client_strategy_id: `newClientStrategyId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-UM-Open-Conditional-Order
        """
        return self._call(
            ops.QUERY_CURRENT_UM_OPEN_CONDITIONAL_ORDER,
            symbol=symbol,
            strategy_id=strategy_id,
            new_client_strategy_id=new_client_strategy_id,
            recv_window=recv_window,
        )

    @overload
    def query_current_um_open_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryCurrentUmOpenOrder[Num]: ...

    @overload
    def query_current_um_open_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.QueryCurrentUmOpenOrder[Num]: ...

    def query_current_um_open_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCurrentUmOpenOrder[Num]:
        """Query Current UM Open Order.

        GET /papi/v1/um/openOrder: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-UM-Open-Order
        """
        return self._call(
            ops.QUERY_CURRENT_UM_OPEN_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    @overload
    def query_margin_account_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryMarginAccountOrder[Num]: ...

    @overload
    def query_margin_account_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.QueryMarginAccountOrder[Num]: ...

    def query_margin_account_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryMarginAccountOrder[Num]:
        """Query Margin Account Order.

        GET /papi/v1/margin/order: USER_DATA, weight 10.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-Order
        """
        return self._call(
            ops.QUERY_MARGIN_ACCOUNT_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    def query_margin_accounts_all_oco(
        self,
        *,
        from_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryMarginAccountsAllOco]:
        """Query Margin Account's all OCO.

        GET /papi/v1/margin/allOrderList: USER_DATA, weight 100.

        `from_id` cannot be sent with `start_time` or `end_time`.

        Args:
            from_id: `fromId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 500, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-all-OCO
        """
        return self._call(
            ops.QUERY_MARGIN_ACCOUNTS_ALL_OCO,
            from_id=from_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def query_margin_accounts_oco(
        self,
        *,
        order_list_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryMarginAccountsOco:
        """Query Margin Account's OCO.

        GET /papi/v1/margin/orderList: USER_DATA, weight 5.

        Args:
            order_list_id: `orderListId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-OCO
        """
        return self._call(
            ops.QUERY_MARGIN_ACCOUNTS_OCO,
            order_list_id=order_list_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    def query_margin_accounts_open_oco(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.QueryMarginAccountsOpenOco]:
        """Query Margin Account's Open OCO.

        GET /papi/v1/margin/openOrderList: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-Open-OCO
        """
        return self._call(ops.QUERY_MARGIN_ACCOUNTS_OPEN_OCO, recv_window=recv_window)

    def query_margin_loan_record(
        self,
        *,
        asset: str,
        tx_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: Literal["true", "false"] | None = None,
        recv_window: int | None = None,
    ) -> models.QueryMarginLoanRecord[Num]:
        """Query Margin Loan Record.

        GET /papi/v1/margin/marginLoan: USER_DATA, weight 10.

        `tx_id` prevails over `start_time`.
        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            asset: `asset`, STRING.
            tx_id: `txId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            archived: `archived`, STRING, one of true, false, default false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Margin-Loan-Record
        """
        return self._call(
            ops.QUERY_MARGIN_LOAN_RECORD,
            asset=asset,
            tx_id=tx_id,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            archived=archived,
            recv_window=recv_window,
        )

    def query_margin_max_withdraw(
        self, *, asset: str, recv_window: int | None = None
    ) -> models.QueryMarginMaxWithdraw[Num]:
        """Query Margin Max Withdraw.

        GET /papi/v1/margin/maxWithdraw: USER_DATA, weight 5.

        Args:
            asset: `asset`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Margin-Max-Withdraw
        """
        return self._call(ops.QUERY_MARGIN_MAX_WITHDRAW, asset=asset, recv_window=recv_window)

    def query_margin_repay_record(
        self,
        *,
        asset: str,
        tx_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: Literal["true", "false"] | None = None,
        recv_window: int | None = None,
    ) -> models.QueryMarginRepayRecord[Num]:
        """Query Margin repay Record.

        GET /papi/v1/margin/repayLoan: USER_DATA, weight 10.

        `tx_id` prevails over `start_time`.
        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            asset: `asset`, STRING.
            tx_id: `txId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            archived: `archived`, STRING, one of true, false, default false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Margin-repay-Record
        """
        return self._call(
            ops.QUERY_MARGIN_REPAY_RECORD,
            asset=asset,
            tx_id=tx_id,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            archived=archived,
            recv_window=recv_window,
        )

    def query_negative_balance_interest_history(
        self,
        *,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryNegativeBalanceInterestHistory[Num]]:
        """Query Portfolio Margin Negative Balance Interest History.

        GET /papi/v1/portfolio/interest-history: USER_DATA, weight 50.

        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.
        If `start_time` is sent, without `end_time`: server_time.
        If `end_time` is sent, without `start_time`: endTime-7d.

        Args:
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-Portfolio-Margin-Negative-Balance-Interest-History
        """
        return self._call(
            ops.QUERY_NEGATIVE_BALANCE_INTEREST_HISTORY,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            size=size,
            recv_window=recv_window,
        )

    @overload
    def query_um_conditional_order_history(
        self,
        *,
        symbol: str,
        strategy_id: int,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryUmConditionalOrderHistory[Num]: ...

    @overload
    def query_um_conditional_order_history(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str,
        recv_window: int | None = None,
    ) -> models.QueryUmConditionalOrderHistory[Num]: ...

    def query_um_conditional_order_history(
        self,
        *,
        symbol: str,
        strategy_id: int | None = None,
        new_client_strategy_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryUmConditionalOrderHistory[Num]:
        """Query UM Conditional Order History.

        GET /papi/v1/um/conditional/orderHistory: USER_DATA, weight 1.

        At least one of `strategy_id` and `new_client_strategy_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            strategy_id: `strategyId`, LONG.
            new_client_strategy_id: `newClientStrategyId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-UM-Conditional-Order-History
        """
        return self._call(
            ops.QUERY_UM_CONDITIONAL_ORDER_HISTORY,
            symbol=symbol,
            strategy_id=strategy_id,
            new_client_strategy_id=new_client_strategy_id,
            recv_window=recv_window,
        )

    @overload
    def query_um_modify_order_history(
        self,
        *,
        symbol: str,
        order_id: int,
        orig_client_order_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryUmModifyOrderHistory[Num]]: ...

    @overload
    def query_um_modify_order_history(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryUmModifyOrderHistory[Num]]: ...

    def query_um_modify_order_history(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryUmModifyOrderHistory[Num]]:
        """Query UM Modify Order History.

        GET /papi/v1/um/orderAmendment: TRADE, weight 1 of the order limit.

        At least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are).

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-UM-Modify-Order-History
        """
        return self._call(
            ops.QUERY_UM_MODIFY_ORDER_HISTORY,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    def query_um_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryUmOrder[Num]: ...

    @overload
    def query_um_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.QueryUmOrder[Num]: ...

    def query_um_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryUmOrder[Num]:
        """Query UM Order.

        GET /papi/v1/um/order: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-UM-Order
        """
        return self._call(
            ops.QUERY_UM_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    def query_um_position_information(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryUmPositionInformation[Num]]:
        """Query UM Position Information.

        GET /papi/v1/um/positionRisk: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-UM-Position-Information
        """
        return self._call(ops.QUERY_UM_POSITION_INFORMATION, symbol=symbol, recv_window=recv_window)

    def query_user_negative_balance_auto_exchange_record(
        self, *, start_time: int | datetime, end_time: int | datetime, recv_window: int | None = None
    ) -> models.QueryUserNegativeBalanceAutoExchangeRecord:
        """Query User Negative Balance Auto Exchange Record.

        GET /papi/v1/portfolio/negative-balance-exchange-record: USER_DATA, weight 100.

        `start_time` and `end_time` lie at most 3mo apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-User-Negative-Balance-Auto-Exchange-Record
        """
        return self._call(
            ops.QUERY_USER_NEGATIVE_BALANCE_AUTO_EXCHANGE_RECORD,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    def query_user_rate_limit(self, *, recv_window: int | None = None) -> ResponseList[models.QueryUserRateLimit]:
        """Query User Rate Limit.

        GET /papi/v1/rateLimit/order: USER_DATA, weight 1.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Query-User-Rate-Limit
        """
        return self._call(ops.QUERY_USER_RATE_LIMIT, recv_window=recv_window)

    def query_users_cm_force_orders(
        self,
        *,
        symbol: str | None = None,
        auto_close_type: Literal["LIQUIDATION", "ADL"] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryUsersCmForceOrders[Num]]:
        """Query User's CM Force Orders.

        GET /papi/v1/cm/forceOrders: USER_DATA, weight 20 if `symbol` is sent, 50 if `symbol` is not sent.

        Without `auto_close_type`: all.

        Args:
            symbol: `symbol`, STRING.
            auto_close_type: `autoCloseType`, ENUM, one of LIQUIDATION, ADL.
            start_time: `startTime`, LONG, in milliseconds, default: endTime-7d.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Users-CM-Force-Orders
        """
        return self._call(
            ops.QUERY_USERS_CM_FORCE_ORDERS,
            symbol=symbol,
            auto_close_type=auto_close_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def query_users_margin_force_orders(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryUsersMarginForceOrders[Num]:
        """Query User's Margin Force Orders.

        GET /papi/v1/margin/forceOrders: USER_DATA, weight 1.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Users-Margin-Force-Orders
        """
        return self._call(
            ops.QUERY_USERS_MARGIN_FORCE_ORDERS,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def query_users_um_force_orders(
        self,
        *,
        symbol: str | None = None,
        auto_close_type: Literal["LIQUIDATION", "ADL"] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryUsersUmForceOrders[Num]]:
        """Query User's UM Force Orders.

        GET /papi/v1/um/forceOrders: USER_DATA, weight 20 if `symbol` is sent, 50 if `symbol` is not sent.

        Without `auto_close_type`: all.

        Args:
            symbol: `symbol`, STRING.
            auto_close_type: `autoCloseType`, ENUM, one of LIQUIDATION, ADL.
            start_time: `startTime`, LONG, in milliseconds, default: endTime-7d.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Users-UM-Force-Orders
        """
        return self._call(
            ops.QUERY_USERS_UM_FORCE_ORDERS,
            symbol=symbol,
            auto_close_type=auto_close_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def repay_futures_negative_balance(self, *, recv_window: int | None = None) -> models.RepayFuturesNegativeBalance:
        """Repay futures Negative Balance.

        POST /papi/v1/repay-futures-negative-balance: USER_DATA, weight 750 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Repay-futures-Negative-Balance
        """
        return self._call(ops.REPAY_FUTURES_NEGATIVE_BALANCE, recv_window=recv_window)

    def start_user_data_stream(self) -> models.StartUserDataStream:
        """Start User Data Stream.

        POST /papi/v1/listenKey: USER_STREAM, weight 1.

        https://developers.binance.com/docs/derivatives/portfolio-margin/user-data-streams/Start-User-Data-Stream
        """
        return self._call(ops.START_USER_DATA_STREAM)

    def test_connectivity(self) -> ResponseDict[Any]:
        """Test Connectivity.

        GET /papi/v1/ping: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/portfolio-margin/market-data
        """
        return self._call(ops.TEST_CONNECTIVITY)

    def toggle_bnb_burn_on_um_futures_trade(
        self, *, fee_burn: Literal["true", "false"], recv_window: int | None = None
    ) -> models.ToggleBnbBurnOnUmFuturesTrade:
        """Toggle BNB Burn On UM Futures Trade.

        POST /papi/v1/um/feeBurn: TRADE, weight 1.

        Args:
            fee_burn: `feeBurn`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Toggle-BNB-Burn-On-UM-Futures-Trade
        """
        return self._call(ops.TOGGLE_BNB_BURN_ON_UM_FUTURES_TRADE, fee_burn=fee_burn, recv_window=recv_window)

    def um_account_trade_list(
        self,
        *,
        symbol: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.UmAccountTradeList[Num]]:
        """UM Account Trade List.

        GET /papi/v1/um/userTrades: USER_DATA, weight 5.

        Without `start_time` or `end_time`: recent 7d.
        `start_time` and `end_time` lie at most 7d apart.
        `from_id` cannot be sent with `start_time` or `end_time`.
        Without `from_id`: most recent.

        Args:
            symbol: `symbol`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_id: `fromId`, LONG, default: latest.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/UM-Account-Trade-List
        """
        return self._call(
            ops.UM_ACCOUNT_TRADE_LIST,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            from_id=from_id,
            limit=limit,
            recv_window=recv_window,
        )

    def um_futures_account_configuration(
        self, *, recv_window: int | None = None
    ) -> models.UmFuturesAccountConfiguration:
        """UM Futures Account Configuration.

        GET /papi/v1/um/accountConfig: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Account-Config
        """
        return self._call(ops.UM_FUTURES_ACCOUNT_CONFIGURATION, recv_window=recv_window)

    def um_futures_symbol_configuration(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.UmFuturesSymbolConfiguration]:
        """UM Futures Symbol Configuration.

        GET /papi/v1/um/symbolConfig: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Get-UM-Futures-Symbol-Config
        """
        return self._call(ops.UM_FUTURES_SYMBOL_CONFIGURATION, symbol=symbol, recv_window=recv_window)

    def um_notional_and_leverage_brackets(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.UmNotionalAndLeverageBrackets[Num]]:
        """UM Notional and Leverage Brackets.

        GET /papi/v1/um/leverageBracket: USER_DATA, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/UM-Notional-and-Leverage-Brackets
        """
        return self._call(ops.UM_NOTIONAL_AND_LEVERAGE_BRACKETS, symbol=symbol, recv_window=recv_window)

    def um_position_adl_quantile_estimation(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.UmPositionAdlQuantileEstimation]:
        """UM Position ADL Quantile Estimation.

        GET /papi/v1/um/adlQuantile: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/UM-Position-ADL-Quantile-Estimation
        """
        return self._call(ops.UM_POSITION_ADL_QUANTILE_ESTIMATION, symbol=symbol, recv_window=recv_window)

    def um_trading_quantitative_rules_indicators(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> models.UmTradingQuantitativeRulesIndicators:
        """Portfolio Margin UM Trading Quantitative Rules Indicators.

        GET /papi/v1/um/apiTradingStatus: USER_DATA, weight 1 if `symbol` is sent, 10 if `symbol` is not sent.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin/account/Portfolio-Margin-UM-Trading-Quantitative-Rules-Indicators
        """
        return self._call(ops.UM_TRADING_QUANTITATIVE_RULES_INDICATORS, symbol=symbol, recv_window=recv_window)
