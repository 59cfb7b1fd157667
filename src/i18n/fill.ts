/** Fills `{name}` in a sentence: `fill('{n}분', { n: 15 })` → `15분`. Unknown names stay visible. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
