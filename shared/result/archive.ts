/**
 * ZIP files whose bytes follow from their files alone: stored without compression, dated the first day a ZIP can tell. Same
 * files, same bytes, so that a reader can pack again what it found and see any byte that was changed around them.
 */

import { utf8ToBytes } from '@noble/hashes/utils.js';

import { textOf } from './utf8.ts';

export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980. */
const DATE = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

/** The bytes of a ZIP with these files in this order. */
export function packFiles(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  const named = files.map(({ name, bytes }) => ({ name: utf8ToBytes(name), bytes, sum: crc32(bytes) }));
  const bodies = named.reduce((sum, { name, bytes }) => sum + LOCAL_LENGTH + name.length + bytes.length, 0);
  const directory = named.reduce((sum, { name }) => sum + CENTRAL_LENGTH + name.length, 0);
  const out = new Uint8Array(bodies + directory + END_LENGTH);
  const view = new DataView(out.buffer);
  let at = 0;
  const put = (bytes: Uint8Array) => {
    out.set(bytes, at);
    at += bytes.length;
  };
  const u16 = (value: number) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const u32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const common = ({ name, bytes, sum }: (typeof named)[number]) => {
    for (const value of [20, FLAGS, 0, 0, DATE]) u16(value);
    for (const value of [sum, bytes.length, bytes.length]) u32(value);
    u16(name.length);
    u16(0);
  };
  const starts: number[] = [];
  for (const file of named) {
    starts.push(at);
    u32(LOCAL);
    common(file);
    put(file.name);
    put(file.bytes);
  }
  for (const [index, file] of named.entries()) {
    u32(CENTRAL);
    u16(20);
    common(file);
    for (const value of [0, 0, 0]) u16(value);
    u32(0);
    u32(starts[index] ?? 0);
    put(file.name);
  }
  u32(END);
  for (const value of [0, 0, named.length, named.length]) u16(value);
  u32(directory);
  u32(bodies);
  return out;
}

/** Whether these bytes begin as an archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

export interface Unpacked {
  readonly files: readonly ArchiveFile[];
  /** No byte but those that `packFiles` writes for these files. */
  readonly exact: boolean;
}

/** The files of an archive, or `null` if these bytes are none. */
export function unpackFiles(bytes: Uint8Array): Unpacked | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: ArchiveFile[] = [];
  const isAt = (at: number, mark: number) =>
    at + LOCAL_LENGTH <= bytes.length && view.getUint32(at, true) === mark;
  for (let at = 0; isAt(at, LOCAL);) {
    const from = at + LOCAL_LENGTH;
    const start = from + view.getUint16(at + 26, true);
    const end = start + view.getUint32(at + 18, true);
    const name = textOf(bytes.subarray(from, start));
    if (end > bytes.length || name === null) return null;
    files.push({ name, bytes: bytes.subarray(start, end) });
    at = end;
  }
  if (files.length === 0) return null;
  return { files, exact: isSame(packFiles(files), bytes) };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

let table: Uint32Array | null = null;

function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
