import type { Snapshot } from '../../src/model/snapshot.ts';
import { by } from '../../src/lib/order.ts';

/** A tree that is only in memory: path → text. Every stage but the reading of disks takes it as it is. */
export function snapshotOf(files: Readonly<Record<string, string>>): Snapshot {
  const encoder = new TextEncoder();
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  const rows = [...bytes].map(([path, content]) => ({ path, id: `id-${path}`, size: content.length }));
  return {
    origin: 'folder',
    name: 'sample',
    files: rows.toSorted(by((row) => row.path)),
    diagnostics: [],
    read: (path) => bytes.get(path) ?? raise(path),
    readMany: (paths) =>
      new Map(paths.flatMap((path) => (bytes.has(path) ? [[path, bytes.get(path) ?? raise(path)]] : []))),
  };
}

function raise(path: string): never {
  throw new Error(`No file ${path} in this tree`);
}
