// @ts-check
// The sandbox of learner programs: an opaque origin without network. It keeps the runtime's script, starts and
// ends workers, and hands each a port to the page. It never runs learner code itself, and reads one message of the
// first worker alone, which that sends before any program. Messages: src/playground/protocol.ts.

/** @typedef {import('../src/playground/protocol.ts').BootMessage} BootMessage */
/** @typedef {import('../src/playground/protocol.ts').FrameCommand} FrameCommand */
/** @typedef {import('../src/playground/protocol.ts').FrameEvent} FrameEvent */
/** @typedef {import('../src/playground/protocol.ts').SnapshotMessage} SnapshotMessage */

/** @param {MessageEvent<BootMessage>} event */
function boot(event) {
  // `location.origin` is still the site's: only a page of the same site may start anything here.
  if (event.source !== parent || event.origin !== location.origin) return;
  const [port] = event.ports;
  if (event.data?.type !== 'boot' || !port) return;
  removeEventListener('message', boot);
  serve(port, event.data);
}

/**
 * @param {MessagePort} port to the page, for as long as the frame lives
 * @param {BootMessage} message
 */
function serve(port, { script, assets: loaded }) {
  let assets = loaded;
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  /** @type {Map<number, Worker>} */
  const workers = new Map();
  /** @param {FrameEvent} event */
  const tell = (event) => port.postMessage(event);

  /** @param {number} id */
  function spawn(id) {
    // Classic: a module worker from a blob does not start in an opaque origin.
    const worker = new Worker(url);
    workers.set(id, worker);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      tell({ type: 'worker-error', worker: id, message: event.message });
    });
    worker.addEventListener(
      'message',
      (/** @type {MessageEvent<SnapshotMessage>} */ { data }) => {
        if (data.type === 'snapshot' && id === 1) assets = { ...loaded, snapshot: data.bytes };
      },
      { once: true },
    );
    worker.postMessage({ type: 'assets', assets });
  }

  /** @param {number} id */
  function terminate(id) {
    workers.get(id)?.terminate();
    workers.delete(id);
    tell({ type: 'terminated', worker: id });
  }

  port.addEventListener('message', (/** @type {MessageEvent<FrameCommand>} */ { data, ports }) => {
    if (data.type === 'spawn') spawn(data.worker);
    else if (data.type === 'connect') workers.get(data.worker)?.postMessage({ type: 'connect' }, [...ports]);
    else if (data.type === 'terminate') terminate(data.worker);
    else if (data.type === 'ping') tell({ type: 'pong' });
  });
  port.start();
  tell({ type: 'ready' });
}

// Opened in a window, or framed without `sandbox`, this document would have the site's own origin and storage:
// then nobody is listened to.
const isOpaque = self.origin === 'null';
const isFramed = parent !== window;
if (isOpaque && isFramed) addEventListener('message', boot);
