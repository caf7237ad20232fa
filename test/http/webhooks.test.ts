// What systems send when something changed there, over HTTP as they send it, with what is asked of them in return.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../support/gateway.ts';
import { startOutstand, startStrigo } from '../support/upstreams/index.ts';
import * as faults from '../support/upstreams/shared/faults.ts';
import { type Delivery, deliver, outstandDelivery, strigoDelivery } from '../support/upstreams/webhooks.ts';

const SECRET = 'a-secret-of-24-characters';

const env: Record<string, string> = {
  STRIGO_WEBHOOK_SECRET: SECRET,
  OUTSTAND_WEBHOOK_SECRET: SECRET,
  MAX_BODY_BYTES: '20000',
};
let outstand: Awaited<ReturnType<typeof startOutstand>>;
let strigo: Awaited<ReturnType<typeof startStrigo>>;
// The systems come first, because the gateway's environment names them.
beforeAll(async () => {
  [outstand, strigo] = await Promise.all([startOutstand({ limit: 0 }), startStrigo({ limit: 0 })]);
  Object.assign(env, outstand.env, strigo.env);
});
const logLines: Json[] = [];
const test = useGateway({ env, logLines });
afterAll(() => Promise.all([outstand.close(), strigo.close()]));

async function send(path: string, delivery: Delivery) {
  const response = await deliver(`${test.url}/webhooks/${path}`, delivery);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
}

const ACCEPTED = { status: 200, body: { status: 'accepted' } };
const REPEATED = { status: 200, body: { status: 'repeated' } };

const refused = (status: number, code: string) => ({
  status,
  body: { errors: [{ message: expect.any(String), extensions: { code } }] },
});

async function find(system: string, kind: string, externalId: string | number): Promise<Json> {
  const query = `query ($system: SourceSystem!, $kind: EventKind!, $externalId: String!) {
    eventBySource(system: $system, kind: $kind, externalId: $externalId) {
      id version source { raw } history(first: 1) { nodes { change by } }
      ... on Training { name class { name } owner { email } }
      ... on ContactEvent { details contact { name } }
      ... on GroupEvent { details group { name } }
    }
  }`;
  return (await test.ask(query, { system, kind, externalId: String(externalId) })).eventBySource;
}

describe('from Outstand', () => {
  const eventsOf = (parent: string) => [...outstand.data.events.all()].filter((event) => event.parent === parent);
  const [contact, other] = [22, 23];
  const update = (id: number, options = {}) => outstandDelivery('contact_update', id, SECRET, options);

  it.each([
    ['another secret', () => outstandDelivery('contact_update', contact, 'another secret')],
    ['no signature', () => ({ ...update(contact), headers: { 'content-type': 'application/json' } })],
    ['another body', () => ({ ...update(contact), body: update(other).body })],
    ['a weaker digest', () => update(contact, { algorithm: 'sha1' })],
  ])('is refused with %s, and nothing is asked', async (_case, delivery) => {
    outstand.requests.length = 0;

    expect(await send('outstand', delivery())).toMatchObject(refused(401, 'UNAUTHENTICATED'));

    expect(outstand.requests).toEqual([]);
  });

  it.each(['sha256', 'sha512'])('brings the contact and its events, signed by %s', async (algorithm) => {
    const id = algorithm === 'sha256' ? contact : other;

    expect(await send('outstand', update(id, { algorithm }))).toMatchObject(ACCEPTED);

    expect(eventsOf(`/contacts/${id}.json`).length).toBeGreaterThan(0);
    for (const event of eventsOf(`/contacts/${id}.json`)) {
      expect(await find('OUTSTAND', 'CONTACT_EVENT', event.id)).toMatchObject({
        version: 1,
        details: event.details,
        contact: { name: outstand.data.contacts.get(id)?.full_name },
        source: { raw: event },
        history: { nodes: [{ change: 'CREATED', by: 'webhook:outstand' }] },
      });
    }
  });

  it('has no effect when it is repeated: nothing is even asked', async () => {
    const delivery = update(contact, { id: 'delivery-7' });
    expect(await send('outstand', delivery)).toMatchObject(ACCEPTED);
    outstand.requests.length = 0;

    expect(await send('outstand', delivery)).toMatchObject(REPEATED);
    expect(await send('outstand', update(contact, { id: 'delivery-8' }))).toMatchObject(ACCEPTED);

    expect(outstand.requests.filter((request) => request.includes('/events.json'))).toHaveLength(1);
  });

  it('changes what changed, deletes what is gone, and leaves the rest as it is', async () => {
    const [changed, gone, ...rest] = eventsOf(`/contacts/${contact}.json`);
    outstand.data.events.change(changed!.id, { details: 'Bring the contract' });
    outstand.data.events.remove(gone!.id);

    expect(await send('outstand', update(contact))).toMatchObject(ACCEPTED);

    expect(await find('OUTSTAND', 'CONTACT_EVENT', changed!.id)).toMatchObject({
      version: 2,
      details: 'Bring the contract',
    });
    expect(await find('OUTSTAND', 'CONTACT_EVENT', gone!.id)).toBeNull();
    for (const { id } of rest) expect(await find('OUTSTAND', 'CONTACT_EVENT', id)).toMatchObject({ version: 1 });
  });

  it('takes the events of a contact along that is gone, and of nobody else', async () => {
    const [mine] = eventsOf(`/contacts/${contact}.json`);
    const [theirs] = eventsOf(`/contacts/${other}.json`);
    outstand.data.contacts.remove(contact);

    expect(await send('outstand', outstandDelivery('contact_delete', contact, SECRET))).toMatchObject(ACCEPTED);

    expect(await find('OUTSTAND', 'CONTACT_EVENT', mine!.id)).toBeNull();
    expect(await find('OUTSTAND', 'CONTACT_EVENT', theirs!.id)).not.toBeNull();
  });

  it('brings a group and its events, and is content with what does not concern events', async () => {
    const [event] = eventsOf('/groups/1.json');

    expect(await send('outstand', outstandDelivery('group_update', 1, SECRET))).toMatchObject(ACCEPTED);
    const asked = outstand.requests.length;
    expect(await send('outstand', outstandDelivery('user_status', 4862, SECRET))).toMatchObject(ACCEPTED);

    expect(outstand.requests).toHaveLength(asked);
    expect(await find('OUTSTAND', 'GROUP_EVENT', event!.id)).toMatchObject({ group: { name: 'Customers' } });
  });
});

