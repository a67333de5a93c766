import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { EnvironmentVariable } from '../../model/handover-model.ts';
import type { Analysis, Question } from '../analysis.ts';

/** One row for each environment variable, with all places that read it. */
export default {
  id: 'environment',
  analyse: (question) => ({
    environment: [...groupBy(question.rows.environment, (row) => row.name)]
      .map(([name, rows]) => ({ name, reads: readsOf(question, rows) }))
      .toSorted(by((row) => row.name)),
  }),
} satisfies Analysis;

/** A schema says a name once more where the code around it reads it: one place is one read. */
function readsOf({ serviceOf }: Question, rows: Question['rows']['environment']): EnvironmentVariable['reads'] {
  const places = groupBy(rows, (row) => `${row.file}:${row.line}`);
  return [...places.values()]
    .flatMap(([row]) =>
      row === undefined ? [] : [{ file: row.file, line: row.line, service: serviceOf(row.file)?.name ?? null }],
    )
    .toSorted(
      by(
        (read) => read.file,
        (read) => read.line,
      ),
    );
}
