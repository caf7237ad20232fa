/** U+0000 cannot be stored by PostgreSQL, and half of a surrogate pair is no character. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** The path of the first text that cannot be stored, or null. */
export function pathOfUnstorable(value: unknown, path: readonly string[]): string[] | null {
  if (typeof value === 'string') return isStorable(value) ? null : [...path];
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof URL) return null;
  for (const [key, item] of Object.entries(value)) {
    const found = isStorable(key) ? pathOfUnstorable(item, [...path, key]) : [...path];
    if (found) return found;
  }
  return null;
}
