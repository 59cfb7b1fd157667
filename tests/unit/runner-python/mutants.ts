/** A fault put into the tracer; its tests have to find it. */
export interface Mutant {
  /** What is wrong with it. */
  fault: string;
  /** File of `_waitless`. */
  file: string;
  find: string;
  replace: string;
}

export const mutants: readonly Mutant[] = [
  {
    fault: 'what is due while the loop is blocked counts as waiting',
    file: 'tracer.py',
    find: 'lane.wake(self._now() - overdue_ms)',
    replace: 'lane.wake(self._now())',
  },
  {
    fault: 'timers of asyncio.sleep are not seen',
    file: 'traced_loop.py',
    find: 'if callback is futures._set_result_unless_cancelled:',
    replace: 'if callback is None:',
  },
  {
    fault: 'a task that was woken once counts as woken for ever',
    file: 'tracer.py',
    find: '        lane.woken_at = None\n',
    replace: '',
  },
  {
    fault: 'ready and waiting are mixed up after a step',
    file: 'tracer.py',
    find: 'if lane.woken_at is not None:',
    replace: 'if lane.woken_at is None:',
  },
  {
    fault: 'being woken is not told',
    file: 'lane.py',
    find: 'self.tell("ready", self.woken_at)',
    replace: 'pass',
  },
  {
    fault: 'nothing is told after a blocking call',
    file: 'tracer.py',
    find: '        before.resume(self._now())\n',
    replace: '',
  },
  {
    fault: 'a blocking call is told when it is over',
    file: 'tracer.py',
    find: '        before = lane.block(self._now(), "time.sleep", self._callers_line())\n        sleep()\n',
    replace:
      '        sleep()\n        before = lane.block(self._now(), "time.sleep", self._callers_line())\n',
  },
  {
    fault: 'the line of a blocking call stays for what follows',
    file: 'lane.py',
    find: '        self._lane.line = self._line\n',
    replace: '        self._lane.line = (self._line or 0) + 1\n',
  },
  {
    fault: 'a blocking call has no line',
    file: 'lane.py',
    find: 'self.line = line or self.line',
    replace: 'self.line = self.line',
  },
  {
    fault: 'a failed task counts as done',
    file: 'tracer.py',
    find: '"done" if task._exception is None else "error"',
    replace: '"done"',
  },
  {
    fault: 'a cancelled task counts as failed',
    file: 'tracer.py',
    find: 'if task.cancelled():\n        return "cancelled"',
    replace: 'if task.cancelled():\n        return "error"',
  },
  {
    fault: 'asking for the exception silences asyncio',
    file: 'tracer.py',
    find: 'task._exception is None',
    replace: 'task.exception() is None',
  },
  {
    fault: 'a traceback keeps the task, so that asyncio stays silent',
    file: 'traced_loop.py',
    find: 'self = task = callback = args = None',
    replace: 'self._kept = self',
  },
  {
    fault: 'what blocks is not known',
    file: 'tracer.py',
    find: '        self._current = lane\n',
    replace: '',
  },
  {
    fault: 'a step that has ended still counts as the current one',
    file: 'tracer.py',
    find: '        lane.running = False\n        self._current = None\n',
    replace: '        lane.running = False\n',
  },
  {
    fault: 'the outermost line is told instead of the innermost',
    file: 'waits.py',
    find: '        if innermost.co_filename == entry:',
    replace: '        if innermost.co_filename == entry and line is None:',
  },
  {
    fault: 'a task waits on its own coroutine',
    file: 'waits.py',
    find: '        innermost = frame.f_code\n',
    replace: '        innermost = innermost or frame.f_code\n',
  },
  {
    fault: 'gather is not told from a plain future',
    file: 'waits.py',
    find: '"gather" if type(future).__name__ == "_GatheringFuture" else "future"',
    replace: '"future"',
  },
  {
    fault: 'a root that only waits for its tasks is drawn',
    file: 'tracer.py',
    find: 'if on not in _FOR_OTHERS:',
    replace: 'if True:',
  },
  {
    fault: 'a root that waits itself is not drawn',
    file: 'tracer.py',
    find: 'if on not in _FOR_OTHERS:',
    replace: 'if False:',
  },
  {
    fault: 'what a hidden lane did is forgotten',
    file: 'lane.py',
    find: 'for state, at, on, line in kept:',
    replace: 'for state, at, on, line in ():',
  },
  {
    fault: 'tasks have no parents',
    file: 'lane.py',
    find: 'return self._parent.task_id if shown else 0',
    replace: 'return 0',
  },
  {
    fault: 'the program is running while it is inside the event loop',
    file: 'tracer.py',
    find: 'self._program.tell("waiting", self._now(), "asyncio.run")',
    replace: 'self._program.tell("running", self._now())',
  },
  {
    fault: "the learner's __repr__ is called",
    file: 'labels.py',
    find: ' if type(value) in _PLAIN]',
    replace: ']',
  },
  {
    fault: 'context variables are lost',
    file: 'traced_loop.py',
    find: 'return super().call_soon(callback, *args, context=context)',
    replace: 'return super().call_soon(callback, *args)',
  },
  {
    fault: "asyncio's messages no longer name the task",
    file: 'traced_loop.py',
    find: '        self.__self__ = task\n        self._callback = callback\n',
    replace: '        self.__self__ = None\n        self._callback = callback\n        self._task = task\n',
  },
  {
    fault: 'tasks are drawn without bound',
    file: 'tracer.py',
    find: 'if self._count > _MOST_TASKS:',
    replace: 'if False:',
  },
  {
    fault: 'states are told without bound',
    file: 'events.py',
    find: '        if self._states_left == 0:\n            return\n',
    replace: '',
  },
  {
    fault: 'events are sent only at the end',
    file: 'events.py',
    find: 'if len(self._events) >= _BATCH:',
    replace: 'if False:',
  },
];
