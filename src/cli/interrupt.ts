import { onNpmGone } from './npm-parent.ts';

type Task = () => Promise<void>;

/** What has to happen before we leave, each with the exit code that an interruption then means. */
const tasks = new Map<Task, number>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let stopWatching = (): void => undefined;
let leaving = false;

/**
 * Runs the task when Ctrl-C, `kill`, a closed terminal or the end of npm interrupts us, then leaves.
 * @param code 130 (interrupted work) unless stopping is the usual end, as it is for a server: 0
 * @returns to be called when the task is no longer needed
 */
export function onInterrupt(task: Task, code = 130): () => void {
  if (tasks.size === 0) {
    for (const name of signals) process.on(name, leave);
    stopWatching = onNpmGone(leave);
  }
  tasks.set(task, code);
  return () => {
    tasks.delete(task);
    if (tasks.size > 0) return;
    for (const name of signals) process.off(name, leave);
    stopWatching();
  };
}

async function leave(): Promise<void> {
  // npm passes on the Ctrl-C that the terminal has sent us as well.
  if (leaving) return;
  leaving = true;
  const code = Math.max(...tasks.values());
  await Promise.all([...tasks.keys()].map((task) => task()));
  process.exit(code);
}
