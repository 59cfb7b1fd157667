import type { Curriculum, Entry } from '../../curriculum/model.ts';
import { bloomName, waitKindName, wordsIn } from '../../i18n/words.ts';
import { bloomLevels, bloomNumber } from '../../schemas/bloom.ts';
import type { LabLanguage, Playground } from '../../schemas/playground.ts';
import type { Locale } from '../../schemas/text.ts';
import { type LabLink, labLink, languageNames } from './lab.ts';

/** What labs can be chosen by. */
type LabFilter = 'language' | 'runtime' | 'waitKind' | 'bloom' | 'objective';

/** A lab in the list of all. */
export interface ListedLab extends LabLink {
  /** Where it runs, by language. */
  readonly places: readonly { readonly language: string; readonly names: readonly string[] }[];
  /**
   * What it answers to each filter: one value, or several with spaces between. Language and place belong together:
   * `py:page` is one value of both.
   */
  readonly answers: Readonly<Record<'runs' | 'waitKind' | 'bloom' | 'objective', string>>;
}

export interface LabChoice {
  readonly filter: LabFilter;
  readonly name: string;
  /** The choice of everything. */
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

const languages = ['py', 'ts'] as const satisfies readonly LabLanguage[];
/** Who asks where a lab runs does not ask by which program. */
const placeOf = { page: 'page', stackblitz: 'stackblitz', node: 'computer', cpython: 'computer' } as const;
const places = ['page', 'stackblitz', 'computer'] as const;

/** All labs, ready ones first, and what they can be chosen by. */
export function labList(curriculum: Curriculum, locale: Locale) {
  const words = wordsIn(locale);
  const entries = [...curriculum.labs.values()];
  const used = <V extends string>(all: readonly V[], of: (lab: Playground) => V) =>
    all.filter((value) => entries.some(({ data }) => of(data) === value));
  const waitKinds = [...new Set(entries.map(({ data }) => data.waitKind))];
  const placeNames = {
    ...{ page: words.runtimeSite, stackblitz: words.runtimeStackblitz, computer: words.runtimeComputer },
  };
  const objectives = [...curriculum.objectives.values()].filter(({ id }) =>
    entries.some(({ data }) => data.objective === id),
  );
  const option = (value: string, name: string) => ({ value, name });
  const choices: LabChoice[] = [
    {
      ...{ filter: 'language', name: words.codeLanguage, any: words.anyLanguage },
      options: languages.map((language) => option(language, languageNames[language])),
    },
    {
      ...{ filter: 'runtime', name: words.runsIn, any: words.anyRuntime },
      options: places.map((place) => option(place, placeNames[place])),
    },
    {
      ...{ filter: 'waitKind', name: words.waitKind, any: words.anyWaitKind },
      options: waitKinds.map((kind) => option(kind, waitKindName(words, kind))),
    },
    {
      ...{ filter: 'bloom', name: words.bloomLevel, any: words.searchAnyLevel },
      options: used(bloomLevels, ({ bloom }) => bloom).map((level) =>
        option(level, `L${bloomNumber(level)} ${bloomName(words, level)}`),
      ),
    },
    {
      ...{ filter: 'objective', name: words.searchObjective, any: words.searchAnyObjective },
      options: objectives.map(({ id, data }) => option(id, `${id} ${data.title[locale]}`)),
    },
  ];
  const labs = entries
    .map((lab): ListedLab => {
      const runs = runsOf(lab);
      return {
        ...labLink(curriculum, lab, locale),
        places: runs.map(({ language, at }) => ({
          language: languageNames[language],
          names: at.map((place) => placeNames[place]),
        })),
        answers: {
          ...{ waitKind: lab.data.waitKind, bloom: lab.data.bloom, objective: lab.data.objective },
          runs: runs.flatMap(({ language, at }) => at.map((place) => `${language}:${place}`)).join(' '),
        },
      };
    })
    .sort((a, b) => Number(a.planned) - Number(b.planned));
  return { labs, choices };
}

const runsOf = ({ data }: Entry<Playground>) =>
  languages.flatMap((language) => {
    const declared = data.languages[language]?.runtimes;
    if (!declared) return [];
    const own = new Set(declared.map((one) => placeOf[one]));
    return [{ language, at: places.filter((place) => own.has(place)) }];
  });
