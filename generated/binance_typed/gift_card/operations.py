"""The operations of Gift Card: what the clients send, check and expect."""

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

CREATE_A_DUAL_TOKEN_GIFT_CARD: Operation[models.CreateADualTokenGiftCard] = Operation(
    name="create_a_dual_token_gift_card",
    auth="signed",
    answer=models.CreateADualTokenGiftCard,
    rest=Route("POST", "/sapi/v1/giftcard/buyCode", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("baseToken", "base_token", "STRING", mandatory=True),
        Param("faceToken", "face_token", "STRING", mandatory=True),
        Param("baseTokenAmount", "base_token_amount", "DECIMAL", mandatory=True),
    ),
)

CREATE_A_SINGLE_TOKEN_GIFT_CARD: Operation[models.CreateASingleTokenGiftCard] = Operation(
    name="create_a_single_token_gift_card",
    auth="signed",
    answer=models.CreateASingleTokenGiftCard,
    rest=Route("POST", "/sapi/v1/giftcard/createCode", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("token", "token", "STRING", mandatory=True), Param("amount", "amount", "DECIMAL", mandatory=True)),
)

FETCH_RSA_PUBLIC_KEY: Operation[models.FetchRsaPublicKey] = Operation(
    name="fetch_rsa_public_key",
    auth="signed",
    answer=models.FetchRsaPublicKey,
    rest=Route("GET", "/sapi/v1/giftcard/cryptography/rsa-public-key", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

FETCH_TOKEN_LIMIT: Operation[models.FetchTokenLimit[Any]] = Operation(
    name="fetch_token_limit",
    auth="signed",
    answer=models.FetchTokenLimit,
    rest=Route("GET", "/sapi/v1/giftcard/buyCode/token-limit", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("baseToken", "base_token", "STRING", mandatory=True),),
    reads=True,
)

REDEEM_A_BINANCE_GIFT_CARD: Operation[models.RedeemABinanceGiftCard[Any]] = Operation(
    name="redeem_a_binance_gift_card",
    auth="signed",
    answer=models.RedeemABinanceGiftCard,
    rest=Route("POST", "/sapi/v1/giftcard/redeemCode", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("code", "code", "STRING", mandatory=True),
        Param("externalUid", "external_uid", "STRING", max_length=400),
    ),
)

VERIFY_BINANCE_GIFT_CARD_BY_GIFT_CARD_NUMBER: Operation[models.VerifyBinanceGiftCardByGiftCardNumber[Any]] = Operation(
    name="verify_binance_gift_card_by_gift_card_number",
    auth="signed",
    answer=models.VerifyBinanceGiftCardByGiftCardNumber,
    rest=Route("GET", "/sapi/v1/giftcard/verify", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("referenceNo", "reference_no", "STRING", mandatory=True),),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
