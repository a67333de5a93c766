import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { by } from './order.ts';
import { readIfThere } from './read-if-there.ts';

/**
 * Loads a registry: the default exports of all modules in a folder, in order of their names. What lies in the folder is
 * in the product.
 * @throws when an entry's `id` is not its file name, or a module has no default export: a mistake in this repository.
 */
export async function loadFolder<Entry extends { readonly id: string }>(folder: URL): Promise<readonly Entry[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:ts|js)$/.test(name) && !name.endsWith('.d.ts'));
  const entries = names.toSorted(by((name) => name)).map(async (name) => {
    const { default: entry } = (await import(new URL(name, folder).href)) as { readonly default?: Entry };
    const id = name.replace(/\.[jt]s$/, '');
    if (entry?.id !== id)
      throw new Error(`Registry ${folder.pathname}: ${name} must export a default entry with id "${id}"`);
    return entry;
  });
  return Promise.all(entries);
}

/**
 * Loads a registry of pure data. The build packs such a folder into one JSON file beside it, since importing hundreds of
 * modules takes longer than reading them; without a build the modules themselves are read.
 */
export async function loadDataFolder<Entry extends { readonly id: string }>(folder: URL): Promise<readonly Entry[]> {
  const packed = new URL(folder.href.replace(/\/$/, '.json'));
  const text = await readIfThere(fileURLToPath(packed));
  return text === null ? loadFolder<Entry>(folder) : (JSON.parse(text) as readonly Entry[]);
}
