import type { Kind } from '../../curriculum/model.ts';

/** What an attribute holds: an id of some kind, one of a list, or words. */
export type Holds = Kind | 'activity' | 'snippet' | 'words' | readonly string[];

export interface Attribute {
  readonly holds: Holds;
  readonly required?: true;
}

const languages = ['py', 'ts'];

/** Attributes of the components of src/components/mdx; a test holds the two together. */
export const components: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
  Activity: { id: { holds: 'activity', required: true } },
  Answer: {},
  Erratum: { id: { holds: 'erratum', required: true } },
  Fig: {
    snippet: { holds: 'snippet' },
    lab: { holds: 'lab' },
    lang: { holds: languages },
    label: { holds: 'words' },
    case: { holds: ['baseline', 'learner'] },
    field: { holds: ['medianMs', 'ratio', 'limit', 'itemsPerSecond'] },
    run: { holds: ['starter', 'solution'] },
    unit: { holds: 'words' },
    digits: { holds: 'words' },
    per: { holds: 'words' },
  },
  Lab: { id: { holds: 'lab', required: true } },
  Note: { kind: { holds: ['caution', 'tip', 'why'], required: true } },
  Ref: { to: { holds: 'words', required: true }, words: { holds: 'words' } },
  Snippet: {
    id: { holds: 'snippet', required: true },
    lang: { holds: languages },
    code: { holds: ['shown', 'folded'] },
    output: { holds: ['yes', 'no'] },
  },
  Timeline: {
    lab: { holds: 'lab', required: true },
    lang: { holds: ['ts', 'py'], required: true },
    run: { holds: ['starter', 'solution'], required: true },
    caption: { holds: 'words', required: true },
  },
};

/** The components that authors write; a `Ref` is what `[[…]]` becomes. */
export const componentNames = Object.keys(components)
  .filter((name) => name !== 'Ref')
  .join(', ');
