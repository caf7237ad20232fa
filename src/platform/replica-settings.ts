import { z } from 'zod';

const isPostgres = (url: string): boolean => z.url({ protocol: /^postgres(ql)?$/ }).safeParse(url).success;

/** The settings of streaming replicas; rows of the table in `config.ts`. */
export const replicaSettings = {
  DATABASE_REPLICA_URLS: {
    expected: 'a comma-separated list of postgres:// or postgresql:// URLs',
    meaning:
      'The streaming replicas of `DATABASE_URL` that queries may be sent to, one URL for each, separated by commas. A caller finds there what its organisation has written; set `REDIS_URL` as well where several gateways run.',
    secret: true as const,
    schema: z
      .string()
      .optional()
      .transform((text) =>
        (text ?? '')
          .split(',')
          .map((url) => url.trim())
          .filter(Boolean),
      )
      .pipe(z.array(z.string().refine(isPostgres))),
  },
  DATABASE_REPLICA_MAX_LAG: {
    expected: 'a whole number from 1 to 3600',
    meaning:
      'How many seconds a replica may be behind; one that is further behind, or away, gets no queries until it has caught up.',
    fallback: '5',
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(3600)),
  },
};
