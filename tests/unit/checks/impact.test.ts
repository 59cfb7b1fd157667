import { describe, expect, test } from 'vitest';
import { impactReport } from '../../../src/checks/impact/report.ts';
import { subjectOf } from '../../../src/checks/impact/subject.ts';

const place = (path: string) => ({ absolute: `${process.cwd()}/${path}`, path });
const places = { content: place('content'), playgrounds: place('playgrounds'), public: null };
const report = (file: string) => impactReport(places, file) ?? '';

describe('what a file is about', () => {
  test.each([
    ['content/lessons/where-time-goes/ko.mdx', { kind: 'lesson', id: 'where-time-goes' }],
    ['/somewhere/content/objectives/1-2.a.yaml', { kind: 'objective', id: '1-2.a' }],
    ['playgrounds/sync-vs-async/node/solution/users.ts', { kind: 'lab', id: 'sync-vs-async' }],
    ['playgrounds/kit/ts/judge.ts', { kind: 'kit' }],
    ['content/course.yaml', { kind: 'course' }],
    ['src/pages/index.astro', null],
  ])('%s', (file, subject) => {
    expect(subjectOf(file)).toEqual(subject);
  });
});

describe('what a change touches', () => {
  test('the objective that holds the criterion: every lab that is judged by it', () => {
    expect(report('content/objectives/1-2.yaml')).toMatch(/lab +db-pool +is judged by its criterion/);
    expect(report('content/objectives/1-2.yaml')).not.toMatch(/lab +sync-vs-async/);
  });

  test('a snippet: the lessons that show it', () => {
    const text = report('content/snippets/note-gather/main.py');
    expect(text).toMatch(/lesson +gather-and-its-ceiling +shows it/);
    expect(text).not.toContain('where-time-goes');
  });

  test('a lesson: what builds on it, what is evaluated by it, and the note that points to it', () => {
    const text = report('content/lessons/where-time-goes/lesson.yaml');
    expect(text).toMatch(/lesson +coroutines-are-lazy +needs it first/);
    expect(text).toMatch(/objective +1-2 +is evaluated by its questions/);
    expect(text).toMatch(/source +async-note/);
  });

  test('the kit: every lab', () => {
    expect(report('playgrounds/kit/ts/judge.ts').match(/^ {2}lab /gm)?.length).toBeGreaterThan(10);
  });

  test('a file of no content has no report', () => {
    expect(impactReport(places, 'README.md')).toBeNull();
  });
});
