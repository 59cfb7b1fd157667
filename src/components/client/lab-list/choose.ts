import { fill } from '../../../i18n/fill.ts';

type Chosen = Readonly<Record<string, string>>;

/** Shows the labs that fit what is chosen, says how many, and keeps the choice in the address. */
export function chooseLabs(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-lab-filter]');
  const labs = [...page.querySelectorAll<HTMLElement>('[data-labs] > li')];
  if (!form) return;
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('[role="status"]');
  const clear = form.querySelector<HTMLButtonElement>('[type="reset"]');

  const show = () => {
    const chosen: Chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    for (const lab of labs) lab.hidden = !fits(lab, chosen);
    const count = labs.filter(({ hidden }) => !hidden).length;
    const { count: counted = '', none = '' } = form.dataset;
    if (status) status.textContent = count > 0 ? fill(counted, { n: count }) : none;
    if (clear) clear.hidden = selects.every(({ value }) => value === '');
    return chosen;
  };
  const keep = (chosen: Chosen) => {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(chosen)) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
  };

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  show();
  form.addEventListener('change', () => keep(show()));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    keep(show());
    selects[0]?.focus();
  });
}

/** A lab fits a language and a place where it runs there in that language. */
function fits({ dataset }: HTMLElement, { language, runtime, waitKind, bloom, objective }: Chosen): boolean {
  const runs = (dataset.runs ?? '').split(' ').some((run) => {
    const [own, place] = run.split(':');
    return (!language || own === language) && (!runtime || place === runtime);
  });
  return (
    runs &&
    (!waitKind || dataset.waitKind === waitKind) &&
    (!bloom || dataset.bloom === bloom) &&
    (!objective || dataset.objective === objective)
  );
}
