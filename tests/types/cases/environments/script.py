"""An environment is one of those that are documented for the product."""

from binance_typed import AsyncUsdsFutures, PortfolioMargin, UsdsFutures, UsdsFuturesWs

UsdsFutures(environment="testnet")
UsdsFuturesWs(environment="production")
AsyncUsdsFutures(environment="testnet", decimals=True)
PortfolioMargin(environment="production")
UsdsFutures(environment="tesnet")  # refused
AsyncUsdsFutures(environment="live", decimals=True)  # refused
UsdsFuturesWs(environment="demo")  # refused
PortfolioMargin(environment="testnet")  # refused
