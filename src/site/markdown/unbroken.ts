import type { MdastPluginDefinition } from 'satteri';

/** Units, and signs of one, that stand apart from their number. */
const unit = 'ms|s|µs|min|h|KiB|MiB|kB|MB|GB|users/s|items/s|÷|×';
const afterNumber = new RegExp(`(?<=\\d) (?=(?:${unit})(?![A-Za-z\\d/]))`, 'gu');
const inFront = new RegExp(`^ (?=(?:${unit})(?![A-Za-z\\d/]))`, 'u');
/** Between a closing mark and Hangul a line may end even under `word-break: keep-all`. */
const beforeParticle = /(?<=[)\]”’])(?=[가-힣])/gu;

/** What belongs together stays on one line: a number with its unit, and in `프로미스(promise)를` the particle with its noun. */
export const unbroken = (text: string): string =>
  text.replace(afterNumber, '\u00a0').replace(beforeParticle, '\u2060');

/** The same in prose, and behind a figure: `<Fig … /> s`. */
export const unbrokenLines: MdastPluginDefinition = {
  name: 'unbroken-lines',
  text(node, context) {
    const value = unbroken(node.value).replace(inFront, '\u00a0');
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
};
