// What a connection is put through: lost in the middle of a transaction, used by one organisation and then another.
import type { EntityManager } from '@mikro-orm/sql';
import { describe, expect, inject, it } from 'vitest';
import { useGateway } from '../support/gateway.ts';
import { make } from '../support/make.ts';

const test = useGateway();
const ORGANIZATION = '01890000-0000-7000-8000-000000000001';

describe.runIf(inject('postgres'))('a connection that dies inside a transaction', () => {
  it('goes back to the pool, however often it happens', async () => {
    for (let index = 0; index < 25; index += 1) {
      const transaction = test.gateway.database.transaction({ organizationId: ORGANIZATION });
      const [backend] = await (await transaction.em()).execute<{ pid: number }[]>('select pg_backend_pid() as pid');
      await test.rows('select pg_terminate_backend(?)', [backend?.pid]);
      await transaction.rollback();
    }

    expect(await make(test, 'Job', { title: 'Still here' }, 'title')).toEqual({ title: 'Still here' });
  });
});

describe('a connection that one organisation used', () => {
  it('tells the next one nothing, and nothing outside an organisation', async () => {
    await make(test, 'Job', { title: 'Ours' });
    const other = test.gateway.database.transaction({ organizationId: '01890000-0000-7000-8000-0000000000ff' });
    const rows = await (await other.em()).execute('select title from job');
    await other.rollback();

    expect(rows).toEqual([]);
    await expect(
      (test.gateway.database.orm.em as EntityManager).fork().transactional(async (em) => {
        await em.execute('set local role event_gateway');
        return em.execute('select title from job');
      }),
    ).rejects.toThrow(/app\.organization_id|uuid/);
  });
});
