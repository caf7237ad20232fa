// With a manifest, only its documents are answered, whichever way a client names them.
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { openLimits } from '../../../src/graphql/limits/index.ts';
import { ConfigError, loadConfig } from '../../../src/platform/config.ts';
import { createLogger } from '../../../src/platform/log.ts';
import { useGateway } from '../../support/gateway.ts';
import { type HttpAnswer, post } from './caller.ts';

const JOBS = 'query Jobs($first: Int!) { jobs(first: $first) { totalCount } }';
const MAKE_TAG = 'mutation MakeTag { createTag(input: { value: "trusted" }) { tag { value } } }';

const folder = await mkdtemp(join(tmpdir(), 'trusted-documents-'));
afterAll(() => rm(folder, { recursive: true }));

async function manifest(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');
const jobsId = digest('sha256', JOBS);
const tagId = digest('md5', MAKE_TAG);
const path = await manifest('documents.json', JSON.stringify({ [jobsId]: JOBS, [tagId]: MAKE_TAG }));

const test = useGateway({ env: { TRUSTED_DOCUMENTS: path } });
const variables = { first: 3 };

describe('a document of the manifest', () => {
  it.each([
    ['documentId', { documentId: jobsId }],
    ['doc_id', { doc_id: jobsId }],
    ['id', { id: jobsId }],
    ['the hash of a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: jobsId } } }],
    ['its own text', { query: JOBS }],
    ['its id and its text', { documentId: jobsId, query: JOBS }],
  ])('is answered when it is named by %s', async (_way, named) => {
    // The first time by Apollo, and then as one that is known.
    for (let time = 0; time < 2; time += 1) await post(test, { ...named, variables });
    const { status, body } = await post(test, { ...named, variables });

    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { jobs: { totalCount: 0 } }, extensions: { cost: expect.objectContaining({ requested: 12 }) } },
    });
  });

  it('is answered by GET', async () => {
    const search = new URLSearchParams({ documentId: jobsId, variables: JSON.stringify(variables) });

    const response = await fetch(`${test.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': 'true' } });

    expect(await response.json()).toMatchObject({ data: { jobs: { totalCount: 0 } } });
  });

  it('may be a mutation, and named by an md5 hash as Relay does', async () => {
    const { body } = await post(test, { doc_id: tagId });

    expect(body.data).toEqual({ createTag: { tag: { value: 'trusted' } } });
  });

  it('is told when its variables do not fit', async () => {
    const { status, body } = await post(test, { documentId: jobsId, variables: {} });

    expect(status).toBe(200);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('anything else is refused before the database is asked', () => {
  it.each([
    ['another document', { query: '{ jobs { totalCount } }' }],
    ['a document that differs by a blank', { query: `${JOBS} ` }],
    ['introspection', { query: getIntrospectionQuery() }],
    ['an unknown id', { documentId: 'f'.repeat(64) }],
    ['an unknown id beside a trusted text', { documentId: 'f'.repeat(64), query: JOBS }],
    ['a trusted id beside another text', { documentId: jobsId, query: '{ jobs { totalCount } }' }],
    ['an id that is no text', { documentId: { toString: 'x' } }],
    ['the name of a property of every object', { documentId: '__proto__' }],
    ['no document at all', { variables: {} }],
    [
      'registering a persisted query',
      {
        query: '{ __typename }',
        extensions: { persistedQuery: { version: 1, sha256Hash: digest('sha256', '{ __typename }') } },
      },
    ],
  ])('%s', async (_what, body) => {
    let answer: HttpAnswer | undefined;
    const statements = await test.statementsOf(async () => {
      answer = await post(test, { ...body, variables });
    });

    expect(statements).toEqual([]);
    expect(answer?.status).toBe(400);
    expect(answer?.body.data).toBeUndefined();
    expect(answer?.body.errors).toEqual([
      {
        message: 'Only trusted documents are answered here: send the id of one as "documentId".',
        extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
      },
    ]);
  });
});

describe('a manifest that cannot be used stops the start, with the name of the setting', () => {
  it.each([
    ['missing', undefined, 'ENOENT'],
    ['no JSON', '{', 'JSON'],
    ['a list', '["query"]', 'it is no object of hashes and documents'],
    ['an object of objects', '{"a": {"query": "{ __typename }"}}', 'it is no object of hashes and documents'],
    ['empty', '{}', 'it is empty'],
    ['holding something that is no document', '{"abc": "query {"}', 'abc is no document: Syntax Error'],
  ])('%s', async (what, content, reason) => {
    const file = content === undefined ? join(folder, 'nowhere.json') : await manifest(`${what}.json`, content);
    const config = loadConfig({ TRUSTED_DOCUMENTS: file });

    const opening = openLimits(config, createLogger({ logLevel: 'silent' }));

    await expect(opening).rejects.toThrow(ConfigError);
    await expect(opening).rejects.toThrow(/TRUSTED_DOCUMENTS should be a manifest/);
    await expect(opening).rejects.toThrow(reason);
  });
});
