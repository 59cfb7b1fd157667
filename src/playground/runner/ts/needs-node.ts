/** For what the page cannot do: says so, and where it can be run. Korean first, as everywhere on the site. */
export class NeedsNodeError extends Error {
  override readonly name = 'NeedsNodeError';
  readonly code = 'ERR_NEEDS_NODE';
}

/** @param what as the learner wrote it, such as `node:net` or `crypto.createHash()` */
export const needsNode = (what: string): NeedsNodeError =>
  new NeedsNodeError(
    `"${what}"은(는) 페이지 안에서 쓸 수 없습니다. StackBlitz에서 열거나 내 컴퓨터의 Node에서 실행하세요. / ` +
      `"${what}" does not work in the page. Open it in StackBlitz, or run it with Node on your computer.`,
  );
