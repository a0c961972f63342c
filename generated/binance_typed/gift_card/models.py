"""The answers of Gift Card. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Model, Response


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


class FetchTokenLimit(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[FetchTokenLimitData] | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class FetchTokenLimitData(Model):
    coin: str | None = field(name="coin", default=None)
    from_min: str | None = field(name="fromMin", default=None)
    from_max: str | None = field(name="fromMax", default=None)


class RedeemABinanceGiftCard(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: RedeemABinanceGiftCardData | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class RedeemABinanceGiftCardData(Model):
    reference_no: str | None = field(name="referenceNo", default=None)
    identity_no: str | None = field(name="identityNo", default=None)
    token: str | None = field(name="token", default=None)
    amount: str | None = field(name="amount", default=None)


class VerifyBinanceGiftCardByGiftCardNumber(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: VerifyBinanceGiftCardByGiftCardNumberData | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class VerifyBinanceGiftCardByGiftCardNumberData(Model):
    valid: bool | None = field(name="valid", default=None)
    token: str | None = field(name="token", default=None)
    amount: str | None = field(name="amount", default=None)
