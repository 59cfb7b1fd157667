import asyncio

from lab.api import Outcome


async def summarize(api, document):
    try:
        # 제한 시간은 호출을 보낼 때마다 새로 시작합니다
        # Each call that is sent has a time limit of its own
        async with asyncio.timeout(api.timeout):
            response = await api.summarize(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
    if response.status == 503:
        # 503은 잠시 뒤에 다시
        # A 503: again in a moment
        await asyncio.sleep(int(response.headers["retry-after-ms"]) / 1000)
        return await summarize(api, document)
    if response.status != 200:
        return Outcome(document, "failed")
    return Outcome(document, "ok", response.json()["text"])


# 세마포어를 얻은 코루틴만 호출을 보냅니다. 한꺼번에
# api.limit개를 넘지 않습니다.
# Only a coroutine that holds the semaphore sends a call:
# never more than api.limit at one time.
async def summarize_all(api, ids):
    limit = asyncio.Semaphore(api.limit)

    async def one(document):
        async with limit:
            return await summarize(api, document)

    return await asyncio.gather(*(one(document) for document in ids))
