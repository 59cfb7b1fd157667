import asyncio

PREDICTED_LIMIT = 2


# 모두 받은 뒤에 또 쉽니다 / Sleeps although everything has arrived
async def fetch_all(service, ids):
    results = await asyncio.gather(*(service.fetch_data(data_id) for data_id in ids))
    await asyncio.sleep(0.3)
    return results
