import type { MdastPluginDefinition } from 'satteri';

/** Units, and signs of one, that stand apart from their number. */
const unit = 'ms|s|µs|min|h|KiB|MiB|kB|MB|GB|users/s|items/s|÷|×';
const afterNumber = new RegExp(`(?<=\\d) (?=(?:${unit})(?![A-Za-z\\d/]))`, 'gu');
const inFront = new RegExp(`^ (?=(?:${unit})(?![A-Za-z\\d/]))`, 'u');

/** A number and its unit stay on one line. The space between them does not break. */
export const bindUnits = (text: string): string => text.replace(afterNumber, '\u00a0');

/** The same in prose, and behind a figure: `<Fig … /> s`. */
export const units: MdastPluginDefinition = {
  name: 'units',
  text(node, context) {
    const value = bindUnits(node.value).replace(inFront, '\u00a0');
    if (value !== node.value) context.replaceNode(node, { type: 'text', value });
  },
};
