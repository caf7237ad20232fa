import type { SourceRecord } from '../../events/import/record.ts';
import type { Element, Page, Source } from '../../sync/connector.ts';
import { linkedPages } from '../../sync/paging.ts';
import { idOf } from '../../sync/records.ts';
import type { GreenhouseSettings } from './connector.ts';
import { namedByApplication, nameOf, readApplication, readInterviewV3, readUser } from './greenhouse.ts';
import { interviewPages, optionalPages, PER_PAGE, windowOf } from './harvest-window.ts';

type HarvestSource = Source<GreenhouseSettings>;

/** «`ids` and every `*_ids` comma list, max 50». */
const MOST_IDS = 50;

/** Users, applications with the names of candidates and jobs, then interviews with what v3 keeps apart from them. */
export async function* readV3(source: HarvestSource): AsyncGenerator<Page> {
  const window = windowOf(source);
  const changed = { per_page: PER_PAGE, updated_at: window.since === null ? undefined : `gte|${window.since}` };
  for await (const { elements } of optionalPages(source, '/users', changed)) {
    yield { reading: 'users', records: elements.map(readUser) };
  }
  const jobs: Names = new Map();
  for await (const { elements } of optionalPages(source, '/applications', changed)) {
    yield { reading: 'applications', records: await applications(source, elements, jobs) };
  }
  const steps: Names = new Map();
  const read = new Set<string>();
  if (window.since !== null) {
    // Whether an answer to an invitation changes the interview is not documented, so answers are asked for themselves.
    for await (const { elements } of optionalPages(source, '/interviewers', changed)) {
      const ids = new Set(elements.map(({ value }) => String((value as { interview_id?: unknown }).interview_id)));
      const records = await findV3(source, [...ids], steps);
      for (const { externalId } of records) read.add(externalId ?? '');
      yield { reading: 'answers to invitations', records };
    }
  }
  const query = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
  yield* interviewPages(source, window, {
    path: '/interviews',
    query: query as Record<string, string | number>,
    map: ({ elements }) =>
      interviews(
        source,
        elements.filter(({ value }) => !read.has(idOf(value) ?? '')),
        steps,
      ),
  });
}

/** The interviews with these ids that there still are. */
export async function findV3(
  source: HarvestSource,
  ids: readonly string[],
  steps: Names = new Map(),
): Promise<SourceRecord[]> {
  return interviews(source, await byIds(source, '/interviews', 'ids', ids), steps);
}

/** All interviews of an application; none where there is no such application. */
export async function interviewsOfApplicationV3(source: HarvestSource, id: number): Promise<SourceRecord[]> {
  const found: SourceRecord[] = [];
  for await (const { elements } of linkedPages(source.http, '/interviews', {
    per_page: PER_PAGE,
    application_ids: id,
  })) {
    found.push(...(await interviews(source, elements, new Map())));
  }
  return found;
}

type Names = Map<number, string>;

async function interviews(source: HarvestSource, elements: readonly Element[], steps: Names): Promise<SourceRecord[]> {
  const ids = elements.flatMap(({ value }) => idOf(value) ?? []);
  const interviewers = await byIds(source, '/interviewers', 'interview_ids', ids);
  const byInterview = Map.groupBy(interviewers, ({ value }) =>
    String((value as { interview_id?: unknown }).interview_id),
  );
  await learnNames(
    source,
    '/job_interviews',
    elements.map(({ value }) => (value as { job_interview_id?: unknown }).job_interview_id),
    steps,
  );
  return elements.map((element) => {
    const { job_interview_id: step } = element.value as { job_interview_id?: number };
    const own = (byInterview.get(idOf(element.value) ?? '') ?? []).sort(byId);
    const stepName = step === undefined ? undefined : steps.get(step);
    const raw = `{"interview":${element.raw},"interviewers":[${own.map((one) => one.raw).join()}],"job_interview_name":${JSON.stringify(stepName ?? null)}}`;
    return readInterviewV3({ ...element, raw }, { interviewers: own.map(({ value }) => value), stepName });
  });
}

const byId = (a: Element, b: Element): number => Number(idOf(a.value)) - Number(idOf(b.value));

async function applications(source: HarvestSource, elements: readonly Element[], jobs: Names): Promise<SourceRecord[]> {
  const candidates: Names = new Map();
  const named = elements.map(namedByApplication);
  await learnNames(
    source,
    '/candidates',
    named.map(({ candidateId }) => candidateId),
    candidates,
  );
  await learnNames(
    source,
    '/jobs',
    named.map(({ jobId }) => jobId),
    jobs,
  );
  return elements.map((element, index) => {
    const { candidateId = null, jobId = null } = named[index] ?? {};
    return readApplication(element, {
      candidateName: candidates.get(candidateId ?? -1),
      jobTitle: jobs.get(jobId ?? -1),
    });
  });
}

/** Looks up the names that are not known yet. */
async function learnNames(source: HarvestSource, path: string, ids: readonly unknown[], names: Names): Promise<void> {
  const unknown = [...new Set(ids)].filter((id): id is number => typeof id === 'number' && !names.has(id));
  for (const element of await byIds(source, path, 'ids', unknown.map(String))) {
    const named = nameOf(element);
    if (named) names.set(named.id, named.name);
  }
}

/** Everything in a list that has one of these ids, so many ids at a time as the API takes. */
async function byIds(source: HarvestSource, path: string, filter: string, ids: readonly string[]): Promise<Element[]> {
  const found: Element[] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const query = { per_page: PER_PAGE, [filter]: ids.slice(at, at + MOST_IDS).join() };
    for await (const { elements } of optionalPages(source, path, query)) found.push(...elements);
  }
  return found;
}
