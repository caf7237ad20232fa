const ROW = Symbol('row');

/** A piece of SQL: a whole statement, or a part of one. Its values travel as parameters, never as text. */
export interface Sql<Row = unknown> {
  /** What a row of it looks like, for the compiler alone. */
  readonly [ROW]?: Row;
  /** Texts with a value or another piece between each two of them. */
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

/** A statement as a driver takes it: `$1` stands for the first parameter. */
export interface Statement {
  text: string;
  parameters: unknown[];
}

class Piece implements Sql {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];

  constructor(texts: readonly string[], values: readonly unknown[]) {
    this.texts = texts;
    this.values = values;
  }
}

/**
 * Writes SQL: pieces are put in as they are, everything else becomes a parameter. Statements are put together for each
 * operation anew, which a query builder's tree of nodes makes dearer than the statement itself.
 */
export function sql<Row = unknown>(texts: TemplateStringsArray, ...values: readonly unknown[]): Sql<Row> {
  for (const value of values) {
    if (value !== null && typeof value === 'object' && 'toOperationNode' in value) {
      throw new TypeError("A statement is written with one `sql` alone: this one, not kysely's.");
    }
  }
  return new Piece(texts, values) as Sql<Row>;
}

/** Text of our own as SQL: never of a caller's. */
sql.raw = (text: string): Sql => new Piece([text], []);

/** Columns by their names, which are our own and few: the same name is the same piece. */
const refs = new Map<string, Sql>();

/** A column, with the alias of its table if there is one: `e.id`. */
sql.ref = (name: string): Sql => {
  let ref = refs.get(name);
  if (!ref) {
    ref = sql.raw(name.split('.').map(quoted).join('.'));
    refs.set(name, ref);
  }
  return ref;
};

sql.table = sql.ref;

/** Several pieces, or parameters, with a separator between them. */
sql.join = (items: readonly unknown[], separator: Sql = COMMA): Sql => {
  if (items.length === 0) return sql.raw('');
  const between = textOf(separator);
  return new Piece(['', ...Array<string>(items.length - 1).fill(between), ''], items);
};

/**
 * The condition that a column holds one of these values. One alone is compared: PostgreSQL takes a list of any length for one of
 * ten, and would make a plan anew each time it has one.
 */
export const isOneOf = (column: Sql, values: readonly string[], type: 'text' | 'uuid'): Sql =>
  values.length === 1
    ? sql`${column} = ${values[0]}::${sql.raw(type)}`
    : sql`${column} = any(${values}::${sql.raw(type)}[])`;

const COMMA = sql.raw(', ');

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The whole statement, with its parameters numbered in their order. */
export function compile({ texts, values }: Sql): Statement {
  const parameters: unknown[] = [];
  return { text: write(texts, values, parameters), parameters };
}

/** The text of a piece without parameters. */
export function textOf(piece: Sql): string {
  const { text, parameters } = compile(piece);
  if (parameters.length > 0) throw new TypeError(`There are parameters in: ${text}`);
  return text;
}

function write(texts: readonly string[], values: readonly unknown[], parameters: unknown[]): string {
  let text = texts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value instanceof Piece) text += write(value.texts, value.values, parameters);
    else text += `$${parameters.push(value)}`;
    text += texts[index + 1] ?? '';
  }
  return text;
}
