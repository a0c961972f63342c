"""The synchronous clients of Mining."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num
from ..runtime.rest_sync import RestClient
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import RestSettings


class Mining(RestClient, Generic[Num]):
    """REST of Mining, synchronous."""

    _product = "mining"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: Mining[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: Mining[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: Mining[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def account_list(self, *, algo: str, user_name: str, recv_window: int | None = None) -> models.AccountList[Num]:
        """Account List.

        GET /sapi/v1/mining/statistics/user/list: USER_DATA, weight 5 per IP.

        Args:
            algo: `algo`, STRING.
            user_name: `userName`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Account-List
        """
        return self._call(ops.ACCOUNT_LIST, algo=algo, user_name=user_name, recv_window=recv_window)

    def acquiring_algorithm(self) -> models.AcquiringAlgorithm:
        """Acquiring Algorithm.

        GET /sapi/v1/mining/pub/algoList: MARKET_DATA, weight 1 per IP.

        https://developers.binance.com/docs/mining/rest-api
        """
        return self._call(ops.ACQUIRING_ALGORITHM)

    def acquiring_coin_name(self) -> models.AcquiringCoinName:
        """Acquiring CoinName.

        GET /sapi/v1/mining/pub/coinList: MARKET_DATA, weight 1 per IP.

        https://developers.binance.com/docs/mining/rest-api/Acquiring-CoinName
        """
        return self._call(ops.ACQUIRING_COIN_NAME)

    def cancel_hashrate_resale_configuration(
        self, *, config_id: int, user_name: str, recv_window: int | None = None
    ) -> models.CancelHashrateResaleConfiguration:
        """Cancel hashrate resale configuration.

        POST /sapi/v1/mining/hash-transfer/config/cancel: USER_DATA, weight 5 per IP.

        Args:
            config_id: `configId`, INT.
            user_name: `userName`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Cancel-hashrate-resale-configuration
        """
        return self._call(
            ops.CANCEL_HASHRATE_RESALE_CONFIGURATION, config_id=config_id, user_name=user_name, recv_window=recv_window
        )

    def earnings_list(
        self,
        *,
        algo: str,
        user_name: str,
        coin: str | None = None,
        start_date: int | datetime | None = None,
        end_date: int | datetime | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        recv_window: int | None = None,
    ) -> models.EarningsList:
        """Earnings List.

        GET /sapi/v1/mining/payment/list: USER_DATA, weight 5 per IP.

        Args:
            algo: `algo`, STRING.
            user_name: `userName`, STRING.
            coin: `coin`, STRING.
            start_date: `startDate`, LONG, in milliseconds.
            end_date: `endDate`, LONG, in milliseconds.
            page_index: `pageIndex`, INT, min 1, default 1.
            page_size: `pageSize`, INT, min 10, max 200.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Earnings-List
        """
        return self._call(
            ops.EARNINGS_LIST,
            algo=algo,
            user_name=user_name,
            coin=coin,
            start_date=start_date,
            end_date=end_date,
            page_index=page_index,
            page_size=page_size,
            recv_window=recv_window,
        )

    def extra_bonus_list(
        self,
        *,
        algo: str,
        user_name: str,
        coin: str | None = None,
        start_date: int | datetime | None = None,
        end_date: int | datetime | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        recv_window: int | None = None,
    ) -> models.ExtraBonusList:
        """Extra Bonus List.

        GET /sapi/v1/mining/payment/other: USER_DATA, weight 5.

        Args:
            algo: `algo`, STRING.
            user_name: `userName`, STRING.
            coin: `coin`, STRING.
            start_date: `startDate`, LONG, in milliseconds.
            end_date: `endDate`, LONG, in milliseconds.
            page_index: `pageIndex`, INT, min 1, default 1.
            page_size: `pageSize`, INT, min 10, max 200.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Extra-Bonus-List
        """
        return self._call(
            ops.EXTRA_BONUS_LIST,
            algo=algo,
            user_name=user_name,
            coin=coin,
            start_date=start_date,
            end_date=end_date,
            page_index=page_index,
            page_size=page_size,
            recv_window=recv_window,
        )

    def hashrate_resale_detail(
        self,
        *,
        config_id: int,
        user_name: str,
        page_index: int | None = None,
        page_size: int | None = None,
        recv_window: int | None = None,
    ) -> models.HashrateResaleDetail:
        """Hashrate Resale Detail.

        GET /sapi/v1/mining/hash-transfer/profit/details: USER_DATA, weight 5 per IP.

        Args:
            config_id: `configId`, INT.
            user_name: `userName`, STRING.
            page_index: `pageIndex`, INT, min 1, default 1.
            page_size: `pageSize`, INT, min 10, max 200.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Hashrate-Resale-Detail
        """
        return self._call(
            ops.HASHRATE_RESALE_DETAIL,
            config_id=config_id,
            user_name=user_name,
            page_index=page_index,
            page_size=page_size,
            recv_window=recv_window,
        )

    def hashrate_resale_list(
        self, *, page_index: int | None = None, page_size: int | None = None, recv_window: int | None = None
    ) -> models.HashrateResaleList:
        """Hashrate Resale List.

        GET /sapi/v1/mining/hash-transfer/config/details/list: USER_DATA, weight 5 per IP.

        Args:
            page_index: `pageIndex`, INT, min 1, default 1.
            page_size: `pageSize`, INT, min 10, max 200.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Hashrate-Resale-List
        """
        return self._call(ops.HASHRATE_RESALE_LIST, page_index=page_index, page_size=page_size, recv_window=recv_window)

    def hashrate_resale_request(
        self,
        *,
        user_name: str,
        algo: str,
        end_date: int | datetime,
        start_date: int | datetime,
        to_pool_user: str,
        hash_rate: int,
        recv_window: int | None = None,
    ) -> models.HashrateResaleRequest:
        """Hashrate Resale Request.

        POST /sapi/v1/mining/hash-transfer/config: USER_DATA, weight 5 per IP.

        Args:
            user_name: `userName`, STRING.
            algo: `algo`, STRING.
            end_date: `endDate`, LONG, in milliseconds.
            start_date: `startDate`, LONG, in milliseconds.
            to_pool_user: `toPoolUser`, STRING.
            hash_rate: `hashRate`, LONG.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Hashrate-Resale-Request
        """
        return self._call(
            ops.HASHRATE_RESALE_REQUEST,
            user_name=user_name,
            algo=algo,
            end_date=end_date,
            start_date=start_date,
            to_pool_user=to_pool_user,
            hash_rate=hash_rate,
            recv_window=recv_window,
        )

    def mining_account_earning(
        self,
        *,
        algo: str,
        start_date: int | datetime | None = None,
        end_date: int | datetime | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        recv_window: int | None = None,
    ) -> models.MiningAccountEarning:
        """Mining Account Earning.

        GET /sapi/v1/mining/payment/uid: USER_DATA, weight 5 per IP.

        Args:
            algo: `algo`, STRING.
            start_date: `startDate`, LONG, in milliseconds.
            end_date: `endDate`, LONG, in milliseconds.
            page_index: `pageIndex`, INT, default 1.
            page_size: `pageSize`, INT, min 10, max 200.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Mining-Account-Earning
        """
        return self._call(
            ops.MINING_ACCOUNT_EARNING,
            algo=algo,
            start_date=start_date,
            end_date=end_date,
            page_index=page_index,
            page_size=page_size,
            recv_window=recv_window,
        )

    def request_for_detail_miner_list(
        self, *, algo: str, user_name: str, worker_name: str, recv_window: int | None = None
    ) -> models.RequestForDetailMinerList[Num]:
        """Request for Detail Miner List.

        GET /sapi/v1/mining/worker/detail: USER_DATA, weight 5 per IP.

        Args:
            algo: `algo`, STRING.
            user_name: `userName`, STRING.
            worker_name: `workerName`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Request-for-Detail-Miner-List
        """
        return self._call(
            ops.REQUEST_FOR_DETAIL_MINER_LIST,
            algo=algo,
            user_name=user_name,
            worker_name=worker_name,
            recv_window=recv_window,
        )

    def request_for_miner_list(
        self,
        *,
        algo: str,
        user_name: str,
        page_index: int | None = None,
        sort: int | None = None,
        sort_column: Literal[1, 2, 3, 4, 5] | None = None,
        worker_status: int | None = None,
        recv_window: int | None = None,
    ) -> models.RequestForMinerList:
        """Request for Miner List.

        GET /sapi/v1/mining/worker/list: USER_DATA, weight 5 per IP.

        Args:
            algo: `algo`, STRING.
            user_name: `userName`, STRING.
            page_index: `pageIndex`, INT, min 1, default 1.
            sort: `sort`, INT.
            sort_column: `sortColumn`, INT, one of 1, 2, 3, 4, 5, default 1.
            worker_status: `workerStatus`, INT, default 0.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Request-for-Miner-List
        """
        return self._call(
            ops.REQUEST_FOR_MINER_LIST,
            algo=algo,
            user_name=user_name,
            page_index=page_index,
            sort=sort,
            sort_column=sort_column,
            worker_status=worker_status,
            recv_window=recv_window,
        )

    def statistic_list(self, *, algo: str, user_name: str, recv_window: int | None = None) -> models.StatisticList[Num]:
        """Statistic List.

        GET /sapi/v1/mining/statistics/user/status: USER_DATA, weight 5 per IP.

        Args:
            algo: `algo`, STRING.
            user_name: `userName`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/mining/rest-api/Statistic-List
        """
        return self._call(ops.STATISTIC_LIST, algo=algo, user_name=user_name, recv_window=recv_window)
