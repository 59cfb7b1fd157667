/**
 * Snippets that show what happens when a program, or its loop, ends, or what only a file does: a kernel's loop goes on,
 * and has tasks of its own, and its cells take `await`. They run in a process of their own. Found by running every
 * notebook in a Jupyter kernel. Here, not in snippet.yaml, since recordings are tied to that.
 */
export const ownProcess: ReadonlySet<string> = new Set([
  'note-syntax',
  'one-program-two-lives',
  'syntax-mended',
  'task-ends-with-main',
  'task-left-at-the-end',
  'task-without-reference',
  'thread-outlives-timeout',
]);
