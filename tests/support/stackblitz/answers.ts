/** What the stand-in sends for a posted project. `null`: nothing, ever. */
export interface Answer {
  headers: Record<string, string>;
  body: string;
}

/** How the stand-in behaves; all but the first two are ways in which StackBlitz cannot be used. */
export type Mode =
  /** Answers at once. */
  | 'normal'
  /** The editor answers no message before `boot()`. */
  | 'late'
  /** Accepts the connection and never answers, as a firewall that drops packets. */
  | 'hang'
  /** Nothing listens there. */
  | 'refuse'
  /** A page that is no editor. */
  | 'nonsense'
  /** A page that forbids to be framed. */
  | 'framing-denied'
  /** A network’s log-in page in StackBlitz’s place, without its isolation headers. */
  | 'captive-portal'
  /** A frame of another origin answers in the editor’s stead. */
  | 'impostor';

const html = { 'Content-Type': 'text/html; charset=utf-8' };

/** Without these headers a cross-origin isolated page does not show the frame. */
const isolation = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The answer to `POST /run`. @param isolated whether the request asked for isolation headers (`corp=1`) */
export function answerTo(
  mode: Mode,
  { isolated, elsewhere }: { isolated: boolean; elsewhere: string },
): Answer | null {
  const headers = { ...html, ...(isolated ? isolation : {}) };
  switch (mode) {
    case 'normal':
    case 'late':
      return { headers, body: page('Editor', editorScript) };
    case 'impostor':
      return { headers, body: page('Editor', relayScript, `<iframe src="${elsewhere}/impostor"></iframe>`) };
    case 'nonsense':
      return { headers, body: page('It works!', '') };
    case 'framing-denied':
      return { headers: { ...headers, 'X-Frame-Options': 'DENY' }, body: page('Editor', editorScript) };
    case 'captive-portal':
      return { headers: html, body: page('Log in to this network', editorScript) };
    case 'hang':
    case 'refuse':
      return null;
  }
}

/** The page of another origin that pretends to be the editor. */
export const impostor: Answer = {
  headers: { ...html, ...isolation },
  body: page(
    'Impostor',
    `addEventListener('message', ({ data }) => {
      const { port2 } = new MessageChannel();
      top.postMessage({ action: 'SDK_INIT_SUCCESS', id: data.id, payload: {} }, '*', [port2]);
    });`,
  ),
};

/** The editor’s side of the SDK’s handshake. Messages that come before it has booted are lost, as in real life. */
const editorScript = `
  await fetch('/booted');
  addEventListener('message', ({ data, origin, source }) => {
    if (data?.action !== 'SDK_INIT') return;
    const { port2 } = new MessageChannel();
    source.postMessage({ action: 'SDK_INIT_SUCCESS', id: data.id, payload: {} }, origin, [port2]);
  });`;

const relayScript = `
  addEventListener('message', ({ data }) => frames[0].postMessage(data, '*'));`;

function page(title: string, script: string, more = ''): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${more}<script type="module">${script}</script>`;
}
