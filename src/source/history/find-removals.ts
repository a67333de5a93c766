import type { Removal } from '../../model/command-names.ts';
import { runGit } from '../run-git.ts';

/**
 * The latest commit that removed each of these paths (files, or something in a folder), as far as the history of this clone
 * goes. Paths that were never there, or whose end is not known, are missing; so are all of them without git.
 * @param ref branch, tag or commit; null for what is checked out
 */
export async function findRemovals(
  { root, ref }: { readonly root: string; readonly ref: string | null },
  paths: readonly string[],
): Promise<ReadonlyMap<string, Removal>> {
  if (paths.length === 0) return new Map();
  const log = ['log', '--diff-filter=D', '--no-renames', '--name-only', '--relative', '--format=%x00%h %cs'];
  const literal = paths.map((path) => `:(literal)${path}`);
  const found = await runGit(root, [...log, '--end-of-options', ref ?? 'HEAD', '--', ...literal]);
  return found.kind === 'done' ? removalsIn(found.output, paths) : new Map();
}

/** Newest first: the first commit that names a path is the one after which it is gone. */
function removalsIn(output: string, paths: readonly string[]): ReadonlyMap<string, Removal> {
  const removals = new Map<string, Removal>();
  for (const record of output.split('\0').slice(1)) {
    const [head = '', ...files] = record.split('\n');
    const [commit = '', day = ''] = head.split(' ');
    for (const path of paths) {
      const isRemoved = files.some((file) => file === path || file.startsWith(`${path}/`));
      if (isRemoved && !removals.has(path)) removals.set(path, { commit, day });
    }
  }
  return removals;
}

/** Which of the paths git would ignore: what a build or a developer makes is in no tree, and yet it is there. */
export async function findIgnored(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const found = await runGit(root, ['check-ignore', '--no-index', '--', ...paths]);
  return new Set(found.kind === 'done' ? found.output.split('\n') : []);
}
