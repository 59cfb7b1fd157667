import asyncio


# 취소를 부탁하기만 하고, 되돌리기가 끝나기를 기다리지 않습니다 / Asks to cancel, yet does not wait until all is undone
async def book_trip(agency, names, deadline_ms):
    bookings = [asyncio.create_task(agency.reserve(name)) for name in names]
    try:
        async with asyncio.timeout(deadline_ms / 1000):
            return await asyncio.gather(*bookings)
    except Exception:
        for booking in bookings:
            booking.cancel()
        raise
