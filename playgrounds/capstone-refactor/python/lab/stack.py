"""이벤트 루프의 스레드가 무엇을 하는지, 다른 스레드에서 봅니다 / What the thread of the event loop does, seen from another"""

import sys
import threading

from kit.failure import is_learners

_ENTRY = "refactor.py"
#: The loop is free, or some job is being handed to a thread, which does not wait for its end.
_FREE = ("_run_once", "submit", "start")
_main_thread = threading.main_thread()


def keeps_the_loop() -> bool:
    """Whether the learner's code holds that thread at this moment, and the loop is not free to do anything else."""
    frame = sys._current_frames().get(_main_thread.ident or 0)
    while frame is not None:
        if is_learners(frame.f_code.co_filename, _ENTRY):
            return True
        if frame.f_code.co_name in _FREE:
            return False
        frame = frame.f_back
    return False
