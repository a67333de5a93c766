import { crc32 } from 'node:zlib';

/** An entry as it lies in the pack. */
export interface PackEntry {
  readonly bytes: Uint8Array;
  readonly checksum: number;
  /** How many times the pack was written since somebody needed the entry. */
  readonly age: number;
}

/** What was kept under a key, by an extractor of `version`. */
export interface Pack {
  readonly version: string;
  readonly entries: ReadonlyMap<string, PackEntry>;
}

/** Columns: keys, lengths of their bytes, checksums and ages. */
interface Index {
  readonly version: string;
  readonly keys: readonly string[];
  readonly lengths: readonly number[];
  readonly checksums: readonly number[];
  readonly ages: readonly number[];
}

const MAGIC = Buffer.from('handover facts 1');
const HEADER_LENGTH = MAGIC.length + 8;

/** One file: a magic text, length and checksum of the index, the index as JSON, then the bytes of all entries. */
export function writePack({ version, entries }: Pack): Uint8Array {
  const rows = [...entries.values()];
  const content: Index = {
    version,
    keys: [...entries.keys()],
    lengths: rows.map((row) => row.bytes.length),
    checksums: rows.map((row) => row.checksum),
    ages: rows.map((row) => row.age),
  };
  const index = Buffer.from(JSON.stringify(content));
  const header = Buffer.alloc(HEADER_LENGTH);
  MAGIC.copy(header);
  header.writeUInt32BE(index.length, MAGIC.length);
  header.writeUInt32BE(crc32(index), MAGIC.length + 4);
  return Buffer.concat([header, index, ...rows.map((row) => row.bytes)]);
}

/** Reads a pack; the entries point into `bytes`, and are not checked yet. Null where it is damaged or something else. */
export function readPack(bytes: Buffer): Pack | null {
  const start = HEADER_LENGTH + (bytes.length < HEADER_LENGTH ? 0 : bytes.readUInt32BE(MAGIC.length));
  const index = bytes.subarray(HEADER_LENGTH, start);
  if (bytes.length < start || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  if (crc32(index) !== bytes.readUInt32BE(MAGIC.length + 4)) return null;
  // The checksum says that it is what writePack wrote.
  return toPack(JSON.parse(index.toString()) as Index, bytes.subarray(start));
}

function toPack({ version, keys, lengths, checksums, ages }: Index, content: Buffer): Pack {
  const entries = new Map<string, PackEntry>();
  let position = 0;
  keys.forEach((key, index) => {
    const end = position + (lengths[index] ?? 0);
    entries.set(key, {
      bytes: content.subarray(position, end),
      checksum: checksums[index] ?? 0,
      age: ages[index] ?? 0,
    });
    position = end;
  });
  return { version, entries };
}

export function toEntry(bytes: Uint8Array): PackEntry {
  return { bytes, checksum: crc32(bytes), age: 0 };
}

export function isWhole(entry: PackEntry): boolean {
  return crc32(entry.bytes) === entry.checksum;
}
