import { folderOf } from '../../lib/tree-path.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Library } from '../../model/library.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { extendCatalogue } from './extend-catalogue.ts';
import { parseEntry } from './parse-entry.ts';

const USUAL_FOLDER = 'handover/catalogue';

/**
 * The catalogue with what a repository adds to it: data in YAML, one entry a file, in its folder for them.
 * @param folder as configured, relative to the root; null is the usual one, which need not be there
 * @throws UserError where an entry has a mistake, or a configured folder holds none.
 */
export function withOwnEntries(
  builtIn: readonly Library[],
  snapshot: Snapshot,
  folder: string | null,
): readonly Library[] {
  const wanted = (folder ?? USUAL_FOLDER).replace(/^\.\//, '').replace(/\/$/, '');
  const files = snapshot.files
    .map(({ path }) => path)
    .filter((path) => /\.ya?ml$/.test(path) && folderOf(path) === wanted);
  if (folder !== null && files.length === 0) {
    const hint = 'Correct "catalogue" in the configuration, or put a file such as acme.yaml there.';
    throw new UserError(`There is no catalogue entry in ${wanted}`, { hint });
  }
  const decoder = new TextDecoder();
  return extendCatalogue(
    builtIn,
    files.map((file) => parseEntry(file, decoder.decode(snapshot.read(file)))),
  );
}
