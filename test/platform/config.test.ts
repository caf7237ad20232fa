import { describe, expect, test } from 'vitest';
import { CONFIGURATION, ConfigError, loadConfig } from '../../src/platform/config.ts';

describe('the configuration', () => {
  test('an empty environment gives a development server on an embedded database', () => {
    expect(loadConfig({})).toEqual({
      nodeEnv: 'development',
      logLevel: 'info',
      host: '127.0.0.1',
      port: 4000,
      corsOrigins: ['https://studio.apollographql.com'],
      database: { kind: 'pglite', dataDir: './data' },
    });
  });

  test('every variable reaches the configuration', () => {
    const config = loadConfig({
      DATABASE_URL: 'postgresql://gateway:secret@db.example:5432/events',
      DATABASE_POOL_SIZE: '25',
      DATA_DIR: '/var/lib/ignored',
      PORT: '0',
      HOST: '::1',
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      CORS_ORIGINS: 'https://app.example.com, http://localhost:3000',
    });

    expect(config).toEqual({
      nodeEnv: 'production',
      logLevel: 'silent',
      host: '::1',
      port: 0,
      corsOrigins: ['https://app.example.com', 'http://localhost:3000'],
      database: { kind: 'postgres', url: 'postgresql://gateway:secret@db.example:5432/events', poolSize: 25 },
    });
  });

  test('an empty variable counts as unset', () => {
    const names = CONFIGURATION.map((row) => row.variable);

    expect(loadConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(loadConfig({}));
  });

  test('no web origin is allowed in production unless one is named', () => {
    expect(loadConfig({ NODE_ENV: 'production' }).corsOrigins).toEqual([]);
  });

  test('every unusable value is named in one error, with what it should be and what it is', () => {
    const load = () => loadConfig({ PORT: '65536', NODE_ENV: 'prod', CORS_ORIGINS: 'https://a.example/path' });

    expect(load).toThrow(ConfigError);
    expect(load).toThrow(
      [
        'The configuration cannot be used:',
        '  PORT should be a whole number from 0 to 65535, but is "65536"',
        '  NODE_ENV should be one of development, test, production, but is "prod"',
        '  CORS_ORIGINS should be a comma-separated list of origins such as https://app.example.com, but is "https://a.example/path"',
      ].join('\n'),
    );
  });

  test('an unusable database URL is refused without being repeated', () => {
    const load = () => loadConfig({ DATABASE_URL: 'mysql://root:hunter2@db/events' });

    expect(load).toThrow('DATABASE_URL should be a postgres:// or postgresql:// URL, but is not (value hidden)');
    expect(load).not.toThrow('hunter2');
  });

  test.each([
    ['DATABASE_POOL_SIZE', '0'],
    ['DATABASE_POOL_SIZE', '1001'],
    ['DATABASE_POOL_SIZE', '1e2'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['HOST', 'http://localhost'],
    ['LOG_LEVEL', 'verbose'],
    ['CORS_ORIGINS', '*'],
    ['DATABASE_URL', 'localhost:5432/events'],
  ])('%s refuses %s', (variable, value) => {
    expect(() => loadConfig({ [variable]: value })).toThrow(`  ${variable} should be `);
  });

  test('the documented defaults are the ones in force', () => {
    const documented = Object.fromEntries(
      CONFIGURATION.map((row) => [row.variable, /^`(.*?)`/.exec(row.default)?.[1] ?? '']),
    );

    expect(loadConfig(documented)).toEqual(loadConfig({}));
  });

  test('every documented variable has a meaning in full sentences', () => {
    for (const row of CONFIGURATION) expect(row.meaning).toMatch(/^[A-Z`].*\.$/);
  });
});
