import { z } from 'zod';
import type { Entry } from '../../curriculum/model.ts';
import { rule } from '../../curriculum/rules/rule.ts';
import { labInputHash } from '../../playground/assemble.ts';
import { LabProblem } from '../../playground/lab-files.ts';
import { loadLab } from '../../playground/load-lab.ts';
import { labLanguages, type Playground } from '../../schemas/playground.ts';
import { judgePython } from '../code/python.ts';
import { judgeTypeScript } from '../code/typescript.ts';
import { judgeAsset } from '../files/assets.ts';
import { readSource } from '../files/read.ts';
import { type Folder, filesBelow } from '../files/tree.ts';
import { type Finding, finding, topOfFile } from '../finding.ts';
import { judgeRecording } from './recordings.ts';

const labAssembly = rule({
  id: 'lab/assembly',
  severity: 'error',
  about: 'The files of a lab make a complete project together with the kit (src/playground/assemble.ts).',
  message: { en: 'The lab cannot be assembled: {what}', ko: '실습 프로젝트를 만들 수 없습니다: {what}' },
  hint: { en: '{mend}', ko: '{mend}' },
});

export const labCodeRules = [labAssembly];

/** Code of a lab: its bytes, and what it imports. */
export function judgeLabCode({ data }: Entry<Playground>, folder: Folder): Finding[] {
  const files = filesBelow(folder).filter(({ name }) => !/^(playground\.yaml$|recorded\/)/.test(name));
  const own = files.flatMap(({ name }) => name.match(/([^/]+)\.py$/)?.[1] ?? name.split('/').slice(0, -1));
  const home = {
    modules: new Set(['kit', ...own]),
    runsInPage: data.languages.py?.runtimes.includes('page') ?? false,
  };
  return files.flatMap(({ file }) => {
    if (!/\.(py|ts|mjs|js)$/.test(file.name)) return judgeAsset(file);
    const { text, findings } = readSource(file, 'code');
    if (text === null) return findings;
    const isPython = file.name.endsWith('.py');
    const imports = isPython ? judgePython(text, file.path, home) : judgeTypeScript(text, file.path);
    return [...findings, ...imports];
  });
}

/** The parts of a lab recording that tie it to its lab; the rest is what the kit measured. */
const labRecording = z.looseObject({ schema: z.literal('lab-recording/1'), inputHash: z.string() });

/**
 * Whether a lab can be assembled, and its recording is of the lab as it is. Asked of labs without another fault only.
 * @param root folder that holds both content/ and playgrounds/
 */
export function judgeLabRecording({ id, data }: Entry<Playground>, folder: Folder, root: string): Finding[] {
  const path = `${folder.path}/playground.yaml`;
  const languages = labLanguages.filter((language) => data.status === 'ready' && data.languages[language]);
  try {
    return languages.flatMap((language) => {
      const inputHash = labInputHash(loadLab(root, id, language));
      const recorded = folder.folders.get('recorded')?.files.get(`${language}.json`);
      return judgeRecording({ id, name: `the lab (${language})`, path, inputHash }, recorded, labRecording);
    });
  } catch (error) {
    if (!(error instanceof LabProblem)) throw error;
    const what = error.message.slice(error.file.length + 2).split('\n', 1)[0] ?? '';
    const shown = `${folder.path}${error.file.slice(`playgrounds/${id}`.length)}`;
    return [finding(labAssembly, shown, topOfFile, { what, mend: error.mend })];
  }
}
