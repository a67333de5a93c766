import { accessSync, constants, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { by } from '../../lib/order.ts';
import { UserError } from '../../lib/user-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { followLinks } from './follow-links.ts';
import { listFolder } from './list-folder.ts';
import { listWorkTree } from './list-work-tree.ts';

/**
 * Lists the files of a working tree as git sees them (tracked, and untracked but not ignored), or of a plain folder by
 * its `.gitignore` files. `root` may be a folder inside a work tree: paths are relative to it. Nothing is executed.
 * @throws UserError when there is no folder at `root`.
 */
export async function takeSnapshot(root: string): Promise<Snapshot> {
  const folder = existingFolder(root);
  const workTree = await listWorkTree(folder);
  const listing = workTree.kind === 'work-tree' ? workTree : listFolder(folder);
  const followed = followLinks(folder, listing);
  const diagnostics = [
    ...(workTree.kind === 'none' ? workTree.diagnostics : []),
    ...listing.diagnostics,
    ...followed.diagnostics,
  ];
  return {
    origin: listing.origin,
    name: basename(folder) || 'repository',
    files: [...listing.files, ...followed.files].toSorted(by((file) => file.path)),
    diagnostics: diagnostics.toSorted(byPlace),
    read: (path) => readFileSync(join(folder, path)),
  };
}

const byPlace = by<Diagnostic>(
  (diagnostic) => diagnostic.file ?? '',
  (diagnostic) => diagnostic.code,
);

function existingFolder(root: string): string {
  const status = statusOf(root);
  if (status.isDirectory()) return realpathSync(root);
  throw new UserError(`${root} is not a folder`, {
    hint: 'Give the folder that holds the repository, not a file in it.',
  });
}

function statusOf(root: string): Stats {
  try {
    const status = statSync(root);
    accessSync(root, constants.R_OK);
    return status;
  } catch (error) {
    const message = `Cannot open ${root}: there is no such folder, or it may not be read`;
    throw new UserError(message, { hint: 'Check the path and its permissions.', cause: error });
  }
}
