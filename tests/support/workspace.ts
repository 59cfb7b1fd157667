import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type Report } from '../../src/checks/check.ts';
import type { Finding } from '../../src/checks/finding.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A lesson, its objective and its lab that are announced only: the course itself has none any more one day. */
const later = join(project, 'tests', 'fixtures', 'later');

/**
 * The real content, labs and public files as they are when a test file begins, whoever is at work on them, and a
 * later lesson at the end of the course.
 */
export class Snapshot implements Disposable {
  private readonly root = mkdtempSync(join(tmpdir(), 'content-'));
  /** What the check finds in it; nothing, unless the content is being changed. */
  readonly findings: readonly Finding[];
  private copy: Workspace | undefined;

  constructor() {
    for (const folder of ['content', 'playgrounds', 'public']) {
      cpSync(join(project, folder), join(this.root, folder), { recursive: true });
    }
    cpSync(later, this.root, { recursive: true });
    const course = join(this.root, 'content', 'course.yaml');
    writeFileSync(
      course,
      readFileSync(course, 'utf8').replace(/^ {6}- honest-benchmarks$/m, '$&\n      - later-lesson'),
    );
    this.findings = checkAt(this.root).findings;
  }

  /** A copy to be changed and checked, one at a time: when it is disposed of, it is as before and can be had again. */
  workspace(): Workspace {
    this.copy ??= new Workspace(this.root, new Set(this.findings.map(keyOf)));
    return this.copy;
  }

  [Symbol.dispose](): void {
    if (this.copy) rmSync(this.copy.root, { recursive: true, force: true });
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A copy of a snapshot in a temporary folder, which remembers what was changed: to copy it all each time takes longer than to check it. */
export class Workspace implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'content-'));
  private readonly from: string;
  private readonly known: ReadonlySet<string>;
  private readonly changed = new Set<string>();

  constructor(from: string, known: ReadonlySet<string>) {
    this.from = from;
    this.known = known;
    cpSync(from, this.root, { recursive: true });
  }

  /** Where a file is, to change it there; what lies at this path is put back afterwards. */
  path(file: string): string {
    // Of a file in new folders the first of them, else they would stay.
    const isNew = (path: string) => path !== '.' && !existsSync(join(this.from, path));
    let first = file;
    while (isNew(dirname(first))) first = dirname(first);
    this.changed.add(first);
    return join(this.root, file);
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    const path = this.path(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Throws where the file does not hold what is to be replaced: a mutation that changes nothing proves nothing. */
  replace(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`${file} does not hold ${from}`);
    this.write(file, next);
  }

  append(file: string, text: string): void {
    this.write(file, `${this.read(file).trimEnd()}\n\n${text}\n`);
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(this.path(to)), { recursive: true });
    renameSync(this.path(from), this.path(to));
  }

  copy(from: string, to: string): void {
    cpSync(join(this.root, from), this.path(to), { recursive: true });
  }

  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }

  /** Line and column of the last occurrence of some text, counted without any parser. */
  spotOf(file: string, text: string): { line: number; column: number } {
    const words = this.read(file).replace(/^\uFEFF/, '');
    const index = words.lastIndexOf(text);
    if (index < 0) throw new Error(`${file} does not hold ${text}`);
    const lines = words.slice(0, index).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }

  /** What the check finds here and not in the snapshot: a fault of that is the matter of one test only. */
  findings(): Finding[] {
    return checkAt(this.root).findings.filter((finding) => !this.known.has(keyOf(finding)));
  }

  [Symbol.dispose](): void {
    for (const path of this.changed) {
      const [here, original] = [join(this.root, path), join(this.from, path)];
      rmSync(here, { recursive: true, force: true });
      if (existsSync(original)) cpSync(original, here, { recursive: true });
    }
    this.changed.clear();
  }
}

const keyOf = ({ rule, file, line }: Finding): string => `${rule.id} ${file}:${line}`;

/** Checks content, labs and public files below a folder; paths are shown from there. */
function checkAt(root: string): Report {
  const place = (path: string) => ({ absolute: join(root, path), path });
  return check({ content: place('content'), playgrounds: place('playgrounds'), public: place('public') });
}
