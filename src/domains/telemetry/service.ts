import type { GatewayContext } from '../../context.ts';
import type { EventKindDefinition } from '../../events/catalog.ts';
import { EventSource } from '../../events/entities.ts';
import { claimKeys, once } from '../../events/idempotency.ts';
import { type PlacedInput, readInputs, type Values } from '../../events/input.ts';
import { keepEvents } from '../../events/loaders.ts';
import type { EventRules } from '../../events/rules.ts';
import { type CreateInput, type createEvent, type EventOrigin, sourceRow } from '../../events/service.ts';
import type { SourceSystem } from '../../generated/resolvers.ts';
import { RefusedError } from '../../graphql/errors.ts';
import { newIdsAt, withTime } from '../../platform/ids.ts';
import { checkPlace, telemetryRecordFields } from './inputs.ts';
import { addAndReadRecords, addRecords, type NewRecord, telemetryTable } from './repository.ts';

/** The most records that one mutation takes. */
export const MAX_RECORDS = 1_000;

/** A record stands where it was taken in; what a synchronisation brings is checked here as `record` checks the rest. */
export const telemetryRules: EventRules = {
  place(_context, _definition, draft, values) {
    const refusals = checkPlace(values, ['input']);
    if (refusals.length > 0) throw new RefusedError(refusals);
    draft.tagIds = values.tagIds ?? [];
    // The id carries the time, by which a record is found in its month.
    draft.id = withTime(draft.id, draft.occursAt);
  },
};

/** Records one thing, at the time of the server unless a source says another; returns its UUID. Throws RefusedError. */
export const createRecord: typeof createEvent = async (context, definition, input, origin) => {
  const [id] = await record(context, [{ input, path: ['input'] }], addAndRead, origin);
  if (origin) {
    const em = await context.transaction.em();
    em.persist(em.create(EventSource, sourceRow(context, definition, id as string, origin, new Date())));
    await em.flush();
  }
  return id as string;
};

/** Records many things at once, all or none; returns their UUIDs in the order given. Throws RefusedError. */
export const createRecords = (
  context: GatewayContext,
  definition: EventKindDefinition,
  input: { records: readonly CreateInput[]; idempotencyKey?: string | null },
): Promise<string[]> =>
  once(context, `create${definition.typename}s`, input, () => {
    const path = ['input', 'records'];
    if (input.records.length < 1 || input.records.length > MAX_RECORDS) {
      const message = `There must be 1 to ${MAX_RECORDS.toLocaleString('en')} records.`;
      throw RefusedError.of('INVALID', path, message);
    }
    return record(
      context,
      input.records.map((one, index) => ({ input: one, path: [...path, String(index)] })),
      addAlone,
    );
  });

/** The only writer of telemetry: as many statements for a thousand records as for one. */
async function record(
  context: GatewayContext,
  inputs: readonly PlacedInput<CreateInput>[],
  add: Add,
  origin?: EventOrigin,
): Promise<string[]> {
  const serverTime = (origin?.properties?.occursAt as Date | undefined) ?? new Date();
  // Alone it has the next id of the context, which the samples count.
  const ids = inputs.length === 1 ? [withTime(context.newId(), serverTime)] : newIdsAt(serverTime, inputs.length);
  const keyed = inputs.map(({ input, path }, index) => ({ input, path, id: ids[index] as string }));
  const first = await claimKeys(context, 'createTelemetryRecord', keyed);
  const fresh = keyed.filter(({ id }, index) => first[index] === id);
  const { values, refusals } = await readInputs(context, telemetryRecordFields, fresh);
  for (const [index, { path }] of fresh.entries()) refusals.push(...checkPlace(values[index] as Values, path));
  if (refusals.length > 0) throw new RefusedError(refusals);
  const records = fresh.map(({ id }, index) => newRecord(id, values[index] as Values));
  if (records.length > 0) await add(context, records, serverTime, origin?.system ?? null);
  return first;
}

type Add = (
  context: GatewayContext,
  records: readonly NewRecord[],
  serverTime: Date,
  source: SourceSystem | null,
) => Promise<void>;

const addAlone: Add = ({ transaction }, ...rest) => addRecords(transaction, ...rest);

/** Adds records, and keeps what the answer reads of them. */
const addAndRead: Add = async (context, ...rest) =>
  keepEvents(context, telemetryTable, await addAndReadRecords(context.transaction, ...rest));

const newRecord = (id: string, values: Values): NewRecord => ({
  id,
  sessionId: values.sessionId as string,
  eventType: values.eventType as string,
  clientTime: (values.clientTime as Date | null | undefined) ?? null,
  latitude: (values.latitude as number | null | undefined) ?? null,
  longitude: (values.longitude as number | null | undefined) ?? null,
  tagIds: (values.tagIds as string[] | undefined) ?? [],
  data: (values.data as string | null | undefined) ?? null,
});
