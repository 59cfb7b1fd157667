import asyncio
import time

SHAPES = [(1, 1, 1), (2, 3, 1), (5, 1, 1), (1,) * 20]
SCALE = 0.1


async def elapsed(waits):
    start = time.perf_counter()
    await waits
    return time.perf_counter() - start


async def one_by_one(shape):
    for delay in shape:
        await asyncio.sleep(delay * SCALE)


async def together(shape):
    await asyncio.gather(*(asyncio.sleep(delay * SCALE) for delay in shape))


async def main():
    for shape in SHAPES:
        ratio = await elapsed(one_by_one(shape)) / await elapsed(together(shape))
        name = "+".join(map(str, shape)) if len(shape) < 5 else f"1x{len(shape)}"
        print(f"{name}: limit {sum(shape) / max(shape):.1f}, measured {ratio:.3f}")


asyncio.run(main())
