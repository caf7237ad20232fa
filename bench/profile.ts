/**
 * `npm run profile -- T`: where the time of an operation goes in the gateway, by stage and by function. Loads the gateway
 * as shipped, samples its stack, and leaves the profile for the developer tools of a browser beside the results.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { breakdown } from './breakdown.ts';
import { forgetWrites, ROOT, seededDatabase } from './database.ts';
import { Inspector } from './inspector.ts';
import { OPERATIONS, WRITTEN } from './operations.ts';
import { RESULTS, startServer } from './servers.ts';
import { load } from './slice.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '8' } },
});
const [name = 'T'] = positionals;
const operation = OPERATIONS.find((one) => one.name === name);
if (!operation) throw new Error(`There is no operation "${name}": ${OPERATIONS.map((one) => one.name).join(', ')}.`);

const url = await seededDatabase(500_000);
const server = await startServer('ours', url, ['--inspect=127.0.0.1:0']);
try {
  const [address = ''] = /ws:\/\/\S+/.exec(readFileSync(server.log, 'utf8')) ?? [];
  const inspector = await Inspector.open(address);
  await load(server, operation, { seconds: 3 });
  await inspector.startProfile();
  const { requests, perSecond } = await load(server, operation, { seconds: Number(values.seconds) });
  const profile = await inspector.stopProfile();
  inspector.close();
  const file = resolve(RESULTS, `${name}.cpuprofile`);
  writeFileSync(file, JSON.stringify(profile));
  console.log(
    `${name}: ${requests.toLocaleString('en')} requests, ${Math.round(perSecond).toLocaleString('en')} a second\n`,
  );
  console.log(breakdown(profile, requests));
  console.log(`\nThe profile is in ${relative(ROOT, file)}.`);
} finally {
  await server.stop();
  await forgetWrites(url, WRITTEN);
}
