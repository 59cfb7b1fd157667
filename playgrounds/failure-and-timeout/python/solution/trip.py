import asyncio


# 하나가 실패하거나 시한이 지나면 모두 취소되고, 되돌리기가
# 끝난 뒤에 블록을 벗어납니다.
# When one fails or time is up, all are cancelled; the block
# is left once everything is undone.
async def book_trip(agency, names, deadline_ms):
    async with asyncio.timeout(deadline_ms / 1000):
        async with asyncio.TaskGroup() as group:
            bookings = [group.create_task(agency.reserve(name)) for name in names]
    return [booking.result() for booking in bookings]
