import { z } from 'zod';
import { authSettings } from './auth-settings.ts';
import { databaseSettings } from './database-settings.ts';
import { limitSettings } from './limit-settings.ts';
import { pageSettings } from './page-settings.ts';
import { replicaSettings } from './replica-settings.ts';
import { readSources, type SourceValues, sourceSettings, syncSettings } from './source-settings.ts';

type Environment = Record<string, string | undefined>;

interface Setting<Value> {
  /** What a value must be; completes "X should be …". */
  expected: string;
  meaning: string;
  /** What an unset variable stands for, in the variable's own spelling; absent means "nothing". */
  fallback?: string | { production: string; otherwise: string };
  /** The value may hold a password, so no message repeats it. */
  secret?: true;
  schema: z.ZodType<Value, string | undefined>;
}

const settings = {
  ...databaseSettings,
  ...replicaSettings,
  OPERATION_TIMEOUT: setting({
    expected: 'a whole number from 10 to 600000',
    meaning:
      'How many milliseconds an operation may take; then its SQL is cancelled, nothing is written, and the answer is 504.',
    fallback: '15000',
    schema: wholeNumber(10, 600_000),
  }),
  PORT: setting({
    expected: 'a whole number from 0 to 65535',
    meaning: 'The TCP port to listen on; 0 takes any free one.',
    fallback: '4000',
    schema: wholeNumber(0, 65_535),
  }),
  HOST: setting({
    expected: 'a host name or an IP address, without scheme or port',
    meaning: 'The address to listen on; `0.0.0.0` accepts connections from other machines.',
    fallback: '127.0.0.1',
    schema: z.string().regex(/^[\w.:-]+$/),
  }),
  NODE_ENV: setting({
    expected: 'one of development, test, production',
    meaning: '`production` turns off introspection, the landing page and hints about the schema in errors.',
    fallback: 'development',
    schema: z.enum(['development', 'test', 'production']),
  }),
  LOG_LEVEL: setting({
    expected: 'one of trace, debug, info, warn, error, fatal, silent',
    meaning: 'The least severe log line that is written.',
    fallback: 'info',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  }),
  ...authSettings,
  CORS_ORIGINS: setting({
    expected: 'a comma-separated list of origins such as https://app.example.com',
    meaning: 'The web origins whose pages may call the endpoint from a browser, separated by commas.',
    fallback: { production: '', otherwise: 'https://studio.apollographql.com' },
    schema: z
      .string()
      .transform(splitList)
      .pipe(z.array(z.string().refine(isOrigin))),
  }),
  ...pageSettings,
  ...limitSettings,
  METRICS: setting({
    expected: 'on or off',
    meaning:
      'Whether `/metrics` is served, for Prometheus. It asks for no token: turn it on in production only where a proxy keeps it from the outside.',
    fallback: { production: 'off', otherwise: 'on' },
    schema: onOrOff(),
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting({
    expected: 'an http:// or https:// URL',
    meaning: 'The OpenTelemetry collector that traces are sent to, by OTLP over HTTP. Unset, there are no traces.',
    secret: true,
    schema: z.url({ protocol: /^https?$/ }).optional(),
  }),
  OTEL_SERVICE_NAME: setting({
    expected: 'a name',
    meaning: 'What this service is called in traces.',
    fallback: 'event-gateway',
    schema: z.string(),
  }),
  DRAIN_DELAY: setting({
    expected: 'a whole number from 0 to 5000',
    meaning:
      'For how many milliseconds after SIGTERM the server still takes requests while `/health/ready` says 503, so that load balancers turn away before the port closes.',
    fallback: { production: '3000', otherwise: '500' },
    schema: wholeNumber(0, 5000),
  }),
  ...syncSettings,
  ...sourceSettings,
};

type Values = { [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['schema']> };

/** Everything the process is told from outside, checked and typed. */
export interface Config {
  nodeEnv: Values['NODE_ENV'];
  logLevel: Values['LOG_LEVEL'];
  host: string;
  port: number;
  corsOrigins: string[];
  /** Whether requests without a token act for the demo organisation. */
  open: boolean;
  oidc: {
    issuer: string;
    audience: string;
    jwksUrl: string | null;
    algorithms: string[];
    clockTolerance: number;
    organizationClaim: string;
    scopeClaim: string;
  } | null;
  /** Whether the endpoint is a subgraph of a supergraph. */
  federation: boolean;
  /** What is served beside the endpoint. */
  pages: { app: boolean; graphiql: boolean; schema: boolean };
  metrics: boolean;
  /** Where traces go; null for nowhere. */
  tracing: { endpoint: string; serviceName: string } | null;
  /** How long a stopping server still takes requests, in milliseconds. */
  drainDelay: number;
  /** What a caller may ask for; `costPerMinute` 0 is no limit. */
  limits: {
    bodyBytes: number;
    tokens: number;
    depth: number;
    aliases: number;
    directives: number;
    rootFields: number;
    cost: number;
    nodes: number;
    costPerMinute: number;
  };
  redisUrl: string | undefined;
  /** The path of the manifest of the only documents that are answered. */
  trustedDocuments: string | undefined;
  /** How long an operation may take, in milliseconds. */
  operationTimeout: number;
  sync: SyncConfig;
  database:
    | {
        kind: 'postgres';
        url: string;
        poolSize: number;
        queueSize: number;
        queueTimeout: number;
        preparedStatements: boolean;
        /** `maxLag` in milliseconds. */
        replicas: { urls: string[]; maxLag: number };
      }
    | { kind: 'pglite'; dataDir: string };
}

/** How sources are synchronised. Times are in milliseconds. */
export interface SyncConfig {
  /** The slug of the organisation that the sources fill. */
  organization: string;
  /** Whether the server synchronises by itself. */
  watch: boolean;
  interval: number;
  staleAfter: number;
  /** The share of what is known that one listing may delete, from 0 to 1. */
  maxDeletedShare: number;
  timeout: number;
  maxBodyBytes: number;
  sources: SourceValues;
}

/** The environment holds values that cannot be used; the message has one line for each of them. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  static of(problems: readonly string[]): ConfigError {
    return new ConfigError(`The configuration cannot be used:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  }
}

/** Reads the configuration from environment variables; an empty one counts as unset. Throws `ConfigError`. */
export function loadConfig(env: Environment = process.env): Config {
  const values = readValues(env);
  return {
    nodeEnv: values.NODE_ENV,
    logLevel: values.LOG_LEVEL,
    host: values.HOST,
    port: values.PORT,
    corsOrigins: values.CORS_ORIGINS,
    open: isOpen(values),
    oidc: readOidc(values),
    federation: values.FEDERATION,
    pages: { app: values.APP, graphiql: values.GRAPHIQL, schema: values.PUBLISH_SCHEMA },
    metrics: values.METRICS,
    tracing: values.OTEL_EXPORTER_OTLP_ENDPOINT
      ? { endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT, serviceName: values.OTEL_SERVICE_NAME }
      : null,
    drainDelay: values.DRAIN_DELAY,
    operationTimeout: values.OPERATION_TIMEOUT,
    sync: {
      organization: values.SYNC_ORGANIZATION,
      watch: values.SYNC_WATCH,
      interval: values.SYNC_INTERVAL * 1_000,
      staleAfter: values.SYNC_STALE_AFTER * 1_000,
      maxDeletedShare: values.SYNC_MAX_DELETED_PERCENT / 100,
      timeout: values.SYNC_TIMEOUT,
      maxBodyBytes: values.SYNC_MAX_BODY_BYTES,
      sources: readSources(values),
    },
    database: values.DATABASE_URL
      ? {
          kind: 'postgres',
          url: values.DATABASE_URL,
          poolSize: values.DATABASE_POOL_SIZE,
          queueSize: values.DATABASE_QUEUE_SIZE ?? 10 * values.DATABASE_POOL_SIZE,
          queueTimeout: values.DATABASE_QUEUE_TIMEOUT,
          preparedStatements: values.DATABASE_PREPARED_STATEMENTS,
          replicas: { urls: values.DATABASE_REPLICA_URLS, maxLag: values.DATABASE_REPLICA_MAX_LAG * 1000 },
        }
      : { kind: 'pglite', dataDir: values.DATA_DIR },
    limits: {
      bodyBytes: values.MAX_BODY_BYTES,
      tokens: values.MAX_TOKENS,
      depth: values.MAX_DEPTH,
      aliases: values.MAX_ALIASES,
      directives: values.MAX_DIRECTIVES,
      rootFields: values.MAX_ROOT_FIELDS,
      cost: values.MAX_COST,
      nodes: values.MAX_NODES,
      costPerMinute: values.RATE_LIMIT_COST_PER_MINUTE,
    },
    redisUrl: values.REDIS_URL,
    trustedDocuments: values.TRUSTED_DOCUMENTS,
  };
}

/** What the documentation says about each variable, made from what `loadConfig` obeys. Texts are Markdown. */
export const CONFIGURATION: readonly { variable: string; default: string; meaning: string }[] = Object.entries(
  settings,
).map(([variable, row]: [string, Setting<unknown>]) => ({
  variable,
  default: describeFallback(row.fallback),
  meaning: row.meaning,
}));

function readValues(env: Environment): Values {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, row] of Object.entries<Setting<unknown>>(settings)) {
    const given = env[name]?.trim() || undefined;
    const result = row.schema.safeParse(given ?? chooseFallback(row.fallback, env));
    if (result.success) values[name] = result.data;
    else
      problems.push(
        `${name} should be ${row.expected}, but is ${row.secret ? 'not (value hidden)' : JSON.stringify(given)}`,
      );
  }
  if (problems.length > 0) throw ConfigError.of(problems);
  return values as Values;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

function isOpen(values: Values): boolean {
  const mayBeOpen = LOOPBACK.test(values.HOST) && values.NODE_ENV !== 'production';
  if (values.AUTH === 'open' && !mayBeOpen) {
    throw ConfigError.of([
      `AUTH should be ${settings.AUTH.expected}, but is "open" on ${values.HOST} in ${values.NODE_ENV}`,
    ]);
  }
  return values.AUTH === 'open' || (values.AUTH === 'automatic' && mayBeOpen && !values.OIDC_ISSUER);
}

function readOidc(values: Values): Config['oidc'] {
  if (!values.OIDC_ISSUER) return null;
  if (!values.OIDC_AUDIENCE) {
    throw ConfigError.of([`OIDC_AUDIENCE should be ${settings.OIDC_AUDIENCE.expected}, but is undefined`]);
  }
  return {
    issuer: values.OIDC_ISSUER,
    audience: values.OIDC_AUDIENCE,
    jwksUrl: values.OIDC_JWKS_URL ?? null,
    algorithms: values.OIDC_ALGORITHMS,
    clockTolerance: values.OIDC_CLOCK_TOLERANCE,
    organizationClaim: values.OIDC_ORGANIZATION_CLAIM,
    scopeClaim: values.OIDC_SCOPE_CLAIM,
  };
}

function setting<Value>(row: Setting<Value>): Setting<Value> {
  return row;
}

function chooseFallback(fallback: Setting<unknown>['fallback'], env: Environment): string | undefined {
  if (typeof fallback !== 'object') return fallback;
  return env.NODE_ENV?.trim() === 'production' ? fallback.production : fallback.otherwise;
}

function describeFallback(fallback: Setting<unknown>['fallback']): string {
  if (typeof fallback !== 'object') return fallback ? `\`${fallback}\`` : 'none';
  return `${describeFallback(fallback.otherwise)}; in production ${describeFallback(fallback.production)}`;
}

function wholeNumber(least: number, most: number) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));
}

function onOrOff() {
  return z.enum(['on', 'off']).transform((value) => value === 'on');
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
