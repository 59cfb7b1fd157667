/** Answers to questions and the order of lines are judged in the page; nothing is sent anywhere. */
export function enableActivities(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-activity="choice"]')) choice(form);
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-activity="order"]')) order(form);
}

/** `correct` is null where nothing was chosen. */
function say(form: HTMLFormElement, correct: boolean | null, ...sentence: (string | Node)[]): void {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (!status) return;
  status.className = 'feedback';
  status.dataset.correct = correct === null ? '' : correct ? 'yes' : 'no';
  status.replaceChildren(...sentence);
}

/** What was said was about another answer. */
const unsay = (form: HTMLFormElement) => form.querySelector('.feedback')?.replaceChildren();

function choice(form: HTMLFormElement): void {
  const { correct = '', incorrect = '', choose = '' } = form.dataset;
  form.addEventListener('change', () => unsay(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = form.querySelector<HTMLInputElement>('input:checked');
    if (!chosen) {
      say(form, null, choose);
      return;
    }
    const feedback = form.querySelector<HTMLTemplateElement>(`template[data-for="${chosen.value}"]`);
    const isCorrect = chosen.dataset.correct === 'yes';
    say(form, isCorrect, `${isCorrect ? correct : incorrect} `, feedback?.content.cloneNode(true) ?? '');
    const answer = form.nextElementSibling;
    if (answer instanceof HTMLDetailsElement) answer.open = true;
  });
}

/** The lines in their order; those below the mark are left out of the program. */
function linesIn(form: HTMLFormElement): (string | null | undefined)[] {
  const items = [...form.querySelectorAll<HTMLElement>('ol > li')];
  const end = items.findIndex((item) => item.dataset.unused !== undefined);
  return items
    .slice(0, end < 0 ? items.length : end)
    .map((item) => item.querySelector('code')?.textContent?.replaceAll('\u00A0', ' '));
}

function order(form: HTMLFormElement): void {
  const list = form.querySelector('ol');
  const { correct = '', incorrect = '', lines = '[]' } = form.dataset;
  const right: string[] = JSON.parse(lines);
  list?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const line = button?.closest('li');
    if (!button || !line) return;
    if (button.dataset.move === 'up') line.previousElementSibling?.before(line);
    else line.nextElementSibling?.after(line);
    button.focus();
    unsay(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = linesIn(form);
    const wrong = Array.from({ length: Math.max(right.length, given.length) }).findIndex(
      (_, index) => right[index] !== given[index],
    );
    say(form, wrong === -1, wrong === -1 ? correct : incorrect.replace('{n}', String(wrong + 1)));
  });
}
