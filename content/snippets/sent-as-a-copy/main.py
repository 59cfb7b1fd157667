import asyncio
from concurrent.futures import ProcessPoolExecutor


def add_total(report):
    report["total"] = sum(report["amounts"])
    return report


async def main():
    report = {"amounts": [1, 2, 3]}
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        returned = await loop.run_in_executor(pool, add_total, report)
    print("process returned:", returned)
    print("report here:", report)

    await asyncio.to_thread(add_total, report)
    print("after a thread:", report)


if __name__ == "__main__":
    asyncio.run(main())
