import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type Report } from '../../src/checks/check.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the real content, labs and public files in a temporary folder, to be changed and checked. */
export class Workspace implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'content-'));

  constructor() {
    for (const folder of ['content', 'playgrounds', 'public']) {
      cpSync(join(project, folder), join(this.root, folder), { recursive: true });
    }
  }

  path(file: string): string {
    return join(this.root, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
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
    cpSync(this.path(from), this.path(to), { recursive: true });
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

  check(): Report {
    const place = (path: string) => ({ absolute: this.path(path), path });
    return check({ content: place('content'), playgrounds: place('playgrounds'), public: place('public') });
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
