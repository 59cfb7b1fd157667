import type { ShikiTransformer } from 'shiki';
import { createCssVariablesTheme } from 'shiki/core';

/** Colours come from `styles/code.css`: one palette for both themes, in classes, as the policy demands. */
const theme = createCssVariablesTheme({ name: 'waitless', variablePrefix: '--code-', fontStyle: false });

/** `style="color:var(--code-token-keyword)"` → `class="token-keyword"`; other inline styles are dropped. */
export const classesForStyles: ShikiTransformer = {
  name: 'classes-for-styles',
  pre(node) {
    delete node.properties.style;
    node.properties.class = 'code';
  },
  span(node) {
    const name = /--code-(token-[a-z-]+)/.exec(String(node.properties.style ?? ''))?.[1];
    delete node.properties.style;
    if (name) node.properties.class = name;
  },
};

export const shikiConfig = { theme, transformers: [classesForStyles] };
