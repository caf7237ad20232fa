import type { Frame } from './inspector.ts';

/** A stage of a request, and the functions that are its work. */
interface Stage {
  name: string;
  files?: RegExp;
  functions?: RegExp;
}

const library = (...names: string[]): RegExp => new RegExp(`node_modules/(${names.join('|')})/`);
const either = (...patterns: RegExp[]): RegExp => new RegExp(patterns.map((pattern) => pattern.source).join('|'));

/** In the order in which a function is looked up: the first that knows it. */
const RULES: readonly Stage[] = [
  { name: 'idle', functions: /^\(idle\)$/ },
  { name: 'garbage collection', functions: /^\(garbage collector\)$/ },
  { name: 'native code outside any function', functions: /^\(program\)$/ },
  { name: 'serialise', functions: /stringify/i, files: /src\/graphql\/scalars|graphql-scalars|graphql\/type\/scalars/ },
  {
    name: 'log',
    files: either(
      library('pino', 'sonic-boom', 'quick-format-unescaped', 'safe-stable-stringify', 'pino-std-serializers'),
      /src\/(platform\/log|http\/request-log|operations\/report)/,
    ),
  },
  { name: 'metrics and traces', files: either(library('prom-client', '@opentelemetry'), /src\/operations\//) },
  { name: 'auth', files: either(library('jose'), /src\/(organization\/|http\/authenticate|graphql\/scopes)/) },
  { name: 'limits', files: /src\/graphql\/limits\// },
  { name: 'parse and validate', files: /graphql\/(language|validation|utilities)\/|src\/graphql\/document-store/ },
  {
    name: 'SQL driver',
    files: either(
      library('pg', 'pg-protocol', 'pg-pool', 'pg-types', '@electric-sql'),
      /src\/platform\/(postgres|pool|cancel|unavailable|flight|prepared|row-maker|left-open)/,
    ),
  },
  {
    name: 'rows to values',
    files: either(
      library('typeid-js', 'uuid', 'postgres-array'),
      /src\/(platform\/(ids|type-id|timestamps|text-array|lossless-json)|events\/(nodes|layout|companions)|domains\/[^/]+\/nodes|graphql\/(connection|cursor))/,
    ),
    functions: /^(toNode|parseRow)$/,
  },
  {
    name: 'SQL text and transaction',
    files: either(
      library('kysely', '@mikro-orm'),
      /src\/(platform\/(transaction|keyset|dialect|database|tenancy|deadline|sql)|events\/(repository|reading|filter|table|history|idempotency|locks|audit)|domains\/[^/]+\/(repository|places))/,
    ),
  },
  {
    name: 'execute',
    files: either(
      library('graphql', 'graphql-jit', 'dataloader', '@graphql-tools'),
      /src\/(graphql|events|domains|context)/,
    ),
  },
  { name: 'Apollo Server', files: library('@apollo', '@as-integrations') },
  {
    name: 'HTTP',
    files: either(
      library(
        'fastify',
        '@fastify',
        'find-my-way',
        'avvio',
        'secure-json-parse',
        'fast-json-stringify',
        'content-type',
      ),
      /src\/(http|main|gateway)|^node:(_http|internal\/http)/,
    ),
  },
  { name: 'sockets, timers and promises of Node', files: /^node:/ },
];

/** The stages in the order of a request. */
export const STAGES: readonly string[] = [
  'HTTP',
  'auth',
  'Apollo Server',
  'parse and validate',
  'limits',
  'execute',
  'SQL text and transaction',
  'SQL driver',
  'rows to values',
  'serialise',
  'log',
  'metrics and traces',
  'sockets, timers and promises of Node',
  'garbage collection',
  'native code outside any function',
  'compiled documents and other code',
];

const OTHER = 'compiled documents and other code';
const isNode = (url: string): boolean => url.startsWith('node:') && !/^node:(_http|internal\/http)/.test(url);

/** The stage that a stack belongs to, innermost function first: that of the first function which a stage knows. */
export function stageOf(stack: readonly Frame[]): string {
  for (const frame of stack) {
    // What Node does for somebody belongs to whoever asked for it.
    if (isNode(frame.url)) continue;
    const stage = RULES.find(
      ({ files, functions }) => functions?.test(frame.functionName) || (frame.url && files?.test(frame.url)),
    );
    if (stage) return stage.name;
  }
  return stack.some(({ url }) => isNode(url)) ? 'sockets, timers and promises of Node' : OTHER;
}
