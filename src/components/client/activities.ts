import { holding } from './holding.ts';

/** Answers to questions and the order of lines are judged in the page; nothing is sent anywhere. */
export function enableActivities(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-activity]'))
    (form.dataset.activity === 'order' ? order : choice)(form);
}

/** `correct` is `yes`, `no`, or empty where nothing was chosen. */
function say(form: HTMLFormElement, correct: string, ...sentence: (string | Node)[]): void {
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (!status) return;
  status.className = 'feedback';
  status.dataset.correct = correct;
  status.replaceChildren(...sentence);
  // The button may stand at the lower edge of a phone.
  status.scrollIntoView({ block: 'nearest' });
}

/** What was said was about another answer. */
const unsay = (form: HTMLFormElement) => form.querySelector('[role="status"]')?.replaceChildren();

function choice(form: HTMLFormElement): void {
  form.addEventListener('change', () => unsay(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = [...form.querySelectorAll('input')].findIndex(({ checked }) => checked);
    // What is folded there without a script.
    const feedback = form.querySelectorAll('li')[chosen];
    if (!feedback) {
      say(form, '', form.dataset.choose ?? '');
      return;
    }
    const sentence = feedback.querySelector(':scope > span')?.cloneNode(true) ?? '';
    say(form, feedback.dataset.correct ?? '', sentence);
    form.nextElementSibling?.closest('details')?.setAttribute('open', '');
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
  const { correct = '', incorrect = '', missing = '', spare = '' } = form.dataset;
  // The solution stands in the page already, folded.
  const right = form.querySelector('pre')?.textContent?.split('\n') ?? [];
  list?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const line = button?.closest('li');
    if (!button || !line) return;
    const move = () => {
      if (button.dataset.move === 'up') line.previousElementSibling?.before(line);
      else line.nextElementSibling?.after(line);
    };
    // Pressed again at the same spot it is to move the same line; whoever uses the keyboard has the focus go along.
    if (event.detail > 0) holding(button, move);
    else move();
    button.focus({ preventScroll: event.detail > 0 });
    unsay(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = linesIn(form);
    const longer = right.length > given.length ? right : given;
    const wrong = longer.findIndex((_, index) => right[index] !== given[index]);
    if (wrong < 0) {
      say(form, 'yes', correct);
      form.querySelector('details')?.setAttribute('open', '');
    } else if (wrong === given.length) say(form, 'no', missing);
    else if (wrong === right.length) say(form, 'no', spare);
    else say(form, 'no', incorrect.replace('{n}', String(wrong + 1)));
  });
}
