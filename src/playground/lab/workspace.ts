import type { Files } from '../lab-files.ts';

/** Where the learner's drafts are kept; `src/progress/drafts.ts` is one. */
export interface Drafts {
  read(): { version: string; files: Files }[];
  save(draft: { version: string; files: Files; savedAt: number }): boolean;
  remove(version: string): void;
}

/**
 * Whose text is being worked on. `own`: the draft of this version of the lab, or the starter. `older`: a draft
 * of another version. `shared`: the code of a link, beside a draft that it must not overwrite.
 */
export type Source = 'own' | 'older' | 'shared';

/** The learner's files of a lab. Every edit is kept; nothing that the learner wrote is lost by looking at other code. */
export interface Workspace {
  readonly files: Files;
  readonly source: Source;
  /** Whether there is a draft of an older version to go back to. */
  readonly hasOlder: boolean;
  readonly isStarter: boolean;
  /** Changes a file. False where the browser does not keep the draft. */
  edit(name: string, text: string): boolean;
  /** Back to the starter. Resolves the files that it replaced, for `replaceAll` to undo it. */
  reset(): Files;
  replaceAll(files: Files): boolean;
  /** Works on another text; what was worked on stays where it is. */
  show(source: 'own' | 'older'): void;
  /** Shows the code of a link; without a draft to lose it is the learner's own from now on. */
  showShared(files: Files): void;
  /** Makes what is shown the learner's own draft. */
  adopt(): boolean;
}

export interface WorkspaceOptions {
  /** The learner's files as the lab gives them: the only ones there are. */
  starter: Files;
  /** Version of the starter and of all that it builds on. */
  version: string;
  drafts: Drafts;
  /** Ms since the epoch. */
  now(): number;
}

export function createWorkspace({ starter, version, drafts, now }: WorkspaceOptions): Workspace {
  const own = () => drafts.read().find((draft) => draft.version === version);
  const older = () => drafts.read().find((draft) => draft.version !== version);
  /** The files of the starter with those of `texts` in their place; no others. */
  const complete = (texts: Files = {}): Files =>
    Object.fromEntries(Object.entries(starter).map(([name, text]) => [name, texts[name] ?? text]));
  const isStarter = () => Object.entries(starter).every(([name, text]) => files[name] === text);

  let source: Source = !own() && older() ? 'older' : 'own';
  let files = complete((own() ?? older())?.files);

  function keep(): boolean {
    if (source === 'shared') return true;
    const target = source === 'older' ? (older()?.version ?? version) : version;
    if (target === version && isStarter()) {
      drafts.remove(version);
      return true;
    }
    return drafts.save({ version: target, files, savedAt: now() });
  }

  function replaceAll(texts: Files): boolean {
    files = complete(texts);
    return keep();
  }

  return {
    get files() {
      return files;
    },
    get source() {
      return source;
    },
    get hasOlder() {
      return older() !== undefined;
    },
    get isStarter() {
      return isStarter();
    },
    edit: (name, text) => replaceAll({ ...files, [name]: text }),
    reset() {
      const replaced = files;
      source = 'own';
      replaceAll(starter);
      return replaced;
    },
    replaceAll,
    show(wanted) {
      source = wanted;
      files = complete((wanted === 'own' ? own() : older())?.files);
    },
    showShared(texts) {
      source = own() || older() ? 'shared' : 'own';
      files = complete(texts);
    },
    adopt() {
      source = 'own';
      return keep();
    },
  };
}
