import { guess } from '../../curriculum/guess.ts';
import type { Entry, Place } from '../../curriculum/model.ts';
import { type Issue, issue, rule } from '../../curriculum/rules/rule.ts';
import { misconceptionIds } from '../../playground/kit-parts.ts';
import { type LabLanguage, labLanguages, type Playground } from '../../schemas/playground.ts';
import { type Folder, filesBelow } from '../files/tree.ts';
import { type Finding, finding, topOfFile } from '../finding.ts';

const labMissingFile = rule({
  id: 'lab/missing-file',
  severity: 'error',
  about:
    'A lab that is ready has its files in each language: starter, solution and baseline. Announced labs (`status: planned`) have none yet.',
  message: { en: 'Lab "{id}" has no {file}.', ko: '실습 "{id}"에 {file} 파일이 없습니다.' },
  hint: {
    en: 'Add it, or set "status: planned". There are: {files}.',
    ko: '더하거나 "status: planned"라고 쓰세요. 있는 파일: {files}.',
  },
});

const labWrongVersion = rule({
  id: 'lab/wrong-version',
  severity: 'error',
  about:
    'Each misconception is shown by a wrong version, wrong/<name>/, in every language of the lab, or in the one that `only` names.',
  message: {
    en: 'Lab "{id}" has no {file}, which shows "{misconception}".',
    ko: '실습 "{id}"에 "{misconception}"을(를) 보여 주는 {file}이(가) 없습니다.',
  },
  hint: { en: '{guess} There are: {names}.', ko: '{guess} 있는 것: {names}.' },
});

const labUnnamedVersion = rule({
  id: 'lab/unnamed-version',
  severity: 'error',
  about:
    'Each wrong version is named by the misconception that it shows: else nobody knows what to expect of it.',
  message: {
    en: 'No misconception names {folder}.',
    ko: '{folder}을(를) 쓰는 misconceptions 항목이 없습니다.',
  },
  hint: {
    en: 'Add it under misconceptions in playground.yaml, or remove it.',
    ko: 'playground.yaml의 misconceptions에 넣거나 지우세요.',
  },
});

const misconceptionUnknown = rule({
  id: 'misconception/unknown',
  severity: 'error',
  about: 'Labs name misconceptions that the kit recognises (playgrounds/kit/ts/parts.ts).',
  message: {
    en: '"{id}" is not a misconception that the kit recognises.',
    ko: '"{id}": 키트가 알아보는 오개념이 아닙니다.',
  },
  hint: { en: '{guess} Known: {known}.', ko: '{guess} 알아보는 것: {known}.' },
});

export const labRules = [labMissingFile, labWrongVersion, labUnnamedVersion, misconceptionUnknown];

/** Where the files of a language lie. */
const languageFolders = { ts: 'node', py: 'python' } as const satisfies Record<LabLanguage, string>;

interface Judged {
  readonly findings: Finding[];
  readonly issues: Issue[];
}

/** Files and misconceptions of a lab. An announced lab has only its facts. */
export function judgeLab({ id, data }: Entry<Playground>, folder: Folder): Judged {
  const judged: Judged = { findings: [], issues: [] };
  const known: readonly string[] = misconceptionIds;
  for (const [index, { id: name, fact }] of data.misconceptions.entries()) {
    if (fact !== undefined || known.includes(name)) continue;
    const at: Place = { kind: 'lab', id, path: ['misconceptions', index, 'id'] };
    const params = { id: name, guess: guess(name, known), known: known.join(', ') };
    judged.issues.push(issue(misconceptionUnknown, at, params));
  }
  if (data.status === 'planned') return judged;
  for (const language of labLanguages) {
    const settings = data.languages[language];
    const home = folder.folders.get(languageFolders[language]);
    if (!settings) continue;
    const missing = missingFiles(id, language, settings.entry, home);
    judged.issues.push(...missing);
    // Without its entry file nothing can be said about the versions of it.
    if (home && missing.length === 0) addVersions(judged, { id, data }, language, home);
  }
  return judged;
}

function missingFiles(id: string, language: LabLanguage, entry: string, home: Folder | undefined): Issue[] {
  const at: Place = { kind: 'lab', id, path: ['languages', language, 'entry'] };
  const needed = [`starter/${entry}`, `solution/${entry}`, `baseline.${language}`];
  const present = home ? filesBelow(home).map(({ name }) => name) : [];
  const missing = needed.filter((name) => !present.includes(name));
  if (missing.length === 0 || isFaulty(home)) return [];
  const file = missing.map((name) => `${languageFolders[language]}/${name}`).join(', ');
  return [issue(labMissingFile, at, { id, file, files: present.slice(0, 20).join(', ') || '–' })];
}

/** Wrong versions that are named but missing, and there but unnamed. */
function addVersions(
  judged: Judged,
  { id, data }: Entry<Playground>,
  language: LabLanguage,
  home: Folder,
): void {
  const entry = data.languages[language]?.entry ?? '';
  const versions = home.folders.get('wrong');
  const names = [...(versions?.folders.keys() ?? [])];
  const shown = [...data.misconceptions.entries()].filter(([, { only = language }]) => only === language);
  const named = new Set(shown.flatMap(([, { wrong }]) => wrong));
  const unnamed = names.filter((name) => !named.has(name));
  for (const [index, { id: misconception, wrong }] of shown) {
    for (const [place, name] of wrong.entries()) {
      if (versions?.folders.get(name)?.files.has(entry) || isFaulty(versions)) continue;
      const at: Place = { kind: 'lab', id, path: ['misconceptions', index, 'wrong', place] };
      const file = `${home.name}/wrong/${name}/${entry}`;
      const params = {
        id,
        file,
        misconception,
        guess: guess(name, names, new Set(unnamed)),
        names: names.join(', '),
      };
      // The same name may be missing in both languages: that is one fault.
      judged.issues.push(issue(labWrongVersion, at, params, { subject: `version/${id}/${name}` }));
      // It was probably renamed on one side only.
      unnamed.pop();
    }
  }
  for (const name of unnamed) {
    const path = `${versions?.path}/${name}`;
    const subject = `version/${id}/${name}`;
    judged.findings.push(
      finding(labUnnamedVersion, path, topOfFile, { folder: `wrong/${name}/` }, { subject }),
    );
  }
}

/** A name at fault in a folder may be the one that is missed there. */
const isFaulty = (folder: Folder | undefined): boolean => folder !== undefined && folder.unusable.size > 0;
