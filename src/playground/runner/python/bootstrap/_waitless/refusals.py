"""What a page cannot do says so, and where it can be done. Korean first, as everywhere on the site."""

import builtins
import hashlib
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import NoReturn

#: Packages that programs about asynchronous programming ask for.
_PACKAGES = frozenset(
    "aiofiles aiohttp anyio asyncpg django fastapi flask gevent httpx mypy numpy pandas poetry psycopg psycopg2 pydantic "
    "redis requests sqlalchemy starlette trio uvicorn uvloop websockets".split()
)
#: Modules of the standard library that are left out here.
_ABSENT = frozenset("curses dbm ensurepip idlelib lzma readline resource sqlite3 ssl tkinter turtle venv".split())
#: Modules of the standard library that can be found here and yet do not work.
_WITHOUT_USE = frozenset(("multiprocessing", "_multiprocessing"))


def sentence(what: str) -> str:
    """Why `what` fails here and what to do."""
    return (
        f"{what}: 페이지 안에서는 쓸 수 없습니다. 기록된 출력을 보거나, 내 컴퓨터에서 python3 main.py로 실행하세요. / "
        f"{what} needs a real Python. See the recorded output, or run it on your computer: python3 main.py"
    )


def refuse(what: str, error: type[Exception]) -> Callable[..., NoReturn]:
    """A function that fails with the sentence about `what`; `error` is what CPython would raise in its place."""

    def refused(*_args: object, **_kwargs: object) -> NoReturn:
        raise error(sentence(what))

    return refused


class _Missing(ModuleNotFoundError):
    """As its base class, and named so; ours to be told from others."""


_Missing.__name__ = _Missing.__qualname__ = ModuleNotFoundError.__name__
_Missing.__module__ = ModuleNotFoundError.__module__


def refusal_behind(error: BaseException) -> str | None:
    """The sentence about a missing module, where the program caught it and ended with advice of its own."""
    behind = error.__context__
    while behind is not None:
        if isinstance(behind, _Missing):
            return str(behind)
        behind = behind.__context__
    return None


class _Finder:
    """Tells why a module is missing; says nothing about others."""

    def __init__(self, names: frozenset[str], hint: str = "{name}") -> None:
        self._names = names
        self._hint = hint

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Never finds anything; raises for the modules it knows."""
        root = name.partition(".")[0]
        if root in self._names:
            raise _Missing(sentence(self._hint.format(name=root)), name=name)
        return None


def install() -> None:
    """Replaces what would fail here in ways that do not tell why."""
    sys.meta_path.insert(0, _Finder(_WITHOUT_USE))
    # Last, so that a learner's own module of that name comes first.
    sys.meta_path.append(_Finder(_ABSENT))
    sys.meta_path.append(_Finder(_PACKAGES, "{name} (pip install {name})"))
    builtins.input = refuse("input()", EOFError)
    threading.Thread.start = refuse("threading.Thread.start()", RuntimeError)
    socket.socket.__init__ = refuse("socket", OSError)
    subprocess.Popen.__init__ = refuse("subprocess", OSError)
    os.system = refuse("os.system()", OSError)
    # They are OpenSSL's, which this interpreter does not have.
    hashlib.pbkdf2_hmac = refuse("hashlib.pbkdf2_hmac()", RuntimeError)
    hashlib.scrypt = refuse("hashlib.scrypt()", RuntimeError)
