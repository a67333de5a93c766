import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Observation } from '../../model/handover-model.ts';
import type { Analysis, Question } from '../analysis.ts';
import { answersAlone } from '../answers-alone.ts';
import { isHealthCheckPath } from '../health-check-path.ts';
import { runBy } from '../run-by.ts';

/** What lets people see a service from outside: what detectors found, and the routes that are there for probes. */
export default {
  id: 'observability',
  analyse: (question) => {
    // Routes tell more of a health check than what mounts them.
    const rows = [...probes(question), ...question.rows.observability, ...alerts(question)];
    const distinct = [...groupBy(rows, (row) => `${row.kind} ${row.file}:${row.line}`).values()].flatMap(([first]) =>
      first === undefined ? [] : [first],
    );
    return {
      observability: distinct
        .map((row) => ({ ...row, service: question.serviceOf(row.file)?.name ?? null, ...runBy(question)(row) }))
        .toSorted(
          by(
            (row) => row.file,
            (row) => row.line,
            (row) => row.kind,
          ),
        ),
    };
  },
} satisfies Analysis;

const PROBING = new Set(['GET', 'HEAD', 'ANY']);

function probes({ program, rows }: Question): readonly Omit<Observation, 'service'>[] {
  return rows.entryPoints.flatMap((row): readonly Omit<Observation, 'service'>[] => {
    if (row.kind !== 'http' || !PROBING.has(row.method) || !isHealthCheckPath(row.path)) return [];
    const isShallow = row.handlers.length > 0 && row.handlers.every((at) => answersAlone(program, at));
    const probe = { kind: 'health-check', what: `${row.method} ${row.path}`, file: row.file, line: row.line } as const;
    return [isShallow ? { ...probe, asksNothing: true } : probe];
  });
}

/** One kind of row for each tool: the alerts themselves are a list of their own. */
function alerts({ workspace }: Question): readonly Omit<Observation, 'service'>[] {
  return workspace.alerts.map(({ tool, file, line }) => ({
    kind: 'alerting',
    what: `alert rule of ${tool}`,
    file,
    line,
  }));
}
