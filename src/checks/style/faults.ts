import type { Rule } from '../../curriculum/rules/rule.ts';
import type { Locale } from '../../schemas/text.ts';
import { endingOf, rightParticle } from './pronunciation.ts';
import * as rules from './rules.ts';

/** A turn of phrase that is not this course's, at its place in a text. */
export interface StyleFault {
  readonly rule: Rule;
  readonly index: number;
  readonly params: Readonly<Record<'found', string> & Partial<Record<'better' | 'code' | 'right', string>>>;
}

type Replacement = readonly [pattern: RegExp, better: string];

const translated: readonly Replacement[] = [
  [/(?<![위안밖앞뒤속곁옆곳])에 있어서/g, '에서'],
  [/(?:되어|보여|쓰여|잊혀)[지집](?:니다|며|고|는)/g, '됩니다, 보입니다'],
  [/것이 가능합니다|하는 것을 가능하게/g, '할 수 있습니다'],
  [/에도 불구하고/g, '지만, 는데도'],
  [/(?:으)?로 인(?:해|하여)/g, '때문에, 로'],
  [/함으로써/g, '해서'],
  [/[을를] 가집니다|[을를] 가지고 있습니다/g, '이 있습니다'],
];
const spelled: readonly Replacement[] = [
  [/쓰레드/g, '스레드'],
  [/프라미스/g, '프로미스'],
  [/이벤트루프/g, '이벤트 루프'],
  [/커넥션풀/g, '커넥션 풀'],
  [/스레드풀/g, '스레드 풀'],
  [/데이타/g, '데이터'],
  [/메세지/g, '메시지'],
  [/블럭/g, '블록'],
  [/블록킹/g, '블로킹'],
  [/컨커런시/g, '동시성'],
  [/패러렐/g, '병렬'],
  [/리눅스/g, 'Linux'],
  [/데비안/g, 'Debian'],
];
/** Endings of the other two styles, at the end of a sentence; 하세요 and 할까요 belong to both. */
const otherStyle = /[가-힣]*(?:[^니]다|(?<![필중주소수강세까니])요|죠)(?=[.!?](?:\s|$))/g;

/** American spellings, with what makes British ones of them. */
const american: readonly Replacement[] = [
  [/\b(behavi|col|fav|flav|hon|lab|neighb)or(\w*)/gi, '$1our$2'],
  [/\b(\w*(?:al|an|gn|im|mar|phas|ron))iz(e\w*|ing|ation\w*)\b/gi, '$1is$2'],
  [/\b(cancel|label|model|signal|travel)(ed|ing)\b/gi, '$1l$2'],
  [/\b(cent|met|theat)er\b/gi, '$1re'],
  [/\b(anal|paral)yz(\w*)/gi, '$1ys$2'],
  [/\bjudgment/gi, 'judgement'],
];

/** Faults of style in a text of Markdown, code and addresses left out. */
export function styleFaults(source: string, locale: Locale): StyleFault[] {
  const text = masked(source);
  const common = each(text, /(?<![\w\])}–-])-\d[\d.,]*/g, rules.minus, (found) => `−${found.slice(1)}`);
  if (locale === 'en')
    return [
      ...common,
      ...headingCells(text),
      ...american.flatMap(([pattern, better]) => inBritish(text, pattern, better)),
    ];
  return [
    ...common,
    ...particlesIn(source),
    ...each(text, otherStyle, rules.register),
    ...translated.flatMap(([pattern, better]) => each(text, pattern, rules.translationese, () => better)),
    ...spelled.flatMap(([pattern, better]) => each(text, pattern, rules.term, () => better)),
  ];
}

/** What is not running text, put out of sight; everything else stays at its place. */
const masked = (source: string): string =>
  source.replace(
    /^(`{3,})[\s\S]*?^\1|`[^`\n]+`|<[^>]*>|\[[^\]\n]*\]\(https?:[^)\n]*\)|\]\([^)\n]*\)|\[\[[^\]|]*|\{#[^}]*\}|https?:\S+|“[^”\n]*”|"[^"\n]*"/gm,
    (hidden) => hidden.replace(/[^\n]/g, '\ufffc'),
  );

/** Particles right after code. */
function particlesIn(source: string): StyleFault[] {
  return [...source.matchAll(/`([^`\n]+)`(을|를|이|가|은|는|과|와)(?![가-힣])/g)].flatMap((match) => {
    const [, name = '', found = ''] = match;
    const ending = endingOf(name);
    const right = ending && rightParticle(found, ending);
    if (!right) return [];
    const params = { code: `\`${name}\``, found, right };
    return [{ rule: rules.particle, index: match.index, params }];
  });
}

/** Names that are written small wherever they stand. */
const smallNames: ReadonlySet<string> = new Set(['aiohttp', 'asyncpg', 'asyncio', 'pg']);

function headingCells(text: string): StyleFault[] {
  return [...text.matchAll(/^\|.*\|(?=\n\|[ |:-]+\|$)/gm)].flatMap((row) =>
    [...row[0].matchAll(/(?<=\| *)[a-z][^|]*?(?= *\|)/g)].flatMap(({ 0: found, index }) => {
      const better = found.charAt(0).toUpperCase() + found.slice(1);
      const fault = { rule: rules.headingCell, index: row.index + index, params: { found, better } };
      return smallNames.has(found.split(/\W/)[0] ?? '') ? [] : [fault];
    }),
  );
}

const each = (text: string, pattern: RegExp, rule: Rule, better?: (found: string) => string): StyleFault[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    rule,
    index,
    params: better ? { found, better: better(found) } : { found },
  }));

const inBritish = (text: string, pattern: RegExp, better: string): StyleFault[] =>
  each(text, pattern, rules.spelling, (found) => found.replace(new RegExp(pattern.source, 'i'), better));
