import { type Issue, issue, rule } from '../../curriculum/rules/rule.ts';
import { styleFaults } from '../style/faults.ts';
import { headingCell, register } from '../style/rules.ts';
import type { Course } from './course.ts';
import { isOfLanguage } from './language.ts';
import { leftIn } from './scaffold.ts';
import { type PlacedText, textsOf } from './texts.ts';

const textScaffold = rule({
  id: 'text/scaffold',
  severity: 'warning',
  about: 'The words that `npm run new` writes are replaced before a lesson or a lab is shown.',
  message: {
    en: '"{text}" was written by npm run new.',
    ko: '"{text}": npm run new가 써 준 그대로입니다.',
  },
  hint: {
    en: 'Write your own words, or set "status: planned" until you have.',
    ko: '알맞은 말로 바꾸거나, 바꿀 때까지 "status: planned"로 두세요.',
  },
});

const textLanguage = rule({
  id: 'text/wrong-language',
  severity: 'warning',
  about:
    'What stands below `ko` is Korean, what stands below `en` is English. Code and single names are neither.',
  message: { en: 'This does not look {language}.', ko: '{language}로 보이지 않습니다.' },
  hint: { en: 'Translate it, or exchange it with its twin.', ko: '번역하거나 짝과 자리를 바꾸세요.' },
});

const textExchanged = rule({
  id: 'text/exchanged',
  severity: 'warning',
  about: 'The words of both languages stand below their own keys.',
  message: {
    en: 'The Korean stands below en, the English below ko.',
    ko: 'en에 한국어가, ko에 영어가 있습니다.',
  },
  hint: { en: 'Exchange the two.', ko: '둘의 자리를 바꾸세요.' },
});

export const wordingRules = [textScaffold, textLanguage, textExchanged];

/** Texts of YAML files that are not what they should be: still the scaffold's, or of the other language. */
export function judgeWording(course: Course): Issue[] {
  const texts = textsOf(course);
  const foreign = new Set(texts.filter(({ text, locale }) => !isOfLanguage(text, locale)).map(keyOf));
  return texts.flatMap((one): Issue[] => {
    const { at, text, locale, isReady } = one;
    const left = leftIn(text);
    if (left !== undefined) return isReady ? [issue(textScaffold, at, { text: left })] : [];
    if (!foreign.has(keyOf(one))) return judgeStyleAt(one);
    const twin = { at: { ...at, path: [...at.path.slice(0, -1), locale === 'ko' ? 'en' : 'ko'] } };
    if (foreign.has(keyOf(twin))) {
      return locale === 'ko' ? [issue(textExchanged, at, {}, { related: [{ ...twin, label: '' }] })] : [];
    }
    const language = locale === 'ko' ? { en: 'Korean', ko: '한국어' } : { en: 'English', ko: '영어' };
    return [issue(textLanguage, at, { language })];
  });
}

/**
 * Style of words in a YAML file. Synonyms are what people type, in whatever spelling; an objective is a statement, in the
 * style of statements; a table in a task is a list, with no headings to speak of.
 */
const judgeStyleAt = ({ at, text, locale }: PlacedText): Issue[] =>
  at.path.some((key) => key === 'synonyms' || key === 'aliases')
    ? []
    : styleFaults(text, locale)
        .filter(({ rule }) => !(at.kind === 'objective' && rule === register) && rule !== headingCell)
        .map(({ rule, params }) => issue(rule, at, params));

const keyOf = ({ at }: Pick<PlacedText, 'at'>): string => [at.kind, at.id, ...at.path].join('/');
