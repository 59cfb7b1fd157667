import asyncio
import time

from lab.api import Outcome


# 호출은 겹치지만, 답을 받을 때마다 스레드를 막고 쉽니다 / The calls overlap, yet each answer is followed by a rest that blocks the thread
async def summarize(api, document):
    try:
        async with asyncio.timeout(api.timeout):
            response = await api.summarize(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
    time.sleep(0.06)
    if response.status == 503:
        # 503은 잠시 뒤에 다시 / A 503: again in a moment
        await asyncio.sleep(int(response.headers["retry-after-ms"]) / 1000)
        return await summarize(api, document)
    if response.status != 200:
        return Outcome(document, "failed")
    return Outcome(document, "ok", response.json()["text"])


# 세마포어를 얻은 코루틴만 호출을 보냅니다. 한꺼번에 api.limit개를 넘지 않습니다.
# Only a coroutine that holds the semaphore sends a call: never more than api.limit at one time.
async def summarize_all(api, ids):
    limit = asyncio.Semaphore(api.limit)

    async def one(document):
        async with limit:
            return await summarize(api, document)

    return await asyncio.gather(*(one(document) for document in ids))
