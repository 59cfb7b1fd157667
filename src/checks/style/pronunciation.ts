/** How a word ends when it is read in Korean: it decides the particle. */
type Ending = 'vowel' | 'consonant';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Last words of names in code, as Korean developers read them: 어웨이트, 개더, 런. What is not here is not judged. */
const endings: ReadonlyMap<string, Ending> = new Map([
  ...words(`
    abort activity add after answer any async asyncio await before benchmark body bytes cache catch close connections
    controller counter def delay download error except executor factory fetch files finally first gather greet handler
    health id ids if immediate import info iterator late limit load measure modules news now number only order orders
    password path pay prepare price promise queue race raise range read report resize retry save second select
    semaphore server shield size stage start status str summarize sync task thread threads ticks try update use user
    users wait with withdraw work worker yield
  `).map((word) => [word, 'vowel'] as const),
  ...words(`
    all app awaitable awaiting begin bin blocking book broken callable cancel conn connection coroutine done engine
    epoll equal exception executable fail file function get group handle install lock mail main name none null open
    output pip pool python room run session shop signal sleep tick time timeout total url zip
  `).map((word) => [word, 'consonant'] as const),
]);
/** 영, 일, 이 …; tens and hundreds end in a consonant as their zero does. */
const digits: readonly Ending[] = [
  ...(['consonant', 'consonant', 'vowel', 'consonant', 'vowel'] as const),
  ...(['vowel', 'consonant', 'consonant', 'consonant', 'vowel'] as const),
];

/** Null where it cannot be told. An argument in brackets may be read or not, so a call is judged only without one. */
export function endingOf(code: string): Ending | null {
  const name = code.replace(/\((?:…)?\)$/, '');
  if (/\d$/.test(name)) return digits[Number(name.at(-1))] ?? null;
  const last = /[A-Za-z]+$/.exec(name)?.[0];
  // The words of a name: fetchAll, fetch_all, TaskGroup.
  const word = last && (/[A-Z]?[a-z]+$/.exec(last)?.[0] ?? last);
  return endings.get(word?.toLowerCase() ?? '') ?? null;
}

/** Particles with their twin: the first after a consonant, the second after a vowel. */
const pairs: readonly (readonly [string, string])[] = [
  ['을', '를'],
  ['이', '가'],
  ['은', '는'],
  ['과', '와'],
];

/** The particle that belongs after the ending in place of this one; null where it is right, or is no such particle. */
export function rightParticle(particle: string, ending: Ending): string | null {
  const pair = pairs.find((one) => one.includes(particle));
  const right = pair?.[ending === 'consonant' ? 0 : 1];
  return right === undefined || right === particle ? null : right;
}
