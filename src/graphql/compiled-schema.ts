import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

/** Operations in which something was thrown where the compiled code cannot catch it: they are executed again. */
export type Strays = WeakSet<object>;

/**
 * The schema as compiled documents call it. What they do with a value that arrives late runs as the callback of a
 * promise, and would hang the operation if it threw: here it becomes an error of that field, and the operation a stray.
 */
export const compiledSchema = (schema: GraphQLSchema, strays: Strays): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) =>
      field.resolve ? { ...field, resolve: caught(field.resolve, strays) } : undefined,
  });

type Resolver = GraphQLFieldResolver<unknown, object>;

const caught =
  (resolve: Resolver, strays: Strays): Resolver =>
  (parent, args, context, info) => {
    const value = resolve(parent, args, context, info) as { then?: unknown } | null | undefined;
    if (value === null || typeof value !== 'object' || typeof value.then !== 'function') return value;
    return new Caught(value as Promise<unknown>, () => strays.add(context));
  };

class Caught {
  readonly #value: Promise<unknown>;
  readonly #onStray: () => void;

  constructor(value: Promise<unknown>, onStray: () => void) {
    this.#value = value;
    this.#onStray = onStray;
  }

  // biome-ignore lint/suspicious/noThenProperty: the compiled code calls `then` with both callbacks, and nothing else
  then(onValue: (value: unknown) => void, onError: (error: unknown) => void): void {
    this.#value.then((value) => {
      try {
        onValue(value);
      } catch (error) {
        this.#onStray();
        onError(error);
      }
    }, onError);
  }
}
