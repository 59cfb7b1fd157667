/** In the text; the frame of the page works without what is waited for. */
const signsInText = ['pointermove', 'pointerdown', 'click', 'keydown', 'focusin', 'input'];
const signs = ['scroll', 'hashchange', 'online'];
/** After the page is complete: somebody may be there who does nothing yet. */
const patienceMs = 3000;
/** Before it is tried again. */
const pauseMs = 2000;

/** Does it at the first sign that somebody is there, or a little after the page; again at the next where it fails. */
export function atFirstSign(page: Document, act: () => Promise<unknown>): void {
  const listen = () => {
    const heard = new AbortController();
    const heed = () => {
      if (heard.signal.aborted) return;
      heard.abort();
      act().catch(() => setTimeout(listenAgain, pauseMs));
    };
    const options = { passive: true, signal: heard.signal };
    for (const sign of signsInText) page.querySelector('main')?.addEventListener(sign, heed, options);
    for (const sign of signs) addEventListener(sign, heed, options);
    return heed;
  };
  const listenAgain = () => {
    const heed = listen();
    // Of somebody who has pressed a button no further sign is needed.
    if (page.querySelector('[data-pressed]')) heed();
  };
  const heed = listen();
  const wait = () =>
    setTimeout(() => {
      // Who searches does not read, and the network is theirs.
      if (page.querySelector('dialog[open]')) wait();
      else heed();
    }, patienceMs);
  if (page.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
