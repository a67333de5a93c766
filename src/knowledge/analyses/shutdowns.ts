import { by } from '../../lib/order.ts';
import type { Analysis } from '../analysis.ts';

/** Where services learn that they are to end. */
export default {
  id: 'shutdowns',
  analyse: ({ rows, serviceOf }) => ({
    shutdowns: rows.shutdowns
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
