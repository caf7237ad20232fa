import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
/** A place for a value: an argument, or a field of an input object. */
export type Input = GraphQLArgument | GraphQLInputField;
type Annotated = { astNode?: Parameters<typeof getDirectiveValues>[1] | null | undefined };

/** What `@listSize` says about a field. */
export interface ListSize {
  assumedSize: number;
  slicingArguments: readonly string[];
  sizedFields: readonly string[];
}

/** What a schema's `@cost` and `@listSize` say, read once. Throws when they name what is not there. */
export class Prices {
  readonly #schema: GraphQLSchema;
  readonly #inputs = new Map<GraphQLNamedType, Input[]>();
  readonly #arguments = new Map<Field, Input[]>();
  readonly #weights = new Map<object, number>();
  readonly #lists = new Map<Field, ListSize>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    const types = Object.values(schema.getTypeMap());
    for (const type of types) {
      this.#weights.set(type, this.#readCost(type) ?? (isCompositeType(type) ? 1 : 0));
      if (isInputObjectType(type)) this.#readWeights(Object.values(type.getFields()));
    }
    this.#findPricedInputs(types);
    for (const type of types) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) this.#readField(field, `${type.name}.${field.name}`);
    }
  }

  /** What one object or value of a type adds, or one answer to a field. */
  of(element: GraphQLNamedType | Field): number {
    return this.#weights.get(element) ?? 0;
  }

  listSizeOf(field: Field): ListSize | undefined {
    return this.#lists.get(field);
  }

  /** Whether a field's arguments have any bearing on its price. */
  dependsOnArguments(field: Field): boolean {
    return this.#arguments.has(field) || (this.#lists.get(field)?.slicingArguments.length ?? 0) > 0;
  }

  /** What the arguments given to a field add, with everything inside them. */
  ofArguments(field: Field, values: Record<string, unknown>): number {
    return this.#sum(this.#arguments.get(field) ?? [], values);
  }

  #sum(inputs: readonly Input[], values: Record<string, unknown>): number {
    let sum = 0;
    for (const input of inputs) sum += this.ofInput(input, values[input.name]);
    return sum;
  }

  /** Whether what is given there may add something. */
  isPriced(input: Input): boolean {
    return this.#weights.has(input) || this.#inputs.has(getNamedType(input.type));
  }

  /** What a value that is given there adds, with everything inside it. */
  ofInput(input: Input, value: unknown): number {
    if (value === null || value === undefined) return 0;
    const inside = this.#inputs.get(getNamedType(input.type));
    const weight = this.#weights.get(input) ?? 0;
    const items = Array.isArray(value) ? value : [value];
    if (!inside) return weight * items.length;
    return items.reduce((sum, item) => sum + weight + (item ? this.#sum(inside, item) : 0), 0);
  }

  #readField(field: Field, name: string): void {
    const weight = this.#readCost(field);
    if (weight !== undefined) this.#weights.set(field, weight);
    this.#readWeights(field.args);
    const priced = field.args.filter((argument) => this.isPriced(argument));
    if (priced.length > 0) this.#arguments.set(field, priced);
    const size = this.#read('listSize', field);
    if (size) this.#lists.set(field, checkedListSize(this.#schema, field, name, size));
  }

  #readWeights(inputs: readonly Input[]): void {
    for (const input of inputs) {
      const weight = this.#readCost(input);
      if (weight !== undefined) this.#weights.set(input, weight);
    }
  }

  /** Input objects can contain one another, so this goes round until nothing new is found. */
  #findPricedInputs(types: readonly GraphQLNamedType[]): void {
    for (let found = -1; found !== this.#inputs.size; ) {
      found = this.#inputs.size;
      for (const type of types.filter(isInputObjectType)) {
        const priced = Object.values(type.getFields()).filter((field) => this.isPriced(field));
        if (priced.length > 0) this.#inputs.set(type, priced);
      }
    }
  }

  #readCost(element: Annotated): number | undefined {
    const values = this.#read('cost', element);
    if (!values) return undefined;
    const weight = Number(values.weight);
    if (!(weight >= 0)) throw new Error(`@cost(weight: "${values.weight}") is not a number from 0.`);
    return weight;
  }

  #read(name: string, { astNode }: Annotated): Record<string, unknown> | undefined {
    const directive = this.#schema.getDirective(name);
    return directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
  }
}

function checkedListSize(schema: GraphQLSchema, field: Field, name: string, said: Record<string, unknown>): ListSize {
  const size = {
    assumedSize: (said.assumedSize as number | undefined) ?? 1,
    slicingArguments: (said.slicingArguments as string[] | undefined) ?? [],
    sizedFields: (said.sizedFields as string[] | undefined) ?? [],
  };
  const type = schema.getType(getNamedType(field.type).name);
  const below = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const unknown = [
    ...size.slicingArguments.filter((argument) => !field.args.some((known) => known.name === argument)),
    ...size.sizedFields.filter((sized) => !below[sized]),
  ];
  if (unknown.length > 0) throw new Error(`@listSize of ${name} names ${unknown}, which is not there.`);
  // Whether exactly one is given is not looked at in operations, so it has to follow from the types.
  const [only] = field.args.filter((argument) => size.slicingArguments.includes(argument.name));
  const isSure = size.slicingArguments.length === 1 && only !== undefined && isRequiredArgument(only);
  if (size.slicingArguments.length > 0 && said.requireOneSlicingArgument && !isSure) {
    throw new Error(`@listSize of ${name} needs requireOneSlicingArgument: false, or one required argument.`);
  }
  return size;
}
