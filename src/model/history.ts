/** Somebody who changed files: a name as in git, after `.mailmap`. Never holds an e-mail address. */
export interface Person {
  readonly name: string;
  /** What declared owners may call them by: digests of e-mail addresses, and account names where an address holds one. */
  readonly handles: readonly string[];
}

/** A commit that counts: no merge, no bot, no bulk change. */
export interface HistoryCommit {
  /** Index into `people`. */
  readonly person: number;
  /** When it was committed, in seconds since 1970. */
  readonly time: number;
}

/** Why the history was not measured: too little of it would be worse than none. */
export type HistoryGap =
  | 'switched-off'
  | 'no-git'
  /** The folder is not the root of a git repository: in none, or a part of a larger one. */
  | 'no-own-history'
  | 'shallow'
  | 'too-few-commits'
  | 'unreadable';

export interface MeasuredHistory {
  readonly kind: 'measured';
  /** The analysed commit, which decides about all of it. */
  readonly commit: string;
  /** When the analysed commit was made, in seconds since 1970: the only "now" that there is. */
  readonly now: number;
  readonly people: readonly Person[];
  /** Newest first. */
  readonly commits: readonly HistoryCommit[];
  /** Indexes into `commits` by file, for the files of the analysed commit under the name that they have there. */
  readonly changes: ReadonlyMap<string, readonly number[]>;
  /** A clone without contents of old files: only files that moved without an edit were followed. */
  readonly exactRenamesOnly: boolean;
}

export interface UnmeasuredHistory {
  readonly kind: 'not-measured';
  readonly reason: HistoryGap;
}

/** Who changed which files of a commit, as git remembers it. */
export type History = MeasuredHistory | UnmeasuredHistory;
