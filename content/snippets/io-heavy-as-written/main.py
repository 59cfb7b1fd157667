import asyncio


async def io_heavy():
    await asyncio.sleep(1)
    result = await fetch_from_api()


asyncio.run(io_heavy())
