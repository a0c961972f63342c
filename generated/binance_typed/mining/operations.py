"""The operations of Mining: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

ACCOUNT_LIST: Operation[models.AccountList] = Operation(
    name="account_list",
    auth="signed",
    answer=models.AccountList,
    rest=Route("GET", "/sapi/v1/mining/statistics/user/list", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("algo", "algo", "STRING", mandatory=True), Param("userName", "user_name", "STRING", mandatory=True)),
)

ACQUIRING_ALGORITHM: Operation[models.AcquiringAlgorithm] = Operation(
    name="acquiring_algorithm",
    auth="key",
    answer=models.AcquiringAlgorithm,
    rest=Route("GET", "/sapi/v1/mining/pub/algoList", charges=(Charge("ip", (Case(1),)),)),
)

ACQUIRING_COIN_NAME: Operation[models.AcquiringCoinName] = Operation(
    name="acquiring_coin_name",
    auth="key",
    answer=models.AcquiringCoinName,
    rest=Route("GET", "/sapi/v1/mining/pub/coinList", charges=(Charge("ip", (Case(1),)),)),
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
        Param("startDate", "start_date", "LONG"),
        Param("endDate", "end_date", "LONG"),
        Param("pageIndex", "page_index", "INT", min=1),
        Param("pageSize", "page_size", "INT", min=10, max=200),
    ),
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
        Param("startDate", "start_date", "LONG"),
        Param("endDate", "end_date", "LONG"),
        Param("pageIndex", "page_index", "INT", min=1),
        Param("pageSize", "page_size", "INT", min=10, max=200),
    ),
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
)

HASHRATE_RESALE_LIST: Operation[models.HashrateResaleList] = Operation(
    name="hashrate_resale_list",
    auth="signed",
    answer=models.HashrateResaleList,
    rest=Route("GET", "/sapi/v1/mining/hash-transfer/config/details/list", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("pageIndex", "page_index", "INT", min=1), Param("pageSize", "page_size", "INT", min=10, max=200)),
)

HASHRATE_RESALE_REQUEST: Operation[models.HashrateResaleRequest] = Operation(
    name="hashrate_resale_request",
    auth="signed",
    answer=models.HashrateResaleRequest,
    rest=Route("POST", "/sapi/v1/mining/hash-transfer/config", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("userName", "user_name", "STRING", mandatory=True),
        Param("algo", "algo", "STRING", mandatory=True),
        Param("endDate", "end_date", "LONG", mandatory=True),
        Param("startDate", "start_date", "LONG", mandatory=True),
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
        Param("startDate", "start_date", "LONG"),
        Param("endDate", "end_date", "LONG"),
        Param("pageIndex", "page_index", "INT"),
        Param("pageSize", "page_size", "INT", min=10, max=200),
    ),
)

REQUEST_FOR_DETAIL_MINER_LIST: Operation[models.RequestForDetailMinerList] = Operation(
    name="request_for_detail_miner_list",
    auth="signed",
    answer=models.RequestForDetailMinerList,
    rest=Route("GET", "/sapi/v1/mining/worker/detail", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("algo", "algo", "STRING", mandatory=True),
        Param("userName", "user_name", "STRING", mandatory=True),
        Param("workerName", "worker_name", "STRING", mandatory=True),
    ),
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
)

STATISTIC_LIST: Operation[models.StatisticList] = Operation(
    name="statistic_list",
    auth="signed",
    answer=models.StatisticList,
    rest=Route("GET", "/sapi/v1/mining/statistics/user/status", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("algo", "algo", "STRING", mandatory=True), Param("userName", "user_name", "STRING", mandatory=True)),
)
