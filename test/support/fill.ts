import type { Json, TestGateway } from './gateway.ts';
import { make, mutate } from './make.ts';

/** Adds `count` events of every kind, with everything that they can refer to, and a change to each that can change. */
export async function fill(test: TestGateway, count: number): Promise<void> {
  const id = async (type: string, input: Record<string, unknown>): Promise<string> =>
    (await make(test, type, input)).id;
  const people = [await id('Person', { name: 'A' }), await id('Person', { name: 'B' })];
  const tags = [await id('Tag', { value: 'a' }), await id('Tag', { value: 'b' })];
  const categoryId = await id('EventCategory', { name: `Category ${Date.now()}` });
  const at = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString();
  for (let index = 0; index < count; index += 1) {
    const owner = `owner-${index}-${Date.now()}@example.com`;
    const userId = await id('User', { name: 'U', email: owner });
    const jobId = await id('Job', { title: 'J' });
    const groupId = await id('Group', { name: 'G' });
    const kinds: [string, Record<string, unknown>][] = [
      ['ThanksEmail', { jobId, personIds: people }],
      ['StatusChange', { jobId, to: 'APPLIED' }],
      ['Followup', { jobId, personIds: people }],
      ['Homework', { jobId, dueDate: at(index) }],
      ['JobInterview', { jobId, scheduled: at(index), personIds: people }],
      ['Offer', { jobId, status: 'RECEIVED' }],
      [
        'Training',
        {
          name: 'T',
          owner,
          classId: await id('TrainingClass', { name: 'C' }),
          dateStart: at(index),
          dateEnd: at(index + 1),
        },
      ],
      [
        'ScheduledInterview',
        {
          applicationId: await id('Application', {}),
          start: { dateTime: at(index) },
          end: { dateTime: at(index) },
          organizerId: userId,
          interviewers: [{ userId }],
        },
      ],
      [
        'ContactEvent',
        { contactId: await id('Contact', { name: 'N', groupIds: [groupId] }), time: at(index), categoryId },
      ],
      ['GroupEvent', { groupId, time: at(index), categoryId }],
    ];
    for (const [type, input] of kinds) await make(test, type, input);
    await record(test, { sessionId: await id('TelemetrySession', {}), eventType: 'heartbeat', tagIds: tags });
  }
  const { events }: Json = await test.ask('{ events(first: 500, filter: { kinds: [FOLLOWUP] }) { nodes { id } } }');
  for (const node of events.nodes) await mutate(test, 'updateFollowup', { id: node.id, note: 'Changed' });
}

const record = (test: TestGateway, input: Record<string, unknown>) =>
  test.ask(
    'mutation ($input: CreateTelemetryRecordInput!) { createTelemetryRecord(input: $input) { userErrors { message } } }',
    {
      input,
    },
  );
