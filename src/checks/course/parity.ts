import { rule } from '../../curriculum/rules/rule.ts';
import { type Finding, finding, type Position, topOfFile } from '../finding.ts';
import type { Component, Heading, Image } from '../prose/facts.ts';
import type { ProseFile } from '../prose/read.ts';

const headingParity = rule({
  id: 'translation/headings',
  severity: 'error',
  about: 'Both languages have the same headings: as many, of the same levels, with the same ids.',
  message: {
    en: 'The headings differ: ko.mdx has {ko}, en.mdx {en}.',
    ko: '제목이 다릅니다. ko.mdx: {ko}, en.mdx: {en}.',
  },
  hint: {
    en: 'ko.mdx has {koCount} headings, en.mdx {enCount}. Give both the same levels and ids ({places}).',
    ko: 'ko.mdx에 제목 {koCount}개, en.mdx에 {enCount}개가 있습니다. 단계와 id를 같게 하세요({places}).',
  },
});

const componentParity = rule({
  id: 'translation/components',
  severity: 'error',
  about:
    'Both languages show the same snippets, labs, activities, figures and errata, in the same order; figures in a sentence may change places within the page.',
  message: {
    en: 'The components differ: ko.mdx has {ko}, en.mdx {en}.',
    ko: '컴포넌트가 다릅니다. ko.mdx: {ko}, en.mdx: {en}.',
  },
  hint: {
    en: 'Show the same in both, in the same order ({places}).',
    ko: '같은 것을 같은 순서로 보여 주세요({places}).',
  },
});

const imageParity = rule({
  id: 'translation/images',
  severity: 'error',
  about:
    'Both languages show the same pictures in the same order. One with words in it may have a twin of its own: `name.svg`, `name.en.svg`.',
  message: {
    en: 'The pictures differ: ko.mdx has {ko}, en.mdx {en}.',
    ko: '그림이 다릅니다. ko.mdx: {ko}, en.mdx: {en}.',
  },
  hint: {
    en: 'Show the same in both, in the same order ({places}).',
    ko: '같은 것을 같은 순서로 보여 주세요({places}).',
  },
});

export const parityRules = [headingParity, componentParity, imageParity];

interface Item extends Position {
  readonly shown: string;
  /** Found at fault already: it may stand for anything, or for nothing. */
  readonly isFaulty: boolean;
}

/**
 * What one language has and the other has not.
 * @param faults the findings of the two files so far
 * @param isSettled whether it is known already that a component is missing, or stands there twice
 */
export function judgeParity(
  ko: ProseFile,
  en: ProseFile,
  faults: readonly Finding[],
  isSettled: (component: Component) => boolean,
): Finding[] {
  if (!ko.prose || !en.prose) return [];
  const isFaulty = ({ path }: ProseFile, { line, column }: Position) =>
    faults.some((fault) => fault.file === path && fault.line === line && fault.column === column);
  const headings = (file: ProseFile) =>
    file.prose?.headings.map((one) => ({ ...one, shown: showHeading(one), isFaulty: isFaulty(file, one) })) ??
    [];
  const shown = (file: ProseFile, isBlock: boolean) =>
    file.prose?.components
      .filter((one) => one.isBlock === isBlock && one.name !== 'Ref' && !isSettled(one))
      .map((one) => ({ ...one, shown: showComponent(one), isFaulty: isFaulty(file, one) })) ?? [];

  const heading = difference(headings(ko), headings(en));
  const component =
    difference(shown(ko, true), shown(en, true)) ?? differenceInAnyOrder(shown(ko, false), shown(en, false));
  const images = (file: ProseFile) =>
    file.prose?.images.map((one) => ({ ...one, shown: showImage(one), isFaulty: isFaulty(file, one) })) ?? [];
  const image = difference(images(ko), images(en));
  const none = { en: 'none there', ko: '없음' };
  const report = ([a, b]: Difference, rule: (typeof parityRules)[number]) => {
    const related = [{ file: ko.path, ...(a ?? topOfFile), label: '' }];
    const counts = { koCount: headings(ko).length, enCount: headings(en).length };
    const params = { ko: a?.shown ?? none, en: b?.shown ?? none, ...counts };
    return finding(rule, en.path, b ?? topOfFile, params, { related });
  };
  return [
    ...(heading ? [report(heading, headingParity)] : []),
    ...(component ? [report(component, componentParity)] : []),
    ...(image ? [report(image, imageParity)] : []),
  ];
}

type Difference = readonly [ko: Item | undefined, en: Item | undefined];

/** What only one side has, be it where it may. A faulty item stands in for one that only the other side has. */
function differenceInAnyOrder(a: readonly Item[], b: readonly Item[]): Difference | null {
  const only = (here: readonly Item[], there: readonly Item[]) => {
    const left = there.map(({ shown }) => shown);
    return here.filter(({ shown }) => {
      const at = left.indexOf(shown);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const faulty = (items: readonly Item[]) => items.filter(({ isFaulty }) => isFaulty).length;
  const sound = (items: readonly Item[], others: readonly Item[]) =>
    items.filter(({ isFaulty }) => !isFaulty).slice(faulty(others));
  const [inA, inB] = [only(a, b), only(b, a)];
  const [first, second] = [sound(inA, inB)[0], sound(inB, inA)[0]];
  return first || second ? [first, second] : null;
}

/** The first pair that differs. A faulty item is skipped together with what stands across from it, if that differs. */
function difference(a: readonly Item[], b: readonly Item[]): Difference | null {
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left, right] = [a[i], b[j]];
    if (left?.shown === right?.shown) {
      i += 1;
      j += 1;
    } else if (left?.isFaulty) {
      // It stands in for the other one, unless that one comes next on this side as well.
      if (a[i + 1]?.shown !== right?.shown) j += 1;
      i += 1;
    } else if (right?.isFaulty) {
      if (b[j + 1]?.shown !== left?.shown) i += 1;
      j += 1;
    } else return [left, right];
  }
  return null;
}

const showHeading = ({ level, id, text }: Heading): string =>
  `${'#'.repeat(level)} ${id === null ? text : `#${id}`}`;

/** The name that twins of a picture share. */
const showImage = ({ url }: Image): string => url.replace(/^\.\//, '').replace(/[.-](ko|en)(?=\.\w+$)/, '');

/** A component with what identifies it, apart from words that are translated. */
function showComponent({ name, attributes }: Component): string {
  const words = new Set(['caption', 'unit', 'words']);
  const shown = [...attributes].filter(([key]) => !words.has(key)).map(([key, value]) => `${key}="${value}"`);
  return `<${[name, ...shown.sort()].join(' ')}>`;
}
