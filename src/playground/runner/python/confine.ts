/** By these a worker reaches the network, storage, other workers and other tabs. */
const reaching = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'FontFace'],
  ...['Worker', 'SharedWorker', 'importScripts', 'BroadcastChannel', 'RTCPeerConnection', 'Notification'],
  ...['indexedDB', 'caches', 'cookieStore', 'navigator', 'postMessage', 'close'],
];

/**
 * Takes from the worker what Python does not need once it is up. The page's policy forbids these already, and
 * Python cannot import JavaScript; this stands behind both.
 */
export function confine(): void {
  for (let holder: object = globalThis; holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    for (const name of reaching) Reflect.deleteProperty(holder, name);
  }
}
