import { nearest } from '../../lib/nearest.ts';
import { UserError } from '../../lib/user-error.ts';
import type { SnapshotFile } from '../../model/snapshot.ts';
import { type GitResult, runGit } from '../run-git.ts';
import { type Listing, snapshotDiagnostic } from './listing.ts';

/** A listing whose links are blobs too: what they hold is where they lead. */
export interface RefListing extends Listing {
  readonly linkIds: ReadonlyMap<string, string>;
}

/**
 * Lists the files of a branch, tag or commit, as far as they lie in `folder`, by git's object database alone.
 * @throws UserError when the folder is in no git repository, or the repository does not know the ref.
 */
export async function listRef(folder: string, ref: string): Promise<RefListing> {
  const commit = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit.kind !== 'done') throw await whyUnknown(folder, ref, commit);
  const listed = await runGit(folder, ['ls-tree', '-r', '-l', '-z', commit.output.trim()]);
  if (listed.kind !== 'done') throw notReadable(ref, listed);
  const entries = treeEntries(listed.output);
  const links = entries.filter((entry) => entry.mode === '120000');
  return {
    origin: 'ref',
    files: entries.filter((entry) => entry.mode.startsWith('100')).map(toFile),
    links: links.map((entry) => entry.path),
    linkIds: new Map(links.map((entry) => [entry.path, entry.id])),
    diagnostics: entries
      .filter((entry) => entry.mode === '160000')
      .map(({ path }) =>
        snapshotDiagnostic('submodule-not-read', path, 'This git submodule is another repository and was not read.'),
      ),
  };
}

interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly size: number;
  readonly path: string;
}

/** `MODE TYPE ID SIZE\tPATH\0`; the size of a submodule is `-`. */
function treeEntries(output: string): TreeEntry[] {
  const rows = output.matchAll(/(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([^\0]+)\0/g);
  return [...rows].map(([, mode = '', id = '', size = '', path = '']) => ({ mode, id, size: Number(size) || 0, path }));
}

function toFile({ path, id, size }: TreeEntry): SnapshotFile {
  return { path, id, size };
}

async function whyUnknown(folder: string, ref: string, result: GitResult): Promise<UserError> {
  const names = await runGit(folder, ['for-each-ref', '--format=%(refname:short)']);
  if (names.kind !== 'done') return notReadable(ref, result);
  const meant = nearest(
    ref,
    names.output.split('\n').filter((name) => name !== ''),
  );
  const hint = meant === null ? await hintFor(folder) : `Did you mean "${meant}"?`;
  return new UserError(`There is no branch, tag or commit "${ref}" in this repository`, { hint });
}

async function hintFor(folder: string): Promise<string> {
  const shallow = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
  const isShallow = shallow.kind === 'done' && shallow.output.trim() === 'true';
  return isShallow
    ? 'This clone is shallow and holds only its newest commits: fetch the one that you need first.'
    : 'Give a branch, a tag or a commit; those of a remote must be fetched first.';
}

function notReadable(ref: string, result: GitResult): UserError {
  const message = `Cannot read "${ref}"`;
  if (result.kind === 'no-git') return new UserError(`${message}: git is not installed`, { hint: 'Install git.' });
  return new UserError(`${message}: git cannot read a repository here`, {
    hint: 'A branch, tag or commit needs a folder in a git repository. Leave --ref out to read the folder as it is.',
  });
}
