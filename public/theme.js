// Runs before the first paint, so that nothing flashes.
(() => {
  const root = document.documentElement;
  root.dataset.script = '';
  if (/[?&]q=./.test(location.search)) root.dataset.query = '';
  try {
    const { theme, codeLanguage } = JSON.parse(localStorage.getItem('waitless:preferences') || '{}');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (codeLanguage === 'ts') root.dataset.code = codeLanguage;
  } catch {
    // No storage, or a damaged record.
  }
  // A press before the script is there is kept; src/components/client/site.ts does it then.
  const keep = (event, button) => {
    if (!button || root.dataset.live !== undefined) return;
    button.dataset.pressed = '';
    if (event.key || button.form?.dataset.activity) event.preventDefault();
  };
  addEventListener('click', (event) => keep(event, event.target.closest('button')));
  addEventListener('keydown', (event) => {
    const isAsked = event.ctrlKey || event.metaKey ? event.code === 'KeyK' : event.key === '/';
    if (isAsked && event.target.localName !== 'input')
      keep(event, document.querySelector('[data-search-open]'));
  });
})();