describe('from Strigo', () => {
  const [first, second] = [4, 5];
  const event = (index: number) => [...strigo.data.events.all()][index]!;
  const path = `strigo/${SECRET}`;

  it('is refused at another address, and nothing of the secret is logged', async () => {
    expect(await send('strigo/another', strigoDelivery(event(first)))).toMatchObject(refused(401, 'UNAUTHENTICATED'));
    expect(await send('strigo', strigoDelivery(event(first)))).toMatchObject(refused(401, 'UNAUTHENTICATED'));
    await send(path, strigoDelivery({ id: 'nobody' }));
    await fetch(`${test.url}/webhooks/${path}`);

    expect(JSON.stringify(logLines)).toContain('/webhooks/strigo/…');
    expect(JSON.stringify(logLines)).not.toContain(SECRET);
  });

  it('is asked for the event again: what the delivery says of it is not believed', async () => {
    const { id, name, class_id, owner } = event(first);

    expect(await send(path, strigoDelivery({ id, name: 'Free drinks' }))).toMatchObject(ACCEPTED);

    expect(await find('STRIGO', 'TRAINING', id)).toMatchObject({
      name,
      class: { name: strigo.data.classes.get(class_id)?.name },
      owner: { email: owner.email },
    });
  });

  it('may come in any order: an older payload does not overwrite a newer one', async () => {
    const older = strigoDelivery(event(first));
    const changed = strigo.data.events.change(event(first).id, { name: 'Renamed' });

    for (const delivery of [strigoDelivery({ result: 'success', data: changed }), older]) {
      expect(await send(path, delivery)).toMatchObject(ACCEPTED);
    }

    expect(await find('STRIGO', 'TRAINING', changed.id)).toMatchObject({ name: 'Renamed', version: 2 });
  });

  it('deletes an event that is no longer found', async () => {
    const { id } = event(second);
    await send(path, strigoDelivery({ id }));
    expect(await find('STRIGO', 'TRAINING', id)).not.toBeNull();
    strigo.data.events.remove(id);

    expect(await send(path, strigoDelivery({ id }))).toMatchObject(ACCEPTED);

    expect(await find('STRIGO', 'TRAINING', id)).toBeNull();
  });

  it('is sent again later when Strigo cannot be asked, and takes effect then', async () => {
    const { id } = event(7);
    strigo.fail(faults.answers(403, '{}'), { on: new RegExp(id) });

    const later = await send(path, strigoDelivery({ id }));
    expect(later).toMatchObject(refused(503, 'SOURCE_UNAVAILABLE'));
    expect(later.headers.get('retry-after')).toBe('60');
    expect(await send(path, strigoDelivery({ id }))).toMatchObject(ACCEPTED);

    expect(await find('STRIGO', 'TRAINING', id)).not.toBeNull();
  });

  it.each(['no JSON', '{"name":"without an id"}', '[]', ''])('is refused when it is %j', async (body) => {
    expect(await send(path, { ...strigoDelivery({}), body })).toMatchObject(refused(400, 'BAD_REQUEST'));
  });

  it('is refused when it is too large', async () => {
    expect(await send(path, strigoDelivery({ id: 'x'.repeat(30_000) }))).toMatchObject(
      refused(413, 'PAYLOAD_TOO_LARGE'),
    );
  });
});

it.each(['junt', 'greenhouse', 'roundware', 'nobody'])(
  'takes nothing for %s, whose secret is not configured',
  async (system) => {
    expect(await send(system, strigoDelivery({ id: '1' }))).toMatchObject(refused(404, 'NOT_FOUND'));
  },
);

it('are counted by system and outcome, and under no name that a sender makes up', async () => {
  const scrape = async () => {
    const text = await (await fetch(`${test.url}/metrics`)).text();
    const lines = text.split('\n').filter((line) => line.startsWith('sync_webhooks_total'));
    return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
  };
  const before = await scrape();
  const delivery = outstandDelivery('contact_update', 24, SECRET);

  await send('outstand', delivery);
  await send('outstand', delivery);
  await send('outstand', outstandDelivery('contact_update', 24, 'another secret'));
  await send(`strigo/${SECRET}`, { ...strigoDelivery({}), body: 'no JSON' });
  await send('made-up', delivery);

  const grown = [...(await scrape())].map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const);
  expect(Object.fromEntries(grown.filter(([, count]) => count > 0))).toEqual({
    'sync_webhooks_total{system="outstand",outcome="accepted"}': 1,
    'sync_webhooks_total{system="outstand",outcome="repeated"}': 1,
    'sync_webhooks_total{system="outstand",outcome="unauthentic"}': 1,
    'sync_webhooks_total{system="strigo",outcome="malformed"}': 1,
    'sync_webhooks_total{system="other",outcome="unknown"}': 1,
  });
});
