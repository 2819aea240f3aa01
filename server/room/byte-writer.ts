/**
 * Writes bytes in the encodings of lib0, which Yjs uses: into one buffer that grows and is used again, texts at once and not
 * byte by byte. What was written is what lib0's encoder would write.
 */

const FIRST_BYTES = 64 * 1024;
const UINT32 = 2 ** 32;
/** Whole numbers up to here are written as such by lib0, others as floats. */
const LARGEST_WHOLE = 2 ** 31 - 1;
/** A text this short has a length of one byte, and a loop over its letters is faster than a call. */
const SHORT = 64;

export class ByteWriter {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #at = 0;

  /** How much is written. */
  get length(): number {
    return this.#at;
  }

  /** Forgets what was written from here on. */
  back(to = 0): void {
    this.#at = to;
  }

  /** A copy of what was written, in memory of its own: another thread is given the whole of it. */
  copy(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(0, this.#at));
  }

  /** Whether what was written from `since` is just this part of `bytes`. */
  equals(since: number, bytes: Uint8Array, start: number, end: number): boolean {
    return this.#bytes.compare(bytes, start, end, since, this.#at) === 0;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#at++] = value;
  }

  bytes(bytes: Uint8Array, start = 0, end = bytes.length): void {
    this.#reserve(end - start);
    this.#bytes.set(bytes.subarray(start, end), this.#at);
    this.#at += end - start;
  }

  varuint(value: number): void {
    this.#reserve(10);
    let rest = value;
    for (; rest >= UINT32; rest = Math.floor(rest / 128)) this.#bytes[this.#at++] = 128 | (rest % 128);
    for (rest >>>= 0; rest > 127; rest >>>= 7) this.#bytes[this.#at++] = 128 | (rest & 127);
    this.#bytes[this.#at++] = rest;
  }

  text(text: string): void {
    if (text.length < SHORT && this.#ascii(text)) return;
    const length = Buffer.byteLength(text);
    this.varuint(length);
    this.#reserve(length);
    this.#at += this.#bytes.write(text, this.#at, 'utf8');
  }

  /** Plain JSON, as lib0's `writeAny`. */
  any(value: unknown): void {
    switch (typeof value) {
      case 'string':
        this.byte(119);
        this.text(value);
        return;
      case 'number':
        this.#number(value);
        return;
      case 'boolean':
        this.byte(value ? 120 : 121);
        return;
      case 'object':
        if (value === null) this.byte(126);
        else if (Array.isArray(value)) this.#list(value);
        else this.#members(value);
        return;
      default:
        this.byte(127);
    }
  }

  #list(values: readonly unknown[]): void {
    this.byte(117);
    this.varuint(values.length);
    for (const value of values) this.any(value);
  }

  #members(value: object): void {
    const names = Object.keys(value);
    this.byte(118);
    this.varuint(names.length);
    for (const name of names) {
      this.text(name);
      this.any((value as Readonly<Record<string, unknown>>)[name]);
    }
  }

  #number(value: number): void {
    this.#reserve(9);
    if (Number.isInteger(value) && Math.abs(value) <= LARGEST_WHOLE) {
      this.byte(125);
      this.#signed(value);
    } else if (Math.fround(value) === value) {
      this.#bytes[this.#at] = 124;
      this.#at = this.#bytes.writeFloatBE(value, this.#at + 1);
    } else {
      this.#bytes[this.#at] = 123;
      this.#at = this.#bytes.writeDoubleBE(value, this.#at + 1);
    }
  }

  /** The first byte holds the sign and six bits. */
  #signed(value: number): void {
    const isNegative = value < 0 || Object.is(value, -0);
    const size = Math.abs(value);
    this.byte((size > 63 ? 128 : 0) | (isNegative ? 64 : 0) | (size & 63));
    if (size > 63) this.varuint(size >>> 6);
  }

  /** False, with nothing written, if a letter is more than one byte. */
  #ascii(text: string): boolean {
    this.#reserve(text.length + 1);
    const bytes = this.#bytes;
    const start = this.#at + 1;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 127) return false;
      bytes[start + at] = unit;
    }
    bytes[start - 1] = text.length;
    this.#at = start + text.length;
    return true;
  }

  #reserve(more: number): void {
    const needed = this.#at + more;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = larger;
  }
}
