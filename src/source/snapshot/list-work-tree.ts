import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type GitResult, runGit } from '../run-git.ts';
import { type Listing, snapshotDiagnostic } from './listing.ts';
import { readEntries, type TrackedEntry } from './read-entries.ts';

export type WorkTree =
  | (Listing & { readonly kind: 'work-tree' })
  | { readonly kind: 'none'; readonly diagnostics: readonly Diagnostic[] };

/** What git knows about a folder of a work tree, or why it knows nothing. */
export async function listWorkTree(folder: string): Promise<WorkTree> {
  const [tracked, changed, untracked] = await Promise.all([
    runGit(folder, ['ls-files', '--stage', '-v', '-z']),
    changedFiles(folder),
    runGit(folder, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  if (tracked.kind === 'no-git') return none('git-missing', 'git is not installed, so the folder was read without it.');
  if (tracked.kind !== 'done' || changed.kind !== 'done' || untracked.kind !== 'done') return notReadable(folder);
  // A folder that git ignores as a whole (a build's output, a package in node_modules) was asked for by name.
  if (tracked.output === '' && untracked.output === '') return { kind: 'none', diagnostics: [] };
  const listing = readEntries(folder, {
    tracked: trackedEntries(tracked.output),
    changes: changesByPath(changed.output),
    untracked: untracked.output.split('\0').filter((path) => path !== ''),
  });
  return { kind: 'work-tree', ...listing, diagnostics: [...listing.diagnostics, ...closedFolders(untracked.warnings)] };
}

/** Fails in a folder of no repository, and in a repository that is broken or too new for the installed git. */
function notReadable(folder: string): WorkTree {
  if (!existsSync(join(folder, '.git'))) return { kind: 'none', diagnostics: [] };
  return none(
    'git-unreadable',
    'git cannot read this repository, so the folder was read without it, like one that is in no repository.',
  );
}

function none(code: string, message: string): WorkTree {
  return { kind: 'none', diagnostics: [snapshotDiagnostic(code, null, message)] };
}

/** Submodules are ignored because git would start another git in them, with their configuration. */
async function changedFiles(folder: string): Promise<GitResult> {
  const command = [
    'diff-files',
    '--raw',
    '-z',
    '--relative',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=all',
  ];
  return runGit(folder, command, await withoutFilters(folder));
}

/** To compare a file whose time stamp says nothing, git runs the repository's `clean` filters: programs, so none. */
async function withoutFilters(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await runGit(folder, [
    'config',
    '--name-only',
    '-z',
    '--get-regexp',
    '^filter\\..*\\.(clean|process|required)$',
  ]);
  if (names.kind !== 'done') return {};
  const keys = names.output.split('\0').filter((key) => key !== '');
  return Object.fromEntries(keys.map((key) => [key, key.endsWith('.required') ? 'false' : '']));
}

/** `H 100644 ID STAGE\tPATH`; a file in conflict comes several times. */
function trackedEntries(output: string): TrackedEntry[] {
  const entries = [...output.matchAll(/(\w|\?) (\d+) ([0-9a-f]+) \d\t([^\0]+)\0/g)];
  const byPath = new Map(entries.map(([, tag = '', mode = '', id = '', path = '']) => [path, { tag, mode, id, path }]));
  return [...byPath.values()].map(({ tag, mode, id, path }) => {
    return { path, mode, id, algorithm: id.length === 64 ? 'sha256' : 'sha1', isWatched: tag === 'H' || tag === 'M' };
  });
}

/** `:100644 100644 ID ID STATUS\0PATH\0` → status by path. */
function changesByPath(output: string): ReadonlyMap<string, string> {
  return new Map(
    [...output.matchAll(/:\d+ \d+ \w+ \w+ (\w)\d*\0([^\0]+)\0/g)].map(([, status = '', path = '']) => [path, status]),
  );
}

function closedFolders(warnings: readonly string[]): Diagnostic[] {
  const folders = warnings.flatMap((warning) => /could not open directory '(.+?)\/?'/.exec(warning)?.[1] ?? []);
  return folders.map((path) =>
    snapshotDiagnostic('folder-unreadable', path, 'This folder may not be read, what lies in it is missing.'),
  );
}
