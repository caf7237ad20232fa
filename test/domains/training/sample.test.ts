// Strigo, «Retrieve all events» and «Retrieve a single event»: the document's own event, attribute by attribute.
import { expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { mutate, reasons } from '../../support/make.ts';

const test = useGateway({ samples: true });

const ALL = `__typename domain kind summary occursAt endsAt subject { __typename } version
  owner { name email } name class { name description } description eventLink token availability status dateStart dateEnd
  timezone includeChat includeVideo includeLabExercises tas trainees labels partnerId`;

const MY_EVENT = {
  __typename: 'Training',
  domain: 'TRAINING',
  kind: 'TRAINING',
  summary: 'Training: My Event',
  occursAt: '2018-09-20T11:00:00.000Z',
  endsAt: '2018-09-20T12:00:00.000Z',
  subject: { __typename: 'TrainingClass' },
  version: 1,
  owner: { name: 'Morgan Ellis', email: 'me@strigo.io' },
  name: 'My Event',
  class: { name: 'Containers in a day', description: 'The class hd3ALTaLAbhfzmBbf of Strigo.' },
  description: null,
  eventLink: 'https://app.strigo.io/event/p3bQnrweEystFToCq',
  token: '9NX4',
  availability: 'PUBLIC',
  status: 'LIVE',
  dateStart: '2018-09-20T11:00:00.000Z',
  dateEnd: '2018-09-20T12:00:00.000Z',
  timezone: 'Etc/UTC',
  includeChat: false,
  includeVideo: false,
  includeLabExercises: false,
  tas: [],
  trainees: [],
  labels: [],
  partnerId: null,
};

const bySource = async (fields: string) => {
  const key = 'system: STRIGO, kind: TRAINING, externalId: "p3bdnrweEystFToCq"';
  return (await test.ask(`{ eventBySource(${key}) { id ... on Training { ${fields} } } }`)).eventBySource;
};

it("has every attribute of the document's event (Strigo, The Event Resource)", async () => {
  const { id, ...event } = await bySource(ALL);

  expect(event).toEqual(MY_EVENT);
  expect(id).toMatch(/^training_/);
});

it('is found by its id here and by its id there (Strigo, Retrieve a single event: event_id)', async () => {
  const { id } = await bySource('name');
  const query = `query ($id: ID!) { event(id: $id) { ...all } node(id: $id) { ...all } } fragment all on Training { ${ALL} }`;
  const unknown = '{ eventBySource(system: STRIGO, kind: TRAINING, externalId: "unknown") { id } }';

  expect(await test.ask(query, { id })).toEqual({ event: MY_EVENT, node: MY_EVENT });
  expect(await test.ask(unknown)).toEqual({ eventBySource: null });
});

it('keeps where it came from, with the payload as it was sent (Strigo, id and owner)', async () => {
  const { source } = await bySource('source { system account externalId syncedAt raw }');

  expect(source).toEqual({
    system: 'STRIGO',
    account: 'default',
    externalId: 'p3bdnrweEystFToCq',
    syncedAt: expect.any(String),
    raw: {
      availability: 'public',
      class_id: 'hd3ALTaLAbhfzmBbf',
      date_end: '2018-09-20T12:00:00.000Z',
      date_start: '2018-09-20T11:00:00.000Z',
      event_link: 'https://app.strigo.io/event/p3bQnrweEystFToCq',
      id: 'p3bdnrweEystFToCq',
      include_chat: false,
      include_video: false,
      name: 'My Event',
      owner: { email: 'me@strigo.io', id: 'rMWNrMT2pCySh2PGo' },
      status: 'live',
      tas: [],
      token: '9NX4',
      trainees: [],
    },
  });
});

it('is LIVE as its system says, and so is neither changed nor deleted', async () => {
  const { id } = await bySource('status');
  const deletion = 'mutation ($id: ID!) { deleteEvent(input: { id: $id }) { deletedId userErrors { code } } }';

  expect(reasons(await mutate(test, 'updateTraining', { id, name: 'X' }))).toEqual(['INVALID_STATE input.id']);
  expect((await test.ask(deletion, { id })).deleteEvent).toEqual({
    deletedId: null,
    userErrors: [{ code: 'INVALID_STATE' }],
  });
});

it('stands among trainings in every status, the latest first', async () => {
  const { trainingEvents } = await test.ask(
    '{ trainingEvents { nodes { ... on Training { source { system } name status availability owner { email } } } } }',
  );

  expect(trainingEvents.nodes).toEqual([
    {
      name: 'Containers, a look back',
      status: 'READY',
      availability: 'PUBLIC',
      owner: { email: 'me@strigo.io' },
      source: null,
    },
    {
      name: 'Another Event',
      status: 'ENDED',
      availability: 'PRIVATE',
      owner: { email: 'someone.else@strigo.io' },
      source: null,
    },
    {
      name: 'My Event',
      status: 'LIVE',
      availability: 'PUBLIC',
      owner: { email: 'me@strigo.io' },
      source: { system: 'STRIGO' },
    },
  ]);
});
