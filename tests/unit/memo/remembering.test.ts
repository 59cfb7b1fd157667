import { expect, test } from 'vitest';
import { remembering } from '../../../src/memo/remembering.ts';

/** Counts what it is asked for: `a`, `b` and so on. */
function counted(most?: number) {
  const asked: string[] = [];
  const answer = (...texts: [string, string?]) => {
    asked.push(texts.join('+'));
    return texts[0] === 'nothing' ? undefined : texts.join('+').toUpperCase();
  };
  return { asked, remembered: remembering(answer as (...texts: string[]) => string | undefined, most) };
}

test('what was answered is not asked for again, be it nothing', () => {
  const { asked, remembered } = counted();
  expect([remembered('a'), remembered('nothing'), remembered('a'), remembered('nothing')]).toEqual([
    'A',
    undefined,
    'A',
    undefined,
  ]);
  expect(asked).toEqual(['a', 'nothing']);
});

test('texts are told apart by where one ends', () => {
  const { remembered } = counted();
  expect([remembered('ab', 'c'), remembered('a', 'bc')]).toEqual(['AB+C', 'A+BC']);
});

test('the oldest answers are forgotten', () => {
  const { asked, remembered } = counted(2);
  for (const text of ['a', 'b', 'c', 'c', 'a']) remembered(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('what threw is asked again', () => {
  let calls = 0;
  const remembered = remembering((text: string) => {
    calls += 1;
    if (calls === 1) throw new Error(text);
    return text;
  });
  expect(() => remembered('a')).toThrow('a');
  expect(remembered('a')).toBe('a');
});
