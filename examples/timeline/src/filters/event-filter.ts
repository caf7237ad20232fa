import type { DateTimeFilter, EventFilter } from '../graphql/generated/graphql.ts';
import type { Filters } from '../routes/location.ts';
import { addDays, startOf } from '../time.ts';

/** The filters of the address as the server takes them, within further bounds on when events take place. */
export function toEventFilter(filters: Filters, bounds: { gte?: Date; lt?: Date } = {}): EventFilter {
  const gte = latest(filters.from ? startOf(filters.from) : undefined, bounds.gte);
  const lt = earliest(filters.to ? startOf(addDays(filters.to, 1)) : undefined, bounds.lt);
  const occursAt: DateTimeFilter = {
    ...(gte && { gte: gte.toISOString() }),
    ...(lt && { lt: lt.toISOString() }),
  };
  return {
    ...(filters.domains.length > 0 && { domains: [...filters.domains] }),
    ...(filters.kinds.length > 0 && { kinds: [...filters.kinds] }),
    ...(filters.subjectIds.length > 0 && { subjectIds: [...filters.subjectIds] }),
    ...((gte || lt) && { occursAt }),
    ...(filters.text.trim() && { text: filters.text.trim() }),
  };
}

const latest = (one: Date | undefined, other: Date | undefined) =>
  one && other ? (one > other ? one : other) : (one ?? other);
const earliest = (one: Date | undefined, other: Date | undefined) =>
  one && other ? (one < other ? one : other) : (one ?? other);
