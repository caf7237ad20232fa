/** Values by their keys, those used last, as long as their sizes together stay within a capacity. */
export class LastUsed<Value> {
  readonly #capacity: number;
  readonly #sizeOf: (value: Value, key: string) => number;
  /** The one that was used longest ago stands first, as a Map walks its entries in the order of their insertion. */
  readonly #values = new Map<string, Value>();
  #size = 0;

  constructor(capacity: number, sizeOf: (value: Value, key: string) => number) {
    this.#capacity = capacity;
    this.#sizeOf = sizeOf;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  /** Keeps a value, unless it would fill an eighth of the room: then it is nothing that comes again and again. */
  set(key: string, value: Value): void {
    this.delete(key);
    const size = this.#sizeOf(value, key);
    if (size > this.#capacity / 8) return;
    this.#values.set(key, value);
    this.#size += size;
    for (const oldest of this.#values.keys()) {
      if (this.#size <= this.#capacity) break;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    const value = this.#values.get(key);
    if (value !== undefined) this.#size -= this.#sizeOf(value, key);
    return this.#values.delete(key);
  }
}
