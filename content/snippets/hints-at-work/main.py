import asyncio
import inspect
from collections.abc import Callable
from typing import Any, get_type_hints


async def double(number: int) -> int:
    await asyncio.sleep(0.1)
    return number * 2


def shout(text: str) -> str:
    return text.upper()


async def handle(function: Callable[..., Any], query: dict[str, str]) -> object:
    hints = get_type_hints(function)
    try:
        values = {name: hints[name](text) for name, text in query.items()}
    except ValueError as error:
        return f"refused: {error}"
    if inspect.iscoroutinefunction(function):
        return await function(**values)
    return await asyncio.to_thread(function, **values)


async def main() -> None:
    print(await handle(double, {"number": "21"}))
    print(await handle(double, {"number": "many"}))
    print(await handle(shout, {"text": "hello"}))


asyncio.run(main())
