import asyncio
from collections.abc import AsyncIterator, Awaitable, Coroutine

KINDS = (Coroutine, Awaitable, AsyncIterator)


async def find_user() -> str:
    await asyncio.sleep(0.1)
    return "user"


async def find_users() -> AsyncIterator[str]:
    yield await find_user()


async def main() -> None:
    made = find_user()
    task = asyncio.create_task(find_user())
    stream = find_users()
    things: dict[str, object] = {"function": find_user, "called": made}
    things |= {"task": task, "stream": stream}
    for name, thing in things.items():
        names = [kind.__name__ for kind in KINDS if isinstance(thing, kind)]
        print(f"{name}:", ", ".join(names) or "none of them")
    print(await made, await task, [user async for user in stream])


asyncio.run(main())
