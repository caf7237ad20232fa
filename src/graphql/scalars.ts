import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import {
  GraphQLDate,
  GraphQLDateTime,
  GraphQLEmailAddress,
  GraphQLJSON,
  GraphQLLatitude,
  GraphQLLongitude,
  GraphQLTimeZone,
  GraphQLURL,
} from 'graphql-scalars';

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const literalText = (node: ValueNode, name: string): string =>
  node.kind === Kind.STRING ? node.value : refuse(`${name} must be given as a string.`);

/** Runs the reading of a literal so that what it throws says where the literal stands. */
function atNode<T>(node: ValueNode, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new GraphQLError((error as Error).message, { nodes: node, originalError: error as Error });
  }
}

/** How a scalar's values are sent and read. */
type Behaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

/** A scalar of graphql-scalars whose values are read by `parse` and sent as they are: rows hold them ready to send. */
function textScalar({ name }: GraphQLScalarType, parse: (text: string) => unknown): Behaviour {
  return {
    serialize: (value) => (value instanceof Date ? value.toISOString() : value),
    parseValue: (value) => parse(typeof value === 'string' ? value : refuse(`${name} must be given as a string.`)),
    parseLiteral: (node) => atNode(node, () => parse(literalText(node, name))),
  };
}

/** An instant in UTC as JavaScript writes it itself, which most of them are. */
const USUAL_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function parseInstant(text: string): Date {
  if (USUAL_INSTANT.test(text) && !text.startsWith('0000')) {
    const usual = new Date(text);
    // A day that the month does not have would have become one of the next month.
    if (!Number.isNaN(usual.getTime()) && usual.toISOString() === text) return usual;
  }
  const instant = GraphQLDateTime.parseValue(text) as Date;
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999 ? instant : refuse('DateTime must be in the years 0001 to 9999, in UTC.');
}

function parseDate(text: string): string {
  GraphQLDate.parseValue(text);
  return text.startsWith('0000') ? refuse('Date must be in the years 0001 to 9999.') : text;
}

// Intl also takes offsets such as +01:00, which name no zone of the IANA database.
const parseZone = (text: string): string =>
  /^[A-Za-z]/.test(text)
    ? (GraphQLTimeZone.parseValue(text) as string)
    : refuse(`Value is not an IANA time zone: ${text}`);

function parseUrl(text: string): URL {
  const url = URL.parse(text);
  if (!url) return refuse('URL must be an absolute web address.');
  return url.protocol === 'http:' || url.protocol === 'https:'
    ? url
    : refuse('URL must begin with http:// or https://.');
}

/** A coordinate in degrees: a number, or a text that graphql-scalars reads. Nothing is rounded. */
function coordinate(base: GraphQLScalarType, most: number): Behaviour {
  const parse = (value: unknown) => {
    if (typeof value === 'number' && Math.abs(value) <= most) return value;
    const rounded = base.parseValue(value) as number;
    // The base keeps eight decimal places, and a filter would miss the exact place of a record with more.
    const exact = Number(value);
    return Number.isNaN(exact) ? rounded : exact;
  };
  return {
    serialize: (value) => value,
    parseValue: parse,
    // The base takes no whole number in a literal.
    parseLiteral: (node) =>
      atNode(node, () =>
        parse(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : literalText(node, base.name)),
      ),
  };
}

/** How deep a JSON value may be nested: what walks much deeper ones runs out of stack, the database's parser too. */
const MAX_DEPTH = 100;

function isDeeper(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1));
}

const shallow = (value: unknown): unknown =>
  isDeeper(value, MAX_DEPTH) ? refuse(`JSON may be nested at most ${MAX_DEPTH} levels deep.`) : value;

const json: Behaviour = {
  serialize: (value) => GraphQLJSON.serialize(value),
  parseValue: shallow,
  parseLiteral: (node, variables) => shallow(GraphQLJSON.parseLiteral(node, variables)),
};

/** The custom scalars of the schema. Instants are read as Date and sent as RFC 3339 in UTC with milliseconds. */
export const scalars: Readonly<Record<string, Behaviour>> = {
  DateTime: textScalar(GraphQLDateTime, parseInstant),
  Date: textScalar(GraphQLDate, parseDate),
  EmailAddress: textScalar(GraphQLEmailAddress, (text) => GraphQLEmailAddress.parseValue(text)),
  URL: textScalar(GraphQLURL, parseUrl),
  TimeZone: textScalar(GraphQLTimeZone, parseZone),
  JSON: json,
  Latitude: coordinate(GraphQLLatitude, 90),
  Longitude: coordinate(GraphQLLongitude, 180),
};
