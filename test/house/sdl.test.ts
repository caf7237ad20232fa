import { type ASTNode, isTypeDefinitionNode, Kind, parse, visit } from 'graphql';
import { expect, it } from 'vitest';
import { list, read } from './project.ts';

const sentences = /^[\p{Lu}`"'“‘].*[.?:]$/su;

const describable = new Set<string>([
  Kind.SCHEMA_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
]);

const schema = Object.fromEntries(list('schema/*.graphql').map((path) => [path, read(path)]));

it('has a contract to look at', () => {
  expect(schema).toHaveProperty(['schema/event.graphql']);
});

it('describes every element in at least one full sentence', () => {
  expect(listUndescribed(schema)).toEqual([]);
});

it('notices an element without a full sentence', () => {
  const sdl = `
    "An event." type Event { "the id" id: ID! "Says how it went." note("Which one?" lang: String, max: Int): String }
    enum Kind { "Email of thanks" EMAIL }
    extend type Query { events: Int }
  `;

  expect(listUndescribed({ 'a.graphql': sdl })).toEqual([
    'a.graphql: Event.id',
    'a.graphql: Event.note.max',
    'a.graphql: Kind',
    'a.graphql: Kind.EMAIL',
    'a.graphql: Query.events',
  ]);
});

it('defines every type once: a second definition would be merged without a word', () => {
  expect(listDefinedTwice(schema)).toEqual([]);
});

it('notices a type that two files define', () => {
  const files = { 'a.graphql': 'type Job { id: ID! } extend type Query { a: Int }', 'b.graphql': 'enum Job { A }' };

  expect(listDefinedTwice(files)).toEqual(['Job: a.graphql, b.graphql']);
});

it('extends no type but Query and Mutation', () => {
  expect(listExtended(schema)).toEqual([]);
});

it('notices another type that is extended', () => {
  const sdl = 'extend type Query { a: Int } extend type Mutation { b: Int } extend type Job { c: Int }';

  expect(listExtended({ 'a.graphql': sdl })).toEqual(['a.graphql: Job']);
});

it('says of everything deprecated what to use instead, and the day from which it may be gone', () => {
  expect(listWithoutWayOut(schema)).toEqual([]);
});

it('notices a deprecation that does not', () => {
  const sdl = `
    type Job { a: Int @deprecated(reason: "Use b instead; it may be gone from 2027-06-30.") b: Int @deprecated }
    enum Kind { A @deprecated(reason: "Use B instead.") B @deprecated(reason: "It may be gone from 2027-06-30.") }
    input In { a: Int @deprecated(reason: "Use b instead; it may be gone from 2027-13-45.") b: Int }
  `;

  expect(listWithoutWayOut({ 'a.graphql': sdl })).toEqual([
    'a.graphql: ',
    'a.graphql: Use B instead.',
    'a.graphql: It may be gone from 2027-06-30.',
    'a.graphql: Use b instead; it may be gone from 2027-13-45.',
  ]);
});

type Files = Record<string, string>;

function listUndescribed(files: Files): string[] {
  return Object.entries(files).flatMap(([path, sdl]) => {
    const found: string[] = [];
    const names: string[] = [];
    visit(parse(sdl), {
      enter(node) {
        const name = nameOf(node);
        if (name === undefined) return;
        names.push(name);
        const { description } = node as { description?: { value: string } };
        if (describable.has(node.kind) && !sentences.test(description?.value.trim() ?? '')) {
          found.push(`${path}: ${names.join('.')}`);
        }
      },
      leave(node) {
        if (nameOf(node) !== undefined) names.pop();
      },
    });
    return found;
  });
}

/** What a definition or an extension is called; undefined for the nodes inside it that are neither. */
function nameOf(node: ASTNode): string | undefined {
  if (node.kind === Kind.SCHEMA_DEFINITION) return 'schema';
  const isElement = describable.has(node.kind) || node.kind.endsWith('Extension');
  return isElement && 'name' in node ? node.name?.value : undefined;
}

function listDefinedTwice(files: Files): string[] {
  const definitions = Object.entries(files).flatMap(([path, sdl]) =>
    parse(sdl)
      .definitions.filter(isTypeDefinitionNode)
      .map((definition) => ({ path, name: definition.name.value })),
  );
  return Object.entries(Object.groupBy(definitions, ({ name }) => name))
    .filter(([, places = []]) => places.length > 1)
    .map(([name, places = []]) => `${name}: ${places.map(({ path }) => path).join(', ')}`);
}

function listExtended(files: Files): string[] {
  return Object.entries(files).flatMap(([path, sdl]) =>
    parse(sdl)
      .definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_EXTENSION)
      .map((definition) => definition.name.value)
      .filter((name) => name !== 'Query' && name !== 'Mutation')
      .map((name) => `${path}: ${name}`),
  );
}

/** The reasons of all `@deprecated` that leave a reader without a way out. */
function listWithoutWayOut(files: Files): string[] {
  return Object.entries(files).flatMap(([path, sdl]) => {
    const reasons: string[] = [];
    visit(parse(sdl), {
      Directive(node) {
        const reason = node.arguments?.find(({ name }) => name.value === 'reason')?.value;
        if (node.name.value === 'deprecated') reasons.push(reason?.kind === Kind.STRING ? reason.value : '');
      },
    });
    return reasons.filter((reason) => !hasWayOut(reason)).map((reason) => `${path}: ${reason}`);
  });
}

function hasWayOut(reason: string): boolean {
  const [, day] = /^Use .+ instead\b.* from (\d{4}-\d{2}-\d{2})\.$/s.exec(reason) ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(day));
}
