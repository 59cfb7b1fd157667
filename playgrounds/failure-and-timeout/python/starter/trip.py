import asyncio


# 호텔, 항공권, 렌터카를 모두 예약합니다. 하나라도 안 되면
# 여행도 없습니다.
# Reserves hotel, flight and car. If one of them fails,
# there is no trip.
async def book_trip(agency, names, deadline_ms):
    # 고칠 곳: 하나가 실패해도 나머지 예약은 계속되고,
    # deadline_ms는 쓰이지 않습니다.
    # Change this: when one fails the others go on, and
    # deadline_ms is not used.
    return await asyncio.gather(*(agency.reserve(name) for name in names))
