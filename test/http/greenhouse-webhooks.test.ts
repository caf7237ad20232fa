// Greenhouse's webhooks over HTTP: a deletion, and what it says of applications, for both versions of its API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, useGateway } from '../support/gateway.ts';
import { startGreenhouse } from '../support/upstreams/index.ts';
import { type Delivery, deliver, greenhouseDelivery } from '../support/upstreams/webhooks.ts';

const SECRET = 'the secret key of the webhook';

describe.each(['v1', 'v3'] as const)('from Greenhouse, whose API is %s', (version) => {
  const env: Record<string, string> = { GREENHOUSE_WEBHOOK_SECRET: SECRET };
  let greenhouse: Awaited<ReturnType<typeof startGreenhouse>>;
  // The system comes first, because the gateway's environment names it.
  beforeAll(async () => {
    greenhouse = await startGreenhouse({ version, size: 300, limit: 0 });
    Object.assign(env, greenhouse.env);
  });
  const test = useGateway({ env });
  afterAll(() => greenhouse.close());

  const send = async (delivery: Delivery) => {
    const response = await deliver(`${test.url}/webhooks/greenhouse`, delivery);
    return { status: response.status, body: (await response.json()) as Json };
  };
  const stageChange = (applicationId: number) =>
    greenhouseDelivery(
      'candidate_stage_change',
      {
        application: {
          id: applicationId,
          candidate: { last_name: 'Ångström' },
          current_stage: { id: 7, name: 'Assessment', interviews: [{ id: 113_101, status: 'to_be_scheduled' }] },
        },
      },
      SECRET,
    );
  const deletion = (id: number) => greenhouseDelivery('interview_deleted', { interview: { id } }, SECRET);
  const interviewsOf = (applicationId: number) =>
    [...greenhouse.data.interviews.all()].filter((one) => one.application_id === applicationId);
  const find = async (id: number): Promise<Json> => {
    const query = `query ($id: String!) {
      eventBySource(system: GREENHOUSE, kind: SCHEDULED_INTERVIEW, externalId: $id) {
        version ... on ScheduledInterview { location interview { name } interviewers { response } }
      }
    }`;
    return (await test.ask(query, { id: String(id) })).eventBySource;
  };
  const ACCEPTED = { status: 200, body: { status: 'accepted' } };
  const [application, other] = [40_001, 40_002];

  it('brings the interviews of an application that it names, signed over escaped letters', async () => {
    expect(await send(stageChange(application))).toMatchObject(ACCEPTED);
    expect(await send(stageChange(other))).toMatchObject(ACCEPTED);

    for (const { id, location, interviewers, job_interview_id: step } of interviewsOf(application)) {
      expect(await find(id)).toMatchObject({
        version: 1,
        location,
        interview: { name: greenhouse.data.jobInterviews.get(step)?.name },
        interviewers: interviewers.map(({ response_status }) => ({ response: response_status.toUpperCase() })),
      });
    }
  });

  it('is refused with another secret, and over other bytes', async () => {
    const { id } = interviewsOf(other)[0]!;
    const respelled = { ...stageChange(other), body: JSON.stringify(JSON.parse(stageChange(other).body)) };

    expect((await send(greenhouseDelivery('interview_deleted', { interview: { id } }, 'another'))).status).toBe(401);
    expect((await send(respelled)).status).toBe(401);

    expect(await find(id)).not.toBeNull();
  });

  it('deletes the interview that it says is deleted, once, and no late word of its application brings it back', async () => {
    const { id } = interviewsOf(application)[0]!;
    const late = stageChange(application);
    greenhouse.data.interviews.remove(id);
    const delivery = deletion(id);

    expect(await send(delivery)).toMatchObject(ACCEPTED);
    expect(await find(id)).toBeNull();
    expect(await send(delivery)).toMatchObject({ status: 200, body: { status: 'repeated' } });
    expect(await send(late)).toMatchObject(ACCEPTED);

    expect(await find(id)).toBeNull();
  });

  it('takes the interviews of a deleted candidate along, of which Greenhouse says nothing', async () => {
    const mine = interviewsOf(other);
    for (const { id } of mine) greenhouse.data.interviews.remove(id);
    const person = { id: 70_002, deleted_application_ids: [other] };

    expect(await send(greenhouseDelivery('delete_candidate', { person }, SECRET))).toMatchObject(ACCEPTED);

    for (const { id } of mine) expect(await find(id)).toBeNull();
    expect(await find(interviewsOf(application)[0]!.id)).not.toBeNull();
  });

  it('accepts the ping, and refuses what has no action or names no interview', async () => {
    expect(await send(greenhouseDelivery('ping', { web_hook_id: 1 }, SECRET))).toMatchObject(ACCEPTED);
    expect((await send(greenhouseDelivery('interview_deleted', {}, SECRET))).status).toBe(400);
  });
});
