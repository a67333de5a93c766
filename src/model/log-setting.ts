import type { Place } from './place.ts';

/** What the code says about how a logger writes, where it is made or gets what its lines have in common. */
export interface LogSetting extends Place {
  /** npm package. */
  readonly via: string;
  readonly symbol: string;
  readonly service: string | null;
  /** Level from which on it writes, where the code holds it; also the one that counts where no variable is set. */
  readonly level: string | null;
  /** Environment variables that decide the level. */
  readonly variables: readonly string[];
  /** What it leaves out of its lines, as it is told; null where it is told nothing. */
  readonly redacts: readonly string[] | null;
  /** Names of what it adds to each line. */
  readonly context: readonly string[];
}
