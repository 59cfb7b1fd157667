import { describe, expect, it } from 'vitest';
import { type MessageKey, typescriptKeys } from '../../../src/playground/message-key.ts';
import { pythonMessages } from '../../../src/playground/python-messages.ts';
import { typescriptMessages } from '../../../src/playground/typescript-messages.ts';

const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('what a Python lab says in other words', () => {
  const onlyInTypeScript: readonly string[] = typescriptKeys;
  const shared = Object.fromEntries(
    Object.entries(typescriptMessages).filter(([key]) => !onlyInTypeScript.includes(key)),
  );
  const inBoth = Object.entries(shared).flatMap(([key, original]) => {
    const text = pythonMessages[key as MessageKey];
    return text ? [[key, text, original] as const] : [];
  });

  it.each(inBoth)('%s tells the same facts', (_key, text, original) => {
    expect(holes(text.ko)).toEqual(holes(original.ko));
    expect(holes(text.en)).toEqual(holes(original.en));
  });

  it.each(Object.entries(pythonMessages))(
    '%s has no Korean particle that depends on a parameter',
    (_key, text) => {
      expect(text.ko).not.toMatch(/\}(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/);
    },
  );

  it('is all that names what only JavaScript has', () => {
    const said = Object.values({ ...shared, ...pythonMessages }).flatMap(({ ko, en }) => [ko, en]);
    expect(said.filter((text) => /promise|forEach|process\.exit|\bexport/i.test(text))).toEqual([]);
  });
});
