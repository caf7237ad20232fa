type Input = Record<string, unknown>;

const DAY = 86_400_000;

/** Fills a gateway with a week as somebody could have one, around today; a time is a day of this week and an hour. */
export async function fillWeek(url: string): Promise<void> {
  const monday = mondayMorning();
  const at = (day: number, hour: number) => new Date(monday + day * DAY + hour * 3_600_000).toISOString();
  const on = (day: number) => at(day, 12).slice(0, 10);
  const create = (type: string, input: Input) => createOne(url, type, input);

  const job = await create('Job', { title: 'Staff engineer', company: 'Northwind', location: 'Berlin' });
  const other = await create('Job', { title: 'Platform engineer', company: 'Contoso', location: 'Remote' });
  const ada = await create('Person', {
    name: 'Ada Quinn',
    title: 'Engineering manager',
    email: 'ada@northwind.example',
  });
  const lin = await create('Person', { name: 'Lin Park', title: 'Staff engineer', company: 'Northwind' });
  const user = await create('User', { name: 'Mara Voss', email: 'mara@example.com' });
  const second = await create('User', { name: 'Tariq Aziz', email: 'tariq@example.com' });
  const course = await create('TrainingClass', { name: 'GraphQL in practice' });
  const sql = await create('TrainingClass', { name: 'PostgreSQL for application developers' });
  const [iris, noah, yuki] = await inTurn(['Iris Holm', 'Noah Brandt', 'Yuki Mori'], (candidateName) =>
    create('Application', { candidateName, jobTitle: 'Backend developer' }),
  );
  const session = await create('TelemetrySession', { clientType: 'ios', device: 'iPhone' });
  const friends = await create('Group', { name: 'Climbing club' });
  const contact = await create('Contact', { name: 'Ines Moreau', groupIds: [friends] });
  const [meeting, birthday] = await inTurn(['Climbing', 'Name day'], (name) => create('EventCategory', { name }));

  const interview = { jobId: job, personIds: [ada, lin], length: 60 };
  const training = { owner: 'mara@example.com', timezone: 'Europe/Berlin', includeChat: true, includeVideo: true };
  const hold = (applicationId: unknown, name: string, start: Input, end: Input) =>
    create('ScheduledInterview', {
      applicationId,
      start,
      end,
      interview: { id: name.toLowerCase(), name },
      organizerId: user,
      interviewers: [{ userId: user, response: 'ACCEPTED' }, { userId: second }],
      location: 'Room 4',
    });

  await create('StatusChange', { jobId: job, to: 'APPLIED', createdAt: at(-6, 10), note: 'Sent the application' });
  await create('StatusChange', { jobId: job, to: 'INTERVIEWING', createdAt: at(0, 9.5) });
  await create('JobInterview', {
    ...interview,
    scheduled: at(1, 10),
    type: 'phone screen',
    note: 'Phone screen with Ada',
  });
  await create('ThanksEmail', { jobId: job, personIds: [ada], createdAt: at(1, 15), note: 'Thanks for the open talk' });
  await create('Homework', { jobId: job, dueDate: at(4, 17), note: 'Build a small rate limiter' });
  await create('JobInterview', {
    ...interview,
    length: 90,
    scheduled: at(5, 14),
    type: 'technical',
    rating: ':)',
    note: 'System design: a timeline of unlike events\n\n- ask about *on-call*\n- bring the diagram',
  });
  await create('JobInterview', { jobId: other, scheduled: at(3, 16), length: 45, type: 'hiring manager' });
  await create('Followup', { jobId: other, personIds: [lin], createdAt: at(4, 11), note: 'Asked about the next step' });
  await create('Offer', { jobId: other, status: 'RECEIVED', createdAt: at(5, 9), note: 'Starts in March' });
  await create('Training', {
    ...training,
    name: 'GraphQL in practice',
    classId: course,
    dateStart: at(1, 9),
    dateEnd: at(1, 13),
  });
  await create('Training', {
    ...training,
    name: 'Query plans',
    classId: sql,
    dateStart: at(2, 13),
    dateEnd: at(2, 17),
  });
  await create('Training', {
    ...training,
    name: 'Winter school',
    classId: course,
    dateStart: at(8, 9),
    dateEnd: at(10, 17),
  });
  await hold(iris, 'Whiteboarding', { dateTime: at(2, 10) }, { dateTime: at(2, 11.5) });
  await hold(noah, 'Culture Fit', { dateTime: at(3, 9.5) }, { dateTime: at(3, 10.5) });
  await hold(yuki, 'Pairing', { dateTime: at(3, 10) }, { dateTime: at(3, 12) });
  await hold(iris, 'On site', { date: on(3) }, { date: on(5) });
  await hold(yuki, 'Final talk', { dateTime: at(7, 15) }, { dateTime: at(7, 16) });
  await create('GroupEvent', {
    groupId: friends,
    time: at(6, 18),
    categoryId: meeting,
    details: 'Bring shoes',
    recurrence: 'WEEKLY',
  });
  await create('ContactEvent', {
    contactId: contact,
    time: at(7, 8),
    categoryId: birthday,
    details: 'Call Ines',
    recurrence: 'YEARLY',
  });
  await createOne(url, 'TelemetryRecord', {
    sessionId: session,
    eventType: 'start_listen',
    latitude: 52.52,
    longitude: 13.405,
  });
}

/** Midnight at the start of this week, an hour before that of UTC. */
function mondayMorning(): number {
  const today = Math.floor(Date.now() / DAY);
  return (today - ((today + 3) % 7)) * DAY - 3_600_000;
}

async function inTurn(names: string[], make: (name: string) => Promise<string>): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await make(name));
  return ids;
}

async function createOne(url: string, type: string, input: Input): Promise<string> {
  const field = type.charAt(0).toLowerCase() + type.slice(1);
  const query = `mutation ($input: Create${type}Input!) {
    result: create${type}(input: $input) { made: ${field} { id } userErrors { message field } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { result: { made: { id: string } | null; userErrors: unknown[] } };
    errors?: unknown;
  };
  if (!data?.result.made) throw new Error(`${type}: ${JSON.stringify(errors ?? data?.result.userErrors)}`);
  return data.result.made.id;
}
