import asyncio


# 첫 원인을 새 예외로 바꿉니다 / Replaces the first cause by an exception of its own
async def book_trip(agency, names, deadline_ms):
    try:
        async with asyncio.timeout(deadline_ms / 1000):
            async with asyncio.TaskGroup() as group:
                bookings = [group.create_task(agency.reserve(name)) for name in names]
    except (TimeoutError, BaseExceptionGroup):
        raise RuntimeError("no trip") from None
    return [booking.result() for booking in bookings]
