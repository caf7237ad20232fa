/** What `JSON.parse` tells a reviver of the text that a value was read from (ECMAScript, «JSON.parse source text access»). */
type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;

interface LosslessJSON {
  parse(text: string, reviver: Reviver): unknown;
  rawJSON(text: string): unknown;
}

/**
 * Reads JSON so that `JSON.stringify` writes every number as it came: one that a double cannot hold, or that was written
 * in another way than JavaScript would (`1.10`), stays the text that it was.
 */
export const parseLossless = (text: string): unknown =>
  (JSON as unknown as LosslessJSON).parse(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source
      ? (JSON as unknown as LosslessJSON).rawJSON(source)
      : value,
  );
