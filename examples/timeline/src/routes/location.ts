import { DOMAINS, KINDS } from '../catalog.ts';
import type { EventDomain, EventKind } from '../graphql/generated/graphql.ts';
import { type Day, isDay } from '../time.ts';

/** What narrows every view down; an empty list or text narrows nothing. */
export interface Filters {
  domains: readonly EventDomain[];
  kinds: readonly EventKind[];
  subjectIds: readonly string[];
  /** The first day, and the last one, that events may be on. */
  from: Day | null;
  to: Day | null;
  text: string;
}

/** What lies open beside the view. */
export type Panel = { show: 'detail'; id: string } | { show: 'edit'; id: string } | { show: 'new'; kind: EventKind };

/** Everything that the address says: whoever opens the same one sees the same. */
export interface Place {
  view: 'timeline' | 'week';
  /** The day to stand at; null for now. */
  at: Day | null;
  filters: Filters;
  panel: Panel | null;
}

export const NO_FILTERS: Filters = { domains: [], kinds: [], subjectIds: [], from: null, to: null, text: '' };

export const isFiltered = (filters: Filters): boolean => print({ ...START, filters }) !== print(START);

const BASE = '/app/';
const START: Place = { view: 'timeline', at: null, filters: NO_FILTERS, panel: null };

/** Reads an address; what it does not understand is left out. */
export function parse(url: URL): Place {
  const query = url.searchParams;
  const list = (name: string) => query.getAll(name).flatMap((value) => value.split(',').filter(Boolean));
  const day = (name: string) => {
    const value = query.get(name);
    return value !== null && isDay(value) ? value : null;
  };
  return {
    view: url.pathname === `${BASE}week` ? 'week' : 'timeline',
    at: day('at'),
    filters: {
      domains: list('domain').filter(isDomain),
      kinds: list('kind').filter(isKind),
      subjectIds: list('subject'),
      from: day('from'),
      to: day('to'),
      text: query.get('q') ?? '',
    },
    panel: panelOf(query),
  };
}

/** The address of a place, as a path with its query. */
export function print({ view, at, filters, panel }: Place): string {
  const query: [string, string][] = [
    ['at', at ?? ''],
    ['domain', filters.domains.join(',')],
    ['kind', filters.kinds.join(',')],
    ['subject', filters.subjectIds.join(',')],
    ['from', filters.from ?? ''],
    ['to', filters.to ?? ''],
    ['q', filters.text],
    ['event', panel?.show === 'detail' ? panel.id : ''],
    ['edit', panel?.show === 'edit' ? panel.id : ''],
    ['new', panel?.show === 'new' ? panel.kind : ''],
  ];
  const said = query
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return BASE + (view === 'week' ? 'week' : '') + (said.length > 0 ? `?${said.join('&')}` : '');
}

function panelOf(query: URLSearchParams): Panel | null {
  const [event, edit, kind] = ['event', 'edit', 'new'].map((name) => query.get(name) ?? '');
  if (event) return { show: 'detail', id: event };
  if (edit) return { show: 'edit', id: edit };
  return kind && isKind(kind) ? { show: 'new', kind } : null;
}

const isDomain = (text: string): text is EventDomain => DOMAINS.some(({ domain }) => domain === text);
const isKind = (text: string): text is EventKind => Object.hasOwn(KINDS, text);
