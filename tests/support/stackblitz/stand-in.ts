import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { closeAll, listen } from '../../../src/cli/serve/listen.ts';
import { type Answer, answerTo, impostor, type Mode } from './answers.ts';
import { Inbox } from './inbox.ts';
import { parseRunForm, type ReceivedProject } from './received-project.ts';

export interface StandIn {
  /** Takes the place of `https://stackblitz.com`. */
  origin: string;
  /** The next project that was posted and not yet asked for; waits for one. */
  received: () => Promise<ReceivedProject>;
  /** Lets the editor of mode `late` answer. */
  boot: () => void;
  close: () => Promise<void>;
}

/**
 * Stands in for stackblitz.com on loopback, so that the real SDK and our payload are tested without the internet:
 * takes projects posted to `/run` and plays the editor’s side of the handshake, or fails as `mode` tells.
 */
export async function startStandIn({ mode }: { mode: Mode }): Promise<StandIn> {
  const inbox = new Inbox<ReceivedProject>();
  let boot = (): void => undefined;
  const booted = new Promise<void>((resolve) => {
    boot = resolve;
  });
  if (mode !== 'late') boot();
  // A page of another port is of another origin.
  const second = await listen(handler({ '/impostor': async () => impostor }), 0, '127.0.0.1');
  const elsewhere = originOf(second.port);

  const run: Route = async (request, query) => {
    inbox.put(parseRunForm(await text(request), query));
    return answerTo(mode, { isolated: query.get('corp') === '1', elsewhere });
  };
  const waitForBoot: Route = () => booted.then(() => ({ headers: {}, body: '' }));
  const first = await listen(handler({ '/run': run, '/booted': waitForBoot }), 0, '127.0.0.1');
  if (mode === 'refuse') await closeAll(first.servers);
  return {
    origin: originOf(first.port),
    received: () => inbox.take(),
    boot,
    close: () => closeAll(mode === 'refuse' ? second.servers : [...first.servers, ...second.servers]),
  };
}

type Route = (request: IncomingMessage, query: URLSearchParams) => Promise<Answer | null>;

const originOf = (port: number) => `http://127.0.0.1:${port}`;

function handler(routes: Readonly<Record<string, Route>>): RequestListener {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
    const route = routes[pathname];
    const isPost = pathname === '/run';
    if (!route || isPost !== (request.method === 'POST')) return send(response, 404, notFound);
    route(request, searchParams).then(
      (answer) => answer && send(response, 200, answer),
      (error: unknown) => send(response, 500, { headers: {}, body: String(error) }),
    );
  };
}

const notFound: Answer = { headers: {}, body: 'Not found\n' };

function send(response: ServerResponse, status: number, { headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}
