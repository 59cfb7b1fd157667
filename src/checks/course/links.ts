import type { Entry, Place } from '../../curriculum/model.ts';
import type { Issue } from '../../curriculum/rules/rule.ts';
import type { Asked } from '../../schemas/asked.ts';
import { type Finding, finding } from '../finding.ts';
import { judgeUrl } from '../links/judge.ts';
import type { Pages } from '../links/pages.ts';
import { linkVague } from '../links/rules.ts';
import type { ProseFile } from '../prose/read.ts';
import { readsAsReference } from '../prose/references.ts';
import type { Course } from './course.ts';

/** Words that say nothing about where a link leads. */
const vague = new Set(
  [
    [
      '여기',
      '여기를',
      '여기를 클릭',
      '여기 클릭',
      '이곳',
      '클릭',
      '링크',
      '이 링크',
      '바로가기',
      '자세히',
      '자세히 보기',
      '더 보기',
      '더보기',
    ],
    [
      'here',
      'click here',
      'click',
      'link',
      'this link',
      'this',
      'this page',
      'read more',
      'more',
      'learn more',
      'see here',
    ],
  ].flat(),
);

const isVague = (text: string) =>
  vague.has(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s.!…→»>]+$/, '')
      .replace(/\s+/g, ' '),
  );

/** Links of prose: where they lead, and what they say. */
export function judgeLinks({ prose, path, lesson, locale }: ProseFile, pages: Pages): Finding[] {
  if (!prose) return [];
  const origin = { page: `/lessons/${lesson}/`, locale };
  const spoken = [
    ...prose.links,
    ...prose.references.map((reference) => ({
      ...reference,
      text: /\|([^\]]+)\]\]$/.exec(reference.around)?.[1] ?? '',
    })),
  ];
  return [
    ...prose.links.flatMap((link): Finding[] => {
      if (readsAsReference(link)) return [];
      const fault = judgeUrl(link.url, origin, pages);
      return fault ? [{ file: path, line: link.line, column: link.column, related: [], ...fault }] : [];
    }),
    ...spoken.flatMap((link) =>
      isVague(link.text) ? [finding(linkVague, path, link, { text: link.text })] : [],
    ),
  ];
}

/** Where the parts of sources live now, where terms are explained, and what answers the questions of readers. */
export function judgeHomes(course: Course, asked: readonly Entry<Asked>[], pages: Pages): Issue[] {
  const { sources, terms } = course.curriculum;
  return [
    ...[...sources.values()].flatMap(({ id, data }) =>
      data.parts.flatMap(({ home, status }, index) =>
        judgeHome(home, status === 'planned', { kind: 'source', id, path: ['parts', index, 'home'] }),
      ),
    ),
    ...[...terms.values()].flatMap(({ id, data }) =>
      data.home ? judgeHome(data.home, false, { kind: 'term', id, path: ['home'] }) : [],
    ),
    ...asked.flatMap(({ id, data: { page, sections } }) => {
      const issues = judgeHome(page, false, { kind: 'asked', id, path: ['page'] });
      if (issues.length > 0) return issues;
      return Object.keys(sections).flatMap((section) =>
        section === 'top'
          ? []
          : judgeHome(`${page}#${section}`, false, {
              ...{ kind: 'asked', id, path: ['sections', section], key: true },
            }),
      );
    }),
  ];

  /** A part, or a lesson, that is only planned has no anchors yet. */
  function judgeHome(home: string, isPlanned: boolean, at: Place): Issue[] {
    const [page = '/'] = home.split('#');
    const lesson = course.curriculum.lessons.get(page.split('/')[2] ?? '');
    const hasAnchors = !isPlanned && lesson?.data.status !== 'planned';
    const fault = judgeUrl(hasAnchors ? home : page, { page, locale: 'ko' }, pages);
    return fault ? [{ at, related: [], ...fault }] : [];
  }
}
