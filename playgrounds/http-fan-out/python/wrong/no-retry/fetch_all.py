import asyncio

from lab.api import Outcome


# 503도 500처럼 곧바로 실패로 처리합니다 / Gives up on a 503 as on a 500
async def summarize(api, document):
    try:
        async with asyncio.timeout(api.timeout):
            response = await api.summarize(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
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
