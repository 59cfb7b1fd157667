import { expect, test } from 'vitest';
import { bySection, joinAppendix, markedPart, partMarks, splitAppendix } from '../../../src/site/appendix.ts';

const part = (title: string, html: string) => {
  const { begin, end } = partMarks(title);
  return `${begin}${html}${end}`;
};
const link = (id: string) => `<a class="later" href="appendix/#${id}">…</a>`;
const lesson = `<p>a</p>${part('First', '<b>1</b>')}<h2 id="s"><a href="#s">Head</a></h2>${part('Outer', `<i>2</i>${part('Inner', '<u>3</u>')}`)}<p>z</p>`;

test('parts are taken out of a lesson, each with its title and section; one within another goes along', () => {
  const { page, parts } = splitAppendix(lesson, link);
  expect(page).toBe(`<p>a</p>${link('p1')}<h2 id="s"><a href="#s">Head</a></h2>${link('p2')}<p>z</p>`);
  expect(parts).toEqual([
    { id: 'p1', title: 'First', section: null, html: '<b>1</b>' },
    { id: 'p2', title: 'Outer', section: { id: 's', heading: 'Head' }, html: '<i>2</i><u>3</u>' },
  ]);
  expect(bySection(parts).map(({ section, parts }) => [section?.id, parts.length])).toEqual([
    [undefined, 1],
    ['s', 1],
  ]);
});

test('lesson and appendix together are the whole again', () => {
  const { page, parts } = splitAppendix(lesson, link);
  const appendix = parts
    .map((one) => `<section id="${one.id}"><h3>x</h3><div>${markedPart(one)}</div></section>`)
    .join('');
  expect(joinAppendix(page, appendix)).toBe(
    '<p>a</p><b>1</b><h2 id="s"><a href="#s">Head</a></h2><i>2</i><u>3</u><p>z</p>',
  );
  // A lesson without an appendix, or with another one, keeps its links.
  expect(joinAppendix(page, '')).toBe(page);
});

test('a title cannot end its own mark', () => {
  const { page, parts } = splitAppendix(part('a --> b <c>', 'x'), () => '');
  expect(page).toBe('');
  expect(parts).toMatchObject([{ html: 'x' }]);
});

test('a mark without its other is told', () => {
  const { begin, end } = partMarks('Lost');
  expect(() => splitAppendix(`${begin}x`, link)).toThrow('Lost');
  expect(() => splitAppendix(`x${end}`, link)).toThrow('has not begun');
});
