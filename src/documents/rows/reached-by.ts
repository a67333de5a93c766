import { by } from '../../lib/order.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';

export interface ReachedRow {
  readonly name: string;
  readonly likely: boolean;
}

const mostShown = 5;

/** External systems that entry points reach, the sure ones first. */
export function reachedBy(entries: readonly EntryPoint[]): Capped<ReachedRow> {
  const likely = new Map<string, boolean>();
  for (const { name, certainty } of entries.flatMap((entry) => entry.systems))
    likely.set(name, (likely.get(name) ?? true) && certainty === 'likely');
  const rows = [...likely].map(([name, isLikely]) => ({ name, likely: isLikely }));
  return cap(
    rows.toSorted(
      by(
        (row) => (row.likely ? 1 : 0),
        (row) => row.name,
      ),
    ),
    mostShown,
  );
}
