import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { LogCallCount } from '../../model/handover-model.ts';
import type { Analysis, Question } from '../analysis.ts';

/** How many calls of each service write a log line, and with what. */
export default {
  id: 'log-calls',
  analyse: (question) => ({
    logCalls: [...groupBy(question.rows.logCalls, (row) => question.serviceOf(row.file)?.name ?? null)]
      .flatMap(([service, rows]) => countsOf(service, rows))
      .toSorted(
        by(
          (row) => row.service ?? '',
          (row) => row.via,
        ),
      ),
  }),
} satisfies Analysis;

function countsOf(service: string | null, rows: Question['rows']['logCalls']): readonly LogCallCount[] {
  return [...groupBy(rows, (row) => row.via)].map(([via, calls]) => ({ service, via, calls: calls.length }));
}
