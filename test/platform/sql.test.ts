// How statements are put together: pieces in place, values as parameters, names quoted.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile, type Sql, sql, textOf } from '../../src/platform/sql.ts';

it('puts pieces in their place and numbers parameters in their order', () => {
  const condition = sql`${sql.ref('e.id')} = any(${['a', 'b']}::uuid[])`;

  expect(compile(sql`select ${sql.raw('1')} from ${sql.table('job')} as e where ${condition} and x = ${7}`)).toEqual({
    text: 'select 1 from "job" as e where "e"."id" = any($1::uuid[]) and x = $2',
    parameters: [['a', 'b'], 7],
  });
});

it('joins with commas or with what it is told', () => {
  expect(compile(sql.join([1, sql`now()`, null]))).toEqual({ text: '$1, now(), $2', parameters: [1, null] });
  expect(textOf(sql.join([sql`a`, sql`b`], sql` or `))).toBe('a or b');
  expect(compile(sql.join([]))).toEqual({ text: '', parameters: [] });
});

it('quotes names so that they end where they should', () => {
  expect(textOf(sql.ref('a"b'))).toBe('"a""b"');
});

it('refuses parameters where text is wanted, and the pieces of another library', () => {
  expect(() => textOf(sql`${1}`)).toThrow('There are parameters in: $1');
  expect(() => sql`${{ toOperationNode: () => ({}) }}`).toThrow(TypeError);
});

it('never lets a value into the text, however pieces are nested', () => {
  const secret = fc.string({ minLength: 1 }).map((text) => `§${text}`);
  const { piece } = fc.letrec<{ piece: Sql }>((tie) => ({
    piece: fc
      .tuple(fc.array(fc.oneof({ depthSize: 'small' }, secret, tie('piece')), { maxLength: 4 }), fc.boolean())
      .map(([items, joined]) => (joined ? sql.join(items) : sql`(${items[0]} + ${items[1]})`)),
  }));

  fc.assert(
    fc.property(piece, (statement) => {
      const { text, parameters } = compile(statement);
      expect(text).not.toContain('§');
      expect([...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number))).toEqual(
        parameters.map((_, index) => index + 1),
      );
    }),
  );
});
