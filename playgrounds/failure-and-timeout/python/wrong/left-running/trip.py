import asyncio


# 시한은 지키지만, gather는 하나가 실패해도 나머지를 취소하지 않습니다 / Keeps the deadline, yet gather cancels nothing
async def book_trip(agency, names, deadline_ms):
    async with asyncio.timeout(deadline_ms / 1000):
        return await asyncio.gather(*(agency.reserve(name) for name in names))
