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
  if (place === 'none') return { models: noModels, facts: () => noCache };
  const folder = place === 'usual' ? usualCacheFolder(realpathSync(root), env) : place.folder;
  return { models: openModels(folder), facts: () => openCache(folder) };
}
