import type { Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';

/** Root folders of packages by file; null for files of no package. */
export const packageRoots = remembered(
  ({ workspace }: Program): ReadonlyMap<string, string | null> =>
    new Map(workspace.sources.map((source) => [source.path, source.packageRoot])),
);
