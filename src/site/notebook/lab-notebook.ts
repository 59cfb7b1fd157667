import { fill, wordsIn } from '../../i18n/words.ts';
import type { LabFiles } from '../../playground/lab-files.ts';
import type { Locale } from '../../schemas/text.ts';
import { notebook, processCell } from './notebook.ts';

const COLUMNS = 76;

/**
 * The Python of a lab as a notebook: the complete project, the learner's file in a cell of its own, and a run. The
 * harness starts an event loop for each run, which a kernel's own loop refuses: it runs in a process beside it.
 * @param zip the project, in a folder named after the lab
 */
export function labNotebook(
  { id, playground, settings, starter }: LabFiles,
  zip: Uint8Array,
  locale: Locale,
): string {
  const words = wordsIn(locale);
  const { entry } = settings;
  const task = (settings.task ?? playground.task)[locale];
  const packed = Buffer.from(zip).toString('base64');
  const lines = packed.match(new RegExp(`.{1,${COLUMNS}}`, 'g')) ?? [];
  return notebook([
    {
      type: 'markdown',
      source: [`# ${playground.title[locale]}`, task.trim(), '---', fill(words.notebookLab, { entry })].join(
        '\n\n',
      ),
    },
    {
      type: 'code',
      isFolded: true,
      source: `import base64\nimport io\nimport zipfile\n\nPROJECT = """\n${lines.join('\n')}\n"""\nzipfile.ZipFile(io.BytesIO(base64.b64decode(PROJECT))).extractall()`,
    },
    { type: 'code', source: `%%writefile ${id}/${entry}\n${starter[entry] ?? ''}` },
    processCell(id, 'main.py'),
  ]);
}
