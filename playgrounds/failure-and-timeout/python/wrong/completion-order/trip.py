import asyncio


# 끝나는 대로 모읍니다 / Collects them as they end
async def book_trip(agency, names, deadline_ms):
    async with asyncio.timeout(deadline_ms / 1000):
        async with asyncio.TaskGroup() as group:
            bookings = [group.create_task(agency.reserve(name)) for name in names]
            return [await ended for ended in asyncio.as_completed(bookings)]
