import type { Text } from '../../schemas/text.ts';
import { type Finding, finding, topOfFile } from '../finding.ts';
import { fileDuplicateName, fileName, fileNameNotNfc } from './rules.ts';

/** Letters that names may have: content becomes addresses, code keeps the customs of its language. */
export type NameRule = 'content' | 'code';

const allowed: Readonly<Record<NameRule, RegExp>> = {
  content: /^[a-z0-9][a-z0-9._-]*$/,
  code: /^[A-Za-z0-9_][A-Za-z0-9._-]*$/,
};

const longest = 80;

/** What is wrong with the names of one folder. Each name has at most one fault. */
export function judgeNames(
  names: readonly string[],
  folder: string,
  rule: NameRule,
): { findings: Finding[]; unusable: Map<string, string> } {
  const findings: Finding[] = [];
  const unusable = new Map<string, string>();
  const report = (name: string, meant: string, fault: Finding) => {
    findings.push(fault);
    unusable.set(name, meant);
  };
  const same = new Map<string, string>();
  // Of two names that are taken for one, the better written is the one that stays.
  const quality = (name: string) => Number(allowed[rule].test(name)) + Number(name === name.normalize('NFC'));
  for (const name of [...names].sort((a, b) => quality(b) - quality(a))) {
    const path = `${folder}/${name}`;
    const key = name.normalize('NFC').toLowerCase();
    const other = same.get(key);
    if (other === undefined) same.set(key, name);
    const fault = faultOf(name, rule);
    if (other !== undefined) report(name, other, duplicate(name, other, folder));
    else if (name !== name.normalize('NFC')) {
      const better = name.normalize('NFC');
      report(name, better, finding(fileNameNotNfc, path, topOfFile, { name, better }));
    } else if (fault) {
      const better = betterName(name);
      report(name, better, finding(fileName, path, topOfFile, { name, fault, better }));
    }
  }
  return { findings, unusable };
}

function duplicate(name: string, other: string, folder: string): Finding {
  const difference =
    name.normalize('NFC') === other.normalize('NFC')
      ? { en: 'Unicode form (NFC, NFD)', ko: '유니코드 형태(NFC, NFD)' }
      : { en: 'case', ko: '대소문자' };
  const related = [{ file: `${folder}/${other}`, ...topOfFile, label: '' }];
  const params = { name, other, difference };
  return finding(fileDuplicateName, `${folder}/${name}`, topOfFile, params, { related });
}

function faultOf(name: string, rule: NameRule): Text | undefined {
  if (name.length > longest) {
    return {
      en: `a name of ${name.length} characters; at most ${longest} are allowed`,
      ko: `이름이 ${name.length}자입니다. ${longest}자까지 쓸 수 있습니다`,
    };
  }
  if (allowed[rule].test(name)) return undefined;
  const [bad = name[0] ?? ''] = /[^a-z0-9._-]/u.exec(name) ?? [];
  const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(bad) ? `"${bad}"` : `U+${code}`;
  return bad === ' '
    ? { en: 'a space does not belong in a name', ko: '이름에 빈칸을 쓸 수 없습니다' }
    : { en: `${shown} does not belong in a name`, ko: `이름에 ${shown}을(를) 쓸 수 없습니다` };
}

/** The nearest name that may be used; a name of other letters altogether becomes `renamed`. */
function betterName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const plain = (part: string) =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^[-._]+|-+$/g, '');
  return `${plain(stem).slice(0, longest - ending.length) || 'renamed'}${ending && `.${plain(ending)}`}`;
}
