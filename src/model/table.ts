import type { Certainty, Place } from './place.ts';

/** A table or a collection of a database, and the services whose code reads and writes it. */
export interface Table {
  /** As the code calls it: the table, or the model that stands for it. */
  readonly name: string;
  /** Where the code defines it; null where only statements name it. */
  readonly definedAt: Place | null;
  readonly accesses: readonly TableAccess[];
}

export interface TableAccess {
  readonly service: string;
  readonly effect: 'read' | 'write';
  readonly certainty: Certainty;
  /** Number of places in the code; `places` are the first of them. */
  readonly count: number;
  readonly places: readonly Place[];
}
