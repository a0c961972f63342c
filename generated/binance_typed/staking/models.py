"""The answers of Staking. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class ClaimBoostRewards(Response):
    success: bool | None = field(name="success", default=None)


class EthStakingAccount(Response, Generic[Num]):
    holding_in_eth: Num | None = field(name="holdingInETH", default=None)
    holdings: EthStakingAccountHoldings[Num] | None = field(name="holdings", default=None)
    thirty_days_profit_in_eth: Num | None = field(name="thirtyDaysProfitInETH", default=None)
    profit: EthStakingAccountProfit[Num] | None = field(name="profit", default=None)


class EthStakingAccountHoldings(Model, Generic[Num]):
    wbeth_amount: Num | None = field(name="wbethAmount", default=None)
    beth_amount: Num | None = field(name="bethAmount", default=None)


class EthStakingAccountProfit(Model, Generic[Num]):
    amount_from_wbeth: Num | None = field(name="amountFromWBETH", default=None)
    amount_from_beth: Num | None = field(name="amountFromBETH", default=None)


class GetBethRewardsDistributionHistory(Response, Generic[Num]):
    rows: list[GetBethRewardsDistributionHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetBethRewardsDistributionHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    asset: str | None = field(name="asset", default=None)
    holding: Num | None = field(name="holding", default=None)
    amount: Num | None = field(name="amount", default=None)
    annual_percentage_rate: Num | None = field(name="annualPercentageRate", default=None)
    status: str | None = field(name="status", default=None)


class GetBnsolRateHistory(Response, Generic[Num]):
    rows: list[GetBnsolRateHistoryRows[Num]] | None = field(name="rows", default=None)
    total: str | None = field(name="total", default=None)


class GetBnsolRateHistoryRows(Model, Generic[Num]):
    annual_percentage_rate: Num | None = field(name="annualPercentageRate", default=None)
    exchange_rate: Num | None = field(name="exchangeRate", default=None)
    boost_rewards: list[GetBnsolRateHistoryRowsBoostRewards[Num]] | None = field(name="boostRewards", default=None)
    time: int | None = field(name="time", default=None)


class GetBnsolRateHistoryRowsBoostRewards(Model, Generic[Num]):
    boost_apr: Num | None = field(name="boostAPR", default=None)
    rewards_asset: str | None = field(name="rewardsAsset", default=None)


class GetBnsolRewardsHistory(Response, Generic[Num]):
    est_rewards_in_sol: Num | None = field(name="estRewardsInSOL", default=None)
    rows: list[GetBnsolRewardsHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetBnsolRewardsHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    amount_in_sol: Num | None = field(name="amountInSOL", default=None)
    holding: Num | None = field(name="holding", default=None)
    holding_in_sol: Num | None = field(name="holdingInSOL", default=None)
    annual_percentage_rate: Num | None = field(name="annualPercentageRate", default=None)


class GetBoostRewardsHistory(Response, Generic[Num]):
    rows: list[GetBoostRewardsHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetBoostRewardsHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    token: str | None = field(name="token", default=None)
    amount: Num | None = field(name="amount", default=None)
    bnsol_holding: Num | None = field(name="bnsolHolding", default=None)
    """Only if type is DISTRIBUTE."""
    status: str | None = field(name="status", default=None)
    """Only if type is CLAIM."""


class GetCurrentEthStakingQuota(Response):
    left_staking_personal_quota: str | None = field(name="leftStakingPersonalQuota", default=None)
    left_redemption_personal_quota: str | None = field(name="leftRedemptionPersonalQuota", default=None)


class GetEthRedemptionHistory(Response, Generic[Num]):
    rows: list[GetEthRedemptionHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetEthRedemptionHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    arrival_time: int | None = field(name="arrivalTime", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    distribute_asset: str | None = field(name="distributeAsset", default=None)
    distribute_amount: Num | None = field(name="distributeAmount", default=None)
    conversion_ratio: Num | None = field(name="conversionRatio", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetEthStakingHistory(Response, Generic[Num]):
    rows: list[GetEthStakingHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetEthStakingHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    distribute_asset: str | None = field(name="distributeAsset", default=None)
    distribute_amount: Num | None = field(name="distributeAmount", default=None)
    conversion_ratio: Num | None = field(name="conversionRatio", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetSolRedemptionHistory(Response, Generic[Num]):
    rows: list[GetSolRedemptionHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetSolRedemptionHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    arrival_time: int | None = field(name="arrivalTime", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    distribute_asset: str | None = field(name="distributeAsset", default=None)
    distribute_amount: Num | None = field(name="distributeAmount", default=None)
    exchange_rate: Num | None = field(name="exchangeRate", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetSolStakingHistory(Response, Generic[Num]):
    rows: list[GetSolStakingHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetSolStakingHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    distribute_asset: str | None = field(name="distributeAsset", default=None)
    distribute_amount: Num | None = field(name="distributeAmount", default=None)
    exchange_rate: Num | None = field(name="exchangeRate", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetSolStakingQuotaDetails(Response, Generic[Num]):
    left_staking_personal_quota: str | None = field(name="leftStakingPersonalQuota", default=None)
    left_redemption_personal_quota: str | None = field(name="leftRedemptionPersonalQuota", default=None)
    min_stake_amount: Num | None = field(name="minStakeAmount", default=None)
    min_redeem_amount: Num | None = field(name="minRedeemAmount", default=None)
    redeem_period: int | None = field(name="redeemPeriod", default=None)
    stakeable: bool | None = field(name="stakeable", default=None)
    redeemable: bool | None = field(name="redeemable", default=None)
    sold_out: bool | None = field(name="soldOut", default=None)
    commission_fee: Num | None = field(name="commissionFee", default=None)
    next_epoch_time: int | None = field(name="nextEpochTime", default=None)
    calculating: bool | None = field(name="calculating", default=None)


class GetUnclaimedRewards(Model, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    rewards_asset: str | None = field(name="rewardsAsset", default=None)


class GetWbethRateHistory(Response, Generic[Num]):
    rows: list[GetWbethRateHistoryRows[Num]] | None = field(name="rows", default=None)
    total: str | None = field(name="total", default=None)


class GetWbethRateHistoryRows(Model, Generic[Num]):
    annual_percentage_rate: Num | None = field(name="annualPercentageRate", default=None)
    exchange_rate: Num | None = field(name="exchangeRate", default=None)
    time: int | None = field(name="time", default=None)


class GetWbethRewardsHistory(Response, Generic[Num]):
    est_rewards_in_eth: Num | None = field(name="estRewardsInETH", default=None)
    rows: list[GetWbethRewardsHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetWbethRewardsHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    amount_in_eth: Num | None = field(name="amountInETH", default=None)
    holding: Num | None = field(name="holding", default=None)
    holding_in_eth: Num | None = field(name="holdingInETH", default=None)
    annual_percentage_rate: Num | None = field(name="annualPercentageRate", default=None)


class GetWbethUnwrapHistory(Response, Generic[Num]):
    rows: list[GetWbethUnwrapHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetWbethUnwrapHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    from_amount: Num | None = field(name="fromAmount", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    to_amount: Num | None = field(name="toAmount", default=None)
    exchange_rate: Num | None = field(name="exchangeRate", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetWbethWrapHistory(Response, Generic[Num]):
    rows: list[GetWbethWrapHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetWbethWrapHistoryRows(Model, Generic[Num]):
    time: int | None = field(name="time", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    from_amount: Num | None = field(name="fromAmount", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    to_amount: Num | None = field(name="toAmount", default=None)
    exchange_rate: Num | None = field(name="exchangeRate", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class RedeemEth(Response, Generic[Num]):
    success: bool | None = field(name="success", default=None)
    eth_amount: Num | None = field(name="ethAmount", default=None)
    conversion_ratio: Num | None = field(name="conversionRatio", default=None)
    arrival_time: int | None = field(name="arrivalTime", default=None)


class RedeemSol(Response, Generic[Num]):
    success: bool | None = field(name="success", default=None)
    sol_amount: Num | None = field(name="solAmount", default=None)
    exchange_rate: Num | None = field(name="exchangeRate", default=None)
    arrival_time: int | None = field(name="arrivalTime", default=None)


class SolStakingAccount(Response, Generic[Num]):
    bnsol_amount: Num | None = field(name="bnsolAmount", default=None)
    holding_in_sol: Num | None = field(name="holdingInSOL", default=None)
    thirty_days_profit_in_sol: Num | None = field(name="thirtyDaysProfitInSOL", default=None)


class SubscribeEthStaking(Response, Generic[Num]):
    success: bool | None = field(name="success", default=None)
    wbeth_amount: Num | None = field(name="wbethAmount", default=None)
    conversion_ratio: Num | None = field(name="conversionRatio", default=None)


class SubscribeSolStaking(Response, Generic[Num]):
    success: bool | None = field(name="success", default=None)
    bnsol_amount: Num | None = field(name="bnsolAmount", default=None)
    exchange_rate: Num | None = field(name="exchangeRate", default=None)


class WrapBeth(Response, Generic[Num]):
    success: bool | None = field(name="success", default=None)
    wbeth_amount: Num | None = field(name="wbethAmount", default=None)
    exchange_rate: Num | None = field(name="exchangeRate", default=None)
