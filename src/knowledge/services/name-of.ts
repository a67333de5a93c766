import type { Package } from '../../model/workspace.ts';

/** The name of a package, or its folder. */
export function nameOf(row: Package): string {
  return row.manifest.name ?? (row.root === '' ? 'root' : row.root);
}
