"""흉내 낸 저장소: 느린 네트워크 드라이브와, 메모리에 있는 서식 / Simulated storage: a slow drive, and files in memory"""

import asyncio
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from kit.backend import Backend, Call, ServiceError
from kit.bounds import POOLED
from kit.files import CACHED, NOT_CALLABLE

#: 느린 드라이브에서 파일 하나를 읽는 시간 / What reading one file takes on the slow drive, in ms
READ_MS = 60
#: 풀의 작업자 수, 곧 드라이브가 한꺼번에 읽어 주는 파일의 수 / Workers of the pool: as many files as the drive reads at one time
WORKERS = 4
SLOW_FILES = 12
PATHS = (
    *(f"templates/{number}.txt" for number in range(1, 21)),
    *(f"reports/{number}.txt" for number in range(1, SLOW_FILES + 1)),
)
IN_PAGE = sys.platform == "emscripten"
# 학습자의 코드보다 먼저 가져옵니다 / Taken before the learner's code is loaded
_block = time.sleep
_main_thread = threading.main_thread()


class NotCallableError(ServiceError):
    """함수가 아닌 것을 스레드에 넘겼습니다 / What was handed to a thread is no function"""


class Storage:
    """읽는 법은 하나, 막는 read입니다 / There is one way to read, and it blocks"""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._read_ms = backend.scaled(READ_MS)
        self._drive = threading.BoundedSemaphore(WORKERS)
        self._workers = asyncio.Semaphore(WORKERS)
        #: 지금 이 스레드가 하는 읽기 / The read that this thread does now
        self._here = threading.local()
        self._pool: ThreadPoolExecutor | None = None
        backend.afterwards(self._close)

    def read(self, path: str) -> str:
        """파일 하나를 읽습니다. 다 읽을 때까지 부른 스레드를 막습니다 / Reads one file, and blocks its caller meanwhile"""
        if path not in PATHS:
            raise FileNotFoundError(2, "No such file or directory", path)
        reads: list[tuple[Call, float]] | None = getattr(self._here, "reads", None)
        in_thread = reads is not None or threading.current_thread() is not _main_thread
        is_cached = path.startswith("templates/")
        ms = 0 if is_cached else self._read_ms
        if is_cached and not in_thread:
            return f"contents of {path}"
        call = self._call(path, in_thread, CACHED if is_cached else POOLED)
        if reads is not None and IN_PAGE:
            # 페이지에는 스레드가 없어, 작업자를 기다린 뒤에 그만큼 쉽니다 / A page has no threads: the wait comes afterwards
            reads.append((call, ms))
        elif in_thread:
            with self._drive:
                call.begin()
                _block(ms / 1000)
                call.end()
        else:
            call.begin()
            _block(ms / 1000)
            call.end()
        return f"contents of {path}"

    async def to_thread(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """asyncio.to_thread처럼, 작업자 네 명인 풀에서 함수를 실행합니다 / Runs a function in a pool of four workers"""
        line = self._backend.line()
        if not callable(function):
            self._backend.open("to_thread", POOLED, line=line).end("error", NOT_CALLABLE)
            raise NotCallableError(f"'{type(function).__name__}' object is not callable")
        asked = None
        if function == self.read and arguments and arguments[0] in PATHS:
            path: str = arguments[0]
            asked = self._backend.open(path, CACHED if path.startswith("templates/") else POOLED, line=line)
            asked.queue()
        if IN_PAGE:
            return await self._simulate(asked, line, function, arguments)
        self._pool = self._pool or ThreadPoolExecutor(WORKERS)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, self._run, asked, line, function, arguments)

    def _run(self, asked: Call | None, line: int | None, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        self._here.asked, self._here.line, self._here.reads = asked, line, []
        try:
            return function(*arguments)
        finally:
            self._here.asked = self._here.line = self._here.reads = None

    async def _simulate(
        self, asked: Call | None, line: int | None, function: Callable[..., Any], arguments: tuple[Any, ...]
    ) -> Any:
        """작업자 한 명의 시간을 흉내 냅니다 / Takes the time of one worker"""
        async with self._workers:
            reads: list[tuple[Call, float]] = []
            self._here.asked, self._here.line, self._here.reads = asked, line, reads
            try:
                result = function(*arguments)
            finally:
                self._here.asked = self._here.line = self._here.reads = None
            for call, ms in reads:
                call.begin()
                # 취소되어도 끝납니다 / It ends when it is cancelled, too
                try:
                    await asyncio.sleep(ms / 1000)
                finally:
                    call.end()
            return result

    def _call(self, path: str, in_thread: bool, on: str) -> Call:
        asked: Call | None = getattr(self._here, "asked", None)
        if asked is not None:
            self._here.asked = None
            return asked
        return self._backend.open(path, on, blocks=not in_thread, line=getattr(self._here, "line", None))

    def _close(self) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)
