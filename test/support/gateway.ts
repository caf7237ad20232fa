import type { EntityManager } from '@mikro-orm/sql';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { type Gateway, startGateway } from '../../src/gateway.ts';
import { loadConfig } from '../../src/platform/config.ts';
import type { DatabaseLocation } from '../../src/platform/database.ts';
import { createLogger } from '../../src/platform/log.ts';
import { onDatabase } from './global-setup.ts';
import { loadPglite } from './template.ts';

/** What a test looks into without knowing its shape. */
// biome-ignore lint/suspicious/noExplicitAny: answers and rows of any shape
export type Json = any;

export interface GraphQLAnswer {
  data?: Json;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions?: Record<string, Json>;
}

/** A gateway on a real socket over its own copy of a migrated database. */
export interface TestGateway {
  url: string;
  gateway: Gateway;
  /** The same gateway, asked with this token. */
  as(token: string): TestGateway;
  /** Sends an operation over HTTP; the answer as it came. */
  send(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>;
  /** Sends an operation that must succeed; its data. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Json>;
  /** The statements that `work` sent to the database, without those that only control the transaction. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  /** Runs SQL past all rules, as the database's owner. */
  rows(sql: string, parameters?: unknown[]): Promise<Json[]>;
}

export interface GatewaySetup {
  samples?: boolean;
  /** Environment variables beside those of every test. */
  env?: Record<string, string>;
  /** Gets every line of the log, from `info` upwards unless the environment says otherwise. */
  logLines?: Json[];
}

const CONTROL = /^\s*(begin|start transaction|commit|rollback|savepoint|release|select set_config)/i;

/** Starts a gateway before the tests of this file and stops it after them. */
export function useGateway(options: GatewaySetup = {}): TestGateway {
  const test = {} as TestGateway;
  const statements: string[] = [];
  let close = async () => {};
  beforeAll(async () => {
    const opened = await openLocation();
    const { env, logLines } = options;
    const logLevel = process.env.TEST_LOG_LEVEL ?? (logLines ? 'info' : 'silent');
    const config = loadConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: logLevel, ...env });
    const write = logLines && ((line: string) => void logLines.push(JSON.parse(line)));
    const gateway = await startGateway({
      config,
      database: opened.location,
      domains,
      logger: createLogger(config, write && { write }),
      samples: options.samples ?? false,
      onStatement: (sql) => statements.push(sql),
    });
    close = async () => {
      await gateway.close();
      await opened.close();
    };
    Object.assign(test, {
      url: gateway.url,
      gateway,
      as: (token) => ({ ...test, ...asking(gateway.url, { authorization: `Bearer ${token}` }) }),
      ...asking(gateway.url, {}),
      statementsOf: async (work) => {
        statements.length = 0;
        await work();
        return statements.filter((sql) => !CONTROL.test(sql));
      },
      rows: (sql, parameters) => (gateway.database.orm.em as EntityManager).fork().execute(sql, parameters),
    } satisfies TestGateway);
  });
  afterAll(() => close());
  return test;
}

/** The ways to ask a gateway, always with these headers. */
function asking(url: string, headers: Record<string, string>): Pick<TestGateway, 'send' | 'ask'> {
  const send: TestGateway['send'] = async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphQLAnswer;
  };
  const ask: TestGateway['ask'] = async (query, variables) => {
    const answer = await send(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return { send, ask };
}

/** A database of this file's own: a copy of what the global setup migrated. */
export async function openLocation(): Promise<{ location: DatabaseLocation; close(): Promise<void> }> {
  const postgres = inject('postgres');
  if (!postgres) {
    const instance = await loadPglite(inject('dump') as string);
    return { location: { kind: 'pglite-instance', instance }, close: async () => {} };
  }
  const name = `${postgres.template}_${Math.random().toString(36).slice(2, 10)}`;
  const server = new pg.Client(postgres.url);
  await server.connect();
  await server.query(`create database ${name} template ${postgres.template}`);
  const location: DatabaseLocation = { kind: 'postgres', url: onDatabase(postgres.url, name), poolSize: 20 };
  const close = async () => {
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  };
  return { location, close };
}
