"""The answers of Pay. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class GetPayTradeHistory(Response, Generic[Num]):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[GetPayTradeHistoryData[Num]] | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class GetPayTradeHistoryData(Model, Generic[Num]):
    order_type: str | None = field(name="orderType", default=None)
    """Documented values: PAY, C2B, Merchant, Acquiring, Payment, PAY_REFUND, refund, C2C, Transfer, CRYPTO_BOX, Crypto, box, CRYPTO_BOX_RF, Box, C2C_HOLDING, to, new, Binance, user, C2C_HOLDING_RF, PAYOUT, B2C, Disbursement, REMITTANCE, Send, cash."""
    transaction_id: str | None = field(name="transactionId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    amount: Num | None = field(name="amount", default=None)
    currency: str | None = field(name="currency", default=None)
    wallet_type: int | None = field(name="walletType", default=None)
    """Documented values: 1, 2, 3, 6, 5."""
    wallet_types: list[int] | None = field(name="walletTypes", default=None)
    funds_detail: list[GetPayTradeHistoryDataFundsDetail[Num]] | None = field(name="fundsDetail", default=None)
    payer_info: GetPayTradeHistoryDataPayerInfo | None = field(name="payerInfo", default=None)
    receiver_info: GetPayTradeHistoryDataReceiverInfo | None = field(name="receiverInfo", default=None)


class GetPayTradeHistoryDataFundsDetail(Model, Generic[Num]):
    currency: str | None = field(name="currency", default=None)
    amount: Num | None = field(name="amount", default=None)
    wallet_asset_cost: list[dict[str, Num]] | None = field(name="walletAssetCost", default=None)


class GetPayTradeHistoryDataPayerInfo(Model):
    name: str | None = field(name="name", default=None)
    type: str | None = field(name="type", default=None)
    """Documented values: USER, MERCHANT."""
    binance_id: str | None = field(name="binanceId", default=None)
    account_id: str | None = field(name="accountId", default=None)


class GetPayTradeHistoryDataReceiverInfo(Model):
    name: str | None = field(name="name", default=None)
    type: str | None = field(name="type", default=None)
    """Documented values: USER, MERCHANT."""
    email: str | None = field(name="email", default=None)
    binance_id: str | None = field(name="binanceId", default=None)
    account_id: str | None = field(name="accountId", default=None)
    country_code: str | None = field(name="countryCode", default=None)
    phone_number: str | None = field(name="phoneNumber", default=None)
    mobile_code: str | None = field(name="mobileCode", default=None)
    extend: GetPayTradeHistoryDataReceiverInfoExtend | None = field(name="extend", default=None)


class GetPayTradeHistoryDataReceiverInfoExtend(Model):
    institution_name: str | None = field(name="institutionName", default=None)
    card_number: str | None = field(name="cardNumber", default=None)
    digital_wallet_id: str | None = field(name="digitalWalletId", default=None)
