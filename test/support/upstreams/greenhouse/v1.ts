import { type Answer, json, type Received, type Route } from '../shared/server.ts';
import type { GreenhouseApplication, GreenhouseData, GreenhouseInterview, GreenhouseUser } from './data.ts';

/**
 * The routes of Harvest v1, as the document describes them. Pages are counted from the start of the list as it is at
 * the moment, so that they shift when something comes or goes between two of them; `last` stands in the header unless
 * it is skipped.
 */
export const v1Routes = (data: GreenhouseData, baseUrl: (request: Received) => string): Route[] => {
  const page = <T>(request: Received, rows: Iterable<T>, show: (row: T) => unknown) =>
    pageOf(request, rows, show, baseUrl(request));
  const one = <T>(row: T | undefined, show: (row: T) => unknown) => (row ? json(200, show(row)) : NOT_FOUND);
  const interviews = function* ({ query }: Received, applicationId?: number) {
    const isWanted = times(query);
    for (const row of data.interviews.all()) {
      if ((applicationId === undefined || row.application_id === applicationId) && isWanted(row)) yield row;
    }
  };
  const interview = (row: GreenhouseInterview) => interviewOf(row, data);
  const external = ({ query }: Received) => query.get('external_event_id');
  return [
    [
      'GET',
      '/v1/scheduled_interviews',
      (request) =>
        page(
          request,
          Iterator.from(interviews(request)).filter(
            (row) => external(request) === null || row.external_event_id === external(request),
          ),
          interview,
        ),
    ],
    [
      'GET',
      '/v1/scheduled_interviews/:id',
      ({ parameters: { id } }) => one(data.interviews.get(Number(id)), interview),
    ],
    [
      'GET',
      '/v1/applications/:id/scheduled_interviews',
      (request) => page(request, interviews(request, Number(request.parameters.id)), interview),
    ],
    [
      'DELETE',
      '/v1/scheduled_interviews/:id',
      ({ parameters: { id } }) => {
        if (!data.interviews.get(Number(id))) return NOT_FOUND;
        data.interviews.remove(Number(id));
        return json(200, { message: `Interview ${id} has been deleted.` });
      },
    ],
    ['GET', '/v1/applications', (request) => page(request, changed(request, data.applications.all()), application)],
    ['GET', '/v1/applications/:id', ({ parameters: { id } }) => one(data.applications.get(Number(id)), application)],
    ['GET', '/v1/candidates', (request) => page(request, changed(request, data.applications.all()), candidate)],
    [
      'GET',
      '/v1/candidates/:id',
      ({ parameters: { id } }) =>
        one(
          Iterator.from(data.applications.all()).find((row) => row.candidate_id === Number(id)),
          candidate,
        ),
    ],
    ['GET', '/v1/users', (request) => page(request, changed(request, data.users.all()), user)],
    ['GET', '/v1/users/:id', ({ parameters: { id } }) => one(data.users.get(Number(id)), user)],
  ];
};

export const NOT_FOUND: Answer = json(404, { message: 'Resource not found' });

/** The scheduled interview object of the document. */
function interviewOf(row: GreenhouseInterview, { users, jobInterviews }: GreenhouseData) {
  const time = (text: string) => (text.length === 10 ? { date: text } : { date_time: text });
  const organizer = row.organizer_id === null ? undefined : users.get(row.organizer_id);
  return {
    id: row.id,
    application_id: row.application_id,
    external_event_id: row.external_event_id,
    start: time(row.start),
    end: time(row.end),
    location: row.location,
    video_conferencing_url: row.video_conferencing_url,
    status: row.status,
    created_at: row.created_at,
    updated_at: row.updated_at,
    interview: { id: row.job_interview_id, name: jobInterviews.get(row.job_interview_id)?.name ?? 'Interview' },
    organizer: organizer
      ? {
          id: organizer.id,
          first_name: organizer.first_name,
          last_name: organizer.last_name,
          name: `${organizer.first_name} ${organizer.last_name}`,
          employee_id: organizer.employee_id,
        }
      : null,
    interviewers: row.interviewers.map(({ user_id, email, response_status, scorecard_id }) => {
      const known = user_id === null ? undefined : users.get(user_id);
      return {
        id: user_id,
        employee_id: known?.employee_id ?? null,
        name: known ? `${known.first_name} ${known.last_name}` : email,
        email,
        response_status,
        scorecard_id,
      };
    }),
  };
}

const application = (row: GreenhouseApplication) => ({
  id: row.id,
  candidate_id: row.candidate_id,
  prospect: false,
  applied_at: row.created_at,
  rejected_at: row.status === 'rejected' ? row.updated_at : null,
  last_activity_at: row.updated_at,
  source: null,
  recruiter: null,
  coordinator: null,
  jobs: [row.job],
  status: row.status,
  current_stage: null,
  answers: [],
});

const candidate = (row: GreenhouseApplication) => ({
  id: row.candidate_id,
  first_name: row.candidate.first_name,
  last_name: row.candidate.last_name,
  company: null,
  title: null,
  created_at: row.created_at,
  updated_at: row.updated_at,
  application_ids: [row.id],
});

const user = (row: GreenhouseUser) => ({
  id: row.id,
  name: `${row.first_name} ${row.last_name}`,
  first_name: row.first_name,
  last_name: row.last_name,
  primary_email_address: row.email,
  emails: [row.email],
  employee_id: row.employee_id,
  disabled: false,
  site_admin: false,
  created_at: row.created_at,
  updated_at: row.updated_at,
});

/** What the bounds of a list let through: `…_after` is inclusive, `…_before` is not. */
function times(query: URLSearchParams): (row: GreenhouseInterview) => boolean {
  const bounds = ['created', 'updated', 'starts', 'ends'].flatMap((name) => {
    const read = (row: GreenhouseInterview) =>
      ({ created: row.created_at, updated: row.updated_at, starts: row.start, ends: row.end })[name] as string;
    const after = query.get(`${name}_after`);
    const before = query.get(`${name}_before`);
    return [
      ...(after === null ? [] : [(row: GreenhouseInterview) => Date.parse(read(row)) >= Date.parse(after)]),
      ...(before === null ? [] : [(row: GreenhouseInterview) => Date.parse(read(row)) < Date.parse(before)]),
    ];
  });
  return (row) => bounds.every((holds) => holds(row));
}

/** The same for lists that know only when a record was made and changed. */
function* changed<T extends { created_at: string; updated_at: string }>({ query }: Received, rows: Iterable<T>) {
  const isWanted = times(query) as unknown as (row: T) => boolean;
  for (const row of rows) if (isWanted(row)) yield row;
}

function pageOf<T>(request: Received, rows: Iterable<T>, show: (row: T) => unknown, baseUrl: string): Answer {
  const perPage = Number(request.query.get('per_page') ?? 100);
  const page = Number(request.query.get('page') ?? 1);
  if (!Number.isInteger(perPage) || perPage < 1 || perPage > 500) {
    return json(422, {
      message: 'Validation error',
      errors: [{ message: 'Must be between 1 and 500', field: 'per_page' }],
    });
  }
  const all = Array.from(rows);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const to = (number: number, rel: string) => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(number));
    query.set('per_page', String(perPage));
    return `<${baseUrl}${request.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page < last ? [to(page + 1, 'next')] : []),
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(request.query.get('skip_count') === 'true' || last === 1 ? [] : [to(last, 'last')]),
  ];
  const found = all.slice((page - 1) * perPage, page * perPage);
  return { rows: found.values().map(show), ...(links.length > 0 && { headers: { link: links.join(', ') } }) };
}
