import { describe, expect, it } from 'vitest';
import { message } from '../../../playgrounds/kit/ts/messages.ts';
import type { MessageKey } from '../../../src/playground/message-key.ts';
import { typescriptMessages as messages } from '../../../src/playground/typescript-messages.ts';

const keys = Object.keys(messages) as MessageKey[];
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('messages', () => {
  it.each(keys)('%s tells the same facts in both languages', (key) => {
    expect(holes(messages[key].ko)).toEqual(holes(messages[key].en));
  });

  it.each(keys)('%s has no Korean particle that depends on a parameter', (key) => {
    expect(messages[key].ko).not.toMatch(/\}(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/);
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
