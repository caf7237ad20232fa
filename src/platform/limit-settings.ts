import { z } from 'zod';

const MOST = 1_000_000_000;

/** The settings that bound what a caller may ask for; rows of the table in `config.ts`. */
export const limitSettings = {
  MAX_BODY_BYTES: count('1048576', 'The largest body that a request may have, in bytes; a larger one is a 413.', 1),
  MAX_TOKENS: count('15000', 'The most tokens (names, values, punctuation) that a document may have.', 1),
  MAX_DEPTH: count('15', 'The most levels of fields that an operation may have, one inside another.', 1),
  MAX_ALIASES: count('50', 'The most aliased fields that an operation may have, those of fragments at every use.'),
  MAX_DIRECTIVES: count('50', 'The most directives that an operation may have, those of fragments at every use.'),
  MAX_ROOT_FIELDS: count('20', 'The most fields that an operation may have on its first level.', 1),
  MAX_COST: count(
    '10000',
    'The most that an operation may cost, in the terms of `@cost` and `@listSize` in the schema.',
    1,
  ),
  MAX_NODES: count('100000', 'The most items that all lists in the answer to an operation may have together.'),
  RATE_LIMIT_COST_PER_MINUTE: count(
    '600000',
    'What the operations of one caller may cost in a minute, all at once or spread over it; 0 for no limit.',
  ),
  REDIS_URL: {
    expected: 'a redis:// or rediss:// URL',
    meaning:
      'The Redis in which several gateways share what callers have spent, and their persisted queries. Unset, each keeps its own in memory.',
    secret: true as const,
    schema: z.url({ protocol: /^rediss?$/ }).optional(),
  },
  TRUSTED_DOCUMENTS: {
    expected: 'the path of a JSON file',
    meaning:
      'The manifest of the only documents that are answered, `{"hash": "document"}` as GraphQL Code Generator and Relay write it. Unset, every document is.',
    schema: z.string().optional(),
  },
};

function count(fallback: string, meaning: string, least = 0) {
  return {
    expected: `a whole number from ${least} to ${MOST}`,
    meaning,
    fallback,
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(MOST)),
  };
}
