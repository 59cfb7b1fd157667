/** The character of `code` that a pointer is on, from the start; undefined beside it. */
export function caretAt(code: HTMLElement, { clientX, clientY }: MouseEvent): number | undefined {
  const position = document.caretPositionFromPoint?.(clientX, clientY);
  if (!position || !code.contains(position.offsetNode)) return undefined;
  const before = document.createRange();
  before.setStart(code, 0);
  before.setEnd(position.offsetNode, position.offset);
  return before.toString().length;
}
