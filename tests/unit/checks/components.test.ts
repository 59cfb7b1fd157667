import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { components } from '../../../src/checks/prose/components.ts';

const folder = new URL('../../../src/components/mdx/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** Components as `components.ts` names them, with the files that they come from. */
const imports = new Map(
  [...read('components.ts').matchAll(/^import (\w+) from '\.\/(\w+)\.astro';$/gm)].map(([, name, file]) => [
    name ?? '',
    file ?? '',
  ]),
);
const elements = [...read('components.ts').matchAll(/^ {2}\w+: (\w+),$/gm)].map((match) => match[1] ?? '');
const usable = [...imports.keys()].filter((name) => !elements.includes(name)).sort();

/** Names of the properties of `interface Props`, the required ones marked with `!`. */
function propsOf(file: string): string[] {
  const source = /^---\n([\s\S]*?)\n---/.exec(read(`${file}.astro`))?.[1] ?? '';
  const props = ts
    .createSourceFile(`${file}.ts`, source, ts.ScriptTarget.Latest)
    .statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === 'Props');
  const members = props && ts.isInterfaceDeclaration(props) ? [...props.members] : [];
  return members
    .filter(ts.isPropertySignature)
    .map(
      (member) => `${ts.isIdentifier(member.name) ? member.name.text : ''}${member.questionToken ? '' : '!'}`,
    )
    .sort();
}

describe('the components that prose may use', () => {
  it('are those of src/components/mdx', () => {
    expect(readdirSync(folder).length).toBeGreaterThan(5);
    expect(Object.keys(components).sort()).toEqual(usable);
  });

  it.each(usable)('<%s> has the attributes of its Props', (name) => {
    const known = Object.entries(components[name] ?? {}).map(
      ([key, { required }]) => `${key}${required ? '!' : ''}`,
    );
    expect(known.sort()).toEqual(propsOf(imports.get(name) ?? ''));
  });
});
