/**
 * PostgreSQL's text of a `timestamptz` in a UTC session (`2019-05-18 13:28:44.1+00`) as RFC 3339 with milliseconds
 * (`2019-05-18T13:28:44.100Z`): cheaper than a Date made and printed again, and what clients are promised.
 */
export function toInstantText(text: string): string {
  const fraction = text.charAt(19) === '.' ? text.slice(20, text.indexOf('+', 20)) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, '0')}Z`;
}
