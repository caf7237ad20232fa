import {
  type ConstDirectiveNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { RequiredScopes } from '../organization/caller.ts';

/** The scopes that the contract requires: by type (`Job`), and by field of a root type (`Mutation.createJob`). */
export type ScopeTable = ReadonlyMap<string, RequiredScopes>;

/** Reads every `@requiresScopes` of the contract. */
export function readScopes(contract: DocumentNode): ScopeTable {
  const table = new Map<string, RequiredScopes>();
  for (const type of contract.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const ofType = required(type.directives);
    if (ofType) table.set(type.name.value, ofType);
    for (const field of type.fields ?? []) {
      const ofField = required(field.directives);
      if (ofField) table.set(`${type.name.value}.${field.name.value}`, ofField);
    }
  }
  return table;
}

function required(directives: readonly ConstDirectiveNode[] | undefined): RequiredScopes | undefined {
  const directive = directives?.find(({ name }) => name.value === 'requiresScopes');
  const argument = directive?.arguments?.find(({ name }) => name.value === 'scopes');
  return argument && (valueFromASTUntyped(argument.value) as string[][]);
}

/**
 * Enforces every `@requiresScopes`: a field without its scopes is FORBIDDEN before it is resolved; an object of a type
 * without its scopes is null. Lists of events leave such kinds out when they are read.
 */
export function guardScopes(schema: GraphQLSchema, table: ScopeTable): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    // Whoever reached an object of a type with scopes has them, and so may read what belongs to it.
    if (table.has(type.name) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      hideReturned(type, field, table);
      const ofField = table.get(`${type.name}.${field.name}`);
      if (ofField) refuse(type, field, ofField);
    }
  }
}

type Field = GraphQLField<unknown, GatewayContext>;

function refuse(type: GraphQLObjectType, field: Field, scopes: RequiredScopes): void {
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = (parent, args, context, info) => {
    if (!context.caller.may(scopes)) throw forbidden(`${type.name}.${field.name}`, scopes);
    return resolve(parent, args, context, info);
  };
}

/** What is thrown where a caller lacks the scopes for a field or for what a mutation would change. */
export const forbidden = (what: string, scopes: RequiredScopes): GraphQLError =>
  new GraphQLError(`${what} needs the scope ${scopes.map((all) => all.join(' and ')).join(', or ')}.`, {
    extensions: { code: 'FORBIDDEN' },
  });

function hideReturned(type: GraphQLObjectType, field: Field, table: ScopeTable): void {
  const returned = getNamedType(field.type);
  // A list's own field is guarded, and what it holds was read for this caller.
  if (isNonNullType(field.type) && !field.resolve) return;
  if (isAbstractType(returned)) {
    const { resolve } = field;
    if (!resolve) return;
    field.resolve = (parent, args, context, info) => {
      const show = (item: unknown) => (isHidden(context, table, item) ? null : item);
      const showAll = (value: unknown) => (Array.isArray(value) ? value.map(show) : show(value));
      const value = resolve(parent, args, context, info);
      // What is there already is not made to wait: a page has one of these for each of its nodes.
      return value instanceof Promise ? value.then(showAll) : showAll(value);
    };
    return;
  }
  const scopes = table.get(returned.name);
  if (!scopes || type.name === 'Query') return;
  const resolve = field.resolve ?? ((parent: unknown) => (parent as Record<string, unknown>)[field.name]);
  field.resolve = (parent, args, context, info) =>
    context.caller.may(scopes) ? resolve(parent, args, context, info) : null;
}

function isHidden(context: GatewayContext, table: ScopeTable, item: unknown): boolean {
  const typename = (item as { __typename?: string } | null)?.__typename;
  return typename !== undefined && !context.caller.may(table.get(typename) ?? []);
}
