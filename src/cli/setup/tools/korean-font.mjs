import { say } from '../messages.mjs';
import { run } from '../run.mjs';

/** Without a Korean font screenshots and line breaks test nothing. @returns {Promise<{ path: string } | { why: string }>} */
export async function findKoreanFont() {
  // macOS and Windows bring one.
  if (process.platform !== 'linux') return { path: 'system' };
  const { code, output } = await run('fc-list', [':lang=ko', 'file'], { label: 'fc-list' });
  const first = output.split(':', 1)[0]?.trim();
  return code === 0 && first ? { path: first } : { why: say.fontMissing };
}
