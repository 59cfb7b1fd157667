// node check-large-course.ts LESSONS: checks a generated course of that size and prints what it took as JSON. A process of its own for each size:
// the most memory that a process has used is never less again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/checks/check.ts';
import { generateContent } from '../support/generate-content.ts';

/** What checking one course took. */
export interface CheckCost {
  files: number;
  findings: number;
  wallMs: number;
  cpuMs: number;
  /** Most memory that the process held, in bytes, the generating included. */
  peakBytes: number;
}

const root = mkdtempSync(join(tmpdir(), 'large-'));
try {
  generateContent(root, Number(process.argv[2]));
  const place = (path: string) => ({ absolute: join(root, path), path });
  const [started, before] = [performance.now(), process.cpuUsage()];
  const { files, findings } = check({
    content: place('content'),
    playgrounds: place('playgrounds'),
    public: null,
  });
  const { user, system } = process.cpuUsage(before);
  const cost: CheckCost = {
    files,
    findings: findings.length,
    wallMs: performance.now() - started,
    cpuMs: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  console.log(JSON.stringify(cost));
} finally {
  rmSync(root, { recursive: true });
}
