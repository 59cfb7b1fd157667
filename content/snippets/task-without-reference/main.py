import asyncio
import gc


async def wait_for_news():
    await asyncio.get_running_loop().create_future()


async def main():
    kept = [asyncio.create_task(wait_for_news()) for _ in range(3)]
    for _ in range(3):
        asyncio.create_task(wait_for_news())
    await asyncio.sleep(0)
    gc.collect()
    alive = asyncio.all_tasks() - {asyncio.current_task()}
    print(f"created 6, kept {len(kept)}, alive {len(alive)}")


asyncio.run(main())
