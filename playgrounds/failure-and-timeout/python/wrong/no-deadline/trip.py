import asyncio


# 실패하면 나머지가 취소되지만, 시한은 없습니다 / A failure cancels the others, but there is no deadline
async def book_trip(agency, names, deadline_ms):
    async with asyncio.TaskGroup() as group:
        bookings = [group.create_task(agency.reserve(name)) for name in names]
    return [booking.result() for booking in bookings]
