import { rateLimit } from '../shared/rate-limit.ts';
import { type Answer, type Behaviour, json, type Received, type Route } from '../shared/server.ts';
import type { StrigoData } from './data.ts';

export interface StrigoOptions {
  /** `ORG_ID:API_KEY`. */
  token: string;
  /** Requests in a minute; 0 for no limit. */
  limit?: number;
  /** The envelope of the wire, or the bare values that the document shows. */
  shape?: 'wire' | 'document';
}

/** Strigo's API: whole lists without pages, in an envelope. */
export const strigo =
  (data: StrigoData, { token, limit = 60, shape = 'wire' }: StrigoOptions) =>
  (): Behaviour => {
    const bare = shape === 'document';
    const success = (value: unknown): Answer => json(200, bare ? value : { result: 'success', data: value });
    const list = (name: keyof StrigoData): Route => [
      'GET',
      `/api/v1/${name}`,
      () => ({
        rows: data[name].all(),
        headers: { etag: `W/"${name}-${data[name].size}"` },
        ...(!bare && { envelope: ['{"result":"success","data":', '}'] as const }),
      }),
    ];
    const one = (name: keyof StrigoData, type: string): Route => [
      'GET',
      `/api/v1/${name}/:id`,
      ({ parameters }: Received) => {
        const found = data[name].get(parameters.id as string);
        return found ? success(found) : failure(404, `${type}NotFound`, `${type} not found`);
      },
    ];
    const remove = ({ parameters: { id = '' } }: Received): Answer => {
      const event = data.events.get(id);
      if (!event) return failure(404, 'EventNotFound', 'Event not found');
      if (event.status !== 'ready') return failure(409, 'EventNotInReadyState', 'Event is not in ready state');
      data.events.remove(id);
      return { status: 204 };
    };
    return {
      routes: [
        ['GET', '/api/v1/health', () => json(200, { status: 'ok', message: 'Healthy' })],
        list('events'),
        one('events', 'Event'),
        ['DELETE', '/api/v1/events/:id', remove],
        list('classes'),
        one('classes', 'Class'),
        list('members'),
        list('partners'),
        one('partners', 'Partner'),
      ],
      authorize: ({ headers }) =>
        headers.authorization === `Bearer ${token}` ? undefined : failure(401, 'Unauthorized', 'Invalid credentials'),
      rateLimit: rateLimit({
        limit,
        windowSeconds: 60,
        headers: (window) => ({
          'x-ratelimit-limit': String(window.limit),
          'x-ratelimit-remaining': String(window.remaining),
          'x-ratelimit-reset': String(Math.ceil(window.resetsAt / 1_000)),
        }),
        refuse: (_window, secondsLeft) => ({
          status: 429,
          headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': String(secondsLeft) },
          text: 'Too many requests, please try again later.',
        }),
      }),
      notFound: () => failure(404, 'NotFound', 'Not found'),
    };
  };

const failure = (status: number, type: string, message: string): Answer =>
  json(status, { result: 'failure', error: { type, message } });
