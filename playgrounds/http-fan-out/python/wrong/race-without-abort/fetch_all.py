import asyncio

from lab.api import Outcome


# asyncio.wait의 timeout은 태스크를 취소하지 않습니다 / The timeout of asyncio.wait cancels nothing
async def summarize(api, document):
    task = asyncio.create_task(api.summarize(document))
    done, _ = await asyncio.wait([task], timeout=api.timeout)
    if not done:
        return Outcome(document, "timed-out")
    response = task.result()
    if response.status == 503:
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
