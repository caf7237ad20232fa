import { addPgTableCondition, addPgTableOrderBy, jsonPgSmartTags } from 'postgraphile/utils';

/** The type of each kind, with the column that leads to what it belongs to and the table that this stands in. */
const KINDS = [
  ['JOB_INTERVIEW', 'JobInterview', 'text_1>note text_2>rating text_3>type int_1>length', 'job_id', 'job'],
  [
    'TRAINING',
    'TrainingEvent',
    'text_1>name text_2>eventLink text_3>timezone text_4>availability',
    'class_id',
    'training_class',
  ],
  ['SCHEDULED_INTERVIEW', 'InterviewEvent', 'text_1>location text_2>status', 'application_id', 'application'],
  [
    'TELEMETRY_RECORD',
    'TelemetryEvent',
    'text_1>eventType float_1>latitude float_2>longitude data',
    'session_id',
    'telemetry_session',
  ],
  ['CONTACT_EVENT', 'ContactEvent', 'text_1>details text_2>recurrence', 'contact_id', 'contact'],
] as const;
const OTHER_KINDS = ['THANKS_EMAIL', 'STATUS_CHANGE', 'FOLLOWUP', 'HOMEWORK', 'OFFER'];

const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'bench.timeline_event': {
        tags: {
          interface: 'mode:single type:kind',
          primaryKey: 'organization_id,id',
          type: [
            ...KINDS.map(
              ([kind, name, columns, key]) => `${kind} name:${name} attributes:${columns.replaceAll(' ', ',')},${key}`,
            ),
            ...OTHER_KINDS.map((kind) => `${kind} name:${kind}`),
          ],
          foreignKey: KINDS.map(
            ([, , , key, table]) => `(organization_id, ${key}) references public.${table} (organization_id, id)`,
          ),
        },
      },
    },
  },
});

/** Bounds in time and the latest first, for a table. */
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
export const plugins = [tags, ...timed('public', 'scheduled_interview'), ...timed('public', 'job_event')];
