import type { LessonNode } from '../../curriculum/model.ts';
import type { Issue } from '../../curriculum/rules/rule.ts';
import type { Finding } from '../finding.ts';
import type { Pages } from '../links/pages.ts';
import type { Component } from '../prose/facts.ts';
import type { ProseFile } from '../prose/read.ts';
import type { Course, Twins } from './course.ts';
import { judgeImages, judgeUnused } from './images.ts';
import { judgeLanguage, mergeExchanged } from './language.ts';
import { judgeLinks } from './links.ts';
import { judgeNames } from './names.ts';
import { judgeParity } from './parity.ts';
import { judgeShown, judgeTwice, showPractice, type Twice } from './shown.ts';
import { judgeFreshness, judgeTwins } from './twins.ts';

interface Judged {
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/** The words of all lessons: each file by itself and with what it refers to, then the twins with each other. */
export function judgeLessons(course: Course, pages: Pages): Judged {
  const judged = [...course.prose].map(([id, twins]): Judged => {
    const faults = new Map(filesOf(twins).map((file) => [file, faultsOf(file, course, pages)]));
    const findings = mergeExchanged([...faults.values()].flat());
    const lesson = course.curriculum.lessons.get(id);
    if (!lesson) return { findings, issues: [] };
    const together = judgeLesson(lesson, twins, faults, course);
    return { findings: [...findings, ...together.findings], issues: together.issues };
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    issues: judged.flatMap(({ issues }) => issues),
  };
}

const filesOf = ({ ko, en }: Twins): ProseFile[] => [ko, en].filter((file) => file !== undefined);

function faultsOf(file: ProseFile, course: Course, pages: Pages): Finding[] {
  const language = judgeLanguage(file);
  // Words of another language are no headings of this one.
  const isForeign = language.some(({ rule }) => rule.id === 'translation/wrong-language');
  const own = file.findings.filter(({ rule }) => !isForeign || !rule.id.startsWith('heading/'));
  return [
    ...own,
    ...judgeNames(file, course),
    ...judgeLinks(file, pages),
    ...judgeImages(file, course),
    ...language,
  ];
}

/** From the coarse to the fine: files with a fault are not compared more closely than that fault allows. */
function judgeLesson(
  lesson: LessonNode,
  twins: Twins,
  faults: ReadonlyMap<ProseFile, readonly Finding[]>,
  course: Course,
): Judged {
  const { ko, en } = twins;
  const isReadyLab = (lab: string) => course.curriculum.labs.get(lab)?.data.status === 'ready';
  const found = [...faults.values()].flat();
  const presence = judgeTwins(lesson, twins);
  const isComparable = !found.some(changesStructure);
  const twice = isComparable ? judgeBothTwice(twins) : [];
  const inKorean = ko ? (faults.get(ko) ?? []) : [];
  const shown =
    ko && lesson.data.status === 'ready' && isComparable
      ? judgeShown(lesson, ko, inKorean, isReadyLab)
      : { findings: [], issues: [], missing: new Set<string>() };
  const settled = new Set([...shown.missing, ...twice.map(({ practice }) => practice)]);
  const isSettled = (one: Component) => settled.has(showPractice(one));
  const known = [...found, ...shown.findings];
  const parity = ko && en && isComparable ? judgeParity(ko, en, known, isSettled) : [];
  const folder = course.folders.get(lesson.id);
  const hasPictures =
    lesson.data.status === 'ready' && isComparable && !found.some(({ rule }) => rule.id.startsWith('image/'));
  const unused = folder && hasPictures ? judgeUnused(folder, [...faults.keys()]) : [];
  const findings = [
    ...unused,
    ...presence.findings,
    ...twice.map(({ finding }) => finding),
    ...parity,
    ...shown.findings,
  ];
  const issues = [...presence.issues, ...shown.issues];
  const isFaultless = found.length + findings.length + issues.length === 0;
  const fresh = isFaultless ? judgeFreshness(lesson, twins) : { findings: [], issues: [] };
  return { findings: [...findings, ...fresh.findings], issues: [...issues, ...fresh.issues] };
}

/** Practice that both languages show twice is one fault, of the original. */
function judgeBothTwice({ ko, en }: Twins): Twice[] {
  const korean = ko ? judgeTwice(ko) : [];
  const known = new Set(korean.map(({ practice }) => practice));
  return [...korean, ...(en ? judgeTwice(en).filter(({ practice }) => !known.has(practice)) : [])];
}

/** After such a fault the rest of the file may not be what its author wrote. */
const changesStructure = ({ rule }: Finding) =>
  /^(file|encoding|heading)\/|^mdx\/(syntax|unclosed-tag|unopened-tag|broken-tag|not-a-tag|frontmatter|html)|^code\/unclosed|wrong-language$/.test(
    rule.id,
  );
