import { basename } from 'node:path';
import { by } from '../../lib/order.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Followed } from './follow-links.ts';
import type { Listing } from './listing.ts';

interface Rest extends Pick<Snapshot, 'read' | 'readMany'> {
  readonly followed: Followed;
}

/** Puts a listing and the links that were followed in order. */
export function toSnapshot(folder: string, listing: Listing, { followed, read, readMany }: Rest): Snapshot {
  return {
    origin: listing.origin,
    name: basename(folder) || 'repository',
    files: [...listing.files, ...followed.files].toSorted(by((file) => file.path)),
    diagnostics: [...listing.diagnostics, ...followed.diagnostics].toSorted(byPlace),
    read,
    readMany,
  };
}

const byPlace = by<Diagnostic>(
  (diagnostic) => diagnostic.file ?? '',
  (diagnostic) => diagnostic.code,
);
