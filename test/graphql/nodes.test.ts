// Every field of every kind of event and type of subject is there: as a resolver, or as a property of what is read.
import { beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '../../src/context.ts';
import { domains } from '../../src/domains/index.ts';
import { loadEvent, loadSubject } from '../../src/events/loaders.ts';
import { catalogOf, schemaOf } from '../../src/gateway.ts';
import { Caller } from '../../src/organization/caller.ts';
import { DEMO_ORGANIZATION } from '../../src/organization/demo.ts';
import { useGateway } from '../support/gateway.ts';

const test = useGateway({ samples: true });
const schema = schemaOf(catalogOf(domains), domains);
const nodes: Record<string, object> = {};

beforeAll(async () => {
  const { catalog, database } = test.gateway;
  const { events, ...lists } = await test.ask(
    `{ events(first: 500) { nodes { id } } ${catalog.subjects.map(({ many }) => `${many} { nodes { id } }`).join(' ')} }`,
  );
  const caller = new Caller(DEMO_ORGANIZATION.id, null, ['admin']);
  const transaction = database.transaction(caller);
  const context = contextFor(catalog, { caller, transaction, requestId: 'test' });
  for (const { id } of [events, ...Object.values(lists)].flatMap(
    (list) => (list as { nodes: { id: string }[] }).nodes,
  )) {
    const target = catalog.target(id);
    const node = target?.event
      ? await loadEvent(context, target.event, target.uuid)
      : await loadSubject(context, target?.subject?.typename ?? '', target?.uuid ?? '');
    if (node) nodes[node.__typename] = node;
  }
  await transaction.rollback();
});

describe('every type that is read', () => {
  it('has all its fields, and the names and prefix that the catalog says', () => {
    const { kinds, subjects } = catalogOf(domains);
    for (const { typename, prefix } of [...kinds, ...subjects]) {
      const node = nodes[typename] as { __typename: string; id: string };
      const type = schema.getType(typename);
      const fields = type && 'getFields' in type ? Object.values(type.getFields()) : [];
      const missing = fields.filter((field) => !('resolve' in field && field.resolve) && !(field.name in node));

      expect([typename, missing.map(({ name }) => name)]).toEqual([typename, []]);
      expect([node.__typename, node.id.slice(0, -27)]).toEqual([typename, prefix]);
    }
  });
});
