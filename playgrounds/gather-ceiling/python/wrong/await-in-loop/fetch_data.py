PREDICTED_LIMIT = 600 / 300


# 코루틴을 먼저 만들어 두어도 실행은 await할 때 시작됩니다 / Made beforehand, coroutines still run only once awaited
async def fetch_all(service, ids):
    coroutines = [service.fetch_data(data_id) for data_id in ids]
    return [await coroutine for coroutine in coroutines]
