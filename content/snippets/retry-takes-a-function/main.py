import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")
works = iter([False, False, True, False])


async def fetch() -> str:
    await asyncio.sleep(0.1)
    if not next(works):
        raise ConnectionError("not yet")
    return "data"


async def retry(attempt: Callable[[], Awaitable[T]], times: int) -> T:
    for number in range(1, times):
        try:
            return await attempt()
        except ConnectionError as error:
            print(f"attempt {number}: {error}")
    return await attempt()


async def main() -> None:
    print("called anew:", await retry(fetch, times=3))
    made = fetch()
    try:
        await retry(lambda: made, times=3)
    except RuntimeError as error:
        print("one object:", error)


asyncio.run(main())
