import asyncio


# 예외를 던지지 않고 반환합니다 / Returns the exception and does not raise it
async def book_trip(agency, names, deadline_ms):
    try:
        async with asyncio.timeout(deadline_ms / 1000):
            async with asyncio.TaskGroup() as group:
                bookings = [group.create_task(agency.reserve(name)) for name in names]
    except (TimeoutError, BaseExceptionGroup) as error:
        return error
    return [booking.result() for booking in bookings]
