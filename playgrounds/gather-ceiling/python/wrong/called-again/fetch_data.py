import asyncio

PREDICTED_LIMIT = (200 + 300 + 100) / 300


# 시작해 놓고, 결과를 받으려고 다시 부릅니다 / Starts them, then calls again to get the results
async def fetch_all(service, ids):
    await asyncio.gather(*(service.fetch_data(data_id) for data_id in ids))
    return [await service.fetch_data(data_id) for data_id in ids]
