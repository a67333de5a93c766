import { by } from '../../lib/order.ts';
import type { Analysis } from '../analysis.ts';

/** Own classes of errors and the places where errors end, each with its service. */
export default {
  id: 'error-map',
  analyse: ({ rows, serviceOf }) => ({
    errorClasses: rows.errorClasses.map((row) => ({ ...row, service: serviceOf(row.file)?.name ?? null })),
    errorEnds: rows.errorEnds
      .map((row) => ({ ...row, service: serviceOf(row.file)?.name ?? null }))
      .toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.what,
        ),
      ),
  }),
} satisfies Analysis;
