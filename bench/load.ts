/** The load, in a process of its own: reads a `LoadRequest` from standard input and writes a `LoadResult`. */
import autocannon from 'autocannon';
import type { LoadRequest, LoadResult } from './slice.ts';

let input = '';
for await (const chunk of process.stdin) input += chunk;
const { url, headers, bodies, until, connections } = JSON.parse(input) as LoadRequest;

const { requests, duration, latency, errors, non2xx, mismatches } = await autocannon({
  url,
  connections,
  ...('seconds' in until ? { duration: until.seconds } : { amount: until.requests }),
  requests: bodies.map((body) => ({ method: 'POST', headers, body })),
  // What goes wrong in GraphQL is answered with 200 and a list of errors at either end.
  verifyBody: (body) => !/"errors":/.test(`${body?.slice(0, 20)} ${body?.slice(-400)}`),
});

const result: LoadResult = {
  requests: requests.total,
  perSecond: requests.total / duration,
  p50: latency.p50,
  p99: latency.p99,
  failures: errors + non2xx + mismatches,
};
process.stdout.write(JSON.stringify(result));
