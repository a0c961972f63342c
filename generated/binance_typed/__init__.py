"""Typed clients for the Binance APIs, generated from readable specs. Each client is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime import lazily
from .runtime.credentials import Credentials
from .runtime.errors import (
    ApiError,
    BinanceError,
    ConstraintError,
    ExecutionUnknown,
    LimitReached,
    NotSent,
    Resolution,
    ResponseMismatch,
)

if TYPE_CHECKING:
    from .algo import Algo as Algo
    from .algo import AsyncAlgo as AsyncAlgo
    from .alpha import Alpha as Alpha
    from .alpha import AsyncAlpha as AsyncAlpha
    from .binance_link import AsyncBinanceLink as AsyncBinanceLink
    from .binance_link import BinanceLink as BinanceLink
    from .binance_link_futures import AsyncBinanceLinkFutures as AsyncBinanceLinkFutures
    from .binance_link_futures import BinanceLinkFutures as BinanceLinkFutures
    from .binance_link_portfolio_margin import AsyncBinanceLinkPortfolioMargin as AsyncBinanceLinkPortfolioMargin
    from .binance_link_portfolio_margin import BinanceLinkPortfolioMargin as BinanceLinkPortfolioMargin
    from .c2c import AsyncC2C as AsyncC2C
    from .c2c import C2C as C2C
    from .coin_futures import AsyncCoinFutures as AsyncCoinFutures
    from .coin_futures import AsyncCoinFuturesWs as AsyncCoinFuturesWs
    from .coin_futures import CoinFutures as CoinFutures
    from .coin_futures import CoinFuturesWs as CoinFuturesWs
    from .convert import AsyncConvert as AsyncConvert
    from .convert import Convert as Convert
    from .copy_trading import AsyncCopyTrading as AsyncCopyTrading
    from .copy_trading import CopyTrading as CopyTrading
    from .crypto_loan import AsyncCryptoLoan as AsyncCryptoLoan
    from .crypto_loan import CryptoLoan as CryptoLoan
    from .dual_investment import AsyncDualInvestment as AsyncDualInvestment
    from .dual_investment import DualInvestment as DualInvestment
    from .fiat import AsyncFiat as AsyncFiat
    from .fiat import Fiat as Fiat
    from .futures_data import AsyncFuturesData as AsyncFuturesData
    from .futures_data import FuturesData as FuturesData
    from .gift_card import AsyncGiftCard as AsyncGiftCard
    from .gift_card import GiftCard as GiftCard
    from .institutional_loan import AsyncInstitutionalLoan as AsyncInstitutionalLoan
    from .institutional_loan import InstitutionalLoan as InstitutionalLoan
    from .margin import AsyncMargin as AsyncMargin
    from .margin import AsyncMarginWs as AsyncMarginWs
    from .margin import Margin as Margin
    from .margin import MarginWs as MarginWs
    from .mining import AsyncMining as AsyncMining
    from .mining import Mining as Mining
    from .nft import AsyncNft as AsyncNft
    from .nft import Nft as Nft
    from .options import AsyncOptions as AsyncOptions
    from .options import Options as Options
    from .pay import AsyncPay as AsyncPay
    from .pay import Pay as Pay
    from .portfolio_margin import AsyncPortfolioMargin as AsyncPortfolioMargin
    from .portfolio_margin import PortfolioMargin as PortfolioMargin
    from .portfolio_margin_pro import AsyncPortfolioMarginPro as AsyncPortfolioMarginPro
    from .portfolio_margin_pro import PortfolioMarginPro as PortfolioMarginPro
    from .rebate import AsyncRebate as AsyncRebate
    from .rebate import Rebate as Rebate
    from .simple_earn import AsyncSimpleEarn as AsyncSimpleEarn
    from .simple_earn import SimpleEarn as SimpleEarn
    from .spot import AsyncSpot as AsyncSpot
    from .spot import AsyncSpotWs as AsyncSpotWs
    from .spot import Spot as Spot
    from .spot import SpotWs as SpotWs
    from .staking import AsyncStaking as AsyncStaking
    from .staking import Staking as Staking
    from .sub_account import AsyncSubAccount as AsyncSubAccount
    from .sub_account import SubAccount as SubAccount
    from .usds_futures import AsyncUsdsFutures as AsyncUsdsFutures
    from .usds_futures import AsyncUsdsFuturesWs as AsyncUsdsFuturesWs
    from .usds_futures import UsdsFutures as UsdsFutures
    from .usds_futures import UsdsFuturesWs as UsdsFuturesWs
    from .vip_loan import AsyncVipLoan as AsyncVipLoan
    from .vip_loan import VipLoan as VipLoan
    from .wallet import AsyncWallet as AsyncWallet
    from .wallet import Wallet as Wallet
    from .runtime.wire import Answer as Answer
    from .runtime.observe import AnswerEvent as AnswerEvent
    from .runtime.limits.redis_store import AsyncRedisStore as AsyncRedisStore
    from .runtime.wire import AsyncTransport as AsyncTransport
    from .runtime.answers import BatchError as BatchError
    from .runtime.observe import Hook as Hook
    from .runtime.wire import HttpRequest as HttpRequest
    from .runtime.limits.store import LimitState as LimitState
    from .runtime.limits.local import LocalStore as LocalStore
    from .runtime.wire import Lost as Lost
    from .runtime.network import Network as Network
    from .runtime.limits.redis_store import RedisStore as RedisStore
    from .runtime.observe import RequestEvent as RequestEvent
    from .runtime.wire import Timeout as Timeout
    from .runtime.wire import Transport as Transport
    from .runtime.wire import Unsent as Unsent
    from .runtime.observe import WaitEvent as WaitEvent

__version__ = "0.1.0"
__all__ = [
    "Algo",
    "Alpha",
    "Answer",
    "AnswerEvent",
    "ApiError",
    "AsyncAlgo",
    "AsyncAlpha",
    "AsyncBinanceLink",
    "AsyncBinanceLinkFutures",
    "AsyncBinanceLinkPortfolioMargin",
    "AsyncC2C",
    "AsyncCoinFutures",
    "AsyncCoinFuturesWs",
    "AsyncConvert",
    "AsyncCopyTrading",
    "AsyncCryptoLoan",
    "AsyncDualInvestment",
    "AsyncFiat",
    "AsyncFuturesData",
    "AsyncGiftCard",
    "AsyncInstitutionalLoan",
    "AsyncMargin",
    "AsyncMarginWs",
    "AsyncMining",
    "AsyncNft",
    "AsyncOptions",
    "AsyncPay",
    "AsyncPortfolioMargin",
    "AsyncPortfolioMarginPro",
    "AsyncRebate",
    "AsyncRedisStore",
    "AsyncSimpleEarn",
    "AsyncSpot",
    "AsyncSpotWs",
    "AsyncStaking",
    "AsyncSubAccount",
    "AsyncTransport",
    "AsyncUsdsFutures",
    "AsyncUsdsFuturesWs",
    "AsyncVipLoan",
    "AsyncWallet",
    "BatchError",
    "BinanceError",
    "BinanceLink",
    "BinanceLinkFutures",
    "BinanceLinkPortfolioMargin",
    "C2C",
    "CoinFutures",
    "CoinFuturesWs",
    "ConstraintError",
    "Convert",
    "CopyTrading",
    "Credentials",
    "CryptoLoan",
    "DualInvestment",
    "ExecutionUnknown",
    "Fiat",
    "FuturesData",
    "GiftCard",
    "Hook",
    "HttpRequest",
    "InstitutionalLoan",
    "LimitReached",
    "LimitState",
    "LocalStore",
    "Lost",
    "Margin",
    "MarginWs",
    "Mining",
    "Network",
    "Nft",
    "NotSent",
    "Options",
    "Pay",
    "PortfolioMargin",
    "PortfolioMarginPro",
    "Rebate",
    "RedisStore",
    "RequestEvent",
    "Resolution",
    "ResponseMismatch",
    "SimpleEarn",
    "Spot",
    "SpotWs",
    "Staking",
    "SubAccount",
    "Timeout",
    "Transport",
    "Unsent",
    "UsdsFutures",
    "UsdsFuturesWs",
    "VipLoan",
    "WaitEvent",
    "Wallet",
]

__getattr__, __dir__ = lazily(
    __name__,
    {
        "Algo": ".algo",
        "AsyncAlgo": ".algo",
        "Alpha": ".alpha",
        "AsyncAlpha": ".alpha",
        "BinanceLink": ".binance_link",
        "AsyncBinanceLink": ".binance_link",
        "BinanceLinkFutures": ".binance_link_futures",
        "AsyncBinanceLinkFutures": ".binance_link_futures",
        "BinanceLinkPortfolioMargin": ".binance_link_portfolio_margin",
        "AsyncBinanceLinkPortfolioMargin": ".binance_link_portfolio_margin",
        "C2C": ".c2c",
        "AsyncC2C": ".c2c",
        "CoinFutures": ".coin_futures",
        "AsyncCoinFutures": ".coin_futures",
        "CoinFuturesWs": ".coin_futures",
        "AsyncCoinFuturesWs": ".coin_futures",
        "Convert": ".convert",
        "AsyncConvert": ".convert",
        "CopyTrading": ".copy_trading",
        "AsyncCopyTrading": ".copy_trading",
        "CryptoLoan": ".crypto_loan",
        "AsyncCryptoLoan": ".crypto_loan",
        "DualInvestment": ".dual_investment",
        "AsyncDualInvestment": ".dual_investment",
        "Fiat": ".fiat",
        "AsyncFiat": ".fiat",
        "FuturesData": ".futures_data",
        "AsyncFuturesData": ".futures_data",
        "GiftCard": ".gift_card",
        "AsyncGiftCard": ".gift_card",
        "InstitutionalLoan": ".institutional_loan",
        "AsyncInstitutionalLoan": ".institutional_loan",
        "Margin": ".margin",
        "AsyncMargin": ".margin",
        "MarginWs": ".margin",
        "AsyncMarginWs": ".margin",
        "Mining": ".mining",
        "AsyncMining": ".mining",
        "Nft": ".nft",
        "AsyncNft": ".nft",
        "Options": ".options",
        "AsyncOptions": ".options",
        "Pay": ".pay",
        "AsyncPay": ".pay",
        "PortfolioMargin": ".portfolio_margin",
        "AsyncPortfolioMargin": ".portfolio_margin",
        "PortfolioMarginPro": ".portfolio_margin_pro",
        "AsyncPortfolioMarginPro": ".portfolio_margin_pro",
        "Rebate": ".rebate",
        "AsyncRebate": ".rebate",
        "SimpleEarn": ".simple_earn",
        "AsyncSimpleEarn": ".simple_earn",
        "Spot": ".spot",
        "AsyncSpot": ".spot",
        "SpotWs": ".spot",
        "AsyncSpotWs": ".spot",
        "Staking": ".staking",
        "AsyncStaking": ".staking",
        "SubAccount": ".sub_account",
        "AsyncSubAccount": ".sub_account",
        "UsdsFutures": ".usds_futures",
        "AsyncUsdsFutures": ".usds_futures",
        "UsdsFuturesWs": ".usds_futures",
        "AsyncUsdsFuturesWs": ".usds_futures",
        "VipLoan": ".vip_loan",
        "AsyncVipLoan": ".vip_loan",
        "Wallet": ".wallet",
        "AsyncWallet": ".wallet",
        "Answer": ".runtime.wire",
        "AnswerEvent": ".runtime.observe",
        "AsyncRedisStore": ".runtime.limits.redis_store",
        "AsyncTransport": ".runtime.wire",
        "BatchError": ".runtime.answers",
        "Hook": ".runtime.observe",
        "HttpRequest": ".runtime.wire",
        "LimitState": ".runtime.limits.store",
        "LocalStore": ".runtime.limits.local",
        "Lost": ".runtime.wire",
        "Network": ".runtime.network",
        "RedisStore": ".runtime.limits.redis_store",
        "RequestEvent": ".runtime.observe",
        "Timeout": ".runtime.wire",
        "Transport": ".runtime.wire",
        "Unsent": ".runtime.wire",
        "WaitEvent": ".runtime.observe",
    },
)
