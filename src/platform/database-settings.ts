import { z } from 'zod';

/** The settings that say where the data lives and how it is reached; rows of the table in `config.ts`. */
export const databaseSettings = {
  DATABASE_URL: {
    expected: 'a postgres:// or postgresql:// URL',
    meaning: 'The PostgreSQL database to use. Unset, an embedded database in `DATA_DIR` is used.',
    secret: true as const,
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  },
  DATABASE_POOL_SIZE: {
    expected: 'a whole number from 1 to 1000',
    meaning: 'How many connections to PostgreSQL may be open at once. Ignored by the embedded database.',
    fallback: '10',
    schema: wholeNumber(1, 1000),
  },
  DATABASE_QUEUE_SIZE: {
    expected: 'a whole number from 0 to 100000',
    meaning:
      'How many operations may wait for a connection to PostgreSQL at once; the next one is answered with 503. Unset, ten times `DATABASE_POOL_SIZE`. Ignored by the embedded database.',
    schema: wholeNumber(0, 100_000).optional(),
  },
  DATABASE_QUEUE_TIMEOUT: {
    expected: 'a whole number from 10 to 600000',
    meaning:
      'How many milliseconds an operation waits for a connection to PostgreSQL before it is answered with 503. Ignored by the embedded database.',
    fallback: '5000',
    schema: wholeNumber(10, 600_000),
  },
  DATABASE_PREPARED_STATEMENTS: {
    expected: 'on or off',
    meaning:
      'Whether statements that come again and again are prepared on their connection. Turn it off behind a pooler that cannot share prepared statements between clients, such as PgBouncer before 1.21 or with `max_prepared_statements = 0`. Ignored by the embedded database.',
    fallback: 'on',
    schema: onOrOff(),
  },
  DATA_DIR: {
    expected: 'a folder',
    meaning: 'The folder of the embedded database. Ignored when `DATABASE_URL` is set.',
    fallback: './data',
    schema: z.string(),
  },
};

function wholeNumber(least: number, most: number) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));
}

function onOrOff() {
  return z.enum(['on', 'off']).transform((value) => value === 'on');
}
