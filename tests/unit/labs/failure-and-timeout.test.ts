import { expect, it } from 'vitest';
import { bookTrip as baseline } from '../../../playgrounds/failure-and-timeout/node/baseline.ts';
import type { Agency } from '../../../playgrounds/failure-and-timeout/node/lab/agency.ts';
import { lab } from '../../../playgrounds/failure-and-timeout/node/lab/lab.ts';
import { toldInTypeScript } from './told.ts';

type BookTrip = (agency: Agency, names: readonly string[], deadlineMs: number) => unknown;

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Settles all, then throws the first error: what a correct version ends with. */
async function undone(bookings: Promise<string>[], error: unknown): Promise<never> {
  await Promise.allSettled(bookings);
  throw error;
}

it.each<[string, BookTrip, string]>([
  [
    'a timer in place of AbortSignal.timeout',
    async (agency, names, deadlineMs) => {
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(new DOMException('late', 'TimeoutError')), deadlineMs);
      const bookings = names.map((name) => agency.reserve(name, stop.signal));
      try {
        return await Promise.all(bookings);
      } catch (error) {
        stop.abort();
        return await undone(bookings, error);
      } finally {
        clearTimeout(timer);
      }
    },
    'facts-hold',
  ],
  [
    'each of them aborts the others',
    async (agency, names, deadlineMs) => {
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(deadlineMs)]);
      const settled = await Promise.allSettled(
        names.map((name) =>
          agency.reserve(name, signal).catch((error) => {
            stop.abort();
            throw error;
          }),
        ),
      );
      return settled.map((one) => {
        if (one.status === 'rejected') throw one.reason;
        return one.value;
      });
    },
    'facts-hold',
  ],
  [
    'then chains, not awaited',
    (agency, names) => void names.map((name) => agency.reserve(name)),
    'returned-early',
  ],
  [
    'promises in place of results',
    (agency, names) => names.map((name) => agency.reserve(name)),
    'returned-early',
  ],
  ['made up', (_agency, names) => names.map((name) => `${name} ok`), 'returned-early'],
  [
    'only the first',
    (agency, names) => Promise.any(names.map((name) => agency.reserve(name))),
    'returned-early',
  ],
  [
    'two, then one',
    async (agency, [a = '', b = '', c = ''], deadlineMs) => {
      const signal = AbortSignal.timeout(deadlineMs);
      const two = await Promise.all([agency.reserve(a, signal), agency.reserve(b, signal)]);
      return [...two, await agency.reserve(c, signal)];
    },
    'one-by-one',
  ],
  [
    'a failure that is swallowed',
    async (agency, names, deadlineMs) => {
      const signal = AbortSignal.timeout(deadlineMs);
      const bookings = names.map((name) => agency.reserve(name, signal).catch(() => null));
      return await Promise.all(bookings);
    },
    'waits-for-all',
  ],
  [
    'neither deadline nor cancellation',
    (agency, names) => Promise.all(names.map((name) => agency.reserve(name))),
    'sibling-left-running',
  ],
  [
    'a race between the work and a timer, nothing aborted',
    (agency, names, deadlineMs) =>
      Promise.race([
        Promise.all(names.map((name) => agency.reserve(name))),
        after(deadlineMs).then(() => {
          throw new DOMException('late', 'TimeoutError');
        }),
      ]),
    'sibling-left-running',
  ],
  [
    'a pause in place of waiting for the undoing',
    async (agency, names, deadlineMs) => {
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(deadlineMs)]);
      try {
        return await Promise.all(names.map((name) => agency.reserve(name, signal)));
      } catch (error) {
        stop.abort();
        await after(0);
        throw error;
      }
    },
    'undo-cut',
  ],
  [
    'a deadline that undoes, a failure that is cut short',
    async (agency, names, deadlineMs) => {
      const stop = new AbortController();
      const deadline = AbortSignal.timeout(deadlineMs);
      const signal = AbortSignal.any([stop.signal, deadline]);
      const bookings = names.map((name) => agency.reserve(name, signal));
      try {
        return await Promise.all(bookings);
      } catch (error) {
        stop.abort();
        if (deadline.aborted) await Promise.allSettled(bookings);
        throw error;
      }
    },
    'undo-cut',
  ],
  [
    'null in place of an error',
    async (agency, names, deadlineMs) => {
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(deadlineMs)]);
      const bookings = names.map((name) => agency.reserve(name, signal));
      try {
        return await Promise.all(bookings);
      } catch {
        stop.abort();
        await Promise.allSettled(bookings);
        return null;
      }
    },
    'failure-hidden',
  ],
  [
    'a deadline that is taken for seconds',
    async (agency, names, deadlineMs) => {
      const signal = AbortSignal.timeout(Math.ceil(deadlineMs / 1000));
      const bookings = names.map((name) => agency.reserve(name, signal));
      return await Promise.all(bookings).catch((error) => undone(bookings, error));
    },
    'deadline-too-early',
  ],
  [
    'the error of those that were aborted, not the first',
    async (agency, names, deadlineMs) => {
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(deadlineMs)]);
      const settled = await Promise.allSettled(
        names.map((name) =>
          agency.reserve(name, signal).catch((error) => {
            stop.abort();
            throw error;
          }),
        ),
      );
      for (const one of settled.toReversed()) if (one.status === 'rejected') throw one.reason;
      return settled.map((one) => 'value' in one && one.value);
    },
    'other-error',
  ],
  [
    'results as they come',
    async (agency, names, deadlineMs) => {
      const stop = new AbortController();
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(deadlineMs)]);
      const booked: string[] = [];
      const bookings = names.map((name) =>
        agency.reserve(name, signal).then((answer) => {
          booked.push(answer);
          return answer;
        }),
      );
      try {
        await Promise.all(bookings);
        return booked;
      } catch (error) {
        stop.abort();
        return await undone(bookings, error);
      }
    },
    'wrong-answers',
  ],
])('%s', async (_name, version, messageKey) => {
  expect(await toldInTypeScript({ lab, baseline }, 'failure-and-timeout', version, { scale: 0.2 })).toBe(
    messageKey,
  );
});
