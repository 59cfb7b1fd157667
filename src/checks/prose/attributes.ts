import { guess } from '../../curriculum/guess.ts';
import { type Finding, finding } from '../finding.ts';
import { type Attribute, componentNames, components } from './components.ts';
import type { Component, Prose } from './facts.ts';
import { mdxAttribute, mdxAttributeValue, mdxMissingAttribute, mdxUnknownComponent } from './rules.ts';

/** Components that do not exist, and attributes that a component does not know, lacks, or cannot use. */
export const judgeComponents = (prose: Prose, file: string): Finding[] =>
  prose.components.flatMap((component) => {
    const { name } = component;
    const known = Object.hasOwn(components, name) ? components[name] : undefined;
    if (known) return judgeAttributes(component, known, file);
    const params = { name, guess: guess(name, Object.keys(components)), components: componentNames };
    return [finding(mdxUnknownComponent, file, component, params)];
  });

function judgeAttributes(
  component: Component,
  known: Readonly<Record<string, Attribute>>,
  file: string,
): Finding[] {
  const { name, attributes } = component;
  const findings: Finding[] = [];
  const names = Object.keys(known);
  const isAbsent = (key: string) => !attributes.has(key) || attributes.get(key)?.trim() === '';
  const absent = names.filter((key) => known[key]?.required && isAbsent(key));
  const unknown = [...attributes].filter(([key, value]) => !Object.hasOwn(known, key) && value !== null);
  for (const [attribute] of unknown) {
    const params = {
      name,
      attribute,
      guess: guess(attribute, names, new Set(absent)),
      attributes: names.join(', '),
    };
    findings.push(finding(mdxAttribute, file, component, params));
  }
  for (const [attribute, value] of attributes) {
    const values = known[attribute]?.holds;
    if (value === null || typeof values !== 'object' || values.includes(value)) continue;
    const params = { name, attribute, value, guess: guess(value, values), values: values.join(', ') };
    // The same in both twins is one fault.
    const subject = `attribute/${file.replace(/[^/]*$/, '')}${name}/${attribute}/${value}`;
    findings.push(finding(mdxAttributeValue, file, component, params, { subject }));
  }
  // An unknown attribute is probably the one that is missing.
  for (const attribute of absent.slice(unknown.length)) {
    findings.push(finding(mdxMissingAttribute, file, component, { name, attribute }));
  }
  return findings;
}
