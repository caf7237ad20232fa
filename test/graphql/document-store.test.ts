import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DocumentStore } from '../../src/graphql/document-store.ts';

/** A document of exactly ten characters. */
const ten = (name: string) => parse(`{ ${name.padEnd(6, '_')} }`);

describe('the store of parsed documents', () => {
  it('keeps as many characters as it may', async () => {
    const store = new DocumentStore(100);
    const names = Array.from({ length: 10 }, (_, index) => `a${index}`);

    for (const name of names) await store.set(name, ten(name));

    expect(await Promise.all(names.map((name) => store.get(name)))).not.toContain(undefined);
  });

  it('forgets the one used longest ago for one more', async () => {
    const store = new DocumentStore(100);
    for (let index = 0; index < 10; index += 1) await store.set(`a${index}`, ten(`a${index}`));
    await store.get('a0');

    await store.set('more', ten('more'));

    expect(await store.get('a0')).toBeDefined();
    expect(await store.get('a1')).toBeUndefined();
    expect(await store.get('a2')).toBeDefined();
    expect(await store.get('more')).toBeDefined();
  });

  it('does not count a document twice that is set again, nor one that was deleted', async () => {
    const store = new DocumentStore(100);
    await store.set('kept', ten('kept'));

    for (let index = 0; index < 20; index += 1) await store.set('again', ten('again'));
    for (let index = 0; index < 20; index += 1) {
      await store.set('gone', ten('gone'));
      await store.delete('gone');
    }

    expect(await store.get('kept')).toBeDefined();
  });

  it('keeps a document of an eighth of its size and none that is longer', async () => {
    const store = new DocumentStore(80);

    await store.set('eighth', ten('eighth'));
    await store.set('longer', parse('{ longer_ }'));

    expect(await store.get('eighth')).toBeDefined();
    expect(await store.get('longer')).toBeUndefined();
  });
});
