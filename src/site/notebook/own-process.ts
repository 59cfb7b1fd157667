/**
 * Snippets that show what happens when a program, or its loop, ends, or what only a file does: a kernel's loop goes on,
 * and its cells take `await`. They run in a process of their own. Here, not in snippet.yaml, since recordings are tied
 * to that; a test runs every notebook and tells which belong here.
 */
export const ownProcess: ReadonlySet<string> = new Set([
  'note-syntax',
  'syntax-mended',
  'task-ends-with-main',
  'task-left-at-the-end',
  'thread-outlives-timeout',
]);
