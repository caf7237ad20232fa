import pg from 'pg';

/** What the code of every DatabaseUnavailableError is, also after the ORM has wrapped it. */
export const DATABASE_UNAVAILABLE = 'DATABASE_UNAVAILABLE';

/** The database is away or has no connection to spare: nothing is wrong with the operation, and it can be repeated. */
export class DatabaseUnavailableError extends Error {
  readonly code = DATABASE_UNAVAILABLE;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DatabaseUnavailableError';
  }

  static because(cause: unknown): DatabaseUnavailableError {
    const { message, code } = cause as NodeJS.ErrnoException;
    return new DatabaseUnavailableError(`The database cannot be used: ${message || code}`, cause);
  }

  static queueIsFull(size: number): DatabaseUnavailableError {
    return new DatabaseUnavailableError(`${size} operations wait for a connection to the database already.`);
  }
}

/** Whether an error, or what the ORM made of it, is a DatabaseUnavailableError. */
export const isUnavailable = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === DATABASE_UNAVAILABLE;

// Connections (08), resources such as connection slots and disk (53), shutdown, crash and start (57P01 to 57P03).
const AWAY = /^(08...|53...|57P0[123])$/;
// What pg rejects with when the connection ends under a statement, or has ended before it.
const LOST = /^(Connection terminated|Client (was closed|has encountered))/;

/** Whether a statement failed because of the connection or the server, and not because of what it says. */
export function lostTheDatabase(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return AWAY.test(error.code ?? '');
  const { code, message } = error as NodeJS.ErrnoException;
  return /^E[A-Z]+$/.test(code ?? '') || LOST.test(message);
}
