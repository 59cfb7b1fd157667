import asyncio
import logging
import re


async def make_report():
    sum(i**2 for i in range(6_000_000))


async def main():
    asyncio.get_running_loop().slow_callback_duration = 0.05
    await asyncio.create_task(make_report(), name="report")


def show(record):  # the warning as it is, only in shorter lines
    print(re.sub(r" (?=coro|defined|created|took)", "\n  ", record.getMessage()))


logging.getLogger("asyncio").addFilter(show)
asyncio.run(main(), debug=True)
