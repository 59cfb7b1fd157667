import asyncio

from lab.api import Outcome


# 오류로 온 답도 성공으로 여깁니다 / Takes an error for an answer
async def summarize(api, document):
    try:
        async with asyncio.timeout(api.timeout):
            response = await api.summarize(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
    return Outcome(document, "ok", response.json().get("text"))


# 세마포어를 얻은 코루틴만 호출을 보냅니다. 한꺼번에 api.limit개를 넘지 않습니다.
# Only a coroutine that holds the semaphore sends a call: never more than api.limit at one time.
async def summarize_all(api, ids):
    limit = asyncio.Semaphore(api.limit)

    async def one(document):
        async with limit:
            return await summarize(api, document)

    return await asyncio.gather(*(one(document) for document in ids))
