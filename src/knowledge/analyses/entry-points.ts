import type { EntryPoint } from '../../model/handover-model.ts';
import { by } from '../../lib/order.ts';
import type { Analysis } from '../analysis.ts';

/** Entry points with the service that they belong to and its owners; what two detectors found is one. */
export default {
  id: 'entry-points',
  analyse: ({ rows, serviceOf, ownersOf }) => {
    const placed = rows.entryPoints.map((row): EntryPoint => ({
      ...row,
      service: serviceOf(row.file)?.name ?? null,
      owners: ownersOf(row.file),
    }));
    const known = new Map(placed.map((row) => [`${row.kind} ${nameOf(row)} ${row.file}:${row.line}`, row]));
    return {
      entryPoints: [...known.values()].toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          nameOf,
        ),
      ),
    };
  },
} satisfies Analysis;

function nameOf(row: EntryPoint): string {
  if (row.kind === 'http') return `${row.method} ${row.path}`;
  return row.kind === 'queue' ? row.queue : row.schedule;
}
