import type { LoggedCommit } from './parse-log.ts';
import { isBot } from './is-bot.ts';

/** A commit that counts. */
export interface CountedCommit {
  readonly time: number;
  readonly name: string;
  readonly mail: string;
}

export interface Collector {
  /** Commits come newest first. */
  readonly add: (commit: LoggedCommit) => void;
  readonly commits: readonly CountedCommit[];
  /** Indexes into `commits` by the name that a file has now. */
  readonly changes: ReadonlyMap<string, number[]>;
}

/** More files than these in one commit are the work of a tool, or a move: no sign that somebody knows them. */
const MOST_FILES = 100;
/** In a small tree half of it is as telling, from this number of files. */
const BULK_FROM = 20;

/**
 * Gathers who changed which file of `files`. Bots, bulk commits and `ignored` ones (`.git-blame-ignore-revs`) are left out,
 * but their renames are followed.
 */
export function collectChanges(files: ReadonlySet<string>, ignored: ReadonlySet<string>): Collector {
  const namesNow = new Map<string, string>();
  const commits: CountedCommit[] = [];
  const changes = new Map<string, number[]>();
  const isCounted = ({ id, name, mail, changes: { length } }: LoggedCommit): boolean =>
    length > 0 &&
    length <= MOST_FILES &&
    !(length > BULK_FROM && length > files.size / 2) &&
    !ignored.has(id) &&
    !isBot(name, mail);
  const add = (commit: LoggedCommit): void => {
    const counted = isCounted(commit);
    const index = commits.length;
    if (counted) commits.push({ time: commit.time, name: commit.name, mail: commit.mail });
    for (const { status, path, from } of commit.changes) {
      const now = namesNow.get(path) ?? path;
      // In older commits the file has its older name.
      if (from !== null) namesNow.set(from, now);
      // Moving a file as it is, or deleting it, needs no knowledge of it.
      if (!counted || status === 'R100' || status === 'D' || !files.has(now)) continue;
      const known = changes.get(now);
      if (known === undefined) changes.set(now, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  };
  return { add, commits, changes };
}
