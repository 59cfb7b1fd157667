import type { Bidi } from './bidi.ts';

/** A tab of Firefox, with the few calls of Playwright's `Page` that tests for both browsers need. */
export class FirefoxPage {
  /** What opened, asked or was saved since the page was made: `window`, `dialog alert`, `download`. */
  readonly happened: string[] = [];
  /** What the console called an error. */
  readonly errors: string[] = [];
  private readonly bidi: Bidi;
  private readonly context: string;
  private readonly userContext: string;

  constructor(bidi: Bidi, context: string, userContext: string) {
    this.bidi = bidi;
    this.context = context;
    this.userContext = userContext;
    bidi.listen(({ method, params }) => {
      if (method === 'browsingContext.userPromptOpened' && params.context === context) {
        this.happened.push(`dialog ${params.type}`);
        void bidi.send('browsingContext.handleUserPrompt', { context, accept: false });
      }
      if (method === 'browsingContext.downloadWillBegin' && params.context === context) {
        this.happened.push('download');
      }
      if (method === 'log.entryAdded' && params.level === 'error') {
        if ((params.source as { context?: string }).context === context)
          this.errors.push(String(params.text));
      }
      const isWindow = params.parent === null && params.context !== context;
      if (method === 'browsingContext.contextCreated' && isWindow && params.userContext === userContext) {
        this.happened.push('window');
      }
    });
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /**
   * Calls a function in the page and waits for what it promises. Argument and result are JSON.
   * @throws what the function threw, in the browser's words
   */
  async evaluate<A, R>(call: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    const functionDeclaration = `async (json) => JSON.stringify((await (${call})(JSON.parse(json))) ?? null)`;
    const { type, result, exceptionDetails } = await this.bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (type !== 'success') throw new Error((exceptionDetails as { text: string }).text);
    return JSON.parse((result as { value: string }).value);
  }

  /**
   * Waits until a question to the page is answered with something, and gives the answer. Asked with every frame.
   * @throws after `timeoutMs`
   */
  async until<A, R>(ask: (argument: A) => R, argument: A, timeoutMs: number): Promise<NonNullable<R>> {
    const end = performance.now() + timeoutMs;
    while (performance.now() < end) {
      const answer = await this.evaluate(ask, argument);
      if (answer) return answer;
      await this.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    throw new Error(`Nothing within ${timeoutMs} ms: ${ask}`);
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** Names of the cookies that the page's site has set. */
  async cookies(): Promise<string[]> {
    const partition = { type: 'storageKey', userContext: this.userContext };
    const { cookies } = await this.bidi.send('storage.getCookies', { partition });
    return (cookies as { name: string }[]).map(({ name }) => name);
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
    await this.bidi.send('browser.removeUserContext', { userContext: this.userContext });
  }
}
