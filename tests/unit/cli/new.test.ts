import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../../src/checks/check.ts';
import { nouns, parseRequest } from '../../../src/cli/new/request.ts';
import { templates } from '../../../src/cli/new/templates.ts';
import { writeNew } from '../../../src/cli/new/write.ts';

/** A copy of the course for each test that changes it. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const copyCourse = () => {
  for (const folder of ['content', 'playgrounds']) cpSync(folder, join(root, folder), { recursive: true });
};

const errors = () => {
  const place = (path: string) => ({ absolute: join(root, path), path });
  return check({ content: place('content'), playgrounds: place('playgrounds'), public: null })
    .findings.filter(({ rule }) => rule.severity === 'error')
    .map(({ rule, file }) => `${rule.id} ${file}`);
};

describe('what is scaffolded passes the check', () => {
  beforeEach(copyCourse);

  test.each(['lesson', 'objective', 'lab'] as const)('%s', (noun) => {
    const made = templates[noun](root, 'brand-new');
    writeNew(root, made.files);
    for (const change of made.changes) change(root);
    expect(errors()).toEqual([]);
  });

  test('a snippet does once it is recorded, and not before', () => {
    const made = templates.snippet(root, 'brand-new');
    writeNew(root, made.files);
    expect(made.record).toBe(true);
    expect(errors().join()).toContain('content/snippets/brand-new/');
  });
});

test('a lesson is listed in the course, whose file stays as its author laid it out', () => {
  copyCourse();
  const before = readFileSync(join(root, 'content/course.yaml'), 'utf8').split('\n');
  for (const change of templates.lesson(root, 'brand-new').changes) change(root);
  const after = readFileSync(join(root, 'content/course.yaml'), 'utf8').split('\n');
  const changed = after.filter((line, index) => line !== before[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain('brand-new');
});

test('nothing is overwritten', () => {
  copyCourse();
  const made = templates.lesson(root, 'where-time-goes');
  expect(() => writeNew(root, made.files)).toThrow(/where-time-goes.*(exists already|이미 있어서)/);
});

describe('the command line', () => {
  test.each(nouns)('%s with a good id', (noun) => {
    expect(parseRequest([noun, 'my-own.1'])).toEqual({ noun, id: 'my-own.1' });
  });
  test.each([[[]], [['lesson']], [['chapter', 'x']], [['lesson', 'x', 'y']]])(
    '%j shows the usage',
    (argv) => {
      expect(() => parseRequest(argv)).toThrow(/npm run new/);
    },
  );
  test.each(['My-Lesson', '수업', '../x', 'a b'])('%s cannot be part of an address', (id) => {
    expect(() => parseRequest(['lesson', id])).toThrow(id);
  });
});
