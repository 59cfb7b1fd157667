// Runs before the first paint, so that what a reader chose or asked for does not flash. A file, because the policy
// allows no inline script. It only reads; src/progress/preferences.ts writes.
(() => {
  const root = document.documentElement;
  root.dataset.script = '';
  if (new URLSearchParams(location.search).get('q')) root.dataset.query = '';
  try {
    const { theme, codeLanguage } = JSON.parse(localStorage.getItem('waitless:preferences') || '{}');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (codeLanguage === 'ts') root.dataset.code = codeLanguage;
  } catch {
    // No storage, or a damaged record: the system's theme holds.
  }
  // On a slow network a button is there before its script. A press is kept; src/components/client/site.ts does it then.
  addEventListener('click', (event) => {
    const button = root.dataset.live === undefined && event.target.closest('button');
    if (!button) return;
    button.dataset.pressed = '';
    if (button.form?.dataset.activity) event.preventDefault();
  });
})();
