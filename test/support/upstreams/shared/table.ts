/** The records of one list of a system, by id. Tests change them as somebody in the system would. */
export interface Table<T extends { id: string | number }> {
  readonly size: number;
  all(): Iterable<T>;
  get(id: T['id']): T | undefined;
  /** Adds a record at the end of the list, or puts it in the place of the one that has its id. */
  add(record: T): T;
  /** Changes some fields of a record and, where the system keeps one, its time of change. */
  change(id: T['id'], fields: Partial<T>): T;
  remove(id: T['id']): void;
}

/** `touched` says which fields the system itself writes when a record changes. */
export function table<T extends { id: string | number }>(
  records: Iterable<T>,
  touched: () => Partial<T> = () => ({}),
): Table<T> {
  const rows = new Map<T['id'], T>();
  for (const record of records) rows.set(record.id, record);
  return {
    get size() {
      return rows.size;
    },
    all: () => rows.values(),
    get: (id) => rows.get(id),
    add(record) {
      rows.set(record.id, record);
      return record;
    },
    change(id, fields) {
      const current = rows.get(id);
      if (!current) throw new Error(`There is no record ${id}.`);
      const changed = { ...current, ...touched(), ...fields };
      rows.set(id, changed);
      return changed;
    },
    remove(id) {
      if (!rows.delete(id)) throw new Error(`There is no record ${id}.`);
    },
  };
}
