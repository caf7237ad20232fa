/**
 * A place in PostgreSQL's write-ahead log as 16 hexadecimal digits, so that texts compare as places do; the server
 * writes the same as `16/B374D848`.
 */
export type WalPlace = string;

/** Beyond everything that was ever written. */
export const END_OF_WAL: WalPlace = 'F'.repeat(16);

/** Reads what the server calls a `pg_lsn`; throws when it is none. */
export function readWalPlace(text: string): WalPlace {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text) ?? [];
  if (high === undefined || low === undefined) throw new Error(`"${text}" is no place in the write-ahead log.`);
  return (high.padStart(8, '0') + low.padStart(8, '0')).toUpperCase();
}
