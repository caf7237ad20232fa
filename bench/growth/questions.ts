import { domains } from '../../src/domains/index.ts';
import { telemetryConditions } from '../../src/domains/telemetry/repository.ts';
import { domainBranches, timelineBranches } from '../../src/events/filter.ts';
import { wholeOf } from '../../src/events/reading.ts';
import { type Branch, countEvents, findEvents, pageEvents } from '../../src/events/repository.ts';
import { eventOrdering } from '../../src/events/table.ts';
import { catalogOf } from '../../src/gateway.ts';
import type { EventFilter, TelemetryEventFilter } from '../../src/generated/resolvers.ts';
import { toTypeId } from '../../src/platform/ids.ts';
import type { Position } from '../../src/platform/keyset.ts';
import type { Transaction } from '../../src/platform/transaction.ts';
import { timeOf } from './database.ts';

/** What is asked of the growing database, by the gateway's own statements. */
export interface Question {
  name: string;
  /** What it is to do with the number of events, where its cost must grow. */
  grows?: string;
  ask(transaction: Transaction, events: number): Promise<unknown>;
}

const PAGE = 50;
const catalog = catalogOf(domains);
const telemetry = catalog.tableOf('TELEMETRY');

function page(transaction: Transaction, branches: readonly Branch[], after: Position | null = null, backward = false) {
  const read = branches.map((branch) => ({ ...branch, reading: wholeOf(branch.table) }));
  return pageEvents(transaction, read, {
    ordering: eventOrdering('events', 'OCCURS_AT', 'DESC'),
    limit: PAGE,
    backward,
    after,
    before: null,
    beforeStart: false,
    afterEnd: false,
  });
}

const timeline = (filter: EventFilter | null = null) => timelineBranches(catalog, catalog.tables, filter);
const records = (filter: TelemetryEventFilter) =>
  domainBranches(catalog, 'TELEMETRY', filter, telemetryConditions(catalog, filter));

const firstPage = (name: string, branches: readonly Branch[]): Question => ({
  name,
  ask: (transaction) => page(transaction, branches),
});

const uuid = (kind: number, number: number): string =>
  `01890000-0000-7000-9${kind.toString(16).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`;
const recordId = (number: number): string => {
  const time = new Date(timeOf(number)).getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-a${number.toString(16).padStart(15, '0').slice(0, 3)}-${number.toString(16).padStart(12, '0')}`;
};
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Pages of 50, newest first. */
export const QUESTIONS: readonly Question[] = [
  firstPage('T: the timeline', timeline()),
  {
    name: 'in the middle of it',
    ask: (transaction, events) => page(transaction, timeline(), [timeOf(events / 2), FIRST_ID]),
  },
  { name: 'at its end', ask: (transaction) => page(transaction, timeline(), null, true) },
  firstPage('a kind of 1 in 5,000', timeline({ kinds: ['OFFER'] })),
  firstPage('a type of 1 in 2,000', records({ eventTypes: ['crash'] })),
  firstPage('a tag of 1 in 400', records({ tagIds: [toTypeId('tag', uuid(7, 7))] })),
  firstPage('a word in 20 records', records({ text: 'zeppelin' })),
  firstPage('a word in 1 of 50', records({ text: 'sunset' })),
  firstPage('a word of long ago', records({ text: 'gramophone' })),
  firstPage('a box of 1 in 430', records({ within: { south: 40, north: 50, west: 0, east: 10 } })),
  firstPage('a box of 1 in 43,000', records({ within: { south: 45, north: 46, west: 5, east: 6 } })),
  {
    name: 'a record by its id',
    ask: (transaction, events) => findEvents(transaction, telemetry, [recordId(events / 2)]),
  },
  {
    name: 'totalCount of a type of 1 in 2,000',
    grows: 'it counts each of them',
    ask: (transaction) => countEvents(transaction, records({ eventTypes: ['crash'] })),
  },
  {
    name: 'totalCount of everything',
    grows: 'it counts each of them',
    ask: (transaction) => countEvents(transaction, timeline()),
  },
];
