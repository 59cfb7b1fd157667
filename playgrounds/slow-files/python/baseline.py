"""기준선: 한 파일을 다 읽어야 다음을 읽고, 그동안 스레드를 막습니다 / Baseline: one file after another, blocking the thread"""

from collections.abc import Sequence

from lab.storage import Storage


def read_all(storage: Storage, paths: Sequence[str]) -> list[str]:
    return [storage.read(path) for path in paths]
