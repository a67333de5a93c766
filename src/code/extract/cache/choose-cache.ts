import { realpathSync } from 'node:fs';
import { env } from 'node:process';
import { type FactsCache, noCache, openCache } from './facts-cache.ts';
import { type ModelCache, noModels, openModels } from './model-cache.ts';
import { usualCacheFolder } from './usual-cache-folder.ts';

/** `usual` is in the node_modules of the repository, or else in the user's cache folder; `none` keeps nothing. */
export type CachePlace = 'usual' | 'none' | { readonly folder: string };

export interface Caches {
  readonly models: ModelCache;
  /** Opened when first asked for. */
  readonly facts: () => FactsCache;
}

/** Opens the caches for the repository at `root`, which must exist. */
export function chooseCache(root: string, place: CachePlace): Caches {
  const folder = cacheFolder(root, place);
  if (folder === null) return { models: noModels, facts: () => noCache };
  return { models: openModels(folder), facts: () => openCache(folder) };
}

/** The folder in which things are kept for the next run, null where nothing is. */
export function cacheFolder(root: string, place: CachePlace): string | null {
  if (place === 'none') return null;
  return place === 'usual' ? usualCacheFolder(realpathSync(root), env) : place.folder;
}
