import type { Outcome } from '../outcome.ts';
import { extractorVersion } from './code-version.ts';
import { decodeFacts } from './decode-facts.ts';
import { openStore } from './packed-store.ts';

/** What earlier runs read. It only saves time: with it or without it, and whatever happens to it, facts are the same. */
export interface FactsCache {
  readonly isOn: boolean;
  readonly find: (key: string) => Outcome | null;
  /** Keeps an outcome, as `encodeFacts` wrote it. */
  readonly add: (key: string, encoded: Uint8Array) => void;
  /** Writes what is new. Gives one sentence for each thing that went wrong; none of them matters to the result. */
  readonly save: () => readonly string[];
}

/** The cache that remembers nothing. */
export const noCache: FactsCache = { isOn: false, find: () => null, add: () => undefined, save: () => [] };

/** Opens the cache in a folder, which need not be there yet. Never throws. */
export function openCache(folder: string): FactsCache {
  const store = openStore({
    folder,
    fileName: 'facts.pack',
    version: extractorVersion(),
    lost: (files) => `${files} files were read`,
  });
  const find = (key: string): Outcome | null => {
    const bytes = store.find(key);
    // The key names this version of the extractor, and the checksum says that it wrote the entry.
    return bytes === null ? null : (decodeFacts(bytes) as Outcome);
  };
  return { isOn: true, find, add: store.add, save: store.save };
}
