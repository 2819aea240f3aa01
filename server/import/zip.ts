/**
 * Files out of a ZIP, with bounds: names and sizes are read from the directory at its end, each file is unpacked only when
 * asked for, and never to more than is left of the bound for all of them. Takes what office programs write (stored and
 * deflated, no encryption, no parts over 4 GiB).
 */

import { crc32, inflateRawSync } from 'node:zlib';

import { Unreadable } from './unreadable.ts';

const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record and its comment at most. */
const END_SPAN = END_LENGTH + 0xffff;
const MOST_FILES = 2_000;

interface Packed {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly unpacked: number;
  readonly at: number;
}

export class Unzip {
  readonly #bytes: Buffer;
  readonly #files = new Map<string, Packed>();
  #left: number;

  constructor(bytes: Buffer, mostBytes: number) {
    this.#bytes = bytes;
    this.#left = mostBytes;
    try {
      this.#readDirectory();
    } catch (error) {
      // A place outside the file: the directory does not fit what it describes.
      throw error instanceof Unreadable ? error : new Unreadable({ fault: 'damaged' });
    }
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  /** The file as text, `null` if there is none of this name. */
  text(name: string): string | null {
    const file = this.#files.get(name);
    if (file === undefined) return null;
    if (file.unpacked > this.#left) throw new Unreadable({ fault: 'too-much' });
    const bytes = this.#unpack(file);
    this.#left -= bytes.length;
    if (crc32(bytes) !== file.crc) throw new Unreadable({ fault: 'damaged' });
    return bytes.toString('utf8');
  }

  #readDirectory(): void {
    const bytes = this.#bytes;
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || end < bytes.length - END_SPAN || end > bytes.length - END_LENGTH)
      throw new Unreadable({ fault: 'damaged' });
    const count = bytes.readUInt16LE(end + 10);
    if (count > MOST_FILES) throw new Unreadable({ fault: 'too-much' });
    let at = bytes.readUInt32LE(end + 16);
    for (let entry = 0; entry < count; entry++) {
      if (bytes.readUInt32LE(at) !== ENTRY) throw new Unreadable({ fault: 'damaged' });
      const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
      const nameEnd = at + 46 + (name ?? 0);
      this.#files.set(bytes.toString('utf8', at + 46, nameEnd), {
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        size: bytes.readUInt32LE(at + 20),
        unpacked: bytes.readUInt32LE(at + 24),
        at: bytes.readUInt32LE(at + 42),
      });
      at = nameEnd + (extra ?? 0) + (comment ?? 0);
    }
  }

  #unpack({ method, size, at }: Packed): Buffer {
    const bytes = this.#bytes;
    try {
      if (bytes.readUInt32LE(at) !== LOCAL) throw new Unreadable({ fault: 'damaged' });
      const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      const packed = bytes.subarray(start, start + size);
      if (method === 0 && packed.length <= this.#left) return packed;
      if (method !== 8) throw new Unreadable({ fault: 'damaged' });
      // What a file says of its own size need not be true.
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, this.#left) });
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      const tooMuch = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      throw new Unreadable({ fault: tooMuch ? 'too-much' : 'damaged' });
    }
  }
}
