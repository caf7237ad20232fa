/** The path of the first text with a U+0000, which PostgreSQL cannot store, or null. */
export function pathOfNul(value: unknown, path: readonly string[]): string[] | null {
  if (typeof value === 'string') return value.includes('\u0000') ? [...path] : null;
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof URL) return null;
  for (const [key, item] of Object.entries(value)) {
    const found = key.includes('\u0000') ? [...path] : pathOfNul(item, [...path, key]);
    if (found) return found;
  }
  return null;
}
