import type { Document } from '../model/document.ts';

/** What happened to the target, in numbers of files. */
export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Brings documents to one kind of target. */
export interface Publisher {
  /** The file's name. */
  readonly id: string;
  readonly publish: (documents: readonly Document[], target: string) => Promise<Published>;
}
