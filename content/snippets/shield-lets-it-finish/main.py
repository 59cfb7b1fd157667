import asyncio


async def charge_card():
    await asyncio.sleep(0.3)
    print("card charged")
    return "receipt 17"


async def main():
    charge = asyncio.create_task(charge_card())
    try:
        async with asyncio.timeout(0.1):
            await asyncio.shield(charge)
    except TimeoutError:
        print("answer: payment in progress")
    print("charge cancelled:", charge.cancelled())
    print("later:", await charge)


asyncio.run(main())
