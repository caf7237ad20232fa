// The commands for organisations and tokens, as an operator runs them, against a database folder of their own.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { startGateway } from '../../src/gateway.ts';
import { loadConfig } from '../../src/platform/config.ts';
import { createLogger } from '../../src/platform/log.ts';
import { migrateFolder } from '../support/template.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-gateway-cli-'));
  await migrateFolder(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs `npm run <command>`'s program; what it wrote and its exit code. */
async function run(command: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const program = ['--no-warnings', `src/cli/${command}.ts`, ...args];
  try {
    const env = { ...process.env, DATABASE_URL: '', DATA_DIR: folder };
    return { code: 0, ...(await promisify(execFile)(process.execPath, program, { env })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/** Asks a server on the same folder with a token; its status. */
async function statusWith(token: string): Promise<number> {
  const config = loadConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: folder, AUTH: 'required' });
  const gateway = await startGateway({ config, domains, logger: createLogger(config) });
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ jobs { totalCount } }' }),
  });
  await gateway.close();
  return response.status;
}

describe('the commands', () => {
  it('make an organisation and a token that works until it is revoked', async () => {
    expect(await run('organization', 'create', 'acme', '--name', 'Acme Inc')).toMatchObject({ code: 0 });
    expect((await run('organization', 'list')).stdout).toContain('Acme Inc');

    const scopes = ['--scope', 'job:read', '--scope', 'crm:write'];
    const made = await run('token', 'create', '--organization', 'acme', ...scopes, '--expires', '30d', '--name', 'ci');
    const token = made.stdout.trim();
    const id = /api_token_\w+/.exec(made.stderr)?.[0] as string;

    expect(made.code).toBe(0);
    expect(token).toMatch(/^egw_[0-9a-z]{26}[\w-]{43}$/);
    expect(await statusWith(token)).toBe(200);

    const listed = await run('token', 'list', '--organization', 'acme');
    expect(listed.stdout).toMatch(new RegExp(`${id}.*ci.*job:read crm:write`));
    expect(listed.stdout).not.toContain(token.slice(30));

    expect(await run('token', 'revoke', id, '--organization', 'acme')).toMatchObject({ code: 0 });
    expect(await statusWith(token)).toBe(401);
    expect(await run('token', 'revoke', id, '--organization', 'acme')).toMatchObject({
      code: 1,
      stderr: `There is no token ${id} that is not revoked already.\n`,
    });
  }, 180_000);

  it('say in one sentence what is wrong', async () => {
    const create = ['token', 'create', '--organization', 'acme', '--scope'] as const;

    expect(await run('organization', 'create', 'Not A Slug')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is not a slug'),
    });
    expect(await run('token', 'list', '--organization', 'nobody')).toMatchObject({
      code: 1,
      stderr: 'There is no organisation "nobody": npm run organization -- create nobody\n',
    });
    expect(await run(...create, 'job:admin')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"job:admin" is not a scope'),
    });
    expect(await run(...create, 'job:read', '--expires', '1y')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"1y" is neither'),
    });
    expect(await run('token', 'create', '--organization', 'acme')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("--scope <scope...>' not specified"),
    });
  }, 180_000);

  it('stand back while a server has the folder', async () => {
    const config = loadConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: folder });
    const gateway = await startGateway({ config, domains, logger: createLogger(config) });
    const refused = await run('organization', 'list');
    await gateway.close();

    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(`is in use by process ${process.pid}`) });
  }, 180_000);
});
