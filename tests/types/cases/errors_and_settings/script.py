"""Exceptions carry typed facts; clients take credentials and settings by name."""

from typing import reveal_type

from binance_typed import ApiError, BinanceError, ConstraintError, Credentials, ExecutionUnknown, UsdsFutures

credentials = Credentials.hmac("key", "secret")
with UsdsFutures(credentials, base_url="https://demo-fapi.binance.com", timeout=5, recv_window=3000) as futures:
    try:
        futures.cancel_algo_order(algo_id=7)
    except ConstraintError as error:
        reveal_type(error.problems)
    except ApiError as error:
        reveal_type(error.code)
        reveal_type(error.name)
        print(error.codes)  # refused
    except ExecutionUnknown as error:
        reveal_type(error.request)
    except BinanceError as error:
        print(error)
UsdsFutures("key", "secret")  # refused
UsdsFutures(credentials, "https://demo-fapi.binance.com")  # refused
UsdsFutures(credentials, recv_window=0.5)  # refused
UsdsFutures(credentials, base=1)  # refused
Credentials.hmac("key")  # refused
