import { z } from 'zod';

const ACCOUNT = /^[\w.-]{1,100}$/;

/** The variables of the systems that events are synchronised from; rows of the table in `config.ts`. */
export const sourceSettings = {
  JUNT_URL: url('Where Junt answers, such as `http://localhost:8123/v1`. Set, the source is configured.'),
  JUNT_ACCOUNT: account('Junt'),
  STRIGO_URL: url('Where Strigo answers: `https://app.strigo.io/api/v1`. Set, the source is configured.'),
  STRIGO_TOKEN: secret('The organisation’s id and API key of Strigo, with a colon between them.'),
  STRIGO_WEBHOOK_SECRET: {
    expected: '16 to 200 letters, digits, hyphens and underscores',
    meaning: 'What stands in the address of its webhooks, `/webhooks/strigo/<secret>`. Unset, there are none.',
    secret: true as const,
    schema: z
      .string()
      .regex(/^[\w-]{16,200}$/)
      .optional(),
  },
  STRIGO_ACCOUNT: account('Strigo'),
  GREENHOUSE_URL: url(
    'Where Greenhouse answers: `https://harvest.greenhouse.io/v3`, or `…/v1`. Set, the source is configured.',
  ),
  GREENHOUSE_VERSION: {
    expected: 'v1 or v3',
    meaning: 'Which Harvest API it is: `v1` with `GREENHOUSE_TOKEN`, `v3` with the client’s id and secret.',
    fallback: 'v3',
    schema: z.enum(['v1', 'v3']),
  },
  GREENHOUSE_TOKEN: secret('The API token of Harvest v1.'),
  GREENHOUSE_CLIENT_ID: text('The OAuth 2 client of Harvest v3.', 'a client id'),
  GREENHOUSE_CLIENT_SECRET: secret('Its secret.'),
  GREENHOUSE_TOKEN_URL: url('Where Harvest v3 gives tokens.', 'https://auth.greenhouse.io/token'),
  GREENHOUSE_SUBJECT: text('The numeric id of the Greenhouse user, a Site Admin, that v3 acts for.', 'a user id'),
  GREENHOUSE_WEBHOOK_SECRET: secret('The secret key of its webhooks at `/webhooks/greenhouse`. Unset, there are none.'),
  GREENHOUSE_ACCOUNT: account('Greenhouse'),
  ROUNDWARE_URL: url('Where Roundware answers, such as `https://rw.example.com/api/2`. Set, the source is configured.'),
  ROUNDWARE_TOKEN: secret('The token of Roundware.'),
  ROUNDWARE_TIME_ZONE: {
    expected: 'an IANA time zone such as Europe/Paris',
    meaning: 'The clock of the Roundware server, whose times have no offset.',
    fallback: 'America/New_York',
    schema: z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'),
  },
  ROUNDWARE_ACCOUNT: account('Roundware'),
  OUTSTAND_URL: url('Where Outstand answers: `https://app.outstand.com/api/v1`. Set, the source is configured.'),
  OUTSTAND_CLIENT_ID: text('The OAuth 2 client of Outstand.', 'a client id'),
  OUTSTAND_CLIENT_SECRET: secret('Its secret.'),
  OUTSTAND_REFRESH_TOKEN: secret(
    'The refresh token that the client was given first; the gateway keeps those that follow.',
  ),
  OUTSTAND_TOKEN_URL: url('Where Outstand gives tokens.', 'https://app.outstand.com/oauth/token'),
  OUTSTAND_WEBHOOK_SECRET: secret('The secret of its webhooks at `/webhooks/outstand`. Unset, there are none.'),
  OUTSTAND_ACCOUNT: account('Outstand'),
};

/** How synchronisations run; rows of the same table. */
export const syncSettings = {
  SYNC_ORGANIZATION: {
    expected: 'the slug of an organisation',
    meaning: 'The organisation whose events the configured sources fill.',
    fallback: 'demo',
    schema: z.string().regex(/^[a-z0-9](-?[a-z0-9])*$/),
  },
  SYNC_WATCH: {
    expected: 'on or off',
    meaning: 'Whether the server itself synchronises every configured source each `SYNC_INTERVAL`.',
    fallback: 'off',
    schema: z.enum(['on', 'off']).transform((value) => value === 'on'),
  },
  SYNC_INTERVAL: count(
    '900',
    'How many seconds lie between two synchronisations of a source that is watched.',
    5,
    604_800,
  ),
  SYNC_STALE_AFTER: count(
    '86400',
    'How many seconds after its last success a source is stale: a warning in the log, and a metric.',
    1,
    31_536_000,
  ),
  SYNC_MAX_DELETED_PERCENT: count(
    '20',
    'How much of what it knows of one kind a listing may delete at once; more needs `--allow-mass-delete`.',
    0,
    100,
  ),
  SYNC_TIMEOUT: count(
    '30000',
    'How many milliseconds a source may be silent before a request is given up.',
    10,
    600_000,
  ),
  SYNC_MAX_BODY_BYTES: count(
    '268435456',
    'The largest answer that is taken from a source, in bytes.',
    1_024,
    4_294_967_296,
  ),
};

/** The settings of each configured source, by the lower-case name of its system: `token` is `JUNT_TOKEN`. */
export type SourceValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Groups the variables by system; a system without its URL is not configured. */
export function readSources(values: Readonly<Record<string, unknown>>): SourceValues {
  const sources: Record<string, Record<string, string>> = {};
  for (const variable of Object.keys(sourceSettings)) {
    const [system = '', ...words] = variable.toLowerCase().split('_');
    const name = words
      .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
      .join('');
    const value = values[variable];
    if (typeof value !== 'string') continue;
    sources[system] ??= {};
    sources[system][name] = value;
  }
  return Object.fromEntries(Object.entries(sources).filter(([, source]) => source.url !== undefined));
}

/** The variable that a setting of a source stands in. */
export const variableOf = (system: string, name: string): string =>
  `${system}_${name.replace(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase();

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Credentials and personal data go over TLS, or not beyond this machine. */
function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  // It would be told wherever the address is.
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

function url(meaning: string, fallback?: string) {
  return {
    expected: 'an https:// URL, or an http:// URL of this machine, without a user or password',
    meaning,
    ...(fallback && { fallback }),
    // It may hold a password.
    secret: true as const,
    schema: fallback === undefined ? z.string().refine(isSafe).optional() : z.string().refine(isSafe),
  };
}

function account(system: string) {
  return {
    expected: 'up to 100 letters, digits, dots, hyphens and underscores',
    meaning: `What this account of ${system} is called in \`source.account\`.`,
    fallback: 'default',
    schema: z.string().regex(ACCOUNT),
  };
}

function secret(meaning: string) {
  return { expected: 'a secret', meaning, secret: true as const, schema: z.string().optional() };
}

function text(meaning: string, expected: string) {
  return { expected, meaning, schema: z.string().optional() };
}

function count(fallback: string, meaning: string, least: number, most: number) {
  return {
    expected: `a whole number from ${least} to ${most}`,
    meaning,
    fallback,
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most)),
  };
}
