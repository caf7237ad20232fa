import { readTypeId } from '../../../src/platform/ids.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { make } from '../../support/make.ts';

/** Records something and moves it to a time of the server, which no input can choose; its id. */
export async function recordAt(test: TestGateway, serverTime: string, input: Record<string, unknown>): Promise<string> {
  const { id } = await make(test, 'TelemetryRecord', input);
  await test.rows('update telemetry_record set occurs_at = ? where id = ?', [serverTime, readTypeId(id)?.uuid]);
  return id;
}

/** The event types of all records that a filter selects, oldest first. */
export async function typesOf(test: TestGateway, filter: Record<string, unknown>): Promise<string[]> {
  const { telemetryEvents } = await test.ask(
    `query ($filter: TelemetryEventFilter) {
      telemetryEvents(first: 500, filter: $filter, orderBy: { direction: ASC }) { totalCount nodes { ... on TelemetryRecord { eventType } } }
    }`,
    { filter },
  );
  const types = telemetryEvents.nodes.map((node: { eventType: string }) => node.eventType);
  if (telemetryEvents.totalCount !== types.length) throw new Error(`totalCount is ${telemetryEvents.totalCount}`);
  return types;
}
