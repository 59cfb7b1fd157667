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
  // A press before its script is there is kept; src/components/client/site.ts does it then.
  const keep = (event, pressed) => {
    const { framed, live } = root.dataset;
    if (
      !pressed ||
      live === '' ||
      (framed === '' && !pressed.matches('.term, [data-activity] *, [data-lab] *'))
    )
      return;
    pressed.dataset.pressed = [event.pointerType, event.clientX, event.clientY];
    if (event.key || pressed.form?.dataset.activity || pressed.matches('.term')) event.preventDefault();
  };
  addEventListener('click', (event) => {
    // By touch the first tap on a term explains it.
    const terms = event.pointerType === 'touch' ? ', .term' : '';
    keep(event, event.target.closest(`button, [data-edit] pre${terms}`));
  });
  addEventListener('keydown', (event) => {
    const isAsked = event.ctrlKey || event.metaKey ? event.code === 'KeyK' : event.key === '/';
    if (isAsked && event.target.localName !== 'input')
      keep(event, document.querySelector('[data-search-open]'));
  });
})();
