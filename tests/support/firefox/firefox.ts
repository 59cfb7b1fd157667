import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../../../src/cli/setup/tools/find-program.mjs';
import { Bidi } from './bidi.ts';
import { FirefoxPage } from './page.ts';

/** The Firefox of this machine, or null. Playwright drives only builds of its own, or a newer one than distributions have. */
export const firefoxPath: string | null =
  process.env.FIREFOX_PATH ?? onPath(['firefox', 'firefox-esr'])[0] ?? null;

const events = [
  ...['browsingContext.contextCreated', 'browsingContext.userPromptOpened'],
  ...['browsingContext.downloadWillBegin', 'log.entryAdded'],
];

/** A Firefox without a window, with a profile of its own. */
export class Firefox {
  private readonly child: ChildProcess;
  private readonly profile: string;
  private readonly bidi: Bidi;

  private constructor(child: ChildProcess, profile: string, bidi: Bidi) {
    this.child = child;
    this.profile = profile;
    this.bidi = bidi;
  }

  /** @throws where it cannot be started or refuses the session */
  static async launch(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const args = [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      'about:blank',
    ];
    const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const bidi = await Bidi.connect(await addressOf(child));
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('session.subscribe', { events });
    return new Firefox(child, profile, bidi);
  }

  /** A new tab, with cookies and storage of its own. */
  async newPage(): Promise<FirefoxPage> {
    const { userContext } = await this.bidi.send('browser.createUserContext', {});
    const { context } = await this.bidi.send('browsingContext.create', { type: 'tab', userContext });
    return new FirefoxPage(this.bidi, String(context), String(userContext));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.bidi.close();
    this.child.kill();
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Where it listens: it says so when it does. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}:\n${said}`)));
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}
