import type { SourceRecord } from '../../events/import/record.ts';
import { HttpStatusError } from '../../platform/http-errors.ts';
import type { Element, Page, Source } from '../../sync/connector.ts';
import { linkedPages } from '../../sync/paging.ts';
import { elementOf, idOf } from '../../sync/records.ts';
import type { GreenhouseSettings } from './connector.ts';
import { namedByApplication, nameOf, readApplication, readInterviewV1, readUser } from './greenhouse.ts';
import { interviewPages, optionalPages, PER_PAGE, windowOf } from './harvest-window.ts';

type HarvestSource = Source<GreenhouseSettings>;

/** Users, applications with the names of their candidates, then interviews: what changed since the last run. */
export async function* readV1(source: HarvestSource): AsyncGenerator<Page> {
  const window = windowOf(source);
  const since = window.since ?? undefined;
  for await (const { elements, pages } of optionalPages(source, '/users', {
    per_page: PER_PAGE,
    updated_after: since,
  })) {
    yield { reading: 'users', records: elements.map(readUser), ...atMost(pages) };
  }
  yield* readApplications(source, since);
  yield* interviewPages(source, window, {
    path: '/scheduled_interviews',
    query: { per_page: PER_PAGE, skip_count: 'true', ...(since && { updated_after: since }) },
    map: async ({ elements }) => elements.map(readInterviewV1),
  });
}

/** How many records so many pages hold. Of interviews Harvest is not asked for it: counting them makes it slow. */
const atMost = (pages: number | null): Pick<Page, 'total'> => (pages === null ? {} : { total: pages * PER_PAGE });

async function* readApplications(source: HarvestSource, since: string | undefined): AsyncGenerator<Page> {
  const candidates = new Map<number, string>();
  const renamed = new Map<string, number>();
  for await (const { elements } of optionalPages(source, '/candidates', { per_page: PER_PAGE, updated_after: since })) {
    for (const element of elements) {
      const candidate = nameOf(element);
      if (!candidate) continue;
      candidates.set(candidate.id, candidate.name);
      const { application_ids: ids } = element.value as { application_ids?: unknown };
      // The first time, all applications come by themselves.
      if (since && Array.isArray(ids)) for (const id of ids) renamed.set(String(id), candidate.id);
    }
  }
  const query = { per_page: PER_PAGE, last_activity_after: since };
  for await (const { elements, pages } of optionalPages(source, '/applications', query)) {
    const active = elements.filter((element) => !isBefore(element, since));
    for (const element of active) renamed.delete(idOf(element.value) ?? '');
    yield { reading: 'applications', records: await withNames(source, active, candidates), ...atMost(pages) };
  }
  const elements = [];
  for (const id of renamed.keys()) elements.push(...(await one(source, `/applications/${id}`)));
  if (elements.length > 0) yield { reading: 'applications', records: await withNames(source, elements, candidates) };
}

/** Whether an application is older than what was asked for: a server that overlooks a filter sends all there are. */
function isBefore({ value }: Element, since: string | undefined): boolean {
  const { last_activity_at: at } = value as { last_activity_at?: unknown };
  return since !== undefined && typeof at === 'string' && Date.parse(at) < Date.parse(since);
}

async function withNames(
  source: HarvestSource,
  elements: readonly Element[],
  candidates: Map<number, string>,
): Promise<SourceRecord[]> {
  const records: SourceRecord[] = [];
  for (const element of elements) {
    const { candidateId } = namedByApplication(element);
    if (candidateId !== null && !candidates.has(candidateId)) {
      const [candidate] = await one(source, `/candidates/${candidateId}`);
      candidates.set(candidateId, (candidate && nameOf(candidate)?.name) ?? '');
    }
    records.push(readApplication(element, { candidateName: candidates.get(candidateId ?? -1) || null }));
  }
  return records;
}

/** The interviews with these ids that there still are. */
export async function findV1(source: HarvestSource, ids: readonly string[]): Promise<SourceRecord[]> {
  const found: SourceRecord[] = [];
  for (const id of ids) found.push(...(await one(source, `/scheduled_interviews/${id}`)).map(readInterviewV1));
  return found;
}

/** All interviews of an application; none where there is no such application. */
export async function interviewsOfApplicationV1({ http }: HarvestSource, id: number): Promise<SourceRecord[]> {
  const found: SourceRecord[] = [];
  try {
    for await (const { elements } of linkedPages(http, `/applications/${id}/scheduled_interviews`, {
      per_page: PER_PAGE,
    })) {
      found.push(...elements.map(readInterviewV1));
    }
  } catch (error) {
    if (!(error instanceof HttpStatusError) || error.status !== 404) throw error;
  }
  return found;
}

/** One object, or nothing where there is none or it may not be read. */
async function one({ http }: HarvestSource, path: string) {
  try {
    return [elementOf((await http.get(path)).text)];
  } catch (error) {
    if (error instanceof HttpStatusError && (error.status === 404 || error.status === 403)) return [];
    throw error;
  }
}
