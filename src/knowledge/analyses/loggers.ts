import { by } from '../../lib/order.ts';
import type { Analysis } from '../analysis.ts';
import { runBy } from '../run-by.ts';

/** Loggers with the service that they belong to. */
export default {
  id: 'loggers',
  analyse: (question) => ({
    loggers: question.rows.loggers
      .map((row) => ({ ...row, service: question.serviceOf(row.file)?.name ?? null, ...runBy(question)(row) }))
      .toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.name,
        ),
      ),
  }),
} satisfies Analysis;
