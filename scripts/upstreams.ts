/**
 * `npm run upstreams`: likenesses of the five systems on loopback, filled with a year of data, until Ctrl-C ends them.
 * Prints the lines of the environment by which the gateway finds them; with `--print` it prints these and starts
 * nothing. `--size` is about how many events they have together, `--seed` draws other ones, `--port` is the first of five
 * ports, `--greenhouse v1` asks for the older API, and `--no-limit` lets them take any number of requests.
 */
import { parseArgs } from 'node:util';
import { environmentAt } from '../test/support/upstreams/environment.ts';
import { startUpstreams } from '../test/support/upstreams/index.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '4101' },
    greenhouse: { type: 'string', default: 'v3' },
    'no-limit': { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});
const number = (name: 'size' | 'seed' | 'port', least: number, most: number): number => {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  console.error(`--${name} must be a whole number from ${least} to ${most}.`);
  process.exit(2);
};
const version = values.greenhouse;
if (version !== 'v1' && version !== 'v3') {
  console.error('--greenhouse must be v1 or v3.');
  process.exit(2);
}
const port = number('port', 1, 65_531);

if (!values.print) {
  const limit = values['no-limit'] ? { limit: 0 } : {};
  const upstreams = await startUpstreams({
    size: number('size', 1, 1_000_000),
    seed: number('seed', 0, 2 ** 31),
    port,
    ...limit,
  });
  console.error('Five systems answer on loopback until Ctrl-C. The gateway finds them by:\n');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void upstreams.close());
}
for (const [name, value] of Object.entries(environmentAt(port, version))) console.log(`export ${name}='${value}'`);
