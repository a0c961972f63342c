"""The answers of Staking. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Model, Response


class ClaimBoostRewards(Response):
    success: bool | None = field(name="success", default=None)


class EthStakingAccount(Response):
    holding_in_eth: str | None = field(name="holdingInETH", default=None)
    holdings: EthStakingAccountHoldings | None = field(name="holdings", default=None)
    thirty_days_profit_in_eth: str | None = field(name="thirtyDaysProfitInETH", default=None)
    profit: EthStakingAccountProfit | None = field(name="profit", default=None)


class EthStakingAccountHoldings(Model):
    wbeth_amount: str | None = field(name="wbethAmount", default=None)
    beth_amount: str | None = field(name="bethAmount", default=None)


class EthStakingAccountProfit(Model):
    amount_from_wbeth: str | None = field(name="amountFromWBETH", default=None)
    amount_from_beth: str | None = field(name="amountFromBETH", default=None)


class GetBethRewardsDistributionHistory(Response):
    rows: list[GetBethRewardsDistributionHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetBethRewardsDistributionHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    asset: str | None = field(name="asset", default=None)
    holding: str | None = field(name="holding", default=None)
    amount: str | None = field(name="amount", default=None)
    annual_percentage_rate: str | None = field(name="annualPercentageRate", default=None)
    status: str | None = field(name="status", default=None)


class GetBnsolRateHistory(Response):
    rows: list[GetBnsolRateHistoryRows] | None = field(name="rows", default=None)
    total: str | None = field(name="total", default=None)


class GetBnsolRateHistoryRows(Model):
    annual_percentage_rate: str | None = field(name="annualPercentageRate", default=None)
    exchange_rate: str | None = field(name="exchangeRate", default=None)
    boost_rewards: list[GetBnsolRateHistoryRowsBoostRewards] | None = field(name="boostRewards", default=None)
    time: int | None = field(name="time", default=None)


class GetBnsolRateHistoryRowsBoostRewards(Model):
    boost_apr: str | None = field(name="boostAPR", default=None)
    rewards_asset: str | None = field(name="rewardsAsset", default=None)


class GetBnsolRewardsHistory(Response):
    est_rewards_in_sol: str | None = field(name="estRewardsInSOL", default=None)
    rows: list[GetBnsolRewardsHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetBnsolRewardsHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    amount_in_sol: str | None = field(name="amountInSOL", default=None)
    holding: str | None = field(name="holding", default=None)
    holding_in_sol: str | None = field(name="holdingInSOL", default=None)
    annual_percentage_rate: str | None = field(name="annualPercentageRate", default=None)


class GetBoostRewardsHistory(Response):
    rows: list[GetBoostRewardsHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetBoostRewardsHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    token: str | None = field(name="token", default=None)
    amount: str | None = field(name="amount", default=None)
    bnsol_holding: str | None = field(name="bnsolHolding", default=None)
    """Only if type is DISTRIBUTE."""
    status: str | None = field(name="status", default=None)
    """Only if type is CLAIM."""


class GetCurrentEthStakingQuota(Response):
    left_staking_personal_quota: str | None = field(name="leftStakingPersonalQuota", default=None)
    left_redemption_personal_quota: str | None = field(name="leftRedemptionPersonalQuota", default=None)


class GetEthRedemptionHistory(Response):
    rows: list[GetEthRedemptionHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetEthRedemptionHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    arrival_time: int | None = field(name="arrivalTime", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: str | None = field(name="amount", default=None)
    distribute_asset: str | None = field(name="distributeAsset", default=None)
    distribute_amount: str | None = field(name="distributeAmount", default=None)
    conversion_ratio: str | None = field(name="conversionRatio", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetEthStakingHistory(Response):
    rows: list[GetEthStakingHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetEthStakingHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: str | None = field(name="amount", default=None)
    distribute_asset: str | None = field(name="distributeAsset", default=None)
    distribute_amount: str | None = field(name="distributeAmount", default=None)
    conversion_ratio: str | None = field(name="conversionRatio", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetSolRedemptionHistory(Response):
    rows: list[GetSolRedemptionHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetSolRedemptionHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    arrival_time: int | None = field(name="arrivalTime", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: str | None = field(name="amount", default=None)
    distribute_asset: str | None = field(name="distributeAsset", default=None)
    distribute_amount: str | None = field(name="distributeAmount", default=None)
    exchange_rate: str | None = field(name="exchangeRate", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetSolStakingHistory(Response):
    rows: list[GetSolStakingHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetSolStakingHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: str | None = field(name="amount", default=None)
    distribute_asset: str | None = field(name="distributeAsset", default=None)
    distribute_amount: str | None = field(name="distributeAmount", default=None)
    exchange_rate: str | None = field(name="exchangeRate", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetSolStakingQuotaDetails(Response):
    left_staking_personal_quota: str | None = field(name="leftStakingPersonalQuota", default=None)
    left_redemption_personal_quota: str | None = field(name="leftRedemptionPersonalQuota", default=None)
    min_stake_amount: str | None = field(name="minStakeAmount", default=None)
    min_redeem_amount: str | None = field(name="minRedeemAmount", default=None)
    redeem_period: int | None = field(name="redeemPeriod", default=None)
    stakeable: bool | None = field(name="stakeable", default=None)
    redeemable: bool | None = field(name="redeemable", default=None)
    sold_out: bool | None = field(name="soldOut", default=None)
    commission_fee: str | None = field(name="commissionFee", default=None)
    next_epoch_time: int | None = field(name="nextEpochTime", default=None)
    calculating: bool | None = field(name="calculating", default=None)


class GetUnclaimedRewards(Model):
    amount: str | None = field(name="amount", default=None)
    rewards_asset: str | None = field(name="rewardsAsset", default=None)


class GetWbethRateHistory(Response):
    rows: list[GetWbethRateHistoryRows] | None = field(name="rows", default=None)
    total: str | None = field(name="total", default=None)


class GetWbethRateHistoryRows(Model):
    annual_percentage_rate: str | None = field(name="annualPercentageRate", default=None)
    exchange_rate: str | None = field(name="exchangeRate", default=None)
    time: int | None = field(name="time", default=None)


class GetWbethRewardsHistory(Response):
    est_rewards_in_eth: str | None = field(name="estRewardsInETH", default=None)
    rows: list[GetWbethRewardsHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetWbethRewardsHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    amount_in_eth: str | None = field(name="amountInETH", default=None)
    holding: str | None = field(name="holding", default=None)
    holding_in_eth: str | None = field(name="holdingInETH", default=None)
    annual_percentage_rate: str | None = field(name="annualPercentageRate", default=None)


class GetWbethUnwrapHistory(Response):
    rows: list[GetWbethUnwrapHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetWbethUnwrapHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    from_amount: str | None = field(name="fromAmount", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    to_amount: str | None = field(name="toAmount", default=None)
    exchange_rate: str | None = field(name="exchangeRate", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class GetWbethWrapHistory(Response):
    rows: list[GetWbethWrapHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetWbethWrapHistoryRows(Model):
    time: int | None = field(name="time", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    from_amount: str | None = field(name="fromAmount", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    to_amount: str | None = field(name="toAmount", default=None)
    exchange_rate: str | None = field(name="exchangeRate", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, SUCCESS, FAILED."""


