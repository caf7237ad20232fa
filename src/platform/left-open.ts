import type pg from 'pg';

/** How long a transaction that only read may stay open when its connection is not used again. */
const MILLISECONDS_LEFT_OPEN = 5;

/** Connections that are given back before their last transaction has ended, and what ends it when its time is over. */
const leftOpen = new WeakMap<pg.PoolClient, NodeJS.Timeout>();

/**
 * Leaves the end of a transaction that only read to whoever waits for its connection, so that it is no round trip of its
 * own: there is nothing to keep, and no lock that anybody waits for. Where they send nothing it ends by itself.
 */
export function leaveOpen(client: pg.PoolClient): void {
  const end = () => {
    leftOpen.delete(client);
    // Where it fails the connection is gone, and the transaction with it.
    client.query('rollback').catch(() => undefined);
  };
  leftOpen.set(client, setTimeout(end, MILLISECONDS_LEFT_OPEN));
}

/** Whether a transaction is still open on a connection. Whoever asks has to end it, before anything else is sent. */
export function takeOver(client: pg.PoolClient): boolean {
  const timer = leftOpen.get(client);
  if (!timer) return false;
  clearTimeout(timer);
  leftOpen.delete(client);
  return true;
}
