"""A user's script that calls what is announced to go."""

from binance_typed import AsyncMint, AsyncMintWs, Mint, MintWs


def synchronous(rest: Mint, ws: MintWs) -> None:
    rest.old_coin(id=7)  # told
    rest.old_coin(name="x", limit=5)  # told
    ws.old_coin(id=7)  # told
    ws.melt()  # told
    rest.book()  # told
    ws.book()
    rest.coin(id=7)
    rest.coin(id=7, limit=5)
    rest.press_coins(coins=[{"metal": "x", "old_mass": 1}])


async def asynchronous(rest: AsyncMint, ws: AsyncMintWs) -> None:
    await rest.old_coin(id=7)  # told
    waiting = rest.old_coin(name="x")  # told
    await waiting
    await ws.old_coin(name="x")  # told
    await ws.melt()  # told
    await rest.book()  # told
    await ws.book()
    print((await rest.coin(id=7)).mass)
