// What an operation may look like: every limit at its edge and one past it, and no statement for what is refused.
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { useGateway } from '../../support/gateway.ts';
import { ANSWERED, answered, refused } from './caller.ts';

const JOB = 'job(id: "job_01h4000000e008000g00000001")';

const test = useGateway();

const refusedWith = (code: string, message: string) => ({
  status: 400,
  code,
  message,
  data: undefined,
  statements: [],
});

describe('depth', () => {
  it('of 15 levels is answered', async () => {
    expect(await answered(test, deep(15))).toEqual(ANSWERED);
  });

  it('of 16 levels is refused before the database is asked', async () => {
    expect(await refused(test, deep(16))).toEqual(
      refusedWith('DEPTH_LIMIT_EXCEEDED', 'The operation is 16 levels of fields deep; at most 15 is allowed.'),
    );
  });

  it('is measured through fragments', async () => {
    const query = `{ ${JOB} { ...A } } fragment A on Job { ${below(14)} } `;

    expect((await refused(test, query.replace('...A', '... on Job { ...A }'))).code).toBeUndefined();
    expect((await refused(test, query.replace(below(14), below(15)))).code).toBe('DEPTH_LIMIT_EXCEEDED');
  });

  it('of 500 brackets is read, and of 501 refused before the parser sees it', async () => {
    const nested = (brackets: number) =>
      `{ ${JOB} { title } ${'... { '.repeat(brackets - 1)} __typename ${'} '.repeat(brackets - 1)} }`;
    const tooDeep = refusedWith('DEPTH_LIMIT_EXCEEDED', 'The document is nested more than 500 brackets deep.');

    expect(await answered(test, nested(500))).toEqual(ANSWERED);
    expect(await refused(test, nested(501))).toEqual(tooDeep);
    for (const brackets of [2000, 4000, 4900]) expect(await refused(test, nested(brackets))).toEqual(tooDeep);
    expect(await refused(test, `{ node(id: ${'['.repeat(14_000)}`)).toEqual(tooDeep);
  });

  it('of brackets is not that of texts and comments', async () => {
    const brackets = '{[('.repeat(300);
    const query = `{ # ${brackets}
      ${JOB} { title }
      eventBySource(system: JUNT, kind: OFFER, externalId: "\\"${brackets}") { id }
      events(first: 1, filter: { text: """\\""" ${brackets} """ }) { nodes { id } }
    }`;

    expect(await answered(test, query)).toEqual(ANSWERED);
  });
});

describe('aliases', () => {
  const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: title`).join(' ');

  it('up to 50 are answered', async () => {
    expect(await answered(test, `{ ${JOB} { ${aliases(50)} } }`)).toEqual(ANSWERED);
  });

  it('from 51 on are refused before the database is asked', async () => {
    expect(await refused(test, `{ ${JOB} { ${aliases(51)} } }`)).toEqual(
      refusedWith('ALIAS_LIMIT_EXCEEDED', 'The operation has 51 aliases; at most 50 is allowed.'),
    );
  });

  it('of a fragment count wherever it is used', async () => {
    const query = (uses: number) =>
      `{ ${JOB} { ${'events(first: 1) { nodes { ... on Homework { job { ...A } } } } '.repeat(uses)} } }
       fragment A on Job { ${aliases(10)} }`;

    expect((await refused(test, query(5))).code).toBeUndefined();
    expect((await refused(test, query(6))).message).toBe('The operation has 60 aliases; at most 50 is allowed.');
  });
});

describe('directives', () => {
  const directives = (count: number) => `{ ${JOB} { ${'title @include(if: true) '.repeat(count)} } }`;

  it('up to 50 are answered', async () => {
    expect(await answered(test, directives(50))).toEqual(ANSWERED);
  });

  it('from 51 on are refused before the database is asked', async () => {
    expect(await refused(test, directives(51))).toEqual(
      refusedWith('DIRECTIVE_LIMIT_EXCEEDED', 'The operation has 51 directives; at most 50 is allowed.'),
    );
  });
});

describe('root fields', () => {
  const roots = (count: number) => `{ ${`${JOB} { id } `.repeat(count)} }`;

  it('up to 20 are answered', async () => {
    expect(await answered(test, roots(20))).toEqual(ANSWERED);
  });

  it('from 21 on are refused before the database is asked', async () => {
    expect(await refused(test, roots(21))).toEqual(
      refusedWith('ROOT_FIELD_LIMIT_EXCEEDED', 'The operation has 21 root fields; at most 20 is allowed.'),
    );
  });

  it('that @skip or @include leave out do not count', async () => {
    const query = `query ($no: Boolean = false) { ${roots(20).slice(1, -1)} ...A @include(if: $no) ... @skip(if: true) { ...A } }
      fragment A on Query { ${JOB} { id } }`;

    expect(await answered(test, query)).toEqual(ANSWERED);
  });
});

// Unfolded, they would be 2 to the 1,400th fields: that there is an answer at all is the proof.
describe('fragments that double at every level', () => {
  const bomb = (inside: string) =>
    `{ ...F0 } ${Array.from({ length: 1400 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')}
     fragment F1400 on Query { ${inside} }`;

  it.each([
    ['root fields', `${JOB} { id }`, 'ROOT_FIELD_LIMIT_EXCEEDED'],
    ['aliases', '... @skip(if: true) { a: __typename } b: __typename', 'ALIAS_LIMIT_EXCEEDED'],
    ['directives', '__typename @skip(if: true)', 'DIRECTIVE_LIMIT_EXCEEDED'],
  ])('are refused without being unfolded, for their %s', async (_what, inside, code) => {
    expect(await refused(test, bomb(inside))).toMatchObject({ status: 400, code, statements: [] });
  });

  it('are refused without being unfolded, for their cost', async () => {
    const query = bomb('__typename').replace('{ ...F0 }', `{ ${JOB} { ...F0 } }`).replaceAll('on Query', 'on Job');

    const { status, code, message } = await refused(
      test,
      query.replace('{ __typename }', '{ events(first: 1) { nodes { __typename } } }'),
    );

    expect({ status, code, message }).toEqual({
      status: 400,
      code: 'COST_LIMIT_EXCEEDED',
      message: `The operation costs ${Number.MAX_SAFE_INTEGER}; at most 10000 is allowed.`,
    });
  });
});

describe('introspection', () => {
  it('with every option of the standard query is within the limits', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });

    const { data, errors } = await test.send(query);

    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });

  it('is held to the depth of any other operation', async () => {
    const query = `{ __type(name: "Job") { ${'ofType { '.repeat(15)} name ${'} '.repeat(15)} } }`;

    expect((await refused(test, query)).code).toBe('DEPTH_LIMIT_EXCEEDED');
  });
});

/** An operation of so many levels of fields. */
function deep(levels: number): string {
  return `{ ${JOB} { ${below(levels - 1)} } }`;
}

/** So many levels below a job. */
function below(levels: number): string {
  if (levels === 1) return 'id';
  if (levels === 2) return 'events(first: 1) { totalCount }';
  if (levels === 3) return 'events(first: 1) { nodes { __typename } }';
  return `events(first: 1) { nodes { ... on Homework { job { ${below(levels - 3)} } } } }`;
}
