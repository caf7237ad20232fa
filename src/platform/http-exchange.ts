import { HttpFaultError, HttpRefusedError, HttpTooLargeError } from './http-errors.ts';

/** One answer whose body has not been read yet. */
export interface HttpAnswer {
  /** Method, host and path: what a message may say of the request. */
  request: string;
  status: number;
  headers: Headers;
  /** How long the server wants to be left alone, in milliseconds. */
  retryAfter: number | undefined;
  /** The body as text while it arrives. */
  body: AsyncIterable<string>;
  /** Lets go of the body. */
  cancel(): Promise<void>;
}

export interface ExchangeOptions {
  method?: string;
  headers: Record<string, string>;
  content?: string;
  /** How long the server may be silent, in milliseconds. */
  timeout: number;
  maxBytes: number;
  signal?: AbortSignal | undefined;
}

const MOST_REDIRECTS = 5;

/** Sends one request and follows redirects within the server. Throws HttpFaultError or HttpRefusedError. */
export async function exchange(url: URL, options: ExchangeOptions): Promise<HttpAnswer> {
  const method = options.method ?? 'GET';
  let target = url;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const answer = await send(target, method, options);
    const location = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
    if (location === null) return answer;
    await answer.cancel();
    const next = new URL(location, target);
    // Credentials and data belong to one server; a redirect elsewhere is a misconfiguration or an attack.
    if (next.origin !== url.origin) {
      throw new HttpRefusedError(`${answer.request} redirects to ${next.host}, which is not followed.`);
    }
    if (method !== 'GET') throw new HttpRefusedError(`${answer.request} redirects, which only a GET follows.`);
    target = next;
  }
  throw new HttpRefusedError(`${method} ${url.host}${url.pathname} redirects too often.`);
}

async function send(url: URL, method: string, options: ExchangeOptions): Promise<HttpAnswer> {
  const request = `${method} ${url.host}${url.pathname}`;
  const silence = new AbortController();
  const watch = setTimeout(() => silence.abort(new Error(`no answer within ${options.timeout} ms`)), options.timeout);
  const signals = [silence.signal, ...(options.signal ? [options.signal] : [])];
  const fault = (error: unknown) => {
    clearTimeout(watch);
    options.signal?.throwIfAborted();
    return new HttpFaultError(
      `${request} failed: ${describe(silence.signal.aborted ? silence.signal.reason : error)}.`,
    );
  };
  let response: Response;
  try {
    const { headers, content: body = null } = options;
    response = await fetch(url, { method, headers, body, redirect: 'manual', signal: AbortSignal.any(signals) });
  } catch (error) {
    throw fault(error);
  }
  return {
    request,
    status: response.status,
    headers: response.headers,
    retryAfter: readRetryAfter(response.headers),
    body: bodyOf(response, request, options.maxBytes, watch, fault),
    cancel: async () => {
      clearTimeout(watch);
      await response.body?.cancel().catch(() => {});
    },
  };
}

async function* bodyOf(
  response: Response,
  request: string,
  maxBytes: number,
  watch: NodeJS.Timeout,
  fault: (error: unknown) => Error,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  const reader = response.body?.getReader();
  try {
    while (reader) {
      const { done, value } = await reader.read().catch((error) => {
        throw fault(error);
      });
      if (done) break;
      watch.refresh();
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        throw new HttpTooLargeError(`The answer to ${request} is larger than ${maxBytes.toLocaleString('en')} bytes.`);
      }
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    clearTimeout(watch);
    await reader?.cancel().catch(() => {});
  }
}

/** The whole body. */
export async function readText(answer: HttpAnswer): Promise<string> {
  let text = '';
  for await (const chunk of answer.body) text += chunk;
  return text;
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3), as milliseconds from now. */
function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

function describe(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
  return cause?.code ?? cause?.message ?? message;
}
