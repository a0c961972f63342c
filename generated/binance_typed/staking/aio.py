"""The asynchronous clients of Staking."""

from __future__ import annotations

from typing import Literal

from ..runtime.answers import ResponseList
from ..runtime.rest_async import AsyncRestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES


class AsyncStaking(AsyncRestClient):
    """REST of Staking, asynchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    async def claim_boost_rewards(self) -> models.ClaimBoostRewards:
        """Claim Boost Rewards.

        POST /sapi/v1/sol-staking/sol/claim: TRADE, weight 150 per IP.

        https://developers.binance.com/docs/staking/sol-staking/staking/Claim-Boost-rewards
        """
        return await self._call(ops.CLAIM_BOOST_REWARDS)

    async def eth_staking_account(self) -> models.EthStakingAccount:
        """ETH Staking account.

        GET /sapi/v2/eth-staking/account: USER_DATA, weight 150 per IP.

        https://developers.binance.com/docs/staking/eth-staking/account
        """
        return await self._call(ops.ETH_STAKING_ACCOUNT)

    async def get_beth_rewards_distribution_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetBethRewardsDistributionHistory:
        """Get BETH rewards distribution history.

        GET /sapi/v1/eth-staking/eth/history/rewardsHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-ETH-rewards-distribution-history
        """
        return await self._call(
            ops.GET_BETH_REWARDS_DISTRIBUTION_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
        )

    async def get_bnsol_rate_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetBnsolRateHistory:
        """Get BNSOL Rate History.

        GET /sapi/v1/sol-staking/sol/history/rateHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-BNSOL-Rate-History
        """
        return await self._call(
            ops.GET_BNSOL_RATE_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def get_bnsol_rewards_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetBnsolRewardsHistory:
        """Get BNSOL rewards history.

        GET /sapi/v1/sol-staking/sol/history/bnsolRewardsHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-BNSOL-rewards-history
        """
        return await self._call(
            ops.GET_BNSOL_REWARDS_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def get_boost_rewards_history(
        self,
        *,
        type: Literal["CLAIM", "DISTRIBUTE"],
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetBoostRewardsHistory:
        """Get Boost Rewards History.

        GET /sapi/v1/sol-staking/sol/history/boostRewardsHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            type: `type`, ENUM, one of CLAIM, DISTRIBUTE, default CLAIM.
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-Boost-rewards-History
        """
        return await self._call(
            ops.GET_BOOST_REWARDS_HISTORY,
            type=type,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
        )

    async def get_current_eth_staking_quota(self) -> models.GetCurrentEthStakingQuota:
        """Get current ETH staking quota.

        GET /sapi/v1/eth-staking/eth/quota: USER_DATA, weight 150 per IP.

        https://developers.binance.com/docs/staking/eth-staking/account/Get-current-ETH-staking-quota
        """
        return await self._call(ops.GET_CURRENT_ETH_STAKING_QUOTA)

    async def get_eth_redemption_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetEthRedemptionHistory:
        """Get ETH redemption history.

        GET /sapi/v1/eth-staking/eth/history/redemptionHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-ETH-redemption-history
        """
        return await self._call(
            ops.GET_ETH_REDEMPTION_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def get_eth_staking_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetEthStakingHistory:
        """Get ETH staking history.

        GET /sapi/v1/eth-staking/eth/history/stakingHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/eth-staking/history
        """
        return await self._call(
            ops.GET_ETH_STAKING_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def get_sol_redemption_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetSolRedemptionHistory:
        """Get SOL redemption history.

        GET /sapi/v1/sol-staking/sol/history/redemptionHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-SOL-redemption-history
        """
        return await self._call(
            ops.GET_SOL_REDEMPTION_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def get_sol_staking_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetSolStakingHistory:
        """Get SOL staking history.

        GET /sapi/v1/sol-staking/sol/history/stakingHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/sol-staking/history
        """
        return await self._call(
            ops.GET_SOL_STAKING_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def get_sol_staking_quota_details(self) -> models.GetSolStakingQuotaDetails:
        """Get SOL staking quota details.

        GET /sapi/v1/sol-staking/sol/quota: USER_DATA, weight 150 per IP.

        https://developers.binance.com/docs/staking/sol-staking/account/Get-SOL-staking-quota-details
        """
        return await self._call(ops.GET_SOL_STAKING_QUOTA_DETAILS)

    async def get_unclaimed_rewards(self) -> ResponseList[models.GetUnclaimedRewards]:
        """Get Unclaimed Rewards.

        GET /sapi/v1/sol-staking/sol/history/unclaimedRewards: USER_DATA, weight 150 per IP.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-Unclaimed-rewards
        """
        return await self._call(ops.GET_UNCLAIMED_REWARDS)

    async def get_wbeth_rate_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetWbethRateHistory:
        """Get WBETH Rate History.

        GET /sapi/v1/eth-staking/eth/history/rateHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-BETH-Rate-History
        """
        return await self._call(
            ops.GET_WBETH_RATE_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def get_wbeth_rewards_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetWbethRewardsHistory:
        """Get WBETH rewards history.

        GET /sapi/v1/eth-staking/eth/history/wbethRewardsHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-WBETH-rewards-history
        """
        return await self._call(
            ops.GET_WBETH_REWARDS_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def get_wbeth_unwrap_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetWbethUnwrapHistory:
        """Get WBETH unwrap history.

        GET /sapi/v1/eth-staking/wbeth/history/unwrapHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-WBETH-unwrap-history
        """
        return await self._call(
            ops.GET_WBETH_UNWRAP_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def get_wbeth_wrap_history(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.GetWbethWrapHistory:
        """Get WBETH wrap history.

        GET /sapi/v1/eth-staking/wbeth/history/wrapHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG.
            end_time: `endTime`, LONG.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-WBETH-wrap-history
        """
        return await self._call(
            ops.GET_WBETH_WRAP_HISTORY, start_time=start_time, end_time=end_time, current=current, size=size
        )

    async def redeem_eth(self, *, amount: Number, asset: Literal["WBETH", "BETH"] | None = None) -> models.RedeemEth:
        """Redeem ETH.

        POST /sapi/v1/eth-staking/eth/redeem: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL, matches ^[0-9]+(\\.[0-9]{1,8})?$.
            asset: `asset`, STRING, one of WBETH, BETH, default BETH.

        https://developers.binance.com/docs/staking/eth-staking/staking/Redeem-ETH
        """
        return await self._call(ops.REDEEM_ETH, amount=amount, asset=asset)

    async def redeem_sol(self, *, amount: Number) -> models.RedeemSol:
        """Redeem SOL.

        POST /sapi/v1/sol-staking/sol/redeem: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL, matches ^[0-9]+(\\.[0-9]{1,8})?$.

        https://developers.binance.com/docs/staking/sol-staking/staking/Redeem-SOL
        """
        return await self._call(ops.REDEEM_SOL, amount=amount)

    async def sol_staking_account(self) -> models.SolStakingAccount:
        """SOL Staking account.

        GET /sapi/v1/sol-staking/account: USER_DATA, weight 150 per IP.

        https://developers.binance.com/docs/staking/sol-staking/account
        """
        return await self._call(ops.SOL_STAKING_ACCOUNT)

    async def subscribe_eth_staking(self, *, amount: Number) -> models.SubscribeEthStaking:
        """Subscribe ETH Staking.

        POST /sapi/v2/eth-staking/eth/stake: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL, matches ^[0-9]+(\\.[0-9]{1,4})?$.

        https://developers.binance.com/docs/staking/eth-staking/staking
        """
        return await self._call(ops.SUBSCRIBE_ETH_STAKING, amount=amount)

    async def subscribe_sol_staking(self, *, amount: Number) -> models.SubscribeSolStaking:
        """Subscribe SOL Staking.

        POST /sapi/v1/sol-staking/sol/stake: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL.

        https://developers.binance.com/docs/staking/sol-staking/staking
        """
        return await self._call(ops.SUBSCRIBE_SOL_STAKING, amount=amount)

    async def wrap_beth(self, *, amount: Number) -> models.WrapBeth:
        """Wrap BETH.

        POST /sapi/v1/eth-staking/wbeth/wrap: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL, matches ^[0-9]+(\\.[0-9]{1,4})?$.

        https://developers.binance.com/docs/staking/eth-staking/staking/Wrap-BETH
        """
        return await self._call(ops.WRAP_BETH, amount=amount)
