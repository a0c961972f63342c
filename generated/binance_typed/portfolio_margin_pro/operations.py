"""The operations of Portfolio Margin Pro: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseList
from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule, When
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {"rest": {"production": "https://api.binance.com"}}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (
    Limit(
        "ip", 12000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-ip-weight-1m", "x-mbx-used-weight-1m")
    ),
    Limit("uid", 180000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-uid-weight-1m",)),
)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {"rest": Route("GET", "/api/v3/time", charges=(Charge("ip", (Case(1),)),))}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

BANKRUPTCY_LOAN_REPAY: Operation[models.BankruptcyLoanRepay] = Operation(
    name="bankruptcy_loan_repay",
    auth="signed",
    answer=models.BankruptcyLoanRepay,
    rest=Route("POST", "/sapi/v1/portfolio/repay", charges=(Charge("uid", (Case(3000),)),)),
    params=(Param("from", "from_", "STRING", enum=("SPOT", "MARGIN")),),
)

BNB_TRANSFER: Operation[models.BnbTransfer] = Operation(
    name="bnb_transfer",
    auth="signed",
    answer=models.BnbTransfer,
    rest=Route(
        "POST",
        "/sapi/v1/portfolio/bnb-transfer",
        charges=(Charge("ip", (Case(1500),)),),
        limits=(Limit("requests_ip", 2, 600000, per="endpoint", rolling=True),),
    ),
    params=(
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("transferSide", "transfer_side", "STRING", mandatory=True, enum=("TO_UM", "FROM_UM")),
    ),
)

CHANGE_AUTO_REPAY_FUTURES_STATUS: Operation[models.ChangeAutoRepayFuturesStatus] = Operation(
    name="change_auto_repay_futures_status",
    auth="signed",
    answer=models.ChangeAutoRepayFuturesStatus,
    rest=Route("POST", "/sapi/v1/portfolio/repay-futures-switch", charges=(Charge("ip", (Case(1500),)),)),
    params=(Param("autoRepay", "auto_repay", "STRING", mandatory=True, enum=("true", "false")),),
)

FUND_AUTO_COLLECTION: Operation[models.FundAutoCollection] = Operation(
    name="fund_auto_collection",
    auth="signed",
    answer=models.FundAutoCollection,
    rest=Route(
        "POST",
        "/sapi/v1/portfolio/auto-collection",
        charges=(Charge("ip", (Case(1500),)),),
        limits=(Limit("requests_ip", 500, 3600000, per="endpoint", rolling=True),),
    ),
)

FUND_COLLECTION_BY_ASSET: Operation[models.FundCollectionByAsset] = Operation(
    name="fund_collection_by_asset",
    auth="signed",
    answer=models.FundCollectionByAsset,
    rest=Route("POST", "/sapi/v1/portfolio/asset-collection", charges=(Charge("ip", (Case(60),)),)),
    params=(Param("asset", "asset", "STRING", mandatory=True),),
)

GET_ACCOUNT_BALANCE: Operation[ResponseList[models.GetAccountBalance[Any]]] = Operation(
    name="get_account_balance",
    auth="signed",
    answer=list[models.GetAccountBalance],
    rest=Route("GET", "/sapi/v1/portfolio/balance", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("asset", "asset", "STRING"),),
    reads=True,
)

GET_ACCOUNT_INFO: Operation[models.GetAccountInfo[Any]] = Operation(
    name="get_account_info",
    auth="signed",
    answer=models.GetAccountInfo,
    rest=Route("GET", "/sapi/v1/portfolio/account", charges=(Charge("uid", (Case(5),)),)),
    reads=True,
)

GET_AUTO_REPAY_FUTURES_STATUS: Operation[models.GetAutoRepayFuturesStatus] = Operation(
    name="get_auto_repay_futures_status",
    auth="signed",
    answer=models.GetAutoRepayFuturesStatus,
    rest=Route("GET", "/sapi/v1/portfolio/repay-futures-switch", charges=(Charge("ip", (Case(30),)),)),
    reads=True,
)

GET_DELTA_MODE_STATUS: Operation[models.GetDeltaModeStatus] = Operation(
    name="get_delta_mode_status",
    auth="signed",
    answer=models.GetDeltaModeStatus,
    rest=Route("GET", "/sapi/v1/portfolio/delta-mode", charges=(Charge("ip", (Case(1500),)),)),
    reads=True,
)

GET_PORTFOLIO_MARGIN_ASSET_LEVERAGE: Operation[ResponseList[models.GetPortfolioMarginAssetLeverage]] = Operation(
    name="get_portfolio_margin_asset_leverage",
    auth="signed",
    answer=list[models.GetPortfolioMarginAssetLeverage],
    rest=Route("GET", "/sapi/v1/portfolio/margin-asset-leverage", charges=(Charge("ip", (Case(50),)),)),
    reads=True,
)

GET_SPAN_ACCOUNT_INFO: Operation[models.GetSpanAccountInfo[Any]] = Operation(
    name="get_span_account_info",
    auth="signed",
    answer=models.GetSpanAccountInfo,
    rest=Route("GET", "/sapi/v2/portfolio/account", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

GET_TRANSFERABLE_EARN_ASSET_BALANCE_FOR_PORTFOLIO_MARGIN: Operation[
    models.GetTransferableEarnAssetBalanceForPortfolioMargin[Any]
] = Operation(
    name="get_transferable_earn_asset_balance_for_portfolio_margin",
    auth="signed",
    answer=models.GetTransferableEarnAssetBalanceForPortfolioMargin,
    rest=Route("GET", "/sapi/v1/portfolio/earn-asset-balance", charges=(Charge("ip", (Case(1500),)),)),
    params=(
        Param("asset", "asset", "STRING", mandatory=True, enum=("LDUSDT",)),
        Param("transferType", "transfer_type", "STRING", mandatory=True, enum=("EARN_TO_FUTURE", "FUTURE_TO_EARN")),
    ),
    reads=True,
)

PORTFOLIO_MARGIN_COLLATERAL_RATE: Operation[ResponseList[models.PortfolioMarginCollateralRate[Any]]] = Operation(
    name="portfolio_margin_collateral_rate",
    auth="key",
    answer=list[models.PortfolioMarginCollateralRate],
    rest=Route("GET", "/sapi/v1/portfolio/collateralRate", charges=(Charge("ip", (Case(50),)),)),
    reads=True,
)

QUERY_BANKRUPTCY_LOAN_AMOUNT: Operation[models.QueryBankruptcyLoanAmount[Any]] = Operation(
    name="query_bankruptcy_loan_amount",
    auth="signed",
    answer=models.QueryBankruptcyLoanAmount,
    rest=Route("GET", "/sapi/v1/portfolio/pmLoan", charges=(Charge("uid", (Case(500),)),)),
    reads=True,
)

QUERY_BANKRUPTCY_LOAN_REPAY_HISTORY: Operation[models.QueryBankruptcyLoanRepayHistory[Any]] = Operation(
    name="query_bankruptcy_loan_repay_history",
    auth="signed",
    answer=models.QueryBankruptcyLoanRepayHistory,
    rest=Route("GET", "/sapi/v1/portfolio/pmloan-history", charges=(Charge("ip", (Case(500),)),)),
    params=(
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 360d apart",
            groups=((31104000000,),),
        ),
    ),
    reads=True,
)

QUERY_NEGATIVE_BALANCE_INTEREST_HISTORY: Operation[ResponseList[models.QueryNegativeBalanceInterestHistory[Any]]] = (
    Operation(
        name="query_negative_balance_interest_history",
        auth="signed",
        answer=list[models.QueryNegativeBalanceInterestHistory],
        rest=Route("GET", "/sapi/v1/portfolio/interest-history", charges=(Charge("ip", (Case(50),)),)),
        params=(
            Param("asset", "asset", "STRING"),
            Param("startTime", "start_time", "LONG", unit="ms"),
            Param("endTime", "end_time", "LONG", unit="ms"),
            Param("size", "size", "LONG", max=100),
        ),
        reads=True,
    )
)

QUERY_PORTFOLIO_MARGIN_ASSET_INDEX_PRICE: Operation[ResponseList[models.QueryPortfolioMarginAssetIndexPrice[Any]]] = (
    Operation(
        name="query_portfolio_margin_asset_index_price",
        auth="key",
        answer=list[models.QueryPortfolioMarginAssetIndexPrice],
        rest=Route(
            "GET",
            "/sapi/v1/portfolio/asset-index-price",
            charges=(Charge("ip", (Case(1, when=When("present", "asset")), Case(50, when=When("absent", "asset")))),),
        ),
        params=(Param("asset", "asset", "STRING"),),
        reads=True,
    )
)

REPAY_FUTURES_NEGATIVE_BALANCE: Operation[models.RepayFuturesNegativeBalance] = Operation(
    name="repay_futures_negative_balance",
    auth="signed",
    answer=models.RepayFuturesNegativeBalance,
    rest=Route("POST", "/sapi/v1/portfolio/repay-futures-negative-balance", charges=(Charge("ip", (Case(1500),)),)),
    params=(Param("from", "from_", "STRING", enum=("SPOT", "MARGIN")),),
)

SWITCH_DELTA_MODE: Operation[models.SwitchDeltaMode] = Operation(
    name="switch_delta_mode",
    auth="signed",
    answer=models.SwitchDeltaMode,
    rest=Route("POST", "/sapi/v1/portfolio/delta-mode", charges=(Charge("ip", (Case(1500),)),)),
    params=(Param("deltaEnabled", "delta_enabled", "STRING", mandatory=True, enum=("true", "false")),),
)

TIERED_COLLATERAL_RATE: Operation[ResponseList[models.TieredCollateralRate[Any]]] = Operation(
    name="tiered_collateral_rate",
    auth="signed",
    answer=list[models.TieredCollateralRate],
    rest=Route("GET", "/sapi/v2/portfolio/collateralRate", charges=(Charge("ip", (Case(50),)),)),
    reads=True,
)

TRANSFER_LDUSDT_RWUSD_FOR_PORTFOLIO_MARGIN: Operation[models.TransferLdusdtRwusdForPortfolioMargin] = Operation(
    name="transfer_ldusdt_rwusd_for_portfolio_margin",
    auth="signed",
    answer=models.TransferLdusdtRwusdForPortfolioMargin,
    rest=Route("POST", "/sapi/v1/portfolio/earn-asset-transfer", charges=(Charge("uid", (Case(1500),)),)),
    params=(
        Param("asset", "asset", "STRING", mandatory=True, enum=("LDUSDT", "RWUSD")),
        Param("transferType", "transfer_type", "STRING", mandatory=True, enum=("EARN_TO_FUTURE", "FUTURE_TO_EARN")),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
