import asyncio

# 작업이 세 개라서 3배라고 예측했습니다 / Predicts 3 because there are three operations
PREDICTED_LIMIT = 3


async def fetch_all(service, ids):
    return await asyncio.gather(*(service.fetch_data(data_id) for data_id in ids))
