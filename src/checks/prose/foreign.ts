import { type Finding, finding } from '../finding.ts';
import { componentNames } from './components.ts';
import type { Foreign, Prose } from './facts.ts';
import { mdxEsm, mdxExpression, mdxFrontmatter, mdxHtml } from './rules.ts';

/** What runs, or is raw, or are facts in the wrong place. */
export const judgeForeign = ({ foreign }: Prose, file: string): Finding[] =>
  foreign.map((one) => judge(one, file));

function judge(one: Foreign, file: string): Finding {
  const { kind, shown } = one;
  switch (kind) {
    case 'expression':
      return finding(mdxExpression, file, one, { shown });
    case 'esm':
      return finding(mdxEsm, file, one, { keyword: shown, components: componentNames });
    case 'html':
      return finding(mdxHtml, file, one, { name: shown, components: componentNames });
    case 'frontmatter':
      return finding(mdxFrontmatter, file, one, { what: 'frontmatter' });
    case 'open-frontmatter':
      return finding(mdxFrontmatter, file, one, {
        what: { en: 'a frontmatter that is not closed', ko: '닫히지 않은 frontmatter' },
      });
  }
}
