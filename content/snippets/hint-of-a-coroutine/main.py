import asyncio
import inspect
from typing import get_type_hints


async def find_user(user_id: int) -> str:
    await asyncio.sleep(0.1)
    return f"user {user_id}"


async def main() -> None:
    print("declared:", inspect.signature(find_user))
    print("return hint:", get_type_hints(find_user)["return"].__name__)
    made = find_user(1)
    print("the call gives:", type(made).__name__)
    print("await gives:", type(await made).__name__)


asyncio.run(main())
