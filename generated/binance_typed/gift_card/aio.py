"""The asynchronous clients of Gift Card."""

from __future__ import annotations

from ..runtime.rest_async import AsyncRestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES


class AsyncGiftCard(AsyncRestClient):
    """REST of Gift Card, asynchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    async def create_a_dual_token_gift_card(
        self, *, base_token: str, face_token: str, base_token_amount: Number
    ) -> models.CreateADualTokenGiftCard:
        """Create a dual-token gift card(fixed value, discount feature).

        POST /sapi/v1/giftcard/buyCode: TRADE, weight 1 per IP.

        Args:
            base_token: `baseToken`, STRING.
            face_token: `faceToken`, STRING.
            base_token_amount: `baseTokenAmount`, DECIMAL.

        https://developers.binance.com/docs/gift_card/market-data/Create-a-dual-token-gift-card
        """
        return await self._call(
            ops.CREATE_A_DUAL_TOKEN_GIFT_CARD,
            base_token=base_token,
            face_token=face_token,
            base_token_amount=base_token_amount,
        )

    async def create_a_single_token_gift_card(self, *, token: str, amount: Number) -> models.CreateASingleTokenGiftCard:
        """Create a single-token gift card.

        POST /sapi/v1/giftcard/createCode: USER_DATA, weight 1 per IP.

        Args:
            token: `token`, STRING.
            amount: `amount`, DECIMAL.

        https://developers.binance.com/docs/gift_card/market-data
        """
        return await self._call(ops.CREATE_A_SINGLE_TOKEN_GIFT_CARD, token=token, amount=amount)

    async def fetch_rsa_public_key(self) -> models.FetchRsaPublicKey:
        """Fetch RSA Public Key.

        GET /sapi/v1/giftcard/cryptography/rsa-public-key: USER_DATA, weight 1 per IP.

        https://developers.binance.com/docs/gift_card/market-data/Fetch-RSA-Public-Key
        """
        return await self._call(ops.FETCH_RSA_PUBLIC_KEY)

    async def fetch_token_limit(self, *, base_token: str) -> models.FetchTokenLimit:
        """Fetch Token Limit.

        GET /sapi/v1/giftcard/buyCode/token-limit: USER_DATA, weight 1 per IP.

        Args:
            base_token: `baseToken`, STRING.

        https://developers.binance.com/docs/gift_card/market-data/Fetch-Token-Limit
        """
        return await self._call(ops.FETCH_TOKEN_LIMIT, base_token=base_token)

    async def redeem_a_binance_gift_card(
        self, *, code: str, external_uid: str | None = None
    ) -> models.RedeemABinanceGiftCard:
        """Redeem a Binance Gift Card.

        POST /sapi/v1/giftcard/redeemCode: USER_DATA, weight 1 per IP.

        Args:
            code: `code`, STRING.
            external_uid: `externalUid`, STRING, max length 400.

        https://developers.binance.com/docs/gift_card/market-data/Redeem-a-Binance-Gift-Card
        """
        return await self._call(ops.REDEEM_A_BINANCE_GIFT_CARD, code=code, external_uid=external_uid)

    async def verify_binance_gift_card_by_gift_card_number(
        self, *, reference_no: str
    ) -> models.VerifyBinanceGiftCardByGiftCardNumber:
        """Verify Binance Gift Card by Gift Card Number.

        GET /sapi/v1/giftcard/verify: USER_DATA, weight 1 per IP.

        Args:
            reference_no: `referenceNo`, STRING.

        https://developers.binance.com/docs/gift_card/market-data/Verify-Binance-Gift-Card-by-Gift-Card-Number
        """
        return await self._call(ops.VERIFY_BINANCE_GIFT_CARD_BY_GIFT_CARD_NUMBER, reference_no=reference_no)
