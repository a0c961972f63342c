"""The answers of Gift Card. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class CreateADualTokenGiftCard(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: CreateADualTokenGiftCardData | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class CreateADualTokenGiftCardData(Model):
    reference_no: str | None = field(name="referenceNo", default=None)
    code: str | None = field(name="code", default=None)
    expired_time: int | None = field(name="expiredTime", default=None)


class CreateASingleTokenGiftCard(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: CreateASingleTokenGiftCardData | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class CreateASingleTokenGiftCardData(Model):
    reference_no: str | None = field(name="referenceNo", default=None)
    code: str | None = field(name="code", default=None)
    expired_time: int | None = field(name="expiredTime", default=None)


class FetchRsaPublicKey(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: str | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class FetchTokenLimit(Response, Generic[Num]):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[FetchTokenLimitData[Num]] | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class FetchTokenLimitData(Model, Generic[Num]):
    coin: str | None = field(name="coin", default=None)
    from_min: Num | None = field(name="fromMin", default=None)
    from_max: str | None = field(name="fromMax", default=None)


class RedeemABinanceGiftCard(Response, Generic[Num]):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: RedeemABinanceGiftCardData[Num] | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class RedeemABinanceGiftCardData(Model, Generic[Num]):
    reference_no: str | None = field(name="referenceNo", default=None)
    identity_no: str | None = field(name="identityNo", default=None)
    token: str | None = field(name="token", default=None)
    amount: Num | None = field(name="amount", default=None)


class VerifyBinanceGiftCardByGiftCardNumber(Response, Generic[Num]):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: VerifyBinanceGiftCardByGiftCardNumberData[Num] | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class VerifyBinanceGiftCardByGiftCardNumberData(Model, Generic[Num]):
    valid: bool | None = field(name="valid", default=None)
    token: str | None = field(name="token", default=None)
    amount: Num | None = field(name="amount", default=None)
