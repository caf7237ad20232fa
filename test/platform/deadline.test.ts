// A transaction whose time is over keeps nothing, whatever it was doing.
import { describe, expect, inject, it } from 'vitest';
import { Deadline, OperationTimeoutError } from '../../src/platform/deadline.ts';
import { useGateway } from '../support/gateway.ts';

const test = useGateway();
const ORGANIZATION = '01890000-0000-7000-8000-000000000001';
const JOB = `insert into job (organization_id, id, title, created_at, updated_at, version)
  values ('${ORGANIZATION}', ?, 'Deadline', now(), now(), 1)`;

async function written(id: string) {
  const deadline = new Deadline(60_000);
  const transaction = test.gateway.database.transaction({ organizationId: ORGANIZATION, deadline });
  transaction.forWriting();
  const em = await transaction.em();
  await em.execute(JOB, [id]);
  const rows = () => test.rows('select title from job where id = ?', [id]);
  return { deadline, transaction, em, rows };
}

describe('a transaction with a deadline', () => {
  it('keeps what it wrote in time', async () => {
    const { deadline, transaction, rows } = await written('01890000-0000-7000-8000-0000000000d1');

    await transaction.commit();
    deadline.end(new OperationTimeoutError(1));

    expect(await rows()).toEqual([{ title: 'Deadline' }]);
    expect(transaction.stopped).toBeUndefined();
  });

  it('cannot be kept when the time was over between its last statement and the end', async () => {
    const { deadline, transaction, rows } = await written('01890000-0000-7000-8000-0000000000d2');

    deadline.end(new OperationTimeoutError(1));

    await expect(transaction.commit()).rejects.toThrow('took longer than 1 milliseconds');
    expect(await rows()).toEqual([]);
  });

  it('takes no other statement when the time is over', async () => {
    const { deadline, transaction, rows } = await written('01890000-0000-7000-8000-0000000000d3');

    deadline.end(new OperationTimeoutError(1));

    await expect(transaction.em()).rejects.toThrow(OperationTimeoutError);
    await transaction.rollback();
    expect(await rows()).toEqual([]);
  });
});

describe.runIf(inject('postgres'))('a transaction whose statement failed', () => {
  it('is not taken for kept', async () => {
    const { transaction, em, rows } = await written('01890000-0000-7000-8000-0000000000d4');

    await em.execute('select 1 / 0').catch(() => {});

    await expect(transaction.commit()).rejects.toThrow('rolled back');
    expect(await rows()).toEqual([]);
  });
});
