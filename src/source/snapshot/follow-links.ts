import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SnapshotFile } from '../../model/snapshot.ts';
import { type Listing, snapshotDiagnostic } from './listing.ts';

export interface Followed {
  readonly files: readonly SnapshotFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A symbolic link counts as a file where it leads to a file of the listing. Any other link (out of the root, to a folder,
 * to an ignored file, in a circle, to nothing) is left out with a diagnostic.
 * @param targetOf path of the tree that a link leads to, null where it leads nowhere
 */
export function followLinks(listing: Listing, targetOf: (link: string) => string | null): Followed {
  const filesByPath = new Map(listing.files.map((file) => [file.path, file]));
  const files: SnapshotFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const link of listing.links) {
    const target = filesByPath.get(targetOf(link) ?? '');
    if (target === undefined) diagnostics.push(notFollowed(link));
    else files.push({ path: link, id: target.id, size: target.size });
  }
  return { files, diagnostics };
}

/** Where a link on disk leads, as a path below `root`. */
export function targetOnDisk(root: string, link: string): string | null {
  try {
    return relative(root, realpathSync(join(root, link))).replaceAll(sep, '/');
  } catch {
    // A circle (ELOOP), a dangling link (ENOENT) or a closed folder: for the reader all the same.
    return null;
  }
}

function notFollowed(link: string): Diagnostic {
  const message =
    'This symbolic link leads to no file of the repository and was not followed, what lies behind it was not read.';
  return snapshotDiagnostic('link-not-followed', link, message);
}
