import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GatewayContext } from '../context.ts';
import { isCompilable } from './compilable.ts';
import { compiledSchema, type Strays } from './compiled-schema.ts';

type ApolloGateway = NonNullable<ApolloServerOptions<BaseContext>['gateway']>;
type ApolloExecutor = NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>;

/** An operation that is to be executed. */
export interface Execution {
  document: DocumentNode;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  context: object;
}

/** Told when an operation is about to be executed; what it returns is called when it has been. */
export type ExecutionObserver = (operation: OperationDefinitionNode) => (() => void) | undefined;

/** The most documents that are kept compiled; the code of a large one takes some 300 kB. */
const MAX_COMPILED = 200;
/** How often a document is executed before it is compiled, which costs as much as some tens of executions. */
const EXECUTIONS_BEFORE = 2;

/**
 * Executes queries that come again and again by code compiled for them (graphql-jit), and all else by graphql-js. The
 * answers are the same: where compiled code finds a fault that no resolver threw, graphql-js executes the query again
 * and says what it is.
 */
export class Executor {
  readonly #schema: GraphQLSchema;
  /** Made when the first document is compiled: a start does without it. */
  #compilable: GraphQLSchema | undefined;
  readonly #strays: Strays = new WeakSet();
  readonly #executions = new WeakMap<DocumentNode, number>();
  readonly #compiled = new Map<DocumentNode, Map<string | undefined, CompiledQuery | null>>();

  readonly #observers: readonly ExecutionObserver[];

  constructor(schema: GraphQLSchema, observers: readonly ExecutionObserver[] = []) {
    this.#schema = schema;
    this.#observers = observers;
  }

  async execute(given: Execution): Promise<ExecutionResult> {
    if (this.#observers.length === 0) return this.#execute(given);
    const operation = getOperationAST(given.document, given.operationName);
    const ends = operation ? this.#observers.map((observer) => observer(operation)) : [];
    try {
      return await this.#execute(given);
    } finally {
      for (const end of ends) end?.();
    }
  }

  async #execute(given: Execution): Promise<ExecutionResult> {
    const compiled = this.#compiledFor(given);
    return (compiled && (await this.#executeCompiled(compiled, given))) ?? this.#interpret(given);
  }

  #interpret({ document, operationName, variables, context }: Execution): ExecutionResult | Promise<ExecutionResult> {
    return execute({
      schema: this.#schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue: context,
    });
  }

  /** Null where graphql-js has to say what is wrong. */
  async #executeCompiled(compiled: CompiledQuery, given: Execution): Promise<ExecutionResult | null> {
    const { context, variables } = given;
    try {
      if (!this.#fits(given)) return null;
      const result = await compiled.query(undefined, context, variables);
      if (this.#strays.has(context)) return null;
      const { errors } = result;
      if (!errors) return result;
      return errors.every(({ originalError }) => originalError) ? { ...result, errors: errors.map(asThrown) } : null;
    } catch {
      return null;
    }
  }

  /** Whether the variables are what the operation takes: the compiled code lets some pass that are not. */
  #fits({ document, operationName, variables = {} }: Execution): boolean {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    return getVariableValues(this.#schema, definitions, variables, { maxErrors: 1 }).errors === undefined;
  }

  #compiledFor({ document, operationName }: Execution): CompiledQuery | null {
    const known = this.#compiled.get(document);
    const before = known?.get(operationName);
    if (before !== undefined) {
      this.#keep(document, known as Map<string, CompiledQuery | null>);
      return before;
    }
    const executions = (this.#executions.get(document) ?? 0) + 1;
    this.#executions.set(document, executions);
    if (executions <= EXECUTIONS_BEFORE) return null;
    const compiled = this.#compile(document, operationName);
    this.#keep(document, (known ?? new Map()).set(operationName, compiled));
    return compiled;
  }

  /** Those used last, as a Map walks its entries in the order of their insertion. */
  #keep(document: DocumentNode, compiled: Map<string | undefined, CompiledQuery | null>): void {
    this.#compiled.delete(document);
    this.#compiled.set(document, compiled);
    if (this.#compiled.size <= MAX_COMPILED) return;
    const [oldest] = this.#compiled.keys();
    if (oldest) this.#compiled.delete(oldest);
  }

  #compile(document: DocumentNode, operationName: string | undefined): CompiledQuery | null {
    if (!isCompilable(this.#schema, document, operationName)) return null;
    const options = { disablingCapturingStackErrors: true };
    this.#compilable ??= compiledSchema(this.#schema, this.#strays);
    const compiled = compileQuery(this.#compilable, document, operationName, options);
    return isCompiledQuery(compiled) ? compiled : null;
  }
}

/** What graphql-js would make of an error that a resolver threw; the compiled code's own has no extensions. */
const asThrown = ({ message, path, locations, originalError }: GraphQLError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, originalError }), { locations });

/** The schema and its executor in the form that Apollo Server takes for another executor than graphql-js. */
export function asApolloGateway(schema: GraphQLSchema, executor: Executor): ApolloGateway {
  const run: ApolloExecutor = ({ document, request, context }) => {
    const { operationName, variables } = request;
    // An operation that is known has been executed already where Apollo is to answer it after all.
    const { execution } = context as GatewayContext;
    return (execution ??
      executor.execute({ document, context, operationName, variables })) as ReturnType<ApolloExecutor>;
  };
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: run }),
    stop: async () => {},
  };
}
