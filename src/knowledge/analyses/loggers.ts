import { by } from '../../lib/order.ts';
import type { Analysis } from '../analysis.ts';

/** Loggers with the service that they belong to. */
export default {
  id: 'loggers',
  analyse: ({ rows, serviceOf }) => ({
    loggers: rows.loggers
      .map((row) => ({ ...row, service: serviceOf(row.file)?.name ?? null }))
      .toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.name,
        ),
      ),
  }),
} satisfies Analysis;
