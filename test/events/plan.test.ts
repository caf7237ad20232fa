// How the database reads a page of events.
import { expect, it } from 'vitest';
import { DEMO_ORGANIZATION } from '../../src/organization/demo.ts';
import { sql } from '../../src/platform/sql.ts';
import { type Json, useGateway } from '../support/gateway.ts';

const test = useGateway({ samples: true });

/** The plan of the one statement that a query sends, whose only parameter is the organisation, however often it stands there. */
async function planOf(query: string): Promise<string> {
  const [statement = '', ...others] = await test.statementsOf(() => test.ask(query));
  expect(others).toEqual([]);
  const parameters = Array<string>(new Set(statement.match(/\$\d+/g)).size).fill(`'${DEMO_ORGANIZATION.id}'`);
  const transaction = test.gateway.database.transaction({ organizationId: DEMO_ORGANIZATION.id });
  // So few rows are sorted at no cost: only what cannot be read in order is sorted now.
  for (const off of ['sort', 'seqscan', 'bitmapscan'])
    await transaction.query(sql.raw(`set local enable_${off} = off`));
  await transaction.query(sql.raw(`prepare page as ${statement}`));
  const rows = await transaction.query(sql.raw(`explain execute page(${parameters})`));
  await transaction.query(sql.raw('deallocate page'));
  await transaction.rollback();
  return rows.map((row) => (row as Json)['QUERY PLAN']).join('\n');
}

it.each(['OCCURS_AT', 'CREATED_AT'])(
  'merges all domains by %s until the page is full, and sorts none',
  async (field) => {
    const plan = await planOf(`{ events(first: 5, orderBy: { field: ${field} }) { nodes {
    ... on JobInterview { job { title } } ... on ScheduledInterview { application { id } organizer { id } }
    ... on Training { class { name } owner { name } } ... on ContactEvent { contact { name } category { name } }
  } } }`);

    expect(plan).toContain('Merge Append');
    expect(plan).not.toMatch(/-> +Sort/);
  },
);

it.each([
  ['interviewEvents', 'ScheduledInterview', 'application { id }'],
  ['crmEvents', 'ContactEvent', 'category { id }'],
])('reads the subject of %s once, for its summary too', async (list, type, subject) => {
  const query = (selection: string) =>
    `{ ${list}(first: 5) { nodes { ... on Event { id } ... on ${type} { ${selection} } } } }`;
  const read = async (selection: string) => {
    let summaries: unknown[] = [];
    const statements = await test.statementsOf(async () => {
      const { nodes } = (await test.ask(query(selection)))[list];
      summaries = nodes.map(({ summary }: Json) => summary);
    });
    return { summaries, subselects: statements.join().match(/\(select [ac]\./g)?.length ?? 0 };
  };
  const [alone, along] = [await read('summary'), await read(`summary ${subject}`)];

  expect(along.summaries).toEqual(alone.summaries);
  expect([alone.subselects, along.subselects]).toEqual([1, 0]);
});
