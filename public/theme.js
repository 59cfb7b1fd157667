// Runs before the first paint, so that a chosen theme or language of code does not flash. A file, because the policy
// allows no inline script. It only reads; src/progress/preferences.ts writes.
(() => {
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const { theme, codeLanguage } = JSON.parse(localStorage.getItem('waitless:preferences') || '{}');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (codeLanguage === 'ts') root.dataset.code = codeLanguage;
  } catch {
    // No storage, or a damaged record: the system's theme holds.
  }
})();
