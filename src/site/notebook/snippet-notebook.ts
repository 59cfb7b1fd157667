import { wordsIn } from '../../i18n/words.ts';
import type { Snippet } from '../../schemas/snippet.ts';
import type { Locale } from '../../schemas/text.ts';
import { type Cell, notebook, processCell } from './notebook.ts';
import { ownProcess } from './own-process.ts';
import { inNotebook } from './top-level-await.ts';

export interface SnippetSource {
  id: string;
  facts: Snippet;
  /** The program of each snippet, by id: one may run the file of another. */
  programs: ReadonlyMap<string, string>;
}

/** A Python snippet as a notebook that works where a loop is running already, and says why it differs. */
export function snippetNotebook({ id, facts, programs }: SnippetSource, locale: Locale): string {
  const words = wordsIn(locale);
  const source = programs.get(id) ?? '';
  const found = inNotebook(source);
  const way = ownProcess.has(id) ? 'process' : found.way;
  const modules = facts.needs.filter((need) => need !== 'postgresql');
  const needs = [
    ...(modules.length > 0 ? [`${words.notebookNeeds} \`%pip install ${modules.join(' ')}\``] : []),
    ...(facts.needs.includes('postgresql') ? [words.notebookDatabase] : []),
  ];
  const why = {
    'as-it-is': words.notebookAsItIs,
    await: words.notebookAwait,
    process: words.notebookProcess,
  }[way];
  const about: Cell = { type: 'markdown', source: [`# ${facts.title[locale]}`, why, ...needs].join('\n\n') };
  if (way !== 'process') {
    return notebook([about, { type: 'code', source: found.way === 'await' ? found.code : source }]);
  }
  const others = [...programs].filter(([other]) => other !== id && source.includes(`"${other}"`));
  return notebook([
    about,
    ...[[id, source] as const, ...others].flatMap(writeCells),
    processCell(`waitless/${id}`, 'main.py'),
  ]);
}

const writeCells = ([id, source]: readonly [string, string]): Cell[] => [
  {
    type: 'code',
    source: `from pathlib import Path\n\nPath("waitless/${id}").mkdir(parents=True, exist_ok=True)`,
  },
  { type: 'code', source: `%%writefile waitless/${id}/main.py\n${source}` },
];
