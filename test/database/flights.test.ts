// What is sent to PostgreSQL together, and what it keeps prepared.
import { describe, expect, inject, it } from 'vitest';
import { Deadline } from '../../src/platform/deadline.ts';
import { sql } from '../../src/platform/sql.ts';
import type { Transaction } from '../../src/platform/transaction.ts';
import { useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';

const ORGANIZATION = '01890000-0000-7000-8000-000000000001';
const test = useGateway();

const within = (milliseconds: number): Transaction => {
  const deadline = Object.assign(new Deadline(1000), { milliseconds });
  deadline.close();
  return test.gateway.database.transaction({ organizationId: ORGANIZATION, deadline });
};

const add = (name: string) =>
  sql`insert into idempotency_key (organization_id, key, operation, input_hash, result_ids, created_at)
    values (${ORGANIZATION}, ${name}, 'test', '', '{}', now())`;

const isKept = async (name: string) =>
  (await test.rows('select 1 from idempotency_key where key = ?', [name])).length > 0;

describe.runIf(inject('postgres'))('statements that are sent with the beginning of their transaction', () => {
  it('do not run where it cannot begin, nor do those after them', async () => {
    // A time limit that the server refuses.
    const transaction = within(-1_000_000);
    transaction.forWriting();

    await expect(transaction.query(add('with'))).rejects.toThrow('statement_timeout');
    await expect(transaction.query(add('after'))).rejects.toThrow();
    await transaction.rollback();

    expect([await isKept('with'), await isKept('after')]).toEqual([false, false]);
  });

  it('that are asked for at once are answered each with its own rows', async () => {
    const transaction = within(1000);
    const rows = await Promise.all([1, 2, 3].map((number) => transaction.query(sql`select ${number}::int4 as n`)));
    await transaction.rollback();

    expect(rows).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
  });

  it('fail together, and leave the connection fit for the next', async () => {
    const transaction = within(1000);
    const settled = await Promise.allSettled([
      transaction.query(sql`select 1 / ${0}::int4`),
      transaction.query(sql`select 2`),
    ]);
    await transaction.rollback();
    const next = within(1000);

    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await next.query(sql`select 3 as n`)).toEqual([{ n: 3 }]);
    await next.rollback();
  });

  it('are refused once the transaction is over', async () => {
    const transaction = within(1000);
    await transaction.query(sql`select 1`);
    await transaction.rollback();

    await expect(transaction.query(sql`select 1`)).rejects.toThrow('The transaction has ended.');
  });
});

describe.runIf(inject('postgres'))('a transaction that only read, where others wait for its connection', () => {
  const OPEN = sql<{ id: string | null; settings: string }>`select pg_current_xact_id_if_assigned()::text as id,
    current_setting('app.organization_id') || ' ' || current_setting('transaction_isolation') as settings`;
  /** More transactions than there are connections, each with two statements. */
  const crowd = (organizationIds: readonly string[]) =>
    Promise.all(
      organizationIds.map(async (organizationId) => {
        const transaction = test.gateway.database.transaction({ organizationId, deadline: new Deadline(5000) });
        const rows = [await transaction.query(OPEN), await transaction.query(OPEN)].flat();
        await transaction.rollback();
        return rows.map(({ settings }) => settings);
      }),
    );

  it('is ended by the next one, which sees its own organisation and snapshot alone', async () => {
    const organizations = Array.from({ length: 60 }, (_, index) => ORGANIZATION.replace(/.$/, String(index % 10)));

    expect(await crowd(organizations)).toEqual(organizations.map((id) => Array(2).fill(`${id} repeatable read`)));
  });

  it('is ended where nobody comes after it, or whoever came sends nothing', async () => {
    await crowd(Array(60).fill(ORGANIZATION));
    const left = () =>
      test.rows(`select 1 from pg_stat_activity where datname = current_database()
        and application_name = 'event-gateway' and state like 'idle in transaction%' and pid <> pg_backend_pid()`);

    await expect.poll(left).toEqual([]);
  });

  it('is ended before a write begins, and does not make it a reader', async () => {
    const reading = crowd(Array(60).fill(ORGANIZATION));
    const writing = Array.from({ length: 20 }, async (_, index) => {
      const transaction = within(5000);
      transaction.forWriting();
      await transaction.query(add(`crowd ${index}`));
      await transaction.commit();
    });
    await Promise.all([reading, ...writing]);

    for (let index = 0; index < 20; index += 1) expect(await isKept(`crowd ${index}`)).toBe(true);
  });
});

describe.runIf(inject('postgres'))('a statement that comes again and again', () => {
  const LIST = '{ jobs(first: 7) { nodes { title } } }';
  const prepared = async () => {
    const transaction = within(1000);
    const rows = await transaction.query<{ statement: string }>(sql`select statement from pg_prepared_statements`);
    await transaction.rollback();
    return rows.filter(({ statement }) => statement.includes('limit 8')).length;
  };

  it('is prepared, and prepared anew when what it gives has changed with the schema', async () => {
    await make(test, 'Job', { title: 'One' });
    expect(await prepared()).toBe(0);
    // There are several connections, each of which prepares for itself.
    await expect.poll(() => test.ask(LIST).then(prepared), { timeout: 20_000, interval: 1 }).toBe(1);

    await test.rows('alter table job alter column title type varchar(1024)');
    const answers = [];
    for (let time = 0; time < 30; time += 1) answers.push(await test.send(LIST));
    const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);

    expect([...new Set(codes)]).toEqual(['DATABASE_UNAVAILABLE']);
    expect(answers.at(-1)?.data.jobs.nodes).toEqual([{ title: 'One' }]);
  });
});
