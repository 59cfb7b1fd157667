import asyncio


# 앞 예약이 끝나야 다음을 예약합니다 / Reserves the next once the one before is done
async def book_trip(agency, names, deadline_ms):
    async with asyncio.timeout(deadline_ms / 1000):
        return [await agency.reserve(name) for name in names]
