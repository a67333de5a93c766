import type { UnreadPart } from './unread-part.ts';
import type { FileRole } from './workspace.ts';

/** What was read, what was not, and how far calls were followed. */
export interface Coverage {
  readonly filesByRole: Readonly<Record<FileRole, number>>;
  readonly lines: number;
  /** Folders with code of other languages, which was not read; left out where there is none. */
  readonly unreadParts?: readonly UnreadPart[];
  readonly calls: {
    readonly total: number;
    readonly package: number;
    readonly own: number;
    readonly global: number;
    readonly unknown: number;
  };
  /** Places that ask a database, and those of them for which no table was found. */
  readonly databaseCalls: { readonly total: number; readonly withoutTable: number };
  /** Own packages that resolution took for external ones: must be empty. */
  readonly ownPackagesTakenForExternal: readonly string[];
}
