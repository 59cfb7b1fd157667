import asyncio


# 기준선: 하나씩 예약하고, 시한이 지나면 하던 예약을 되돌립니다 / Baseline: one after another, undone at the deadline
async def book_trip(agency, names, deadline_ms):
    async with asyncio.timeout(deadline_ms / 1000):
        return [await agency.reserve(name) for name in names]
