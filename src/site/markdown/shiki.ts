import type { ShikiTransformer } from 'shiki';
import { createCssVariablesTheme } from 'shiki/core';

type Elements = Parameters<NonNullable<ShikiTransformer['code']>>[0]['children'];

/** Colours come from `styles/code.css`: one palette for both themes, in classes, as the policy demands. */
const theme = createCssVariablesTheme({ name: 'waitless', variablePrefix: '--code-', fontStyle: false });

/** The class of each kind of token. Short: a lesson has a thousand and more. */
const classOf: Readonly<Record<string, string>> = {
  comment: 'tm',
  keyword: 'tk',
  string: 'ts',
  'string-expression': 'ts',
  constant: 'tc',
  function: 'tf',
  link: 'tl',
};

/** `style="color:var(--code-token-keyword)"` → `class="tk"`; other inline styles are dropped. */
export const classesForStyles: ShikiTransformer = {
  name: 'classes-for-styles',
  pre(node) {
    delete node.properties.style;
    node.properties.class = 'code';
  },
  span(node) {
    const kind = /--code-token-([a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1] ?? '';
    delete node.properties.style;
    if (kind in classOf) node.properties.class = classOf[kind];
  },
};

/** Lines and words without a colour of their own become plain text: a third of a code block is saved. */
export const withoutIdleSpans: ShikiTransformer = {
  name: 'without-idle-spans',
  code(node) {
    node.children = unwrap(node.children);
  },
};

const unwrap = (nodes: Elements): Elements =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const { class: name } = node.properties;
    return name === undefined || name === 'line' ? unwrap(node.children as Elements) : [node];
  });

export const shikiConfig = { theme, transformers: [classesForStyles, withoutIdleSpans] };
