import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * Addresses of a host name. `localhost` is both loopbacks: browsers may try either first, and a program on the
 * other one would answer in our place.
 */
const addressesOf = (host: string): readonly string[] =>
  host === 'localhost' ? ['127.0.0.1', '::1'] : [host];

/**
 * Listens on every address of the host at one port.
 * @param port 0 for any free one
 * @throws the system's error: `EADDRINUSE` when one of the addresses has the port taken
 */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
): Promise<{ servers: Server[]; port: number }> {
  const servers: Server[] = [];
  let chosen = port;
  for (const address of addressesOf(host)) {
    const server = createServer(handler);
    try {
      server.listen(chosen, address);
      await once(server, 'listening');
    } catch (error) {
      // A machine without IPv6 has one loopback.
      if (address === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error) ?? '')) continue;
      await closeAll(servers);
      // The port that was free on the first address is not on the second: take another.
      if (port === 0 && codeOf(error) === 'EADDRINUSE') return listen(handler, port, host);
      throw error;
    }
    servers.push(server);
    const bound = server.address();
    if (bound !== null && typeof bound === 'object') chosen = bound.port;
  }
  return { servers, port: chosen };
}

/** Stops listening and drops connections that browsers keep open. */
export async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      return closed;
    }),
  );
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
