import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Draw } from './draw.ts';
import type { Pool } from './pool.ts';
import { toLiteral, valueFor } from './values.ts';

/** What is sent to be executed, before it is JSON. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

type Field = GraphQLField<unknown, unknown>;

/** How many fields an operation may still have. */
const MAX_FIELDS = 40;
const MAX_DEPTH = 7;

/** Writes one operation that the schema allows, but for values at an edge and past it. */
export class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #pool: Pool;
  readonly #draw: Draw;
  readonly #variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  #fields = 0;

  constructor(schema: GraphQLSchema, pool: Pool, draw: Draw) {
    this.#schema = schema;
    this.#pool = pool;
    this.#draw = draw;
  }

  write(operation: 'query' | 'mutation'): Operation {
    const root = operation === 'query' ? this.#schema.getQueryType() : this.#schema.getMutationType();
    if (!root) throw new Error(`The schema has no ${operation}.`);
    const fields = Object.values(root.getFields());
    const roots = Array.from({ length: this.#draw.chance(60) ? 1 : this.#draw.int(1, 3) }, () =>
      this.#field(this.#draw.pick(fields), 1),
    );
    if (this.#draw.chance(10)) roots.push('__typename');
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const name = this.#draw.chance(50) || declared ? ' Fuzz' : '';
    const query = [`${operation}${name}${declared} { ${roots.join(' ')} }`, ...this.#fragments].join('\n');
    return { query, variables: this.#variables };
  }

  // Every field has an alias of its own: two of one name might differ in arguments or type, which is no valid document.
  #field(field: Field, depth: number): string {
    this.#fields += 1;
    const alias = `${field.name}_${this.#fields}`;
    const args = field.args.filter((argument) => this.#wants(field, argument));
    const passed = args.map((argument) => `${argument.name}: ${this.#argument(field, argument)}`);
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${this.#selection(type, depth + 1)}` : '';
    return `${alias}: ${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''}${this.#directive()}${below}`;
  }

  #wants({ name }: Field, argument: GraphQLArgument): boolean {
    if (isRequiredArgument(argument)) return true;
    // A list without a size asks for a hundred of everything below it.
    if (argument.name === 'first') return this.#draw.chance(85);
    if (argument.name === 'last') return this.#draw.chance(5);
    return this.#draw.chance(name.endsWith('vents') ? 30 : 20);
  }

  #argument(field: Field, argument: GraphQLArgument): string {
    const place = { name: argument.name, owner: argument.name === 'input' ? argument.type.toString() : field.name };
    const value = valueFor(argument.type, place, this.#pool, this.#draw);
    return this.#draw.chance(50) ? this.#variable(String(argument.type), value) : toLiteral(argument.type, value);
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#declared.length + 1}`;
    this.#declared.push(`$${name}: ${type}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #directive(): string {
    if (!this.#draw.chance(6)) return '';
    const condition = this.#draw.chance(50) ? this.#variable('Boolean!', this.#draw.chance(70)) : 'true';
    return this.#draw.chance(70) ? ` @include(if: ${condition})` : ` @skip(if: ${condition})`;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts = this.#draw.chance(30) ? ['__typename'] : [];
    if (isObjectType(type) || isInterfaceType(type))
      parts.push(...this.#fieldsOf(Object.values(type.getFields()), depth));
    if (isAbstractType(type)) {
      const possible = this.#schema.getPossibleTypes(type);
      for (let count = this.#draw.int(0, 2); count > 0; count -= 1) {
        const member = this.#draw.pick(possible);
        parts.push(`... on ${member.name}${this.#directive()} ${this.#selection(member, depth)}`);
      }
    }
    const selection = `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
    if (!this.#draw.chance(8)) return selection;
    const name = `F${this.#fragments.length + 1}`;
    this.#fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return `{ ...${name} }`;
  }

  #fieldsOf(fields: readonly Field[], depth: number): string[] {
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const choice = depth >= MAX_DEPTH || this.#fields >= MAX_FIELDS ? leaves : fields;
    if (choice.length === 0) return [];
    // Lists are walked down into; what is not walked into is worth little.
    return Array.from({ length: this.#draw.int(1, 4) }, () => this.#field(this.#draw.pick(choice), depth));
  }
}
