import { holding } from './holding.ts';

/**
 * Answers to questions and the order of lines are judged in the page; nothing is sent anywhere.
 * @param fill brings the right answers
 */
export function enableActivities(page: Document, fill: () => Promise<void>): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-activity]')) {
    const judge = (form.dataset.activity === 'order' ? order : choice)(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Seen only where the answers are still on their way.
      say(form, '', '…');
      fill().then(judge, () => say(form, '', form.dataset.failed ?? ''));
    });
  }
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

function choice(form: HTMLFormElement): () => void {
  form.addEventListener('change', () => unsay(form));
  return () => {
    const chosen = [...form.querySelectorAll('input')].findIndex(({ checked }) => checked);
    // What is folded there without a script.
    const feedback = form.querySelectorAll('li')[chosen];
    if (!feedback) {
      say(form, '', form.querySelector('ul')?.dataset.choose ?? '');
      return;
    }
    const sentence = feedback.querySelector(':scope > span')?.cloneNode(true) ?? '';
    say(form, feedback.dataset.correct ?? '', sentence);
    form.nextElementSibling?.closest('details')?.setAttribute('open', '');
  };
}

/** The lines in their order; those below the mark are left out of the program. */
function linesIn(form: HTMLFormElement): (string | null | undefined)[] {
  const items = [...form.querySelectorAll<HTMLElement>('ol > li')];
  const end = items.findIndex((item) => item.dataset.unused !== undefined);
  return items
    .slice(0, end < 0 ? items.length : end)
    .map((item) => item.querySelector('code')?.textContent?.replaceAll('\u00A0', ' '));
}

function order(form: HTMLFormElement): () => void {
  const list = form.querySelector('ol');
  list?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const line = button?.closest('li');
    if (!button || !line) return;
    const move = () => {
      if (button.dataset.move === 'up') line.previousElementSibling?.before(line);
      else line.nextElementSibling?.after(line);
    };
    // Pressed again at the same spot it is to move the same line; whoever uses the keyboard has the focus go along.
    const isPointed = event.detail > 0 || (event instanceof PointerEvent && event.pointerType !== '');
    if (isPointed) holding(button, move);
    else move();
    button.focus({ preventScroll: isPointed });
    unsay(form);
  });
  return () => {
    // The solution stands there, folded.
    const solution = form.querySelector('pre');
    const right = solution?.textContent?.split('\n') ?? [];
    const { correct = '', incorrect = '', missing = '', spare = '' } = solution?.dataset ?? {};
    const given = linesIn(form);
    const longer = right.length > given.length ? right : given;
    const wrong = longer.findIndex((_, index) => right[index] !== given[index]);
    if (wrong < 0) {
      say(form, 'yes', correct);
      form.querySelector('details')?.setAttribute('open', '');
    } else if (wrong === given.length) say(form, 'no', missing);
    else if (wrong === right.length) say(form, 'no', spare);
    else say(form, 'no', incorrect.replace('{n}', String(wrong + 1)));
  };
}
