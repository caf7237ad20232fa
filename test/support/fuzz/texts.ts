import type { Draw } from './draw.ts';

/** What JSON.stringify cannot write, put between quotes and taken out of them again by `toWire`. */
export const HUGE = '@@1e999@@';
export const NEGATIVE_HUGE = '@@-1e999@@';

/** JSON or GraphQL text in which the numbers that no JavaScript value stands for are written out. */
export const toWire = (text: string): string => text.replace(/"@@(-?1e999)@@"/g, '$1');

const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '👩‍👩‍👧‍👦 ﷽ Z͑ͫ̓ͪ̂ͫ̽͏̴̙',
  '\u202eright to left\u2028\u2029',
  "'; select 1; --",
  '%_\\',
  '$1',
  '{}',
  '"unclosed or or -',
  'a & b | !c:* <-> (',
  '-',
  'constructor',
  '__proto__',
  'x'.repeat(10_000),
  'é'.repeat(70_000),
];

/** A text that is like none that a person would write, or like one. */
export const oddText = (draw: Draw): string =>
  draw.odd(25) ? draw.pick(TEXTS) : draw.odd(40) ? draw.text() : `Text ${draw.int(1, 9)}`;

const BEYOND = [0, -0, 1e308, -1e308, 5e-324, 0.1, 2 ** 53, HUGE, NEGATIVE_HUGE];

const INTEGERS = [0, 1, -1, 2, 90, 500, 501, 1000, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5];

const INSTANTS = [
  '2019-05-18T15:28:44+02:00',
  '2026-01-01T00:00:00Z',
  '2016-02-29T23:59:59.999999999Z',
  '0001-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59.999Z',
  '9999-12-31T23:59:59-12:00',
  '1969-12-31T23:59:59.999Z',
  '2016-12-31T23:59:60Z',
  '2024-02-30T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '2024-01-01T24:00:00Z',
  '2024-01-01',
  'infinity',
  'now',
];

const DAYS = ['2017-08-22', '0001-01-01', '9999-12-31', '2024-02-30', '0000-12-31', '10000-01-01', '2024-1-1', 'today'];

const ZONES = ['Europe/Paris', 'Etc/UTC', 'UTC', 'Etc/GMT+14', 'Asia/Kolkata', 'EST5EDT', 'utc', '+01:00', 'Mars/Base'];

const ADDRESSES = [
  'kate.austen@example.com',
  'A@EXAMPLE.COM',
  `${'a'.repeat(250)}@example.com`,
  'a@b',
  '@',
  'ü@example.com',
];

const URLS = [
  'https://example.com/jobs/7',
  'http://[::1]:1/',
  'javascript:alert(1)',
  'https://',
  'https://example.com/\u0000',
  `https://example.com/${'x'.repeat(5_000)}`,
  'https://üñí.example/?a=%zz#',
];

const DEGREES = [0, -0, 40.75, -73.98, 90, -90, 180, -180, 90.0000001, 180.0000001, 1e-300, HUGE, '40.75', '40° 26′'];

const nested = (depth: number): unknown => JSON.parse(`${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`);

const DOCUMENTS: unknown[] = [
  {},
  [],
  null,
  'text',
  0,
  HUGE,
  { a: 'a\u0000' },
  { '\u0000': 1 },
  { lone: '\udfff' },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":1}}'),
  nested(50),
  nested(51),
  Array.from({ length: 1_000 }, (_, index) => index),
];

/** A value of a scalar by the name of its type, as JSON: mostly one that is taken, and often one at an edge or past it. */
export function scalarValue(type: string, draw: Draw): unknown {
  switch (type) {
    case 'Int':
      return draw.odd(50) ? draw.pick(INTEGERS) : draw.int(1, 60);
    case 'Float':
      return draw.odd(50) ? draw.pick(BEYOND) : draw.int(-1000, 1000) / 8;
    case 'Boolean':
      return draw.chance(50);
    case 'DateTime':
      return firstOr(INSTANTS, 3, draw);
    case 'Date':
      return firstOr(DAYS, 3, draw);
    case 'TimeZone':
      return firstOr(ZONES, 6, draw);
    case 'EmailAddress':
      return firstOr(ADDRESSES, 2, draw);
    case 'URL':
      return firstOr(URLS, 2, draw);
    case 'Latitude':
    case 'Longitude':
      return firstOr(DEGREES, 4, draw);
    case 'JSON':
      return firstOr(DOCUMENTS, 5, draw);
    default:
      return oddText(draw);
  }
}

/** Mostly one of the first `count`, which nothing is wrong with. */
const firstOr = (values: readonly unknown[], count: number, draw: Draw): unknown =>
  draw.odd(40) ? draw.pick(values) : draw.pick(values.slice(0, count));
