/** A stretch of text in one style. `colour` is the name of a terminal colour. */
export interface StyledText {
  text: string;
  colour: Colour | null;
  isBold: boolean;
}

const colours = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;
export type Colour = (typeof colours)[number];

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const sequence = /\u001b\[([0-9;]*)([A-Za-z])/g;
const plain = { colour: null, isBold: false } as const;

/**
 * Splits terminal output at its SGR sequences (ECMA-48): the eight colours, their bright twins as the same, bold,
 * reset. Whatever else a sequence asks for is left out.
 */
export function styled(text: string): StyledText[] {
  const parts: StyledText[] = [];
  let style: Omit<StyledText, 'text'> = plain;
  let from = 0;
  const add = (to: number) => {
    if (to > from) parts.push({ text: text.slice(from, to), ...style });
  };
  for (const match of text.matchAll(sequence)) {
    add(match.index);
    from = match.index + match[0].length;
    const [, codes = '', command] = match;
    if (command === 'm') style = codes.split(';').map(Number).reduce(applied, style);
  }
  add(text.length);
  return parts;
}

function applied(style: Omit<StyledText, 'text'>, code: number): Omit<StyledText, 'text'> {
  if (code === 0) return plain;
  if (code === 1 || code === 22) return { ...style, isBold: code === 1 };
  if (code === 39) return { ...style, colour: null };
  const colour = colours[code >= 90 ? code - 90 : code - 30];
  return colour ? { ...style, colour } : style;
}
