import { expect, test } from 'vitest';
import { UserError } from '../../../../src/cli/say.ts';
import { closeAll, listen } from '../../../../src/cli/serve/listen.ts';
import { choosePort, isFreeOn, wantedPort } from '../../../../src/cli/serve/port.ts';

const free = async () => true;
const busy = async () => false;

test('without PORT the usual one is wanted, and the next free one will do', async () => {
  const wanted = wantedPort({});
  expect(wanted).toEqual({ port: 4321, named: false });
  expect(await choosePort(wanted, async (port) => port > 4322)).toBe(4323);
});

test('a named port is taken or refused, never replaced', async () => {
  const wanted = wantedPort({ PORT: '8080' });
  expect(await choosePort(wanted, free)).toBe(8080);
  await expect(choosePort(wanted, busy)).rejects.toThrow(/8080.*PORT=8081/);
});

test.for(['0', '-1', '65536', '80.5', 'http'])('PORT=%s is no port', (PORT) => {
  expect(() => wantedPort({ PORT })).toThrow(UserError);
});

test('a port that a server holds is not free, and is again when the server closed', async () => {
  const { servers, port } = await listen(() => undefined, 0, 'localhost');
  expect(await isFreeOn('localhost')(port)).toBe(false);
  await closeAll(servers);
  expect(await isFreeOn('localhost')(port)).toBe(true);
});
