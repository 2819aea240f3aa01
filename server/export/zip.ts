/** What the libraries for DOCX and XLSX packed, with the time of day taken out. Same files, same bytes. */

/** 1 January 1980, the first day a ZIP can tell. */
const DATE = 0x21;

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
