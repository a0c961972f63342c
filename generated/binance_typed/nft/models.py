"""The answers of NFT. A field that an answer leaves out is None."""

from __future__ import annotations

from builtins import list as list_aliased
from decimal import Decimal
from typing import Any, Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class GetNftAsset(Response):
    total: int | None = field(name="total", default=None)
    list: list_aliased[GetNftAssetList] | None = field(name="list", default=None)


class GetNftAssetList(Model):
    network: str | None = field(name="network", default=None)
    contract_address: str | None = field(name="contractAddress", default=None)
    token_id: str | None = field(name="tokenId", default=None)


class GetNftDepositHistory(Response):
    total: int | None = field(name="total", default=None)
    list: list_aliased[GetNftDepositHistoryList] | None = field(name="list", default=None)


class GetNftDepositHistoryList(Model):
    network: str | None = field(name="network", default=None)
    tx_id: Any | None = field(name="txID", default=None)
    contract_adrress: str | None = field(name="contractAdrress", default=None)
    token_id: str | None = field(name="tokenId", default=None)
    timestamp: int | None = field(name="timestamp", default=None)


class GetNftTransactionHistory(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    list: list_aliased[GetNftTransactionHistoryList[Num]] | None = field(name="list", default=None)


class GetNftTransactionHistoryList(Model, Generic[Num]):
    order_no: str | None = field(name="orderNo", default=None)
    tokens: list[GetNftTransactionHistoryListTokens] | None = field(name="tokens", default=None)
    trade_time: int | None = field(name="tradeTime", default=None)
    trade_amount: Num | None = field(name="tradeAmount", default=None)
    trade_currency: str | None = field(name="tradeCurrency", default=None)


class GetNftTransactionHistoryListTokens(Model):
    network: str | None = field(name="network", default=None)
    token_id: str | None = field(name="tokenId", default=None)
    contract_address: str | None = field(name="contractAddress", default=None)


class GetNftWithdrawHistory(Response):
    total: int | None = field(name="total", default=None)
    list: list_aliased[GetNftWithdrawHistoryList] | None = field(name="list", default=None)


class GetNftWithdrawHistoryList(Model):
    network: str | None = field(name="network", default=None)
    tx_id: str | None = field(name="txID", default=None)
    contract_adrress: str | None = field(name="contractAdrress", default=None)
    token_id: str | None = field(name="tokenId", default=None)
    timestamp: int | None = field(name="timestamp", default=None)
    fee: Decimal | None = field(name="fee", default=None)
    fee_asset: str | None = field(name="feeAsset", default=None)
