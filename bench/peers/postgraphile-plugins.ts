import { addPgTableCondition, addPgTableOrderBy, jsonPgSmartTags } from 'postgraphile/utils';

const EVENT_TABLES = ['job_event', 'training', 'scheduled_interview', 'telemetry_record', 'crm_event'];

const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'bench.timeline_event': { tags: { interface: 'mode:union', name: 'TimelineEvent' } },
      ...Object.fromEntries(
        EVENT_TABLES.map((table) => [`public.${table}`, { tags: { implements: 'TimelineEvent' } }]),
      ),
    },
  },
});

/** Bounds in time and the latest first, for a table or for the interface. */
const timed = (schemaName: string, tableName: string) => {
  const match = { schemaName, tableName };
  const bound = (name: string, operator: '>=' | '<') =>
    addPgTableCondition(match, name, (build) => {
      const { sql, getInputTypeByName, dataplanPg } = build;
      return {
        type: getInputTypeByName('Datetime'),
        apply(condition: { where(spec: unknown): void }, value: unknown) {
          const placeholder = dataplanPg.sqlValueWithCodec(value, dataplanPg.TYPES.timestamptz);
          condition.where({
            type: 'attribute',
            attribute: 'occurs_at',
            callback: (column: never) =>
              operator === '<' ? sql`${column} < ${placeholder}` : sql`${column} >= ${placeholder}`,
          });
        },
      } as never;
    });
  const latestFirst = addPgTableOrderBy(match, () => ({
    LATEST_FIRST: {
      extensions: {
        grafast: {
          apply(builder: { orderBy(spec: object): void; setOrderIsUnique(): void }) {
            builder.orderBy({ attribute: 'occurs_at', direction: 'DESC' });
            builder.orderBy({ attribute: 'id', direction: 'DESC' });
            builder.setOrderIsUnique();
          },
        },
      },
    },
  }));
  return [bound('occursFrom', '>='), bound('occursBefore', '<'), latestFirst];
};

/** What the schema says beyond the database. */
export const plugins = [
  tags,
  ...timed('bench', 'timeline_event'),
  ...timed('public', 'scheduled_interview'),
  ...timed('public', 'job_event'),
];
