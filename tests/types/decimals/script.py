"""What the numbers of answers are, by how the client was made. Both checkers refuse the marked lines, and no others."""

from decimal import Decimal
from typing import assert_type

from binance_typed import AsyncMint, AsyncMintWs, Mint, MintWs, Press
from binance_typed.mint import models
from binance_typed.runtime.answers import ResponseDict, ResponseList

assert_type(Mint(), Mint[str])
assert_type(Mint(), Mint)
assert_type(Mint().coin(), models.Coin)
assert_type(Mint().coin().mass, str | None)
assert_type(Mint(None, decimals=False, timeout=3).coin().mass, str | None)

exact = Mint(None, timeout=3, decimals=True)
assert_type(exact, Mint[Decimal])
assert_type(exact.coin(), models.Coin[Decimal])
assert_type(exact.coin().mass, Decimal | None)
assert_type(exact.coin().metal, str | None)
assert_type(exact.coin().coin_id, int | None)
assert_type(exact.coin().parts, list[models.CoinParts[Decimal]] | None)
assert_type([part.share for part in exact.coin().parts or ()], list[Decimal | None])
assert_type(exact.coins(), ResponseList[models.Coins[Decimal]])
assert_type(exact.coins()[0].mass, Decimal | None)
assert_type(exact.coins()[0].price, Decimal | None)
assert_type(exact.coins()[0].coin_id, str | None)
assert_type(exact.coins()[0].version, str | None)
assert_type(exact.coins()[0].grade, str | None)
assert_type(exact.coins()[0].digits, str | None)
assert_type(exact.coins()[0].sometimes, str | None)
assert_type(exact.by_metal(), ResponseDict[models.ByMetal[Decimal]])
assert_type(exact.by_metal()["gold"].price, Decimal | None)
assert_type(exact.book().bids, list[models.BookBids[Decimal]] | None)
assert_type(exact.book().levels, list[list[Decimal]] | None)
assert_type(exact.num(), models.Num2[Decimal])
assert_type(exact.num().generic, models.Generic2[Decimal] | None)
assert_type([bid.qty for bid in exact.book().bids or ()], list[Decimal | None])

with Mint(decimals=True) as opened, MintWs(decimals=True) as sockets:
    assert_type(opened.coin().mass, Decimal | None)
    assert_type(sockets.coin().mass, Decimal | None)
assert_type(MintWs().coin().mass, str | None)


def by_variable(decimals: bool) -> None:
    client = Mint(decimals=decimals)
    assert_type(client, Mint[str | Decimal])
    assert_type(client.coin().mass, str | Decimal | None)


def of_texts(client: Mint, coin: models.Coin) -> None:
    assert_type(client.coin().mass, str | None)
    assert_type(coin.mass, str | None)


of_texts(Mint(), Mint().coin())
of_texts(exact, Mint().coin())  # refused
of_texts(Mint(), exact.coin())  # refused


async def asynchronous() -> None:
    async with AsyncMint(decimals=True) as client:
        assert_type(client, AsyncMint[Decimal])
        assert_type((await client.coin()).mass, Decimal | None)
        assert_type((await client.coins())[0].mass, Decimal | None)
    assert_type((await AsyncMint().coin()).mass, str | None)
    assert_type((await AsyncMintWs(decimals=True).coin()).mass, Decimal | None)


class OfTexts(Mint):
    """A class of the user's own."""

    def grams(self) -> int:
        return 1


class OfDecimals(Mint[Decimal]):
    """One with a constructor of its own."""

    def __init__(self, name: str) -> None:
        super().__init__(decimals=True)


assert_type(OfTexts().grams(), int)
assert_type(OfTexts().coin().mass, str | None)
assert_type(OfDecimals("mine").coin().mass, Decimal | None)

texts: Mint = Mint(decimals=True)  # refused
decimals: Mint[Decimal] = Mint()  # refused
Mint(decimal=True)  # refused
Mint(decimals=1)  # refused
Mint(timeout="3", decimals=True)  # refused
assert_type(Press(decimals=True), Press)
Press(decimal=True)  # refused
