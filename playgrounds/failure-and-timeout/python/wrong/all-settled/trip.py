import asyncio


# 실패를 알면서도 나머지가 끝날 때까지 기다립니다 / Knows of the failure, yet waits for the others to end
async def book_trip(agency, names, deadline_ms):
    async with asyncio.timeout(deadline_ms / 1000):
        booked = await asyncio.gather(*(agency.reserve(name) for name in names), return_exceptions=True)
    for one in booked:
        if isinstance(one, Exception):
            raise one
    return booked
