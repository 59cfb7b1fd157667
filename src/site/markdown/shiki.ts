import type { ShikiTransformer } from 'shiki';
import { createCssVariablesTheme } from 'shiki/core';

type Elements = Parameters<NonNullable<ShikiTransformer['code']>>[0]['children'];
interface Token {
  /** Undefined for what has no colour of its own. */
  element: string | undefined;
  text: string;
}

/** Names of objects and constants look like other names, as in Python and in the editor. */
const plainNames = ['variable.other.object', 'variable.other.class', 'variable.other.constant'];

/** Colours come from `styles/code.css`: one palette for both themes, without inline styles, as the policy demands. */
const cssVariables = createCssVariablesTheme({
  name: 'waitless',
  variablePrefix: '--code-',
  fontStyle: false,
});
const theme = {
  ...cssVariables,
  tokenColors: [
    ...(cssVariables.tokenColors ?? []),
    // After the others, hence instead of them.
    { scope: plainNames, settings: { foreground: 'var(--code-foreground)' } },
  ],
};

/**
 * The element of each kind of token. A lesson has a thousand and more of them: elements of one letter that mean nothing
 * to a screen reader weigh half of what a `span` with a class does.
 */
const elementOf: Readonly<Record<string, string>> = {
  keyword: 'b',
  function: 'i',
  string: 'u',
  'string-expression': 'u',
  constant: 'var',
  comment: 'small',
  link: 'i',
};

/** Signs between names are told apart without a colour; an arrow is not one of them, nor are those within a string. */
const isSign = (element: string | undefined, text: string) =>
  (element === elementOf.keyword || element === elementOf.constant) &&
  /^(?!\s*=>\s*$)[\s=+\-*/%<>!&|^~?:.,;${}]+$/.test(text);

/** Tokens without inline styles, neighbours of one kind joined, spaces outside. */
const leanTokens = (numbered: boolean): ShikiTransformer => ({
  name: 'lean-tokens',
  pre(node) {
    delete node.properties.style;
    node.properties.class = 'code';
  },
  code(node) {
    // Lines and the breaks between them. Only a line that is numbered has to be an element.
    node.children = numbered
      ? node.children.map((line) =>
          line.type === 'element' ? { ...line, children: elements(joined(tokens([line]))) } : line,
        )
      : elements(joined(tokens(node.children)));
  },
});

function tokens(nodes: Elements, element?: string): Token[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text')
      return [{ element: isSign(element, node.value) ? undefined : element, text: node.value }];
    if (node.type !== 'element') return [];
    const kind = /--code-token-([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1] ?? '';
    return tokens(node.children as Elements, elementOf[kind] ?? element);
  });
}

/** Neighbours of one kind become one token; the spaces around a token stand outside. */
function joined(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  let space = '';
  for (const { element, text } of tokens) {
    const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    space += before;
    if (core === '') continue;
    const last = result.at(-1);
    if (last && last.element === element) last.text += space + core;
    else result.push({ element: undefined, text: space }, { element, text: core });
    space = after;
  }
  return [...result, { element: undefined, text: space }];
}

const elements = (tokens: readonly Token[]): Elements =>
  tokens.map(({ element, text: value }) =>
    element === undefined
      ? { type: 'text', value }
      : { type: 'element', tagName: element, properties: {}, children: [{ type: 'text', value }] },
  );

export const shikiConfig = { theme, transformers: [leanTokens(false)] };
/** With an element for every line. */
export const numberedLines = [leanTokens(true)];
