import { getEntry } from 'astro:content';
import { type Recording, recording } from '../schemas/recording.ts';
import type { SnippetLanguage } from '../schemas/snippet.ts';
import type { Locale } from '../schemas/text.ts';

const programs = import.meta.glob<string>('/content/snippets/*/main.{py,ts}', {
  query: '?raw',
  import: 'default',
});
const recordings = import.meta.glob<unknown>('/content/snippets/*/recorded.{py,ts}.json', {
  import: 'default',
});

export interface SnippetProgram {
  language: SnippetLanguage;
  code: string;
  recorded: Recording;
}

/** The programs of a snippet with what their recorded runs printed, Python first. */
export async function snippetPrograms(id: string): Promise<SnippetProgram[]> {
  const found: SnippetProgram[] = [];
  for (const language of ['py', 'ts'] as const) {
    const load = programs[`/content/snippets/${id}/main.${language}`];
    if (load) found.push({ language, code: await load(), recorded: await recordingOf(id, language) });
  }
  if (!found.length) throw new Error(`content/snippets/${id}/ has neither main.py nor main.ts.`);
  return found;
}

/** Throws where a program was never run: a page shows no output that no run made. */
export async function recordingOf(id: string, language: SnippetLanguage): Promise<Recording> {
  const load = recordings[`/content/snippets/${id}/recorded.${language}.json`];
  if (!load) {
    throw new Error(
      `content/snippets/${id}/main.${language} has no recorded run. Run "npm run verify -- ${id} --record".`,
    );
  }
  return recording.parse(await load());
}

/** The Python run of a snippet under the snippet's title. */
export async function titledRun(id: string, locale: Locale): Promise<{ title: string; recorded: Recording }> {
  const entry = await getEntry('snippets', id);
  return { title: entry?.data.title[locale] ?? id, recorded: await recordingOf(id, 'py') };
}
