"""The answers of Mining. A field that an answer leaves out is None."""

from __future__ import annotations

from builtins import list as list_aliased
from decimal import Decimal
from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class AccountList(Response, Generic[Num]):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: list[AccountListData[Num]] | None = field(name="data", default=None)


class AccountListData(Model, Generic[Num]):
    type: str | None = field(name="type", default=None)
    user_name: str | None = field(name="userName", default=None)
    list: list_aliased[AccountListDataList[Num]] | None = field(name="list", default=None)


class AccountListDataList(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    hashrate: Num | None = field(name="hashrate", default=None)
    reject: Num | None = field(name="reject", default=None)


class AcquiringAlgorithm(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: list[AcquiringAlgorithmData] | None = field(name="data", default=None)


class AcquiringAlgorithmData(Model):
    algo_name: str | None = field(name="algoName", default=None)
    algo_id: int | None = field(name="algoId", default=None)
    pool_index: int | None = field(name="poolIndex", default=None)
    unit: str | None = field(name="unit", default=None)


class AcquiringCoinName(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: list[AcquiringCoinNameData] | None = field(name="data", default=None)


class AcquiringCoinNameData(Model):
    coin_name: str | None = field(name="coinName", default=None)
    coin_id: int | None = field(name="coinId", default=None)
    pool_index: int | None = field(name="poolIndex", default=None)
    algo_id: int | None = field(name="algoId", default=None)
    algo_name: str | None = field(name="algoName", default=None)


class CancelHashrateResaleConfiguration(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: bool | None = field(name="data", default=None)


class EarningsList(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: EarningsListData | None = field(name="data", default=None)


class EarningsListData(Model):
    account_profits: list[EarningsListDataAccountProfits] | None = field(name="accountProfits", default=None)
    total_num: int | None = field(name="totalNum", default=None)
    page_size: int | None = field(name="pageSize", default=None)


class EarningsListDataAccountProfits(Model):
    time: int | None = field(name="time", default=None)
    type: int | None = field(name="type", default=None)
    """Documented values: 0, 5, 7, 8, 31, 32, 33."""
    hash_transfer: int | None = field(name="hashTransfer", default=None)
    transfer_amount: Decimal | None = field(name="transferAmount", default=None)
    day_hash_rate: int | None = field(name="dayHashRate", default=None)
    profit_amount: Decimal | None = field(name="profitAmount", default=None)
    coin_name: str | None = field(name="coinName", default=None)
    status: int | None = field(name="status", default=None)
    """Documented values: 0, 1, 2."""


class ExtraBonusList(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: ExtraBonusListData | None = field(name="data", default=None)


class ExtraBonusListData(Model):
    other_profits: list[ExtraBonusListDataOtherProfits] | None = field(name="otherProfits", default=None)
    total_num: int | None = field(name="totalNum", default=None)
    page_size: int | None = field(name="pageSize", default=None)


class ExtraBonusListDataOtherProfits(Model):
    time: int | None = field(name="time", default=None)
    coin_name: str | None = field(name="coinName", default=None)
    type: int | None = field(name="type", default=None)
    """Documented values: 1, 2, 3, 4, 6, 7."""
    profit_amount: Decimal | None = field(name="profitAmount", default=None)
    status: int | None = field(name="status", default=None)
    """Documented values: 0, 1, 2."""


class HashrateResaleDetail(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: HashrateResaleDetailData | None = field(name="data", default=None)


class HashrateResaleDetailData(Model):
    profit_transfer_details: list[HashrateResaleDetailDataProfitTransferDetails] | None = field(
        name="profitTransferDetails", default=None
    )
    total_num: int | None = field(name="totalNum", default=None)
    page_size: int | None = field(name="pageSize", default=None)


class HashrateResaleDetailDataProfitTransferDetails(Model):
    pool_username: str | None = field(name="poolUsername", default=None)
    to_pool_username: str | None = field(name="toPoolUsername", default=None)
    algo_name: str | None = field(name="algoName", default=None)
    hash_rate: int | None = field(name="hashRate", default=None)
    day: int | None = field(name="day", default=None)
    amount: Decimal | None = field(name="amount", default=None)
    coin_name: str | None = field(name="coinName", default=None)


class HashrateResaleList(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: HashrateResaleListData | None = field(name="data", default=None)


class HashrateResaleListData(Model):
    config_details: list[HashrateResaleListDataConfigDetails] | None = field(name="configDetails", default=None)
    total_num: int | None = field(name="totalNum", default=None)
    page_size: int | None = field(name="pageSize", default=None)


class HashrateResaleListDataConfigDetails(Model):
    config_id: int | None = field(name="configId", default=None)
    pool_username: str | None = field(name="poolUsername", default=None)
    to_pool_username: str | None = field(name="toPoolUsername", default=None)
    algo_name: str | None = field(name="algoName", default=None)
    hash_rate: int | None = field(name="hashRate", default=None)
    start_day: int | None = field(name="startDay", default=None)
    end_day: int | None = field(name="endDay", default=None)
    status: int | None = field(name="status", default=None)
    """Documented values: 0, 1, 2."""


class HashrateResaleRequest(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: int | None = field(name="data", default=None)


class MiningAccountEarning(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: MiningAccountEarningData | None = field(name="data", default=None)


class MiningAccountEarningData(Model):
    account_profits: list[MiningAccountEarningDataAccountProfits] | None = field(name="accountProfits", default=None)
    total_num: int | None = field(name="totalNum", default=None)
    page_size: int | None = field(name="pageSize", default=None)


class MiningAccountEarningDataAccountProfits(Model):
    time: int | None = field(name="time", default=None)
    coin_name: str | None = field(name="coinName", default=None)
    type: int | None = field(name="type", default=None)
    """Documented values: 0, 1, 2."""
    puid: int | None = field(name="puid", default=None)
    sub_name: str | None = field(name="subName", default=None)
    amount: Decimal | None = field(name="amount", default=None)


class RequestForDetailMinerList(Response, Generic[Num]):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: list[RequestForDetailMinerListData[Num]] | None = field(name="data", default=None)


class RequestForDetailMinerListData(Model, Generic[Num]):
    worker_name: str | None = field(name="workerName", default=None)
    type: str | None = field(name="type", default=None)
    hashrate_datas: list[RequestForDetailMinerListDataHashrateDatas[Num]] | None = field(
        name="hashrateDatas", default=None
    )


class RequestForDetailMinerListDataHashrateDatas(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    hashrate: Num | None = field(name="hashrate", default=None)
    reject: int | None = field(name="reject", default=None)


class RequestForMinerList(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: RequestForMinerListData | None = field(name="data", default=None)


class RequestForMinerListData(Model):
    worker_datas: list[RequestForMinerListDataWorkerDatas] | None = field(name="workerDatas", default=None)
    total_num: int | None = field(name="totalNum", default=None)
    page_size: int | None = field(name="pageSize", default=None)


class RequestForMinerListDataWorkerDatas(Model):
    worker_id: str | None = field(name="workerId", default=None)
    worker_name: str | None = field(name="workerName", default=None)
    status: int | None = field(name="status", default=None)
    hash_rate: int | None = field(name="hashRate", default=None)
    day_hash_rate: Decimal | None = field(name="dayHashRate", default=None)
    reject_rate: int | None = field(name="rejectRate", default=None)
    last_share_time: int | None = field(name="lastShareTime", default=None)


class StatisticList(Response, Generic[Num]):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    data: StatisticListData[Num] | None = field(name="data", default=None)


class StatisticListData(Model, Generic[Num]):
    fifteen_min_hash_rate: Num | None = field(name="fifteenMinHashRate", default=None)
    day_hash_rate: Num | None = field(name="dayHashRate", default=None)
    valid_num: int | None = field(name="validNum", default=None)
    invalid_num: int | None = field(name="invalidNum", default=None)
    profit_today: StatisticListDataProfitToday[Num] | None = field(name="profitToday", default=None)
    profit_yesterday: StatisticListDataProfitYesterday[Num] | None = field(name="profitYesterday", default=None)
    user_name: str | None = field(name="userName", default=None)
    unit: str | None = field(name="unit", default=None)
    algo: str | None = field(name="algo", default=None)


class StatisticListDataProfitToday(Model, Generic[Num]):
    btc: Num | None = field(name="BTC", default=None)
    bsv: Num | None = field(name="BSV", default=None)
    bch: Num | None = field(name="BCH", default=None)


class StatisticListDataProfitYesterday(Model, Generic[Num]):
    btc: Num | None = field(name="BTC", default=None)
    bsv: Num | None = field(name="BSV", default=None)
    bch: Num | None = field(name="BCH", default=None)
