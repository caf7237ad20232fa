import type { SampleData } from '../../events/sample.ts';

const at = (text: string) => new Date(text);

/** The event of Strigo's document, what it refers to, and trainings that are over and still to come. */
export const trainingSample: SampleData = [
  {
    name: 'training-owner-me',
    type: 'User',
    input: { firstName: 'Morgan', lastName: 'Ellis', name: 'Morgan Ellis', email: 'me@strigo.io' },
  },
  {
    name: 'training-owner-else',
    type: 'User',
    input: { firstName: 'Sasha', lastName: 'Elm', name: 'Sasha Elm', email: 'someone.else@strigo.io' },
  },
  {
    name: 'training-class-1',
    type: 'TrainingClass',
    input: { name: 'Containers in a day', description: 'The class hd3ALTaLAbhfzmBbf of Strigo.' },
  },
  {
    name: 'training-1',
    type: 'Training',
    input: {
      name: 'My Event',
      owner: 'me@strigo.io',
      classId: '@training-class-1',
      dateStart: at('2018-09-20T11:00:00Z'),
      dateEnd: at('2018-09-20T12:00:00Z'),
      availability: 'PUBLIC',
      includeChat: false,
      includeVideo: false,
      tas: [],
      trainees: [],
    },
    origin: {
      system: 'STRIGO',
      account: 'default',
      externalId: 'p3bdnrweEystFToCq',
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
      properties: {
        eventLink: 'https://app.strigo.io/event/p3bQnrweEystFToCq',
        reportedStatus: 'LIVE',
        token: '9NX4',
      },
    },
  },
  {
    name: 'training-2',
    type: 'Training',
    input: {
      name: 'Another Event',
      owner: 'someone.else@strigo.io',
      classId: '@training-class-1',
      description: 'The first run, for the platform team',
      dateStart: at('2019-06-04T07:00:00Z'),
      dateEnd: at('2019-06-04T15:00:00Z'),
      timezone: 'Europe/Berlin',
      includeChat: true,
      trainees: ['sally@corporaterunaways.com', 'jo@corporaterunaways.com'],
      labels: ['onsite', 'containers'],
    },
  },
  {
    name: 'training-3',
    type: 'Training',
    input: {
      name: 'Containers, a look back',
      owner: 'me@strigo.io',
      classId: '@training-class-1',
      dateStart: at('2099-09-21T09:00:00Z'),
      dateEnd: at('2099-09-21T17:00:00Z'),
      timezone: 'America/New_York',
      includeChat: true,
      includeVideo: true,
      includeLabExercises: true,
      tas: ['someone.else@strigo.io'],
      labels: ['containers'],
    },
  },
];
