import { describe, expect, it } from 'vitest';
import { message } from '../../../playgrounds/kit/ts/messages.ts';
import { pythonMessages } from '../../../src/playground/python-messages.ts';
import { typescriptMessages as messages } from '../../../src/playground/typescript-messages.ts';

const texts = [messages, pythonMessages].flatMap((said) => Object.entries(said));
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('messages', () => {
  it.each(texts)('%s tells the same facts in both languages', (_key, { ko, en }) => {
    expect(holes(ko)).toEqual(holes(en));
  });

  it.each(texts)('%s has no Korean particle that depends on a parameter', (_key, { ko }) => {
    expect(ko).not.toMatch(/\}(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/);
  });

  it('fills parameters by name', () => {
    expect(message('passed', { ratio: 2.9, goal: 2.4 }, messages).ko).toBe(
      '통과했습니다. 기준선 대비 처리량 2.9배, 목표 2.4배.',
    );
  });

  it('does not take a figure of the text for a pattern of its own', () => {
    const text = message('results-differ', { expected: '$& {actual}', actual: 'x' }, messages).en;
    expect(text).toContain('Expected: $& {actual} / returned: x');
  });
});
