/**
 * ZIP files that say nothing of the clock: several small files stored without compression, and what the libraries for DOCX
 * and XLSX packed with the time of day taken out. Same files, same bytes.
 */

import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day a ZIP can tell. */
const DATE = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** The bytes of a ZIP with these files in this order. */
export function zipFiles(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(file.bytes), 10);
    common.writeUInt32LE(file.bytes.length, 14);
    common.writeUInt32LE(file.bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, place, name);
    const body = [Buffer.from([0x50, 0x4b, 3, 4]), common, name, Buffer.from(file.bytes)];
    bodies.push(...body);
    offset += body.reduce((total, part) => total + part.length, 0);
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, directory, end]));
}

/** The same ZIP with each file dated the first day a ZIP can tell. */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries = bytes.readUInt16LE(end + 10);
  for (let entry = 0, at = bytes.readUInt32LE(end + 16); entry < entries; entry++) {
    for (const stamp of [at + 12, bytes.readUInt32LE(at + 42) + 10]) {
      bytes.writeUInt16LE(0, stamp);
      bytes.writeUInt16LE(DATE, stamp + 2);
    }
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return new Uint8Array(bytes);
}
