import type { History } from '../../model/history.ts';
import { findHistory } from './find-history.ts';
import { keepHistory, keptHistory } from './history-cache.ts';
import { type HistoryLog, readLog } from './read-log.ts';

interface HistoryOptions {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Branch, tag or commit; null for what is checked out. */
  readonly ref: string | null;
  /** Where the answer is kept for the next run; null keeps nothing. */
  readonly cacheFolder: string | null;
}

/** Shares are told in steps of ten percent: with fewer commits than twice ten, one commit would be a step. */
const FEWEST_COMMITS = 20;

/**
 * Who changed which files, from the commits before the analysed one. Nothing of the repository is executed, and the clock is
 * not asked. Never throws: what cannot be measured is said, and not computed from too little.
 */
export async function readHistory({ root, ref, cacheFolder }: HistoryOptions): Promise<History> {
  const place = await findHistory(root, ref);
  if (typeof place === 'string') return { kind: 'not-measured', reason: place };
  const kept = cacheFolder === null ? null : keptHistory(cacheFolder, place.commit);
  const log = kept ?? (await readLog(place));
  if (log === null) return { kind: 'not-measured', reason: 'unreadable' };
  if (kept === null && cacheFolder !== null) keepHistory(cacheFolder, place.commit, log);
  return log.commits.length < FEWEST_COMMITS
    ? { kind: 'not-measured', reason: 'too-few-commits' }
    : toHistory(place.commit, log);
}

function toHistory(commit: string, { people, commits, changes, now, exactRenamesOnly }: HistoryLog): History {
  return {
    kind: 'measured',
    commit,
    now,
    people,
    commits: commits.map(([person, time]) => ({ person, time })),
    changes: new Map(changes),
    exactRenamesOnly,
  };
}