class RedeemEth(Response):
    success: bool | None = field(name="success", default=None)
    eth_amount: str | None = field(name="ethAmount", default=None)
    conversion_ratio: str | None = field(name="conversionRatio", default=None)
    arrival_time: int | None = field(name="arrivalTime", default=None)


class RedeemSol(Response):
    success: bool | None = field(name="success", default=None)
    sol_amount: str | None = field(name="solAmount", default=None)
    exchange_rate: str | None = field(name="exchangeRate", default=None)
    arrival_time: int | None = field(name="arrivalTime", default=None)


class SolStakingAccount(Response):
    bnsol_amount: str | None = field(name="bnsolAmount", default=None)
    holding_in_sol: str | None = field(name="holdingInSOL", default=None)
    thirty_days_profit_in_sol: str | None = field(name="thirtyDaysProfitInSOL", default=None)


class SubscribeEthStaking(Response):
    success: bool | None = field(name="success", default=None)
    wbeth_amount: str | None = field(name="wbethAmount", default=None)
    conversion_ratio: str | None = field(name="conversionRatio", default=None)


class SubscribeSolStaking(Response):
    success: bool | None = field(name="success", default=None)
    bnsol_amount: str | None = field(name="bnsolAmount", default=None)
    exchange_rate: str | None = field(name="exchangeRate", default=None)


class WrapBeth(Response):
    success: bool | None = field(name="success", default=None)
    wbeth_amount: str | None = field(name="wbethAmount", default=None)
    exchange_rate: str | None = field(name="exchangeRate", default=None)
