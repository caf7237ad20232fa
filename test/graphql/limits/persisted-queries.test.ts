// Automatic persisted queries, kept in the memory of one gateway.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { post } from './caller.ts';

const test = useGateway();

const persisted = (query: string) => ({
  persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
});

it('a query is found by its hash once it was sent in full', async () => {
  const query = '{ jobs { totalCount } }';
  const extensions = persisted(query);

  const before = await post(test, { extensions });
  const full = await post(test, { query, extensions });
  const after = await post(test, { extensions });

  expect(before.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(full.body.data).toEqual({ jobs: { totalCount: 0 } });
  expect(after.body.data).toEqual({ jobs: { totalCount: 0 } });
});

it('a query that a limit refuses is not kept', async () => {
  const query = `{ ${'job(id: "x") { id } '.repeat(21)} }`;
  const extensions = persisted(query);

  const full = await post(test, { query, extensions });
  const after = await post(test, { extensions });

  expect(full.body.errors?.[0]?.extensions.code).toBe('ROOT_FIELD_LIMIT_EXCEEDED');
  expect(after.body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

it('a query with the hash of another is refused', async () => {
  const { status, body } = await post(test, { query: '{ __typename }', extensions: persisted('{ other }') });

  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
});
