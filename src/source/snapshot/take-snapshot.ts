import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../model/snapshot.ts';
import { existingFolder } from './existing-folder.ts';
import { followLinks, targetOnDisk } from './follow-links.ts';
import { listFolder } from './list-folder.ts';
import type { Listing } from './listing.ts';
import { listWorkTree } from './list-work-tree.ts';
import { toSnapshot } from './to-snapshot.ts';

/**
 * Lists the files of a working tree as git sees them (tracked, and untracked but not ignored), or of a plain folder by
 * its `.gitignore` files. `root` may be a folder inside a work tree: paths are relative to it. Nothing is executed.
 * @throws UserError when there is no folder at `root`.
 */
export async function takeSnapshot(root: string): Promise<Snapshot> {
  const folder = existingFolder(root);
  const listing = await listTree(folder);
  const followed = followLinks(listing, (link) => targetOnDisk(folder, link));
  const read = (path: string): Uint8Array => readFileSync(join(folder, path));
  return toSnapshot(folder, listing, { followed, read, readMany: (paths) => readFiles(folder, paths) });
}

async function listTree(folder: string): Promise<Listing> {
  const workTree = await listWorkTree(folder);
  if (workTree.kind === 'work-tree') return workTree;
  const listing = listFolder(folder);
  return { ...listing, diagnostics: [...workTree.diagnostics, ...listing.diagnostics] };
}

function readFiles(folder: string, paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (const path of paths) {
    try {
      contents.set(path, readFileSync(join(folder, path)));
    } catch {
      // Gone, or closed, since it was listed: missing from the answer, which the caller reports.
    }
  }
  return contents;
}
