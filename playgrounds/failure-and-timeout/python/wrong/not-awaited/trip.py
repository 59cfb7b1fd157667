import asyncio


# 예약을 시작하기만 하고 기다리지 않습니다 / Starts the reservations, never waits for them
async def book_trip(agency, names, deadline_ms):
    booked = []
    for name in names:
        task = asyncio.create_task(agency.reserve(name))
        task.add_done_callback(lambda task: booked.append(task.exception() or task.result()))
    return booked
