import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import { by } from '../../../lib/order.ts';
import { type Pack, type PackEntry, isWhole, readPack, toEntry, writePack } from './pack.ts';

/** Bytes under keys, in one file that is read at once. It only saves time: whatever happens to it, results are the same. */
export interface PackedStore {
  readonly find: (key: string) => Uint8Array | null;
  readonly add: (key: string, bytes: Uint8Array) => void;
  /** Writes what is new. Gives one sentence for each thing that went wrong; none of them matters to the result. */
  readonly save: () => readonly string[];
}

export interface StoreOptions {
  /** Need not be there yet. */
  readonly folder: string;
  readonly fileName: string;
  /** Of the code that makes what is kept: entries of another one are of no use. */
  readonly version: string;
  /** What is to be done again without some entries, or without all: `3 files were read`. */
  readonly lost: (entries: number | 'all') => string;
}

interface Store extends StoreOptions {
  readonly pack: Pack;
  readonly used: Set<string>;
  readonly added: Map<string, PackEntry>;
  readonly damaged: Set<string>;
  readonly warnings: string[];
}

/** Entries that no run needed while the pack was written so many times are dropped: branches come and go. */
const OLDEST_AGE = 20;
const MOST_BYTES = 256_000_000;

/** Never throws. */
export function openStore(options: StoreOptions): PackedStore {
  const warnings: string[] = [];
  const pack = loadPack(options, warnings);
  const store: Store = {
    ...options,
    pack: pack?.version === options.version ? pack : { version: options.version, entries: new Map() },
    used: new Set(),
    added: new Map(),
    damaged: new Set(),
    warnings,
  };
  return {
    find: (key) => find(store, key),
    add: (key, bytes) => store.added.set(key, toEntry(bytes)),
    save: () => save(store),
  };
}

function loadPack({ folder, fileName, lost }: StoreOptions, warnings: string[]): Pack | null {
  try {
    const pack = readPack(readFileSync(join(folder, fileName)));
    if (pack === null) warnings.push(`The cache in ${folder} is damaged: ${lost('all')} again.`);
    return pack;
  } catch (error) {
    if (!isMissing(error))
      warnings.push(`The cache in ${folder} could not be read (${String(error)}): ${lost('all')} again.`);
    return null;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function find(store: Store, key: string): Uint8Array | null {
  const entry = store.added.get(key) ?? store.pack.entries.get(key);
  if (entry === undefined) return null;
  if (!isWhole(entry)) {
    store.damaged.add(key);
    return null;
  }
  store.used.add(key);
  return entry.bytes;
}

function save(store: Store): readonly string[] {
  const { folder, fileName, version, damaged, warnings, lost } = store;
  if (damaged.size > 0) warnings.push(`The cache in ${folder} is damaged: ${lost(damaged.size)} again.`);
  try {
    if (store.added.size > 0) replaceFile(join(folder, fileName), writePack({ version, entries: keptEntries(store) }));
  } catch (error) {
    warnings.push(`The cache in ${folder} could not be written (${String(error)}): the next run saves no time.`);
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
function replaceFile(target: string, bytes: Uint8Array): void {
  const draft = `${target}.${pid}.tmp`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}
