import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Fault } from './faults.ts';
import type { RateLimit } from './rate-limit.ts';

/** A request as a route sees it. */
export interface Received {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
  /** What the pattern of the route has found in the path. */
  parameters: Record<string, string>;
}

/** What a route answers: one of `json`, `text` and `rows`, which are sent as one array without being held in one. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  rows?: Iterable<unknown>;
  /** What stands around the rows. */
  envelope?: readonly [before: string, after: string];
}

/** A route: a method, a path with `:parameters`, and who answers. */
export type Route = readonly [method: string, path: string, handle: (request: Received) => Answer | Promise<Answer>];

/** How a system behaves. */
export interface Behaviour {
  routes: readonly Route[];
  /** The refusal of a request that may not be answered; undefined for one that may. */
  authorize?(request: Received): Answer | undefined;
  rateLimit?: RateLimit;
  notFound(request: Received): Answer;
}

/** Which requests something is meant for: those whose method and path, as "GET /v1/jobs?page=2", match. */
export interface Aim {
  on?: RegExp;
  /** How many matching requests go by before, besides those that an earlier fault was for. */
  skip?: number;
  /** How many requests it is for. */
  times?: number;
}

/** A system that runs on loopback. */
export interface Upstream {
  url: string;
  /** Every request so far, as "GET /v1/jobs?page=2". */
  requests: string[];
  /** Lets something go wrong with the next request, or the ones that are aimed at. */
  fail(fault: Fault, aim?: Aim): void;
  /** Does something, such as changing a record, right before a request is answered. */
  before(action: () => void, aim?: Aim): void;
  /** The system's clock. */
  now(): Date;
  /** Sets the system's clock off from the real one, in milliseconds. */
  setClockSkew(milliseconds: number): void;
  close(): Promise<void>;
}

const ROWS_PER_CHUNK = 200;

/** Starts a system on a port of loopback, any free one unless it is told which. */
export async function startUpstream(build: (now: () => Date) => Behaviour, port = 0): Promise<Upstream> {
  let skew = 0;
  const now = () => new Date(Date.now() + skew);
  const { routes, authorize, rateLimit, notFound } = build(now);
  const compiled = routes.map(([method, path, handle]) => ({ method, pattern: compile(path), handle }));
  const requests: string[] = [];
  const faults: Aimed<Fault>[] = [];
  const actions: Aimed<() => void>[] = [];

  const answer = async (request: Received): Promise<Answer> => {
    const refused = rateLimit?.take() ?? authorize?.(request);
    if (refused) return refused;
    for (const { method, pattern, handle } of compiled) {
      const match = method === request.method && pattern.exec(request.path);
      if (match) return handle({ ...request, parameters: { ...match.groups } });
    }
    return notFound(request);
  };

  const server = createServer(async (incoming, response) => {
    const line = `${incoming.method} ${incoming.url}`;
    requests.push(line);
    for (const action of takeAll(actions, line)) action();
    const serve = async () => {
      const url = new URL(incoming.url ?? '/', 'http://localhost');
      const request: Received = {
        method: incoming.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        headers: incoming.headers,
        body: await textOf(incoming),
        parameters: {},
      };
      const given = await answer(request);
      await send(response, {
        ...given,
        headers: { ...rateLimit?.headers(), date: now().toUTCString(), ...given.headers },
      });
    };
    const [fault] = takeAll(faults, line, 1);
    try {
      await (fault ? fault(incoming, response, serve) : serve());
    } catch (error) {
      // A client that hangs up is no news; anything else is a mistake of ours that a test should see.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
      else response.destroy();
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    now,
    fail: (fault, aim) => void faults.push(aimed(fault, aim)),
    before: (action, aim) => void actions.push(aimed(action, aim)),
    setClockSkew: (milliseconds) => {
      skew = milliseconds;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer with JSON. */
export const json = (status: number, body: unknown, headers?: Record<string, string>): Answer => ({
  status,
  json: body,
  ...(headers && { headers }),
});

type Aimed<T> = Required<Aim> & { what: T };

const aimed = <T>(what: T, { on = /./, skip = 0, times = 1 }: Aim = {}): Aimed<T> => ({ what, on, skip, times });

/** What is meant for this request, and no longer for the next where that was the last time. */
function takeAll<T>(list: readonly Aimed<T>[], line: string, most = Number.POSITIVE_INFINITY): T[] {
  const taken: T[] = [];
  for (const one of list) {
    if (taken.length === most || one.times === 0 || !one.on.test(line)) continue;
    if (one.skip > 0) {
      one.skip -= 1;
    } else {
      one.times -= 1;
      taken.push(one.what);
    }
  }
  return taken;
}

const compile = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+?)')}$`);

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function send(response: ServerResponse, answer: Answer): Promise<void> {
  const { status = 200, headers, text, rows, envelope } = answer;
  const body = text ?? (answer.json === undefined ? undefined : JSON.stringify(answer.json));
  const type = rows || answer.json !== undefined ? { 'content-type': 'application/json; charset=utf-8' } : {};
  if (rows) {
    response.writeHead(status, { ...type, ...headers });
    await pipeline(Readable.from(chunksOf(rows, envelope)), response);
    return;
  }
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...type, ...length, ...headers });
  response.end(body);
}

function* chunksOf(rows: Iterable<unknown>, [before, after]: readonly [string, string] = ['', '']): Iterable<string> {
  let chunk: string[] = [];
  let separator = `${before}[`;
  for (const row of rows) {
    chunk.push(JSON.stringify(row));
    if (chunk.length < ROWS_PER_CHUNK) continue;
    yield separator + chunk.join(',');
    separator = ',';
    chunk = [];
  }
  yield (chunk.length > 0 || separator !== ',' ? separator : '') + chunk.join(',');
  yield `]${after}`;
}
