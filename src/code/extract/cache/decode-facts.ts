import { others, tags } from './encode-facts.ts';
import { commonShapes, type Shape } from './shapes.ts';

type Row = Record<string, unknown>;

/** How rows of one shape are made: a copy of a whole row, so that all get the same layout in memory, then its values. */
interface Maker {
  readonly template: Row;
  /** Keys whose values follow, in order. */
  readonly keys: readonly string[];
}

interface Reader {
  readonly bytes: Uint8Array;
  readonly strings: readonly string[];
  readonly makers: readonly Maker[];
  position: number;
}

const commonMakers = commonShapes.map(toMaker);

/**
 * Reads what `encodeFacts` wrote.
 * @throws when the bytes are none of it; the cache has a checksum so that this does not happen.
 */
export function decodeFacts(encoded: Uint8Array): unknown {
  const start = 4 + new DataView(encoded.buffer, encoded.byteOffset, 4).getUint32(0);
  const header = new TextDecoder().decode(encoded.subarray(4, start));
  const [shapes, strings] = JSON.parse(header) as [Shape[], string[]];
  const makers = shapes.length === 0 ? commonMakers : [...commonMakers, ...shapes.map(toMaker)];
  return readData({ bytes: encoded, strings, makers, position: start });
}

/** A shape may have a key `__proto__`: as an own property of the template it is a key like any other. */
function toMaker({ keys, kind }: Shape): Maker {
  const template = Object.fromEntries(keys.map((key) => [key, key === 'kind' ? kind : null]));
  return { template, keys: keys.filter((key) => kind === null || key !== 'kind') };
}

function readData(reader: Reader): unknown {
  const token = readToken(reader);
  const value = token >>> 2;
  switch (token & 3) {
    case tags.integer:
      return value - 1;
    case tags.string:
      return reader.strings[value];
    case tags.row:
      return readRow(reader, value);
    default:
      return value < others.array ? readOther(reader, value) : readList(reader, value - others.array);
  }
}

function readRow(reader: Reader, shape: number): Row {
  const maker = reader.makers[shape];
  if (maker === undefined) throw new RangeError(`No shape ${shape}`);
  const row = { ...maker.template };
  for (const key of maker.keys) row[key] = readData(reader);
  return row;
}

function readList(reader: Reader, length: number): unknown[] {
  const list: unknown[] = [];
  for (let index = 0; index < length; index += 1) list.push(readData(reader));
  return list;
}

function readOther(reader: Reader, value: number): unknown {
  if (value === others.number) return Number(readData(reader));
  return value === others.null ? null : value === others.true;
}

function readToken(reader: Reader): number {
  let token = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.position++];
    if (byte === undefined) throw new RangeError('The entry ends too early');
    token |= (byte & 127) << shift;
    if (byte < 128) return token >>> 0;
  }
}
