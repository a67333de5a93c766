import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SnapshotFile } from '../../model/snapshot.ts';
import { joinPath } from '../../lib/tree-path.ts';
import { blobIdOf } from './blob-id.ts';
import { type IgnoreFile, isIgnored, readIgnoreFile } from './ignore-file.ts';
import { type Listing, snapshotDiagnostic } from './listing.ts';

interface Walk {
  readonly root: string;
  readonly files: SnapshotFile[];
  readonly links: string[];
  readonly diagnostics: Diagnostic[];
}

/** Walks a folder that is in no git repository. Obeys its `.gitignore` files; never enters node_modules and `.git`. */
export function listFolder(root: string): Listing {
  const walk: Walk = { root, files: [], links: [], diagnostics: [] };
  walkFolder(walk, '', []);
  return { origin: 'folder', files: walk.files, links: walk.links, diagnostics: walk.diagnostics };
}

const neverEntered = new Set(['node_modules', '.git']);

function walkFolder(walk: Walk, folder: string, outerRules: readonly IgnoreFile[]): void {
  const entries = entriesOf(walk, folder);
  const hasRules = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
  const rules = hasRules ? [...outerRules, readIgnoreFile(walk.root, folder)] : outerRules;
  for (const entry of entries) {
    const path = joinPath(folder, entry.name);
    if (neverEntered.has(entry.name) || isIgnored(rules, entry.isDirectory() ? `${path}/` : path)) continue;
    if (entry.isDirectory()) walkFolder(walk, path, rules);
    else if (entry.isSymbolicLink()) walk.links.push(path);
    else if (entry.isFile()) addFile(walk, path);
  }
}

function entriesOf(walk: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(join(walk.root, folder), { withFileTypes: true });
  } catch {
    walk.diagnostics.push(
      snapshotDiagnostic('folder-unreadable', folder, 'This folder may not be read, what lies in it is missing.'),
    );
    return [];
  }
}

function addFile(walk: Walk, path: string): void {
  const place = join(walk.root, path);
  try {
    const { size } = lstatSync(place);
    walk.files.push({ path, id: blobIdOf(place, size), size });
  } catch {
    walk.diagnostics.push(snapshotDiagnostic('file-unreadable', path, 'This file may not be read and is missing.'));
  }
}
