import { realpathSync } from 'node:fs';
import type { HistoryGap } from '../../model/history.ts';
import { runGit } from '../run-git.ts';

/** The history of one commit of a repository. */
export interface HistoryPlace {
  readonly gitFolder: string;
  readonly commit: string;
}

/**
 * Finds the history that belongs to the folder `root`, and to no more than it.
 * @param ref branch, tag or commit; null for what is checked out
 */
export async function findHistory(root: string, ref: string | null): Promise<HistoryPlace | HistoryGap> {
  const found = await runGit(root, ['rev-parse', '--is-shallow-repository', '--absolute-git-dir', '--show-toplevel']);
  if (found.kind !== 'done') return found.kind === 'no-git' ? 'no-git' : 'no-own-history';
  const [shallow, gitFolder = '', top = ''] = found.output.split('\n');
  // The history of a larger repository tells about people who never saw this folder, and changes with each of its commits.
  if (realpathSync(top) !== realpathSync(root)) return 'no-own-history';
  if (shallow === 'true') return 'shallow';
  const name = `${ref ?? 'HEAD'}^{commit}`;
  const commit = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  return commit.kind === 'done' ? { gitFolder, commit: commit.output.trim() } : 'too-few-commits';
}
