// The cutting of JSON into elements while it arrives: any list, cut anywhere, gives the texts of its items.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ElementSplitter, LongElementError, TruncatedJsonError } from '../../src/platform/json-elements.ts';

/** What a text gives when it arrives in pieces of these lengths. */
function split(text: string, lengths: readonly number[] = [], inside: readonly string[] = []): string[] {
  const splitter = new ElementSplitter({ inside });
  const found: string[] = [];
  let at = 0;
  for (const length of lengths) {
    found.push(...splitter.push(text.slice(at, at + length)));
    at += length;
  }
  return [...found, ...splitter.push(text.slice(at)), ...splitter.end()];
}

const cuts = fc.array(fc.nat(20), { maxLength: 30 });
const spacing = fc.constantFrom(undefined, 1, '\t');

describe('the splitter', () => {
  it('gives the items of a list as they stand there, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), cuts, spacing, (items, lengths, space) => {
        const found = split(JSON.stringify(items, null, space), lengths);

        expect(found.map((text) => JSON.stringify(JSON.parse(text)))).toEqual(
          items.map((item) => JSON.stringify(item)),
        );
      }),
    );
  });

  it('gives the items inside an envelope, wherever the list stands in it', () => {
    const other = fc.dictionary(
      fc.string().filter((key) => key !== 'data'),
      fc.jsonValue(),
      { maxKeys: 3 },
    );
    fc.assert(
      fc.property(other, fc.array(fc.jsonValue(), { maxLength: 5 }), other, cuts, (before, data, after, lengths) => {
        // Without a prototype, because "__proto__" is a key like any other.
        const text = JSON.stringify(Object.assign(Object.create(null), before, { data }, after));
        const found = split(text, lengths, ['data']);

        expect(found.map((item) => JSON.stringify(JSON.parse(item)))).toEqual(data.map((item) => JSON.stringify(item)));
      }),
    );
  });

  it('gives values that follow one another, with or without line breaks', () => {
    expect(split('{"a":[1]}\n{"b":"]}"}{"c":{}} 7 "x"')).toEqual(['{"a":[1]}', '{"b":"]}"}', '{"c":{}}', '7', '"x"']);
  });

  it('gives a whole object where its list is absent', () => {
    expect(split('{"result":"failure","error":{"data":[1]}}', [], ['data'])).toEqual([
      '{"result":"failure","error":{"data":[1]}}',
    ]);
  });

  it('keeps numbers as they were written', () => {
    expect(split('[1.10, 12345678901234567890]')).toEqual(['1.10', '12345678901234567890']);
  });

  it('says that a text ends in the middle', () => {
    for (const text of ['[{"a":1}', '[{"a":', '{"data":[1]', '["a']) {
      expect(() => split(text, [], ['data'])).toThrow(TruncatedJsonError);
    }
  });

  it('does not gather a value without end', () => {
    const splitter = new ElementSplitter({ longest: 100 });

    expect(() => splitter.push(`["${'x'.repeat(200)}`)).toThrow(LongElementError);
  });
});
