"""여섯 프로그램: 쌍마다 Python 쪽 / Six programs: of each pair the one in Python"""

import asyncio
from collections.abc import Awaitable, Callable

from kit.backend import Backend, Operation

Answer = int | str


class Tools:
    """What a program is made of: waits, and a call that blocks, in ms."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def wait(self, label: str, ms: float) -> None:
        await self._backend.wait(Operation(label, "sleep", ms, None))

    async def fail(self, label: str, ms: float) -> None:
        await self._backend.wait(Operation(label, "sleep", ms, None, fails=RuntimeError("failed")))

    def block(self, label: str, ms: float) -> None:
        self._backend.block(Operation(label, "sleep", ms, None))

    def seconds(self, ms: float) -> float:
        return self._backend.scaled(ms) / 1000


async def call(tools: Tools) -> Answer:
    """1. 두 조회가 걸린 시간(ms) / The time that two look-ups take, in ms"""
    log: list[str] = []

    async def find(name: str) -> None:
        log.append("begins")
        await tools.wait(f"1 {name}", 30)
        log.append("ends")

    weather = find("weather")
    await find("news")
    await weather
    # Told by the order and not by a clock: on a busy machine waits get longer.
    return 30 if log[1] == "begins" else 60


async def task(tools: Tools) -> Answer:
    """2. 출력의 순서 / The order of output"""
    log: list[str] = []

    async def boil() -> None:
        log.append("boil")
        await tools.wait("2 tea", 20)

    tea = asyncio.create_task(boil())
    log.append("cups")
    await tea
    return " ".join(log)


async def failure(tools: Tools) -> Answer:
    """3. 함께 기다리던 것의 마지막 상태 / What became of the other one"""
    saving = asyncio.create_task(tools.wait("3 save", 60))
    try:
        await asyncio.gather(tools.fail("3 fails", 20), saving)
    except RuntimeError:
        return await _state_of(saving)
    return "no failure"


async def timeout(tools: Tools) -> Answer:
    """4. 제한 시간을 넘긴 것의 마지막 상태 / What became of that which was late"""
    state = ""
    # On a machine that stands still for a while, what is late can be in time.
    for _ in range(3):
        late = asyncio.create_task(tools.wait("4 late", 60))
        try:
            await asyncio.wait_for(late, tools.seconds(20))
        except TimeoutError:
            pass
        state = await _state_of(late)
        if state == "cancelled":
            break
    return state


async def blocking(tools: Tools) -> Answer:
    """5. 막혀 있는 동안 타이머가 울린 횟수 / How often a timer rang meanwhile"""
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.005)
            ticks += 1

    async def resize() -> None:
        tools.block("5 resize", 50)

    timer = asyncio.create_task(tick())
    await asyncio.sleep(0)
    await resize()
    counted = ticks
    timer.cancel()
    return counted


async def ready(_tools: Tools) -> Answer:
    """6. 출력의 순서 / The order of output"""
    log: list[str] = []

    async def price() -> int:
        return 10

    async def customer(name: str) -> None:
        log.append(f"{name}1")
        await price()
        log.append(f"{name}2")

    await asyncio.gather(customer("A"), customer("B"))
    return " ".join(log)


async def _state_of(work: "asyncio.Task[None]") -> str:
    await asyncio.wait([work])
    return "cancelled" if work.cancelled() else "finished"


#: 여섯 쌍 / The six pairs
PROGRAMS: dict[str, Callable[[Tools], Awaitable[Answer]]] = {
    program.__name__: program for program in (call, task, failure, timeout, blocking, ready)
}


async def run_all(backend: Backend) -> dict[str, Answer]:
    """Runs the six programs, one after another, and tells what each came to."""
    tools = Tools(backend)
    return {pair: await program(tools) for pair, program in PROGRAMS.items()}
