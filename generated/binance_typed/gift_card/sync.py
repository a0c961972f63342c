"""The synchronous clients of Gift Card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num
from ..runtime.rest_sync import RestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import RestSettings


class GiftCard(RestClient, Generic[Num]):
    """REST of Gift Card, synchronous."""

    _product = "gift_card"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: GiftCard[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: GiftCard[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: GiftCard[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def create_a_dual_token_gift_card(
        self, *, base_token: str, face_token: str, base_token_amount: Number, recv_window: int | None = None
    ) -> models.CreateADualTokenGiftCard:
        """Create a dual-token gift card(fixed value, discount feature).

        POST /sapi/v1/giftcard/buyCode: TRADE, weight 1 per IP.

        Args:
            base_token: `baseToken`, STRING.
            face_token: `faceToken`, STRING.
            base_token_amount: `baseTokenAmount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/gift_card/market-data/Create-a-dual-token-gift-card
        """
        return self._call(
            ops.CREATE_A_DUAL_TOKEN_GIFT_CARD,
            base_token=base_token,
            face_token=face_token,
            base_token_amount=base_token_amount,
            recv_window=recv_window,
        )

    def create_a_single_token_gift_card(
        self, *, token: str, amount: Number, recv_window: int | None = None
    ) -> models.CreateASingleTokenGiftCard:
        """Create a single-token gift card.

        POST /sapi/v1/giftcard/createCode: USER_DATA, weight 1 per IP.

        Args:
            token: `token`, STRING.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/gift_card/market-data
        """
        return self._call(ops.CREATE_A_SINGLE_TOKEN_GIFT_CARD, token=token, amount=amount, recv_window=recv_window)

    def fetch_rsa_public_key(self, *, recv_window: int | None = None) -> models.FetchRsaPublicKey:
        """Fetch RSA Public Key.

        GET /sapi/v1/giftcard/cryptography/rsa-public-key: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/gift_card/market-data/Fetch-RSA-Public-Key
        """
        return self._call(ops.FETCH_RSA_PUBLIC_KEY, recv_window=recv_window)

    def fetch_token_limit(self, *, base_token: str, recv_window: int | None = None) -> models.FetchTokenLimit[Num]:
        """Fetch Token Limit.

        GET /sapi/v1/giftcard/buyCode/token-limit: USER_DATA, weight 1 per IP.

        Args:
            base_token: `baseToken`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/gift_card/market-data/Fetch-Token-Limit
        """
        return self._call(ops.FETCH_TOKEN_LIMIT, base_token=base_token, recv_window=recv_window)

    def redeem_a_binance_gift_card(
        self, *, code: str, external_uid: str | None = None, recv_window: int | None = None
    ) -> models.RedeemABinanceGiftCard[Num]:
        """Redeem a Binance Gift Card.

        POST /sapi/v1/giftcard/redeemCode: USER_DATA, weight 1 per IP.

        Args:
            code: `code`, STRING.
            external_uid: `externalUid`, STRING, max length 400.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/gift_card/market-data/Redeem-a-Binance-Gift-Card
        """
        return self._call(ops.REDEEM_A_BINANCE_GIFT_CARD, code=code, external_uid=external_uid, recv_window=recv_window)

    def verify_binance_gift_card_by_gift_card_number(
        self, *, reference_no: str, recv_window: int | None = None
    ) -> models.VerifyBinanceGiftCardByGiftCardNumber[Num]:
        """Verify Binance Gift Card by Gift Card Number.

        GET /sapi/v1/giftcard/verify: USER_DATA, weight 1 per IP.

        Args:
            reference_no: `referenceNo`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/gift_card/market-data/Verify-Binance-Gift-Card-by-Gift-Card-Number
        """
        return self._call(
            ops.VERIFY_BINANCE_GIFT_CARD_BY_GIFT_CARD_NUMBER, reference_no=reference_no, recv_window=recv_window
        )
