"""Exceptions carry typed facts; clients take credentials and settings by name."""

from typing import reveal_type

from binance_typed import (
    ApiError,
    BinanceError,
    ConstraintError,
    Credentials,
    ExecutionUnknown,
    LimitReached,
    Timeout,
    UsdsFutures,
    UsdsFuturesWs,
)

credentials = Credentials.hmac("key", "secret")
with UsdsFutures(credentials, environment="testnet", timeout=Timeout(read=5), recv_window=3000.5) as futures:
    try:
        futures.with_options(retries=0, limits="raise").cancel_algo_order(algo_id=7)
    except ConstraintError as error:
        reveal_type(error.problems)
    except LimitReached as error:
        reveal_type(error.wait)
    except ApiError as error:
        reveal_type(error.code)
        reveal_type(error.name)
        reveal_type(error.nothing_executed)
        print(error.codes)  # refused
    except ExecutionUnknown as error:
        reveal_type(error.request)
        reveal_type(error.client_order_id)
        reveal_type(error.resolve(wait=5).state)
    except BinanceError as error:
        print(error)
    reveal_type(futures.with_raw(futures.cancel_algo_order)(algo_id=7).body)
    futures.with_raw(futures.cancel_algo_order)(algo_ids=7)  # refused
    futures.with_options(environment="testnet")  # refused
UsdsFutures("key", "secret")  # refused
UsdsFutures(credentials, "https://demo-fapi.binance.com")  # refused
UsdsFutures(credentials, recv_window="3000")  # refused
UsdsFutures(credentials, base=1)  # refused
UsdsFutures(credentials, limits="sometimes")  # refused
UsdsFutures(credentials, logon=False)  # refused
UsdsFuturesWs(credentials, logon=False, rate_limits=False)
UsdsFuturesWs(credentials, transport=None)  # refused
Credentials.hmac("key")  # refused
