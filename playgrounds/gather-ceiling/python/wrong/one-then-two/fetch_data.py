import asyncio

PREDICTED_LIMIT = 2


# 첫 요청을 다 받은 뒤에야 나머지를 겹칩니다 / Overlaps the others only once the first has arrived
async def fetch_all(service, ids):
    first, *rest = ids
    data = await service.fetch_data(first)
    return [data, *await asyncio.gather(*(service.fetch_data(data_id) for data_id in rest))]
