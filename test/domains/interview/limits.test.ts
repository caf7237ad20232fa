// The limits that the schema promises for interviews and applications, at the edge and one past it.
import { beforeAll, describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { mutate, reasons } from '../../support/make.ts';
import { apply, hire, hour, missing, schedule } from './schedule.ts';

const test = useGateway();
let applicationId: string;
let kate: string;

const create = (input: Record<string, unknown>) =>
  mutate(test, 'createScheduledInterview', { applicationId, ...hour, ...input });

beforeAll(async () => {
  applicationId = await apply(test);
  kate = await hire(test, 'Kate Austen');
});

it('takes a location of 1,024 characters and refuses one more (Greenhouse, location)', async () => {
  expect((await create({ location: 'x'.repeat(1_024) })).userErrors).toEqual([]);
  expect(reasons(await create({ location: 'x'.repeat(1_025) }))).toEqual(['INVALID input.location']);
});

it('takes an outside calendar id of 1,024 characters and refuses one more (Greenhouse, external_event_id)', async () => {
  expect((await create({ externalEventId: 'x'.repeat(1_024) })).userErrors).toEqual([]);
  expect(reasons(await create({ externalEventId: 'x'.repeat(1_025) }))).toEqual(['INVALID input.externalEventId']);
});

it('takes 1 to 1,024 characters of an interview id and 1 to 256 of its name (Greenhouse, interview)', async () => {
  expect((await create({ interview: { id: '7', name: 'C' } })).userErrors).toEqual([]);
  expect((await create({ interview: { id: 'x'.repeat(1_024), name: 'x'.repeat(256) } })).userErrors).toEqual([]);
  expect(reasons(await create({ interview: { id: 'x'.repeat(1_025), name: 'x'.repeat(257) } }))).toEqual([
    'INVALID input.interview.id',
    'INVALID input.interview.name',
  ]);
  expect(reasons(await create({ interview: { id: '', name: ' ' } }))).toEqual([
    'INVALID input.interview.id',
    'INVALID input.interview.name',
  ]);
});

it('takes a scorecard id of 1,024 characters and refuses one more (Greenhouse, scorecard_id)', async () => {
  const holding = (scorecardId: string) => create({ interviewers: [{ userId: kate, scorecardId }] });

  expect((await holding('x'.repeat(1_024))).userErrors).toEqual([]);
  expect(reasons(await holding('x'.repeat(1_025)))).toEqual(['INVALID input.interviewers.0.scorecardId']);
});

it('takes 500 interviewers and refuses one more (Greenhouse, interviewers)', async () => {
  await test.rows(
    `insert into member (organization_id, id, created_at, updated_at, version, name)
      select organization_id, gen_random_uuid(), now(), now(), 1, 'User ' || n from member, generate_series(1, 500) n`,
  );
  const { users } = await test.ask('{ users(first: 500) { nodes { id } } }');
  const interviewers = users.nodes.map(({ id }: { id: string }) => ({ userId: id }));

  expect(interviewers).toHaveLength(500);
  expect(await schedule(test, { applicationId, interviewers }, 'interviewers { user { id } }')).toEqual({
    interviewers: users.nodes.map((user: unknown) => ({ user })),
  });
  expect(reasons(await create({ interviewers: [...interviewers, { userId: missing('user') }] }))).toEqual([
    'INVALID input.interviewers',
  ]);
});

it('takes an idempotency key of 1 to 255 characters', async () => {
  expect((await create({ idempotencyKey: 'x'.repeat(255) })).userErrors).toEqual([]);
  expect(reasons(await create({ idempotencyKey: 'x'.repeat(256) }))).toEqual(['INVALID input.idempotencyKey']);
  expect(reasons(await create({ idempotencyKey: '' }))).toEqual(['INVALID input.idempotencyKey']);
});

it("takes a candidate's name of 256 characters and a job title of 1,024, and refuses one more", async () => {
  const fits = await mutate(test, 'createApplication', {
    candidateName: 'x'.repeat(256),
    jobTitle: 'x'.repeat(1_024),
  });
  const long = await mutate(test, 'createApplication', {
    candidateName: 'x'.repeat(257),
    jobTitle: 'x'.repeat(1_025),
  });

  expect(fits.userErrors).toEqual([]);
  expect(reasons(long)).toEqual(['INVALID input.candidateName', 'INVALID input.jobTitle']);
});

it('refuses the character U+0000 in any text, however deep', async () => {
  expect(reasons(await create({ interview: { id: '7', name: 'a\u0000b' } }))).toEqual(['INVALID input.interview.name']);
  expect(reasons(await create({ interviewers: [{ userId: kate, scorecardId: '\u0000' }] }))).toEqual([
    'INVALID input.interviewers.0.scorecardId',
  ]);
});

describe('the database itself', () => {
  const constraints = [
    ['scheduled_interview_status', "update scheduled_interview set status = 'CANCELLED'"],
    ['scheduled_interview_order', "update scheduled_interview set ends_at = occurs_at - interval '1 ms'"],
    ['scheduled_interview_days', 'update scheduled_interview set all_day = true'],
    ['scheduled_interview_definition', "update scheduled_interview set interview_id = '7', interview_name = null"],
    ['scheduled_interview_interviewer_response', "update scheduled_interview_interviewer set response = 'MAYBE'"],
  ] as const;

  it.each(constraints)('refuses what breaks %s', async (constraint, sql) => {
    await schedule(test, { applicationId, interviewers: [{ userId: kate }] });

    await expect(test.rows(sql)).rejects.toThrow(constraint);
  });
});
