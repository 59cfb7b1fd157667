import { group } from '../curriculum/group.ts';
import { bySpot, type Finding } from './finding.ts';

/** Leaves the root of each fault, in the order of files and positions. */
export function fold(findings: readonly Finding[]): Finding[] {
  const roots = withoutPractice(bySubject([...findings].sort(bySpot)));
  return unique(withoutHaste(onDamagedLines(roots))).sort(bySpot);
}

/**
 * One thing that does not exist is one fault, however many places name it: the first stays, the others are related. A
 * lesson is such a thing if the course lists it or it had that name; other wrong names of lessons are faults of their own.
 */
function bySubject(findings: readonly Finding[]): Finding[] {
  const single = findings.filter(({ subject }) => subject === undefined);
  const groups = group(
    findings.flatMap((finding) =>
      finding.subject === undefined ? [] : [[finding.subject, finding] as const],
    ),
  );
  const roots = [...groups].flatMap(([subject, group]) => {
    const isThing =
      !subject.startsWith('lesson/') ||
      group.some(({ rule, file }) => rule.id === 'lesson/former-name' || file.endsWith('course.yaml'));
    if (!isThing) return group;
    const isDirect = ({ rule }: Finding) => rule.id === `${subject.split('/', 1)[0]}/unknown`;
    const [root, ...others] = [...group].sort(
      (a, b) => Number(isDirect(b)) - Number(isDirect(a)) || originality(a) - originality(b),
    );
    const places = others.map(({ file, line, column }) => ({ file, line, column, label: '' }));
    return root ? [{ ...root, related: [...root.related, ...places] }] : [];
  });
  return [...single, ...roots];
}

/** Facts come before words, and the original before its translation: that is where a name is mended first. */
const originality = ({ file }: Finding): number =>
  file.endsWith('.yaml') ? 0 : file.endsWith('/ko.mdx') ? 1 : 2;

/** A line that is not written as it must be is one fault: what else is found there may come from it. */
function onDamagedLines(findings: readonly Finding[]): Finding[] {
  const lineOf = ({ file, line }: Finding) => `${file}:${line}`;
  const isDamage = ({ rule }: Finding) => /^(encoding|schema|yaml)\//.test(rule.id);
  const damaged = new Set(findings.filter(isDamage).map(lineOf));
  return damaged.size === 0
    ? [...findings]
    : findings.filter((finding) => isDamage(finding) || !damaged.has(lineOf(finding)));
}

/** A lab that is shown but not listed: that its lesson does not reach its level, and that no lesson has it, follows. */
function withoutPractice(findings: readonly Finding[]): Finding[] {
  const unlisted = findings.filter(({ rule }) => rule.id === 'lesson/not-listed');
  if (unlisted.length === 0) return [...findings];
  const folders = new Set(unlisted.map(folderOf));
  const labs = new Set(unlisted.map(({ params }) => `${params.id}`));
  return findings.filter((finding) => {
    if (finding.rule.id === 'lesson/wrong-level') return !folders.has(folderOf(finding));
    return finding.rule.id !== 'lab/orphan' || !labs.has(folderOf(finding).split('/').at(-1) ?? '');
  });
}

/**
 * What is asked of a lesson only when nothing else is wrong with it, because mending that changes the answer: first
 * whether its pictures have their twins, then whether its translation is up to date.
 */
const late = ['translation/images', 'translation/stale', 'translation/untracked'];

function withoutHaste(findings: readonly Finding[]): Finding[] {
  const turnOf = ({ rule }: Finding) => late.indexOf(rule.id);
  const first = new Map<string, number>();
  for (const finding of findings) {
    const folder = folderOf(finding);
    first.set(folder, Math.min(turnOf(finding), first.get(folder) ?? late.length));
  }
  return findings.filter(
    (finding) => turnOf(finding) === first.get(folderOf(finding)) || turnOf(finding) < 0,
  );
}

const folderOf = ({ file }: Finding): string => file.slice(0, file.lastIndexOf('/'));

function unique(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, file, line, column, params }: Finding) =>
    JSON.stringify([rule.id, file, line, column, params]);
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}
