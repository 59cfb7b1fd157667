import asyncio
import time

PREDICTED_LIMIT = 2


# 요청을 보내기 전마다 스레드를 막아, 함께 시작하지 못합니다 / Blocks the thread before each request: none starts on time
async def fetch(service, data_id):
    time.sleep(0.1)
    return await service.fetch_data(data_id)


async def fetch_all(service, ids):
    return await asyncio.gather(*(fetch(service, data_id) for data_id in ids))
