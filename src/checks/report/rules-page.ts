import { group } from '../../curriculum/group.ts';
import type { Rule } from '../../curriculum/rules/rule.ts';

/** RULES.md: what the content check asks for, made from the rules themselves. */
export function rulesPage(rules: readonly Rule[]): string {
  const sections = [...group(rules.map((rule) => [rule.id.split('/', 1)[0] ?? '', rule]))];
  return `${[
    '# Rules of the content check',
    `Made from the rules by \`npm run unit -- tests/unit/checks/rules-page.test.ts -u\`: edit the rules, not this page. ${rules.length} rules; a warning leaves the exit code at 0.`,
    ...sections.map(([noun, rules]) => [`## ${noun}`, ...rules.map(entry)].join('\n\n')),
  ].join('\n\n')}\n`;
}

const entry = ({ id, severity, about, message, hint }: Rule): string =>
  [`### ${id}`, `**${severity}** · ${about}`, `    ${message.en} ${hint.en}`].join('\n\n');
