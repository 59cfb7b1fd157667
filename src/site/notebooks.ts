import { getCollection, getEntry } from 'astro:content';
import { snippet } from '../schemas/snippet.ts';
import { type Locale, locales } from '../schemas/text.ts';
import { getCurriculum } from './course.ts';
import { labFiles, readyLanguages } from './labs.ts';
import { labNotebook } from './notebook/lab-notebook.ts';
import { snippetNotebook } from './notebook/snippet-notebook.ts';
import { projectZip } from './payload.ts';
import { snippetPrograms } from './recordings.ts';
import { localeParam } from './urls.ts';

/** Every Python program that can be had, in each language of the site. @throws if a snippet is named like a lab */
export async function notebookPaths() {
  const snippets = [...(await pythonPrograms()).keys()].map((id) => ({ id, kind: 'snippet' as const }));
  const labs = [...(await getCurriculum()).labs.values()]
    .filter((lab) => readyLanguages(lab).includes('py'))
    .map(({ id }) => ({ id, kind: 'lab' as const }));
  const twice = labs.find(({ id }) => snippets.some((one) => one.id === id));
  if (twice)
    throw new Error(`A lab and a snippet are both named "${twice.id}", and so would their notebooks be.`);
  return locales.flatMap((locale) =>
    [...snippets, ...labs].map(({ id, kind }) => ({
      params: { locale: localeParam(locale), id },
      props: { kind },
    })),
  );
}

export async function notebookOf(kind: 'snippet' | 'lab', id: string, locale: Locale): Promise<string> {
  if (kind === 'lab') return labNotebook(labFiles(id, 'py'), projectZip(id, 'py', locale), locale);
  const entry = await getEntry('snippets', id);
  if (!entry) throw new Error(`content/snippets/${id}/ does not exist.`);
  // Astro keeps entries of earlier builds, which lack what the schema has been filling in since.
  const facts = snippet.parse(entry.data);
  return snippetNotebook({ id, facts, programs: await pythonPrograms() }, locale);
}

async function pythonPrograms(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { id } of await getCollection('snippets')) {
    const python = (await snippetPrograms(id)).find(({ language }) => language === 'py');
    if (python) found.set(id, python.code);
  }
  return found;
}
