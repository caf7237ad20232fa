/** A JSON text ended in the middle of a value. */
export class TruncatedJsonError extends Error {
  override name = 'TruncatedJsonError';

  constructor() {
    super('The JSON ends in the middle of a value.');
  }
}

/** One value of a JSON text is longer than is taken. */
export class LongElementError extends Error {
  override name = 'LongElementError';
}

export interface ElementOptions {
  /** Members of a top-level object whose list is meant instead of the object: `data` of `{"data": […]}`. */
  inside?: readonly string[];
  /** The longest element, in UTF-16 code units. */
  longest?: number;
}

const LONGEST = 16 * 1024 * 1024;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/**
 * Cuts JSON text into elements while it arrives, each with the text that it had: the items of a top-level array, the
 * items of a list inside a top-level object, or whole values that follow one another with or without line breaks.
 */
export class ElementSplitter {
  readonly #inside: readonly string[];
  readonly #longest: number;
  #text = '';
  #at = 0;
  #depth = 0;
  /** The depth at which elements stand. */
  #base = 0;
  /** Where the element under way starts, or -1. */
  #start = -1;
  #inString = false;
  #escaped = false;
  /** Whether the rest of an object is skipped whose list has ended. */
  #skipping = false;
  #keyFrom = 0;
  #key = '';
  #scalar = false;

  constructor({ inside = [], longest = LONGEST }: ElementOptions = {}) {
    this.#inside = inside;
    this.#longest = longest;
  }

  /** The elements that are complete with this text. */
  push(chunk: string): string[] {
    const found: string[] = [];
    this.#text += chunk;
    for (; this.#at < this.#text.length; this.#at += 1) this.#step(this.#text.charCodeAt(this.#at), found);
    const keep = this.#start < 0 ? this.#at : this.#start;
    if (this.#at - keep > this.#longest) throw new LongElementError('A value of the JSON is too long.');
    this.#text = this.#text.slice(keep);
    this.#at -= keep;
    this.#keyFrom -= keep;
    if (this.#start >= 0) this.#start = 0;
    return found;
  }

  /** What the end of the text completes. Throws TruncatedJsonError. */
  end(): string[] {
    if (this.#inString || this.#depth > 0) throw new TruncatedJsonError();
    const found: string[] = [];
    if (this.#start >= 0) this.#finish(this.#at, found);
    return found;
  }

  #step(code: number, found: string[]): void {
    if (this.#inString) {
      this.#stepString(code, found);
      return;
    }
    if (this.#scalar) {
      if (!isSpace(code) && code !== 0x2c && code !== 0x5d && code !== 0x7d) return;
      this.#finish(this.#at, found);
    }
    if (this.#start < 0 && !this.#skipping) {
      if (isSpace(code) || code === 0x2c) return;
      if (this.#begin(code)) return;
    }
    if (code === 0x22) {
      this.#inString = true;
      this.#keyFrom = this.#at + 1;
    } else if (code === 0x7b || code === 0x5b) {
      if (code === 0x5b && this.#isList()) this.#enter();
      else this.#depth += 1;
    } else if (code === 0x7d || code === 0x5d) {
      this.#depth -= 1;
      if (this.#depth === this.#base) this.#close(found);
    }
  }

  #stepString(code: number, found: string[]): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === 0x5c) this.#escaped = true;
    else if (code === 0x22) {
      this.#inString = false;
      if (this.#depth === 1 && this.#base === 0 && !this.#skipping) {
        this.#key = this.#text.slice(this.#keyFrom, this.#at);
      }
      if (this.#depth === this.#base && this.#start >= 0) this.#finish(this.#at + 1, found);
    }
  }

  /** What the first character of something new means; true when there is nothing more to do with it. */
  #begin(code: number): boolean {
    if (this.#base > 0 && code === 0x5d) {
      this.#depth -= 1;
      this.#base = 0;
      this.#skipping = this.#depth > 0;
      return true;
    }
    if (this.#base === 0 && code === 0x5b) {
      this.#depth = 1;
      this.#base = 1;
      return true;
    }
    this.#start = this.#at;
    this.#key = '';
    this.#scalar = code !== 0x22 && code !== 0x7b && code !== 0x5b;
    return this.#scalar;
  }

  #isList(): boolean {
    return this.#base === 0 && this.#depth === 1 && !this.#skipping && this.#inside.includes(this.#key);
  }

  #enter(): void {
    this.#depth = 2;
    this.#base = 2;
    this.#start = -1;
  }

  #close(found: string[]): void {
    if (this.#skipping) this.#skipping = false;
    else this.#finish(this.#at + 1, found);
  }

  #finish(end: number, found: string[]): void {
    found.push(this.#text.slice(this.#start, end));
    this.#start = -1;
    this.#scalar = false;
  }
}
