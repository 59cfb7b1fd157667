import asyncio

PREDICTED_LIMIT = 2


# 겹치지만, 끝난 순서대로 담습니다 / Overlaps, yet collects each as it ends
async def fetch_all(service, ids):
    coroutines = [service.fetch_data(data_id) for data_id in ids]
    return [await done for done in asyncio.as_completed(coroutines)]
