/** U+0000 cannot be stored by PostgreSQL, and half of a surrogate pair is no character. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** The path of the first text that cannot be stored, or null. */
export const pathOfUnstorable = (value: unknown, path: readonly string[]): string[] | null =>
  holdsUnstorable(value) ? find(value, path) : null;

/** Paths are put together only where there is something to find. */
function holdsUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return !isStorable(value);
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof URL) return false;
  for (const key in value) {
    if (!isStorable(key) || holdsUnstorable((value as Record<string, unknown>)[key])) return true;
  }
  return false;
}

function find(value: unknown, path: readonly string[]): string[] | null {
  if (typeof value === 'string') return isStorable(value) ? null : [...path];
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof URL) return null;
  for (const [key, item] of Object.entries(value)) {
    const found = isStorable(key) ? find(item, [...path, key]) : [...path];
    if (found) return found;
  }
  return null;
}
