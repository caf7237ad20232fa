import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type ConstDirectiveNode,
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  visit,
} from 'graphql';

/** What this subgraph takes from the federation specification: the oldest version that has it, so that all gateways do. */
const LINK = parse(
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])',
);

/** Lists without a page are reckoned by what they are asked for; the subgraph library says nothing of that. */
const SIZE_OF_ENTITIES = directiveOf(
  'field: Int @listSize(slicingArguments: ["representations"], requireOneSlicingArgument: false)',
);

/**
 * The schema of the contract as a Federation 2 subgraph, without resolvers but that of `_service`: every type with an id
 * is an entity with that key, and `PageInfo` may stand in other subgraphs too.
 */
export function buildSubgraph(contract: DocumentNode): GraphQLSchema {
  const schema = buildSubgraphSchema(concatAST([LINK, asSubgraph(contract)]));
  const { _entities, _service } = schema.getQueryType()?.getFields() ?? {};
  if (!_entities?.astNode || !_service?.resolve) throw new Error('The subgraph has no _entities or no _service.');
  _entities.astNode = { ..._entities.astNode, directives: [SIZE_OF_ENTITIES] };
  // It prints the whole schema each time.
  const { resolve } = _service;
  let service: unknown;
  _service.resolve = (...args) => {
    service ??= resolve(...args);
    return service;
  };
  return schema;
}

function asSubgraph(contract: DocumentNode): DocumentNode {
  const key = directiveOf('field: Int @key(fields: "id")');
  const shareable = directiveOf('field: Int @shareable');
  return visit(contract, {
    ObjectTypeDefinition: (node) => {
      if (node.interfaces?.some(({ name }) => name.value === 'Node')) return withDirective(node, key);
      return node.name.value === 'PageInfo' ? withDirective(node, shareable) : undefined;
    },
  });
}

const withDirective = (node: ObjectTypeDefinitionNode, directive: ConstDirectiveNode): ObjectTypeDefinitionNode => ({
  ...node,
  directives: [...(node.directives ?? []), directive],
});

function directiveOf(field: string): ConstDirectiveNode {
  const [type] = parse(`type T { ${field} }`, { noLocation: true }).definitions;
  const directive = type?.kind === Kind.OBJECT_TYPE_DEFINITION ? type.fields?.[0]?.directives?.[0] : undefined;
  if (!directive) throw new Error(`There is no directive in ${field}.`);
  return directive;
}
