import { by } from '../../lib/order.ts';
import type { Analysis } from '../analysis.ts';
import { runBy } from '../run-by.ts';

/** Where services learn that they are to end. */
export default {
  id: 'shutdowns',
  analyse: (question) => ({
    shutdowns: question.rows.shutdowns
      .map((row) => ({ ...row, service: question.serviceOf(row.file)?.name ?? null, ...runBy(question)(row) }))
      .toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.what,
        ),
      ),
  }),
} satisfies Analysis;
