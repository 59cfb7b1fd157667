import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '../../curriculum/model.ts';
import type { Issue } from '../../curriculum/rules/rule.ts';
import type { Playground } from '../../schemas/playground.ts';
import type { Folder, Place } from '../files/tree.ts';
import type { Finding } from '../finding.ts';
import { judgeLabCode, judgeLabRecording } from './lab-code.ts';
import { judgeLab } from './labs.ts';

/** Files, code and recordings of all labs. `found`: what is known to be wrong already. */
export function judgeLabs(
  labs: readonly Entry<Playground>[],
  folder: Folder,
  places: { content: Place; playgrounds: Place },
  found: readonly Finding[],
): { findings: Finding[]; issues: Issue[] } {
  const root = rootOf(places);
  const findings: Finding[] = [];
  const issues: Issue[] = [];
  for (const lab of labs) {
    const home = folder.folders.get(lab.id);
    if (!home) continue;
    const judged = judgeLab(lab, home);
    const own = [...judged.findings, ...judgeLabCode(lab, home)];
    findings.push(...own);
    issues.push(...judged.issues);
    const isSound =
      own.length + judged.issues.length === 0 && !found.some(({ file }) => file.startsWith(`${home.path}/`));
    if (isSound && root) findings.push(...judgeLabRecording(lab, home, root));
  }
  return { findings, issues };
}

/** The folder from which a lab can be assembled: with content, labs and the kit in it under their usual names. */
function rootOf({ content, playgrounds }: { content: Place; playgrounds: Place }): string | null {
  const root = dirname(content.absolute);
  const isWhole =
    join(root, 'content') === content.absolute && join(root, 'playgrounds') === playgrounds.absolute;
  return isWhole && existsSync(join(root, 'playgrounds/kit/ts')) ? root : null;
}
