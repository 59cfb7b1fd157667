import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inputHash } from '../../checks/fingerprint.ts';
import { type Recording, recording } from '../../schemas/recording.ts';
import { type Snippet, type SnippetLanguage, snippet, snippetLanguages } from '../../schemas/snippet.ts';

/** One program of one snippet, with all that is needed to run it and to judge the run. */
export type Program = {
  id: string;
  language: SnippetLanguage;
  /** Folder that it runs in, and the path of its recording. */
  dir: string;
  recordingPath: string;
  file: string;
  snippet: Snippet;
  inputHash: string;
  /** `null`: never recorded. A string: why the recording cannot be read. */
  recorded: Recording | string | null;
};

export type Unreadable = { id: string; problem: string };

/** Programs of one snippet folder, or why there are none. */
export function readPrograms(snippets: string, id: string): Program[] | Unreadable {
  const dir = join(snippets, id);
  const yamlPath = join(dir, 'snippet.yaml');
  if (!existsSync(yamlPath)) return { id, problem: `${yamlPath} is missing. Add it, or remove the folder.` };
  const yaml = readFileSync(yamlPath, 'utf8');
  let facts: Snippet;
  try {
    facts = snippet.parse(parse(yaml));
  } catch (error) {
    return { id, problem: `${yamlPath} is not valid. npm run check says where. ${(error as Error).message}` };
  }
  const programs = snippetLanguages.flatMap((language) => {
    const file = `main.${language}`;
    if (!existsSync(join(dir, file))) return [];
    const recordingPath = join(dir, `recorded.${language}.json`);
    const files = { 'snippet.yaml': yaml, [file]: readFileSync(join(dir, file), 'utf8') };
    return {
      id,
      language,
      dir,
      file,
      recordingPath,
      snippet: facts,
      inputHash: inputHash(files),
      recorded: readRecording(recordingPath),
    };
  });
  return programs.length > 0
    ? programs
    : { id, problem: `${dir} holds neither main.py nor main.ts. Add one.` };
}

/** Names of the snippet folders, sorted. */
export const snippetIds = (snippets: string): string[] =>
  existsSync(snippets)
    ? readdirSync(snippets, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

function readRecording(path: string): Recording | string | null {
  if (!existsSync(path)) return null;
  try {
    return recording.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return (error as Error).message;
  }
}
