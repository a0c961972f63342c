"""The operations of Mining: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge
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

ACCOUNT_LIST: Operation[models.AccountList[Any]] = Operation(
    name="account_list",
    auth="signed",
    answer=models.AccountList,
    rest=Route("GET", "/sapi/v1/mining/statistics/user/list", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("algo", "algo", "STRING", mandatory=True), Param("userName", "user_name", "STRING", mandatory=True)),
    reads=True,
)

ACQUIRING_ALGORITHM: Operation[models.AcquiringAlgorithm] = Operation(
    name="acquiring_algorithm",
    auth="key",
    answer=models.AcquiringAlgorithm,
    rest=Route("GET", "/sapi/v1/mining/pub/algoList", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

ACQUIRING_COIN_NAME: Operation[models.AcquiringCoinName] = Operation(
    name="acquiring_coin_name",
    auth="key",
    answer=models.AcquiringCoinName,
    rest=Route("GET", "/sapi/v1/mining/pub/coinList", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

CANCEL_HASHRATE_RESALE_CONFIGURATION: Operation[models.CancelHashrateResaleConfiguration] = Operation(
    name="cancel_hashrate_resale_configuration",
    auth="signed",
    answer=models.CancelHashrateResaleConfiguration,
    rest=Route("POST", "/sapi/v1/mining/hash-transfer/config/cancel", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("configId", "config_id", "INT", mandatory=True),
        Param("userName", "user_name", "STRING", mandatory=True),
    ),
)

EARNINGS_LIST: Operation[models.EarningsList] = Operation(
    name="earnings_list",
    auth="signed",
    answer=models.EarningsList,
    rest=Route("GET", "/sapi/v1/mining/payment/list", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("algo", "algo", "STRING", mandatory=True),
        Param("userName", "user_name", "STRING", mandatory=True),
        Param("coin", "coin", "STRING"),
        Param("startDate", "start_date", "LONG", unit="ms"),
        Param("endDate", "end_date", "LONG", unit="ms"),
        Param("pageIndex", "page_index", "INT", min=1),
        Param("pageSize", "page_size", "INT", min=10, max=200),
    ),
    reads=True,
)

EXTRA_BONUS_LIST: Operation[models.ExtraBonusList] = Operation(
    name="extra_bonus_list",
    auth="signed",
    answer=models.ExtraBonusList,
    rest=Route("GET", "/sapi/v1/mining/payment/other", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("algo", "algo", "STRING", mandatory=True),
        Param("userName", "user_name", "STRING", mandatory=True),
        Param("coin", "coin", "STRING"),
        Param("startDate", "start_date", "LONG", unit="ms"),
        Param("endDate", "end_date", "LONG", unit="ms"),
        Param("pageIndex", "page_index", "INT", min=1),
        Param("pageSize", "page_size", "INT", min=10, max=200),
    ),
    reads=True,
)

HASHRATE_RESALE_DETAIL: Operation[models.HashrateResaleDetail] = Operation(
    name="hashrate_resale_detail",
    auth="signed",
    answer=models.HashrateResaleDetail,
    rest=Route("GET", "/sapi/v1/mining/hash-transfer/profit/details", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("configId", "config_id", "INT", mandatory=True),
        Param("userName", "user_name", "STRING", mandatory=True),
        Param("pageIndex", "page_index", "INT", min=1),
        Param("pageSize", "page_size", "INT", min=10, max=200),
    ),
    reads=True,
)

HASHRATE_RESALE_LIST: Operation[models.HashrateResaleList] = Operation(
    name="hashrate_resale_list",
    auth="signed",
    answer=models.HashrateResaleList,
    rest=Route("GET", "/sapi/v1/mining/hash-transfer/config/details/list", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("pageIndex", "page_index", "INT", min=1), Param("pageSize", "page_size", "INT", min=10, max=200)),
    reads=True,
)

HASHRATE_RESALE_REQUEST: Operation[models.HashrateResaleRequest] = Operation(
    name="hashrate_resale_request",
    auth="signed",
    answer=models.HashrateResaleRequest,
    rest=Route("POST", "/sapi/v1/mining/hash-transfer/config", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("userName", "user_name", "STRING", mandatory=True),
        Param("algo", "algo", "STRING", mandatory=True),
        Param("endDate", "end_date", "LONG", mandatory=True, unit="ms"),
        Param("startDate", "start_date", "LONG", mandatory=True, unit="ms"),
        Param("toPoolUser", "to_pool_user", "STRING", mandatory=True),
        Param("hashRate", "hash_rate", "LONG", mandatory=True),
    ),
)

MINING_ACCOUNT_EARNING: Operation[models.MiningAccountEarning] = Operation(
    name="mining_account_earning",
    auth="signed",
    answer=models.MiningAccountEarning,
    rest=Route("GET", "/sapi/v1/mining/payment/uid", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("algo", "algo", "STRING", mandatory=True),
        Param("startDate", "start_date", "LONG", unit="ms"),
        Param("endDate", "end_date", "LONG", unit="ms"),
        Param("pageIndex", "page_index", "INT"),
        Param("pageSize", "page_size", "INT", min=10, max=200),
    ),
    reads=True,
)

REQUEST_FOR_DETAIL_MINER_LIST: Operation[models.RequestForDetailMinerList[Any]] = Operation(
    name="request_for_detail_miner_list",
    auth="signed",
    answer=models.RequestForDetailMinerList,
    rest=Route("GET", "/sapi/v1/mining/worker/detail", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("algo", "algo", "STRING", mandatory=True),
        Param("userName", "user_name", "STRING", mandatory=True),
        Param("workerName", "worker_name", "STRING", mandatory=True),
    ),
    reads=True,
)

REQUEST_FOR_MINER_LIST: Operation[models.RequestForMinerList] = Operation(
    name="request_for_miner_list",
    auth="signed",
    answer=models.RequestForMinerList,
    rest=Route("GET", "/sapi/v1/mining/worker/list", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("algo", "algo", "STRING", mandatory=True),
        Param("userName", "user_name", "STRING", mandatory=True),
        Param("pageIndex", "page_index", "INT", min=1),
        Param("sort", "sort", "INT"),
        Param("sortColumn", "sort_column", "INT", enum=(1, 2, 3, 4, 5)),
        Param("workerStatus", "worker_status", "INT"),
    ),
    reads=True,
)

STATISTIC_LIST: Operation[models.StatisticList[Any]] = Operation(
    name="statistic_list",
    auth="signed",
    answer=models.StatisticList,
    rest=Route("GET", "/sapi/v1/mining/statistics/user/status", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("algo", "algo", "STRING", mandatory=True), Param("userName", "user_name", "STRING", mandatory=True)),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
