import { describe, expect, it } from 'vitest';
import { list, type Source, sourceOf } from './project.ts';

/** One line of the house's "One way" table, and the smallest file that would break it. */
interface Rule {
  rule: string;
  breaches: (source: Source) => string[];
  example: { path: string; text: string };
}

const rules: Rule[] = [
  {
    rule: 'platform imports nothing of ours',
    breaches: imports(/^src\/platform\//, (target) => !target.startsWith('src/platform/')),
    example: { path: 'src/platform/log.ts', text: "import type { Event } from '../events/event.ts';" },
  },
  {
    rule: 'events, graphql and sync name no domain',
    breaches: imports(/^src\/(events|graphql|sync)\//, /^src\/domains\/(?!domain\.ts$)/),
    example: { path: 'src/events/timeline.ts', text: "import { Job } from '../domains/job/entities.ts';" },
  },
  {
    rule: 'no domain imports another',
    breaches: imports(
      /^src\/domains\/[^/]+\//,
      (target, path) => isDomain(target) && domainOf(target) !== domainOf(path),
    ),
    example: { path: 'src/domains/crm/service.ts', text: "export * from '../job/service.ts';" },
  },
  {
    rule: 'no domain imports http',
    breaches: imports(/^src\/domains\//, /^src\/http\//),
    example: { path: 'src/domains/crm/service.ts', text: "const server = await import('../../http/server.ts');" },
  },
  {
    rule: 'a domain has one door: only the registry opens it',
    breaches: imports(/^src\/(?!domains\/(index\.ts$|[^/]+\/))/, isDomain),
    example: { path: 'src/organization/resolvers.ts', text: "import '../domains/training/entities.ts';" },
  },
  {
    rule: 'only main.ts and the CLI import the registry',
    breaches: imports(/^src\/(?!main\.ts$|cli\/)/, /^src\/domains\/index\.ts$/),
    example: { path: 'src/domains/job/index.ts', text: "import {\n  domains,\n} from '../index.ts';" },
  },
  {
    rule: 'only platform/config.ts reads the environment',
    breaches: says(
      /^src\/(?!platform\/config\.ts$)/,
      /\bprocess\.env\b|\benv\b.*=\s*process\b|\benv\b.*'(node:)?process'/,
    ),
    example: { path: 'src/http/server.ts', text: 'listen(process.env.PORT);' },
  },
  {
    rule: 'only the platform imports kysely: SQL is written with sql of platform/sql.ts',
    breaches: says(/^(src\/(?!platform\/)|test\/)/, /^import .*from 'kysely';$/m),
    example: { path: 'src/events/timeline.ts', text: "import { sql } from 'kysely';" },
  },
  {
    rule: 'a resolver holds no SQL',
    breaches: says(/^src\/.*\bresolvers\b/, /\bsql(<[^`]*>)?`|\.execute\w*\(/),
    example: { path: 'src/domains/job/resolvers.ts', text: 'const row = sql<Row>`select 1`;' },
  },
  {
    rule: 'a file of src is split before it exceeds 300 lines of code',
    breaches: longer(300, /^src\/(?!generated\/|migrations\/)/),
    example: { path: 'src/events/timeline.ts', text: 'next();\n'.repeat(301) },
  },
  {
    rule: 'a file of test is split before it exceeds 400 lines of code',
    breaches: longer(400, /^test\//),
    example: { path: 'test/events/timeline.test.ts', text: 'next();\n'.repeat(401) },
  },
];

const sources = list('{src,test}/**/*.ts').map((path) => sourceOf(path));

for (const { rule, breaches, example } of rules) {
  describe(rule, () => {
    it('holds in the whole house', () => {
      expect(sources.flatMap(breaches)).toEqual([]);
    });

    it('would be noticed if it did not', () => {
      expect(breaches(sourceOf(example.path, example.text))).toHaveLength(1);
    });
  });
}

it('does not take comments for code', () => {
  const text = "// process.env\n/**\n * import '../http/server.ts'\n */\n\nopen();";

  expect(sourceOf('src/domains/job/index.ts', text)).toMatchObject({ lines: ['open();'], imports: [] });
});

function isDomain(path: string): boolean {
  return domainOf(path) !== undefined;
}

function domainOf(path: string): string | undefined {
  return /^src\/domains\/([^/]+)\//.exec(path)?.[1];
}

/** Files of `who` may not import files of `whom`. */
function imports(who: RegExp, whom: RegExp | ((target: string, path: string) => boolean)): Rule['breaches'] {
  const isForbidden = whom instanceof RegExp ? (target: string) => whom.test(target) : whom;
  return ({ path, imports }) =>
    who.test(path)
      ? imports.filter((target) => isForbidden(target, path)).map((target) => `${path} imports ${target}`)
      : [];
}

/** Files of `who` may not have a line like `what`. */
function says(who: RegExp, what: RegExp): Rule['breaches'] {
  return ({ path, lines }) =>
    who.test(path) ? lines.filter((line) => what.test(line)).map((line) => `${path} says ${line.trim()}`) : [];
}

/** Files of `who` may not have more than `limit` lines of code. */
function longer(limit: number, who: RegExp): Rule['breaches'] {
  return ({ path, lines }) => (who.test(path) && lines.length > limit ? [`${path} has ${lines.length} lines`] : []);
}
