import type { LabLanguage } from '../schemas/playground.ts';
import type { Store, StoreKey } from './storage.ts';

/** What a learner wrote in a lab, for one version of it. */
export interface Draft {
  /** Version of what they started from: another one means that the lab has changed since. */
  version: string;
  /** The learner's files, by name. */
  files: Readonly<Record<string, string>>;
  /** Ms since the epoch. */
  savedAt: number;
}

/** The drafts of one lab in one language, the latest first. */
export interface DraftShelf {
  read(): Draft[];
  /** Replaces the draft of the same version. False where the browser would not keep it. */
  save(draft: Draft): boolean;
  remove(version: string): void;
}

/** Older drafts than these are forgotten. */
const KEPT = 3;
/** A draft is code typed by hand; more would crowd out the rest of the record. In characters. */
const LONGEST = 100_000;

export function draftShelf(store: Store, lab: string, language: LabLanguage): DraftShelf {
  const key: StoreKey = `draft:${lab}:${language}`;
  const read = (): Draft[] => {
    const record = store.read(key);
    return Array.isArray(record) ? record.filter(isDraft) : [];
  };
  const others = (version: string) => read().filter((draft) => draft.version !== version);
  return {
    read,
    // Read again at each change: the same lab may be open in another tab.
    save(draft) {
      const length = Object.values(draft.files).reduce((sum, text) => sum + text.length, 0);
      return length <= LONGEST && store.write(key, [draft, ...others(draft.version)].slice(0, KEPT));
    },
    remove(version) {
      if (read().some((draft) => draft.version === version)) store.write(key, others(version));
    },
  };
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { version, files, savedAt } = value as Record<string, unknown>;
  return (
    typeof version === 'string' &&
    typeof savedAt === 'number' &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every((text) => typeof text === 'string')
  );
}
