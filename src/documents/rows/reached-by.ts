import { by } from '../../lib/order.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';

export interface ReachedRow {
  readonly name: string;
  readonly likely: boolean;
}

/** External systems behind entry points, and what could not be looked into. */
export interface Reached extends Capped<ReachedRow> {
  /** Entry points whose handler is code of a library, or was not found. */
  readonly open: number;
  /** One entry point alone, so that there is nothing to count. */
  readonly isOne: boolean;
}

const mostShown = 5;

/** External systems that entry points reach, the sure ones first. */
export function reachedBy(entries: readonly EntryPoint[]): Reached {
  const likely = new Map<string, boolean>();
  for (const { name, certainty } of entries.flatMap((entry) => entry.systems))
    likely.set(name, (likely.get(name) ?? true) && certainty === 'likely');
  const rows = [...likely].map(([name, isLikely]) => ({ name, likely: isLikely }));
  const sorted = rows.toSorted(
    by(
      (row) => (row.likely ? 1 : 0),
      (row) => row.name,
    ),
  );
  const open = entries.filter(({ handler }) => handler === null).length;
  return { ...cap(sorted, mostShown), open, isOne: entries.length === 1 };
}
