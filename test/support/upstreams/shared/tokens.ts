import { createHmac, randomBytes } from 'node:crypto';
import { json, type Received, type Route } from './server.ts';

/** An access token, and the refresh token that came with it. */
export interface Issued {
  access: string;
  refresh: string;
  expiresAt: Date;
}

/** The tokens that a system has given out. */
export interface Tokens {
  issue(now: Date): Issued;
  isGood(access: string, now: Date): boolean;
  /** A new pair for a refresh token, which is good once; undefined for one that is not. */
  refresh(refresh: string, now: Date): Issued | undefined;
  /** Ends all access tokens before their time. */
  revoke(): void;
  /** The refresh token that is good at the moment. */
  readonly current: string;
}

/**
 * Every refresh token is good once and names its place in the row, so that a system that was started again still takes
 * the one that a client has kept.
 */
export function tokens(lifetimeSeconds = 7_200): Tokens {
  const good = new Map<string, Date>();
  let spent = 0;
  const issue = (now: Date): Issued => {
    const access = randomBytes(24).toString('hex');
    const expiresAt = new Date(now.getTime() + lifetimeSeconds * 1_000);
    good.set(access, expiresAt);
    return { access, refresh: refreshToken(spent + 1), expiresAt };
  };
  return {
    issue,
    isGood: (access, now) => (good.get(access)?.getTime() ?? 0) > now.getTime(),
    refresh(refresh, now) {
      const place = Number(refresh.split('-')[1]);
      if (!(place > spent) || refresh !== refreshToken(place)) return undefined;
      spent = place;
      return issue(now);
    },
    revoke: () => good.clear(),
    get current() {
      return refreshToken(spent + 1);
    },
  };
}

const refreshToken = (place: number): string =>
  `refresh-${place}-${createHmac('sha256', 'likeness').update(String(place)).digest('hex').slice(0, 24)}`;

/** A token endpoint: a form, and a client that names itself by Basic or in the form. */
export function tokenRoute(
  path: string,
  issued: Tokens,
  options: {
    clientId: string;
    clientSecret: string;
    grants: readonly ('client_credentials' | 'refresh_token')[];
    reply(issued: Issued): Record<string, unknown>;
    now(): Date;
  },
): Route {
  return [
    'POST',
    path,
    (request) => {
      const form = new URLSearchParams(request.body);
      if (!isClient(request, form, options)) return json(401, { error: 'invalid_client' });
      const grant = form.get('grant_type') ?? '';
      if (!(options.grants as readonly string[]).includes(grant)) return json(400, { error: 'unsupported_grant_type' });
      const given =
        grant === 'client_credentials'
          ? issued.issue(options.now())
          : issued.refresh(form.get('refresh_token') ?? '', options.now());
      return given
        ? json(200, options.reply(given), { 'cache-control': 'no-store' })
        : json(400, { error: 'invalid_grant' });
    },
  ];
}

function isClient(
  { headers }: Received,
  form: URLSearchParams,
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
): boolean {
  const basic = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  if (headers.authorization !== undefined) return headers.authorization === basic;
  return form.get('client_id') === clientId && form.get('client_secret') === clientSecret;
}
