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
      open: true,
      oidc: null,
      federation: false,
      pages: { app: true, graphiql: true, schema: true },
      metrics: true,
      tracing: null,
      drainDelay: 500,
      operationTimeout: 15_000,
      sync: {
        organization: 'demo',
        watch: false,
        interval: 900_000,
        staleAfter: 86_400_000,
        maxDeletedShare: 0.2,
        timeout: 30_000,
        maxBodyBytes: 268_435_456,
        sources: {},
      },
      database: { kind: 'pglite', dataDir: './data' },
      limits: {
        bodyBytes: 1_048_576,
        tokens: 15_000,
        depth: 15,
        aliases: 50,
        directives: 50,
        rootFields: 20,
        cost: 10_000,
        nodes: 100_000,
        costPerMinute: 600_000,
      },
      redisUrl: undefined,
      trustedDocuments: undefined,
    });
  });

  test('every variable reaches the configuration', () => {
    const config = loadConfig({
      DATABASE_URL: 'postgresql://gateway:secret@db.example:5432/events',
      DATABASE_POOL_SIZE: '25',
      DATABASE_QUEUE_SIZE: '0',
      DATABASE_QUEUE_TIMEOUT: '250',
      DATABASE_PREPARED_STATEMENTS: 'off',
      DATABASE_REPLICA_URLS: 'postgres://a.example/events, postgres://b.example/events',
      DATABASE_REPLICA_MAX_LAG: '12',
      OPERATION_TIMEOUT: '1000',
      DATA_DIR: '/var/lib/ignored',
      PORT: '0',
      HOST: '::1',
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      CORS_ORIGINS: 'https://app.example.com, http://localhost:3000',
      AUTH: 'required',
      OIDC_ISSUER: 'https://id.example',
      OIDC_AUDIENCE: 'event-gateway',
      OIDC_JWKS_URL: 'https://id.example/keys',
      OIDC_ALGORITHMS: 'EdDSA, PS512',
      OIDC_CLOCK_TOLERANCE: '0',
      OIDC_ORGANIZATION_CLAIM: 'https://id.example/tenant',
      OIDC_SCOPE_CLAIM: 'permissions',
      FEDERATION: 'on',
      APP: 'on',
      GRAPHIQL: 'on',
      PUBLISH_SCHEMA: 'on',
      MAX_BODY_BYTES: '1',
      MAX_TOKENS: '2',
      MAX_DEPTH: '3',
      MAX_ALIASES: '4',
      MAX_DIRECTIVES: '5',
      MAX_ROOT_FIELDS: '6',
      MAX_COST: '7',
      MAX_NODES: '8',
      RATE_LIMIT_COST_PER_MINUTE: '0',
      REDIS_URL: 'rediss://gateway:secret@cache.example:6380',
      TRUSTED_DOCUMENTS: '/etc/event-gateway/documents.json',
      METRICS: 'on',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318',
      OTEL_SERVICE_NAME: 'events',
      DRAIN_DELAY: '5000',
      SYNC_ORGANIZATION: 'acme',
      SYNC_WATCH: 'on',
      SYNC_INTERVAL: '60',
      SYNC_STALE_AFTER: '120',
      SYNC_MAX_DELETED_PERCENT: '5',
      SYNC_TIMEOUT: '1000',
      SYNC_MAX_BODY_BYTES: '2048',
      GREENHOUSE_URL: 'https://harvest.example/v1',
      GREENHOUSE_VERSION: 'v1',
      GREENHOUSE_TOKEN: 'token',
      ROUNDWARE_TIME_ZONE: 'Europe/Paris',
    });

    expect(config).toEqual({
      nodeEnv: 'production',
      logLevel: 'silent',
      host: '::1',
      port: 0,
      corsOrigins: ['https://app.example.com', 'http://localhost:3000'],
      open: false,
      oidc: {
        issuer: 'https://id.example',
        audience: 'event-gateway',
        jwksUrl: 'https://id.example/keys',
        algorithms: ['EdDSA', 'PS512'],
        clockTolerance: 0,
        organizationClaim: 'https://id.example/tenant',
        scopeClaim: 'permissions',
      },
      federation: true,
      pages: { app: true, graphiql: true, schema: true },
      metrics: true,
      tracing: { endpoint: 'http://collector.example:4318', serviceName: 'events' },
      drainDelay: 5000,
      sync: {
        organization: 'acme',
        watch: true,
        interval: 60_000,
        staleAfter: 120_000,
        maxDeletedShare: 0.05,
        timeout: 1_000,
        maxBodyBytes: 2_048,
        // Without its URL, Roundware is not configured.
        sources: {
          greenhouse: {
            url: 'https://harvest.example/v1',
            version: 'v1',
            token: 'token',
            tokenUrl: 'https://auth.greenhouse.io/token',
            account: 'default',
          },
        },
      },
      limits: {
        bodyBytes: 1,
        tokens: 2,
        depth: 3,
        aliases: 4,
        directives: 5,
        rootFields: 6,
        cost: 7,
        nodes: 8,
        costPerMinute: 0,
      },
      redisUrl: 'rediss://gateway:secret@cache.example:6380',
      trustedDocuments: '/etc/event-gateway/documents.json',
      operationTimeout: 1000,
      database: {
        kind: 'postgres',
        url: 'postgresql://gateway:secret@db.example:5432/events',
        poolSize: 25,
        queueSize: 0,
        queueTimeout: 250,
        preparedStatements: false,
        replicas: {
          urls: ['postgres://a.example/events', 'postgres://b.example/events'],
          maxLag: 12_000,
        },
      },
    });
  });

  test.each([
    [{}, true],
    [{ HOST: 'localhost' }, true],
    [{ HOST: '::1' }, true],
    [{ AUTH: 'open' }, true],
    [{ AUTH: 'required' }, false],
    [{ HOST: '0.0.0.0' }, false],
    [{ NODE_ENV: 'production' }, false],
    [{ OIDC_ISSUER: 'https://id.example', OIDC_AUDIENCE: 'x' }, false],
    [{ OIDC_ISSUER: 'https://id.example', OIDC_AUDIENCE: 'x', AUTH: 'open' }, true],
  ])('%o lets requests without a token in: %s', (env, open) => {
    expect(loadConfig(env).open).toBe(open);
  });

  test.each([{ HOST: '0.0.0.0' }, { HOST: '127.0.0.1.example.com' }, { NODE_ENV: 'production' }])(
    'an open server is refused with %o, naming the setting',
    (env) => {
      expect(() => loadConfig({ ...env, AUTH: 'open' })).toThrow(
        'AUTH should be one of automatic, open, required (open only on a loopback HOST outside production), but is "open"',
      );
    },
  );

  test('an issuer without an audience is refused, because its tokens for others would be taken', () => {
    expect(() => loadConfig({ OIDC_ISSUER: 'https://id.example' })).toThrow('OIDC_AUDIENCE should be');
  });

  test('an empty variable counts as unset', () => {
    const names = CONFIGURATION.map((row) => row.variable);

    expect(loadConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(loadConfig({}));
  });

  test('ten operations may queue for each connection unless told otherwise', () => {
    const { database } = loadConfig({ DATABASE_URL: 'postgres://db/events', DATABASE_POOL_SIZE: '7' });

    expect(database).toMatchObject({ queueSize: 70, queueTimeout: 5000 });
  });

  test('no web origin is allowed in production unless one is named', () => {
    expect(loadConfig({ NODE_ENV: 'production' }).corsOrigins).toEqual([]);
  });

  test('a source is asked over TLS, or on this machine', () => {
    const load = (url: string) => () => loadConfig({ GREENHOUSE_URL: url });

    expect(load('http://harvest.example/v1')).toThrow(
      '  GREENHOUSE_URL should be an https:// URL, or an http:// URL of this machine, without a user or password, but is not (value hidden)',
    );
    expect(load('https://user:password@harvest.example/v1')).toThrow('without a user or password');
    expect(load('http://127.0.0.1:9000/v1')).not.toThrow();
  });

  test('production serves no metrics unless told to, and gives load balancers three seconds', () => {
    expect(loadConfig({ NODE_ENV: 'production' })).toMatchObject({ metrics: false, drainDelay: 3000 });
    expect(() => loadConfig({ METRICS: 'yes', DRAIN_DELAY: '5001' })).toThrow(
      '  METRICS should be on or off, but is "yes"\n  DRAIN_DELAY should be a whole number from 0 to 5000, but is "5001"',
    );
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
    ['OIDC_ALGORITHMS', 'RS256,none'],
    ['OIDC_ALGORITHMS', 'HS256'],
    ['OIDC_CLOCK_TOLERANCE', '301'],
    ['OIDC_ISSUER', 'id.example'],
    ['AUTH', 'off'],
    ['DATABASE_POOL_SIZE', '0'],
    ['DATABASE_POOL_SIZE', '1001'],
    ['DATABASE_POOL_SIZE', '1e2'],
    ['DATABASE_QUEUE_SIZE', '-1'],
    ['DATABASE_QUEUE_TIMEOUT', '9'],
    ['OPERATION_TIMEOUT', '9'],
    ['OPERATION_TIMEOUT', '600001'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['HOST', 'http://localhost'],
    ['LOG_LEVEL', 'verbose'],
    ['CORS_ORIGINS', '*'],
    ['DATABASE_URL', 'localhost:5432/events'],
    ['MAX_DEPTH', '0'],
    ['MAX_COST', '1e4'],
    ['REDIS_URL', 'localhost:6379'],
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
