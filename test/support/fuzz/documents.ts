import type { Draw } from './draw.ts';
import { oddText } from './texts.ts';

const TOKEN = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|\.\.\.|-?\d[\d.eE+-]*|\w+|[^\s\w]/g;
const TOKENS = ['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '...', '|', '&', '"', '"""', '#', '\\', 'on', 'null'];
const NAMES = ['query', 'mutation', 'subscription', 'fragment', 'extend', 'schema', 'type', '__proto__', 'toString'];

/** What is no valid operation: `document` with broken tokens, or something that no parser likes. */
export function malformedDocument(document: string, draw: Draw): string {
  return draw.chance(60) ? broken(document, draw) : draw.pick(MONSTERS)(draw);
}

function broken(document: string, draw: Draw): string {
  if (draw.chance(15)) return document.slice(0, draw.int(0, document.length - 1));
  const tokens = document.match(TOKEN) ?? [];
  for (let count = draw.int(1, 3); count > 0; count -= 1) {
    const index = draw.int(0, tokens.length);
    const token = draw.chance(20)
      ? oddText(draw)
      : draw.pick(draw.chance(60) ? TOKENS : draw.chance(50) ? NAMES : tokens);
    // Left out, put in, or replaced.
    tokens.splice(index, draw.int(0, 1), ...(draw.chance(30) ? [] : [token ?? '']));
  }
  return tokens.join(' ');
}

const repeated = (draw: Draw, text: string): string => text.repeat(10 ** draw.int(1, 4));

const wrapped = (draw: Draw, open: string, middle: string, close: string): string => {
  const depth = draw.pick([5, 20, 100, 1_000, 7_000]);
  return open.repeat(depth) + middle + close.repeat(depth);
};

type Monster = (draw: Draw) => string;

const MONSTERS: readonly Monster[] = [
  () => '',
  () => '\ufeff',
  () => '{}',
  () => '{ events { nodes } }',
  () => '{ events(first: 1) { ...A } } fragment A on EventConnection { ...B } fragment B on EventConnection { ...A }',
  () => '{ ...A } fragment A on Query { ...A }',
  () => '{ ...Nowhere }',
  () => '{ __typename } { __typename }',
  () => 'query A { __typename } query A { __typename }',
  () => 'subscription { events }',
  () => 'type Query { a: Int }',
  () => 'extend schema @link(url: "a") { query: Query }',
  () => 'query ($a: Nothing, $a: Int! = null, $b: Job) { job(id: $a) { id } }',
  () => 'query ($a: Int = "a") { events(first: $a) { totalCount } }',
  () => '{ events(first: 1, first: 2) { totalCount } }',
  () => '{ a: events { totalCount } a: jobs { totalCount } }',
  () => '{ event(id: """unclosed) { id } }',
  () => '{ job(id: "\\uD800\\u{110000}") { id } }',
  () => '{ __type(name: "Query") { fields { type { fields { type { name } } } } } }',
  (draw) => `# ${oddText(draw)}\n${repeated(draw, '#\n')}{ __typename }`,
  (draw) => wrapped(draw, '{ a ', '{ b }', '}'),
  (draw) => wrapped(draw, '{ ... on Query ', '{ __typename }', '}'),
  (draw) => `{ events(filter: ${wrapped(draw, '[', '1', ']')}) { totalCount } }`,
  (draw) => `{ events(filter: ${wrapped(draw, '{ occursAt: ', '{}', '}')}) { totalCount } }`,
  (draw) => `query ($a: ${wrapped(draw, '[', 'Int', ']')}) { __typename }`,
  (draw) => `{ events(first: ${repeated(draw, '9')}) { totalCount } }`,
  (draw) => `{ ${repeated(draw, 'a')} }`,
  (draw) => `{ job(id: "${repeated(draw, 'a')}") { id } }`,
  (draw) => `{ ${repeated(draw, '__typename ')} }`,
  (draw) => `{ ${repeated(draw, 'nothing ')} }`,
  (draw) => `{ __typename ${repeated(draw, '@include(if: true) ')} }`,
  (draw) => `{ __typename ${repeated(draw, '@nothing ')} }`,
  (draw) => `query A(${repeated(draw, '$a: Int ')}) { __typename }`,
  (draw) => `{ ${aliases(draw, (index) => `a${index}: __typename`)} }`,
  (draw) => `{ ${aliases(draw, (index) => `a${index}: events(first: 1) { totalCount }`)} }`,
  (draw) =>
    `mutation { ${aliases(draw, (index) => `a${index}: createTag(input: { value: "t" }) { userErrors { code } }`)} }`,
  (draw) =>
    `{ ...F0 } ${aliases(draw, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)}`,
  (draw) => draw.text(),
];

const aliases = (draw: Draw, each: (index: number) => string): string =>
  Array.from({ length: draw.pick([2, 30, 300]) }, (_, index) => each(index)).join(' ');
