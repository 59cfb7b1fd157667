import asyncio


# asyncio.wait는 시한이 지나도 아무것도 취소하지 않습니다 / asyncio.wait cancels nothing when time is up
async def book_trip(agency, names, deadline_ms):
    bookings = [asyncio.create_task(agency.reserve(name)) for name in names]
    done, waiting = await asyncio.wait(
        bookings, timeout=deadline_ms / 1000, return_when=asyncio.FIRST_EXCEPTION
    )
    failed = [booking for booking in done if booking.exception()]
    if failed:
        for booking in waiting:
            booking.cancel()
        await asyncio.wait(bookings)
        raise failed[0].exception()
    if waiting:
        raise TimeoutError
    return [booking.result() for booking in bookings]
