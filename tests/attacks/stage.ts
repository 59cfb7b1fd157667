import type { Page } from 'playwright/test';

/** Where an attack is run, in whichever browser; a `FirefoxPage` is one as it is. */
export interface Stage {
  goto(url: string): Promise<unknown>;
  url(): Promise<string>;
  evaluate<A, R>(call: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Windows, dialogs and downloads since the stage was set. */
  readonly happened: readonly string[];
  cookies(): Promise<string[]>;
}

/** A page that Playwright drives. */
export function chromiumStage(page: Page): Stage {
  const happened: string[] = [];
  const context = page.context();
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.type()}`);
    void dialog.dismiss();
  });
  page.on('download', () => happened.push('download'));
  context.on('page', () => happened.push('window'));
  return {
    happened,
    goto: (url) => page.goto(url),
    url: async () => page.url(),
    evaluate: (call, argument) => page.evaluate(call as never, argument),
    cookies: async () => (await context.cookies()).map(({ name }) => name),
  };
}
