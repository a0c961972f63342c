"""The asynchronous clients of Staking."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseList
from ..runtime.rest_async import AsyncRestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncStaking(AsyncRestClient, Generic[Num]):
    """REST of Staking, asynchronous."""

    _product = "staking"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncStaking[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncStaking[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncStaking[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def claim_boost_rewards(self, *, recv_window: int | None = None) -> models.ClaimBoostRewards:
        """Claim Boost Rewards.

        POST /sapi/v1/sol-staking/sol/claim: TRADE, weight 150 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/staking/Claim-Boost-rewards
        """
        return await self._call(ops.CLAIM_BOOST_REWARDS, recv_window=recv_window)

    async def eth_staking_account(self, *, recv_window: int | None = None) -> models.EthStakingAccount[Num]:
        """ETH Staking account.

        GET /sapi/v2/eth-staking/account: USER_DATA, weight 150 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/account
        """
        return await self._call(ops.ETH_STAKING_ACCOUNT, recv_window=recv_window)

    async def get_beth_rewards_distribution_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetBethRewardsDistributionHistory[Num]:
        """Get BETH rewards distribution history.

        GET /sapi/v1/eth-staking/eth/history/rewardsHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-ETH-rewards-distribution-history
        """
        return await self._call(
            ops.GET_BETH_REWARDS_DISTRIBUTION_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_bnsol_rate_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetBnsolRateHistory[Num]:
        """Get BNSOL Rate History.

        GET /sapi/v1/sol-staking/sol/history/rateHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-BNSOL-Rate-History
        """
        return await self._call(
            ops.GET_BNSOL_RATE_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_bnsol_rewards_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetBnsolRewardsHistory[Num]:
        """Get BNSOL rewards history.

        GET /sapi/v1/sol-staking/sol/history/bnsolRewardsHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-BNSOL-rewards-history
        """
        return await self._call(
            ops.GET_BNSOL_REWARDS_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_boost_rewards_history(
        self,
        *,
        type: Literal["CLAIM", "DISTRIBUTE"],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetBoostRewardsHistory[Num]:
        """Get Boost Rewards History.

        GET /sapi/v1/sol-staking/sol/history/boostRewardsHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            type: `type`, ENUM, one of CLAIM, DISTRIBUTE, default CLAIM.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-Boost-rewards-History
        """
        return await self._call(
            ops.GET_BOOST_REWARDS_HISTORY,
            type=type,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_current_eth_staking_quota(
        self, *, recv_window: int | None = None
    ) -> models.GetCurrentEthStakingQuota:
        """Get current ETH staking quota.

        GET /sapi/v1/eth-staking/eth/quota: USER_DATA, weight 150 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/account/Get-current-ETH-staking-quota
        """
        return await self._call(ops.GET_CURRENT_ETH_STAKING_QUOTA, recv_window=recv_window)

    async def get_eth_redemption_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetEthRedemptionHistory[Num]:
        """Get ETH redemption history.

        GET /sapi/v1/eth-staking/eth/history/redemptionHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-ETH-redemption-history
        """
        return await self._call(
            ops.GET_ETH_REDEMPTION_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_eth_staking_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetEthStakingHistory[Num]:
        """Get ETH staking history.

        GET /sapi/v1/eth-staking/eth/history/stakingHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/history
        """
        return await self._call(
            ops.GET_ETH_STAKING_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_sol_redemption_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetSolRedemptionHistory[Num]:
        """Get SOL redemption history.

        GET /sapi/v1/sol-staking/sol/history/redemptionHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-SOL-redemption-history
        """
        return await self._call(
            ops.GET_SOL_REDEMPTION_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_sol_staking_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetSolStakingHistory[Num]:
        """Get SOL staking history.

        GET /sapi/v1/sol-staking/sol/history/stakingHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/history
        """
        return await self._call(
            ops.GET_SOL_STAKING_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_sol_staking_quota_details(
        self, *, recv_window: int | None = None
    ) -> models.GetSolStakingQuotaDetails[Num]:
        """Get SOL staking quota details.

        GET /sapi/v1/sol-staking/sol/quota: USER_DATA, weight 150 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/account/Get-SOL-staking-quota-details
        """
        return await self._call(ops.GET_SOL_STAKING_QUOTA_DETAILS, recv_window=recv_window)

    async def get_unclaimed_rewards(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.GetUnclaimedRewards[Num]]:
        """Get Unclaimed Rewards.

        GET /sapi/v1/sol-staking/sol/history/unclaimedRewards: USER_DATA, weight 150 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/history/Get-Unclaimed-rewards
        """
        return await self._call(ops.GET_UNCLAIMED_REWARDS, recv_window=recv_window)

    async def get_wbeth_rate_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetWbethRateHistory[Num]:
        """Get WBETH Rate History.

        GET /sapi/v1/eth-staking/eth/history/rateHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-BETH-Rate-History
        """
        return await self._call(
            ops.GET_WBETH_RATE_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_wbeth_rewards_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetWbethRewardsHistory[Num]:
        """Get WBETH rewards history.

        GET /sapi/v1/eth-staking/eth/history/wbethRewardsHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-WBETH-rewards-history
        """
        return await self._call(
            ops.GET_WBETH_REWARDS_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_wbeth_unwrap_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetWbethUnwrapHistory[Num]:
        """Get WBETH unwrap history.

        GET /sapi/v1/eth-staking/wbeth/history/unwrapHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-WBETH-unwrap-history
        """
        return await self._call(
            ops.GET_WBETH_UNWRAP_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_wbeth_wrap_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetWbethWrapHistory[Num]:
        """Get WBETH wrap history.

        GET /sapi/v1/eth-staking/wbeth/history/wrapHistory: USER_DATA, weight 150 per IP.

        `start_time` and `end_time` lie at most 3mo apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/history/Get-WBETH-wrap-history
        """
        return await self._call(
            ops.GET_WBETH_WRAP_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def redeem_eth(
        self, *, amount: Number, asset: Literal["WBETH", "BETH"] | None = None, recv_window: int | None = None
    ) -> models.RedeemEth[Num]:
        """Redeem ETH.

        POST /sapi/v1/eth-staking/eth/redeem: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL, matches ^[0-9]+(\\.[0-9]{1,8})?$.
            asset: `asset`, STRING, one of WBETH, BETH, default BETH.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/staking/Redeem-ETH
        """
        return await self._call(ops.REDEEM_ETH, amount=amount, asset=asset, recv_window=recv_window)

    async def redeem_sol(self, *, amount: Number, recv_window: int | None = None) -> models.RedeemSol[Num]:
        """Redeem SOL.

        POST /sapi/v1/sol-staking/sol/redeem: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL, matches ^[0-9]+(\\.[0-9]{1,8})?$.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/staking/Redeem-SOL
        """
        return await self._call(ops.REDEEM_SOL, amount=amount, recv_window=recv_window)

    async def sol_staking_account(self, *, recv_window: int | None = None) -> models.SolStakingAccount[Num]:
        """SOL Staking account.

        GET /sapi/v1/sol-staking/account: USER_DATA, weight 150 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/account
        """
        return await self._call(ops.SOL_STAKING_ACCOUNT, recv_window=recv_window)

    async def subscribe_eth_staking(
        self, *, amount: Number, recv_window: int | None = None
    ) -> models.SubscribeEthStaking[Num]:
        """Subscribe ETH Staking.

        POST /sapi/v2/eth-staking/eth/stake: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL, matches ^[0-9]+(\\.[0-9]{1,4})?$.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/staking
        """
        return await self._call(ops.SUBSCRIBE_ETH_STAKING, amount=amount, recv_window=recv_window)

    async def subscribe_sol_staking(
        self, *, amount: Number, recv_window: int | None = None
    ) -> models.SubscribeSolStaking[Num]:
        """Subscribe SOL Staking.

        POST /sapi/v1/sol-staking/sol/stake: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/sol-staking/staking
        """
        return await self._call(ops.SUBSCRIBE_SOL_STAKING, amount=amount, recv_window=recv_window)

    async def wrap_beth(self, *, amount: Number, recv_window: int | None = None) -> models.WrapBeth[Num]:
        """Wrap BETH.

        POST /sapi/v1/eth-staking/wbeth/wrap: TRADE, weight 150 per IP.

        Args:
            amount: `amount`, DECIMAL, matches ^[0-9]+(\\.[0-9]{1,4})?$.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/staking/eth-staking/staking/Wrap-BETH
        """
        return await self._call(ops.WRAP_BETH, amount=amount, recv_window=recv_window)
