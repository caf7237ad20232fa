import { describe, expect, it } from 'vitest';
import { AUTHORIZATION, get, open, requestToken } from '../support/upstreams/ask.ts';
import { startGreenhouse } from '../support/upstreams/index.ts';

const mine = AUTHORIZATION.greenhouse;

/** The address of a relation in the header Link. */
const link = (headers: Headers, rel: string) =>
  new RegExp(`<([^>]+)>; rel="${rel}"`).exec(headers.get('link') ?? '')?.[1];

describe('v1', () => {
  it('shows an interview as the document does, timed or all day', async () => {
    const { url } = await open(startGreenhouse());

    const { body } = await get(`${url}/v1/scheduled_interviews?per_page=500`, mine);

    expect(body.find((one: { start: object }) => 'date_time' in one.start)).toMatchObject({
      id: expect.any(Number),
      start: { date_time: expect.stringMatching(/\.\d{3}Z$/) },
      interview: { id: expect.any(Number), name: expect.any(String) },
      organizer: { id: expect.any(Number), name: expect.any(String) },
      interviewers: expect.arrayContaining([expect.objectContaining({ response_status: expect.any(String) })]),
    });
    const allDay = body.find((one: { start: object }) => 'date' in one.start);
    expect(allDay.start.date < allDay.end.date).toBe(true);
  });

  it('leads from page to page by the header, to the last', async () => {
    const { url, data } = await open(startGreenhouse({ size: 400 }));
    const seen: number[] = [];

    for (let next: string | undefined = `${url}/v1/scheduled_interviews?per_page=40`; next; ) {
      const { body, headers } = await get(next, mine);
      seen.push(...body.map(({ id }: { id: number }) => id));
      next = link(headers, 'next');
    }

    expect(seen).toEqual(Array.from(data.interviews.all(), ({ id }) => id));
    expect(
      link((await get(`${url}/v1/scheduled_interviews?skip_count=true&per_page=40`, mine)).headers, 'last'),
    ).toBeUndefined();
  });

  it('shifts its pages when something goes between two of them', async () => {
    const upstream = await open(startGreenhouse({ size: 400 }));
    const [first] = upstream.data.interviews.all();
    upstream.before(() => upstream.data.interviews.remove(first?.id as number), { on: /page=2/ });

    const one = await get(`${upstream.url}/v1/scheduled_interviews?per_page=40`, mine);
    const two = await get(link(one.headers, 'next') as string, mine);

    const ids = Array.from(upstream.data.interviews.all(), ({ id }) => id);
    expect(two.body[0].id).toBe(ids[40]);
    expect(one.body.at(-1).id).toBe(ids[38]);
  });

  it('takes the bounds of changes: at or after, and before', async () => {
    const { url, data } = await open(startGreenhouse());
    const [first] = data.interviews.all();
    const at = data.interviews.change(first?.id as number, { location: 'Attic' }).updated_at;

    const ids = async (query: string) =>
      (await get(`${url}/v1/scheduled_interviews?${query}`, mine)).body.map(({ id }: { id: number }) => id);

    expect(await ids(`updated_after=${at}`)).toEqual([first?.id]);
    expect(await ids(`updated_after=${at}&updated_before=${at}`)).toEqual([]);
  });

  it('refuses another key, and a page that is too long', async () => {
    const { url } = await open(startGreenhouse());

    expect((await get(`${url}/v1/users`, 'Basic bm9uZTo=')).status).toBe(401);
    expect(await get(`${url}/v1/users?per_page=501`, mine)).toMatchObject({
      status: 422,
      body: { message: 'Validation error', errors: [{ field: 'per_page' }] },
    });
  });
});

describe('v3', () => {
  async function start(size = 400) {
    const upstream = await open(startGreenhouse({ size }));
    const { body } = await requestToken(`${upstream.url}/token`, { grant_type: 'client_credentials' });
    return { ...upstream, ask: (path: string) => get(new URL(path, upstream.url).href, `Bearer ${body.access_token}`) };
  }

  it('gives a token to its client, which ends', async () => {
    const { url, tokens, ask } = await start();

    expect(await requestToken(`${url}/token`, { grant_type: 'client_credentials' }, 'wrong')).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
    expect((await ask('/v3/users')).status).toBe(200);
    tokens.revoke();
    expect((await ask('/v3/users')).status).toBe(401);
  });

  it('lists the newest id first, by a cursor that stands alone', async () => {
    const { data, ask } = await start();
    const seen: number[] = [];
    let last = '';

    for (let next: string | undefined = '/v3/interviews?per_page=40'; next; ) {
      const { body, headers } = await ask(next);
      seen.push(...body.map(({ id }: { id: number }) => id));
      next = link(headers, 'next');
      last = next ?? last;
    }

    expect(seen).toEqual(Array.from(data.interviews.all(), ({ id }) => id).reverse());
    expect(await ask(`${last}&per_page=40`)).toMatchObject({
      status: 422,
      body: { errors: ['When passing a cursor, do not include other query params.'] },
    });
  });

  it('forgets its cursors', async () => {
    const { cursors, ask } = await start();
    const next = link((await ask('/v3/interviews?per_page=10')).headers, 'next') as string;

    cursors.expire();

    expect((await ask(next)).status).toBe(422);
  });

  it('has flat records, and those who hold an interview in a list of their own', async () => {
    const { data, ask } = await start();
    const [first] = data.interviews.all();

    const interviews = await ask(`/v3/interviews?ids=${first?.id}`);
    const interviewers = await ask(`/v3/interviewers?interview_ids=${first?.id}`);

    expect(interviews.body).toEqual([
      expect.objectContaining({ id: first?.id, starts_at: first?.start, all_day_start_on: null }),
    ]);
    expect(interviews.body[0]).not.toHaveProperty('interviewers');
    expect(interviewers.body).toHaveLength(first?.interviewers.length as number);
    expect((await ask(`/v3/users?ids=${Array.from({ length: 51 }, (_, id) => id)}`)).status).toBe(422);
  });

  it('reads the bounds of times between bars', async () => {
    const { data, ask } = await start();
    const [first] = data.interviews.all();
    const at = data.interviews.change(first?.id as number, { location: 'Attic' }).updated_at;

    expect((await ask(`/v3/interviews?updated_at=gte|${at}|lte|${at}`)).body).toMatchObject([{ location: 'Attic' }]);
    expect((await ask(`/v3/interviews?updated_at=gt|${at}`)).body).toEqual([]);
  });
});
