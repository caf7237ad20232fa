import type { GatewayContext } from '../context.ts';
import { badInput } from '../graphql/errors.ts';
import type { ResolverMap } from '../graphql/resolver-map.ts';
import type { IdTarget } from './catalog.ts';
import { loadEvent, loadSubject } from './loaders.ts';

/** What a gateway of a supergraph knows of an object: its type and its key. */
interface Representation {
  __typename: string;
  id: string;
}

/**
 * Answers `_entities`, where a supergraph's gateway asks for objects that it met in other subgraphs. As with `node`, an
 * object of another organisation, of a type without scope or that is not there is null, and so is one of another type.
 */
export const referenceResolvers: ResolverMap = {
  Query: {
    _entities: (_root, { representations }: { representations: unknown[] }, context) => {
      // Every one is read before any is looked up, so that a wrong one costs nothing.
      const read = representations.map((one, index) => readRepresentation(context, one, `representations[${index}]`));
      return Promise.all(read.map((one) => loadEntity(context, one)));
    },
  },
};

function readRepresentation({ catalog }: GatewayContext, given: unknown, argument: string): Representation {
  const { __typename, id } = (given ?? {}) as Partial<Representation>;
  const known = [...catalog.kinds, ...catalog.subjects].some(({ typename }) => typename === __typename);
  if (typeof __typename !== 'string' || !known) throw badInput(`${argument}.__typename`, 'must be a type with an id');
  if (typeof id !== 'string') throw badInput(`${argument}.id`, `must be the id of a ${__typename}`);
  return { __typename, id };
}

async function loadEntity(context: GatewayContext, { __typename, id }: Representation) {
  const target: IdTarget | null = context.catalog.target(id);
  const definition = target?.event ?? target?.subject;
  if (!target || definition?.typename !== __typename || !context.catalog.mayRead(context.caller, definition))
    return null;
  return target.event
    ? loadEvent(context, target.event, target.uuid)
    : loadSubject(context, target.subject.typename, target.uuid);
}
