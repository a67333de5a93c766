import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { by } from '../../../lib/order.ts';
import type { Outcome } from '../outcome.ts';
import { decodeFacts } from './decode-facts.ts';
import { extractorVersion } from './extractor-version.ts';
import { type Pack, type PackEntry, isWhole, readPack, toEntry, writePack } from './pack.ts';

/** What earlier runs read. It only saves time: with it or without it, and whatever happens to it, facts are the same. */
export interface FactsCache {
  readonly isOn: boolean;
  readonly find: (key: string) => Outcome | null;
  /** Keeps an outcome, as `encodeFacts` wrote it. */
  readonly add: (key: string, encoded: Uint8Array) => void;
  /** Writes what is new. Gives one sentence for each thing that went wrong; none of them matters to the result. */
  readonly save: () => readonly string[];
}

interface Store {
  readonly folder: string;
  readonly version: string;
  readonly pack: Pack;
  readonly used: Set<string>;
  readonly added: Map<string, PackEntry>;
  readonly damaged: Set<string>;
  readonly warnings: string[];
}

const FILE_NAME = 'facts.pack';
/** Entries that no run needed while the pack was written so many times are dropped: branches come and go. */
const OLDEST_AGE = 20;
const MOST_BYTES = 256_000_000;

/** The cache that remembers nothing. */
export const noCache: FactsCache = { isOn: false, find: () => null, add: () => undefined, save: () => [] };

/** Opens the cache in a folder, which need not be there yet. Never throws. */
export function openCache(folder: string): FactsCache {
  const store = openStore(folder);
  return {
    isOn: true,
    find: (key) => find(store, key),
    add: (key, encoded) => store.added.set(key, toEntry(encoded)),
    save: () => save(store),
  };
}

function openStore(folder: string): Store {
  const version = extractorVersion();
  const warnings: string[] = [];
  const pack = loadPack(folder, warnings);
  const isUsable = pack?.version === version;
  return {
    folder,
    version,
    pack: isUsable ? pack : { version, entries: new Map() },
    used: new Set(),
    added: new Map(),
    damaged: new Set(),
    warnings,
  };
}

function loadPack(folder: string, warnings: string[]): Pack | null {
  try {
    const pack = readPack(readFileSync(join(folder, FILE_NAME)));
    if (pack === null) warnings.push(`The cache in ${folder} is damaged: all files were read again.`);
    return pack;
  } catch (error) {
    if (!isMissing(error))
      warnings.push(`The cache in ${folder} could not be read (${String(error)}): all files were read again.`);
    return null;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function find(store: Store, key: string): Outcome | null {
  const entry = store.added.get(key) ?? store.pack.entries.get(key);
  if (entry === undefined) return null;
  if (!isWhole(entry)) {
    store.damaged.add(key);
    return null;
  }
  store.used.add(key);
  // The key names this version of the extractor, and the checksum says that it wrote the entry.
  return decodeFacts(entry.bytes) as Outcome;
}

function save(store: Store): readonly string[] {
  const { folder, damaged, warnings } = store;
  if (damaged.size > 0) warnings.push(`The cache in ${folder} is damaged: ${damaged.size} files were read again.`);
  try {
    if (store.added.size > 0) replaceFile(folder, writePack({ version: store.version, entries: keptEntries(store) }));
  } catch (error) {
    warnings.push(`The cache in ${folder} could not be written (${String(error)}): the next run reads files again.`);
  }
  return warnings;
}

/** What this run used or added, and then what was needed most recently, as long as there is room. */
function keptEntries({ pack, added, used, damaged }: Store): ReadonlyMap<string, PackEntry> {
  const older = [...pack.entries]
    .filter(([key]) => !added.has(key) && !damaged.has(key))
    .map(([key, entry]): [string, PackEntry] => [key, { ...entry, age: used.has(key) ? 0 : entry.age + 1 }])
    .filter(([, entry]) => entry.age <= OLDEST_AGE);
  const kept = new Map<string, PackEntry>();
  let room = MOST_BYTES;
  for (const [key, entry] of [...added, ...older].toSorted(by(([, { age }]) => age))) {
    room -= entry.bytes.length;
    if (room >= 0) kept.set(key, entry);
  }
  return kept;
}

/** Another run sees the old file or the new one, never half of it; of two that end at once the later one stays. */
function replaceFile(folder: string, bytes: Uint8Array): void {
  const target = join(folder, FILE_NAME);
  const draft = `${target}.${pid}.tmp`;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}
