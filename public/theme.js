// Runs before the first paint, so that a chosen theme does not flash. A file, because the policy allows no
// inline script. It only reads; src/components/client/theme.ts writes.
(() => {
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const theme = JSON.parse(localStorage.getItem('waitless:preferences') || '{}').theme;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // No storage, or a damaged record: the system's theme holds.
  }
})();
