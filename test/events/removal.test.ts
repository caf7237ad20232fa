// A domain can be left out of the registry, and everything else still works.
import { afterAll, describe, expect, it } from 'vitest';
import { domains } from '../../src/domains/index.ts';
import { startGateway } from '../../src/gateway.ts';
import { loadConfig } from '../../src/platform/config.ts';
import { createLogger } from '../../src/platform/log.ts';
import { openLocation } from '../support/gateway.ts';

const config = loadConfig({ PORT: '0', NODE_ENV: 'test', LOG_LEVEL: 'silent' });
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

describe.each(domains.map((domain) => [domain.tables[0]?.domain as string, domain] as const))(
  'without %s',
  (name, removed) => {
    it('the other domains answer', async () => {
      const { location, close } = await openLocation();
      closing.push(close);
      const rest = domains.filter((domain) => domain !== removed);
      const gateway = await startGateway({
        config,
        database: location,
        domains: rest,
        logger: createLogger(config),
        samples: true,
      });
      closing.push(gateway.close);
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ events(first: 500) { nodes { domain subject { __typename } } } }' }),
      });
      const { data } = (await response.json()) as { data: { events: { nodes: { domain: string }[] } } };
      const expected = domains
        .flatMap((domain) => domain.tables.map((table) => table.domain as string))
        .filter((other) => other !== name);

      expect([...new Set(data.events.nodes.map(({ domain }) => domain))].sort()).toEqual(expected.sort());
    });
  },
);
