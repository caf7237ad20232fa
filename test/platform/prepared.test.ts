// Which statements a connection keeps prepared.
import { describe, expect, it } from 'vitest';
import { PreparedStatements } from '../../src/platform/prepared.ts';

const used = (statements: PreparedStatements, text: string, times: number) =>
  Array.from({ length: times }, () => statements.nameFor(text)).at(-1);

describe('prepared statements', () => {
  it('get a name when they come the third time, and keep it', () => {
    const statements = new PreparedStatements(true);

    expect(used(statements, 'a', 2)).toEqual({ name: null, isNew: false, evicted: null });
    expect(statements.nameFor('a')).toEqual({ name: 's1', isNew: true, evicted: null });
    expect(statements.nameFor('a')).toEqual({ name: 's1', isNew: false, evicted: null });
  });

  it('are at most 64, of which the one used longest ago makes room', () => {
    const statements = new PreparedStatements(true);
    for (let index = 1; index <= 64; index += 1) used(statements, `text ${index}`, 3);
    statements.nameFor('text 1');

    expect(used(statements, 'one more', 3)).toEqual({ name: 's65', isNew: true, evicted: 's2' });
  });

  it('are forgotten, and closed on the server, when it is not known whether it has them', () => {
    const statements = new PreparedStatements(true);
    used(statements, 'a', 3);
    statements.doubt(['s1']);

    expect(statements.takeDoubtful()).toEqual(['s1']);
    expect(statements.takeDoubtful()).toEqual([]);
    expect(used(statements, 'a', 3)).toEqual({ name: 's2', isNew: true, evicted: null });
  });

  it('are none that search: how rare a word is decides how it is found', () => {
    const statements = new PreparedStatements(true);
    const search = 'select 1 from "searchable_job_event" as e where e.search @@ websearch_to_tsquery($1)';

    expect(used(statements, search, 9)).toEqual({ name: null, isNew: false, evicted: null });
  });

  it('have no names where they are turned off', () => {
    expect(used(new PreparedStatements(false), 'a', 9)).toEqual({ name: null, isNew: false, evicted: null });
  });
});
