import { root } from '../modules/resolve.ts';

/** `node:os`, of the machine that the page invents around the browser. @param cores logical processors */
export const createOs = (cores: number) => ({
  EOL: '\n',
  arch: () => 'x64',
  availableParallelism: () => cores,
  cpus: () => Array.from({ length: cores }, () => ({ model: 'browser', speed: 0 })),
  endianness: () => 'LE',
  homedir: () => '/home/learner',
  hostname: () => 'page',
  platform: () => 'linux',
  release: () => '',
  tmpdir: () => root,
  type: () => 'Linux',
});
