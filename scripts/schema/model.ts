import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isTypeDefinitionNode,
  Kind,
  parse,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** What one file of `schema/` defines, in its order. */
export interface SchemaFile {
  /** The file's name without its ending, such as `job`. */
  name: string;
  /** The sentence at its top. */
  intro: string;
  queries: Field[];
  mutations: Field[];
  types: GraphQLNamedType[];
}

/** The contract, as its documentation looks at it. */
export interface Contract {
  schema: GraphQLSchema;
  files: SchemaFile[];
  /** The name of the file that defines a type; undefined for those of GraphQL itself. */
  fileOf(type: GraphQLNamedType): string | undefined;
}

const FOLDER = new URL('../../schema/', import.meta.url);

/** Reads all files of `schema/`. */
export function readContract(): Contract {
  const sources = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name: name.replace('.graphql', ''), text: readFileSync(new URL(name, FOLDER), 'utf8') }))
    .map((source) => ({ ...source, document: parse(source.text) }));
  const schema = buildASTSchema(concatAST(sources.map(({ document }) => document)));
  const files = sources.map(({ name, text, document }) => ({
    name,
    intro: /^# (.*)$/m.exec(text)?.[1] ?? '',
    queries: rootFields(schema, document, 'Query'),
    mutations: rootFields(schema, document, 'Mutation'),
    types: document.definitions
      .filter(isTypeDefinitionNode)
      .map((node) => schema.getType(node.name.value))
      .filter((type): type is GraphQLNamedType => type !== undefined && !/^(Query|Mutation)$/.test(type.name)),
  }));
  const places = new Map(files.flatMap(({ name, types }) => types.map((type) => [type, name] as const)));
  return { schema, files, fileOf: (type) => places.get(type) };
}

/** The fields that a document adds to a root type. */
function rootFields(schema: GraphQLSchema, document: DocumentNode, root: 'Query' | 'Mutation'): Field[] {
  const type = schema.getType(root);
  if (!isObjectType(type)) return [];
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    if (node.name.value !== root) return [];
    return (node.fields ?? []).flatMap(({ name }) => type.getFields()[name.value] ?? []);
  });
}

/** What a field leads to, looking through lists and pages. */
export function targetOf(field: Field): GraphQLNamedType {
  const type = getNamedType(field.type);
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  return nodes && type.name.endsWith('Connection') ? getNamedType(nodes.type) : type;
}
