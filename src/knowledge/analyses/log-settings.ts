import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Analysis } from '../analysis.ts';

/** How loggers are set, each with its service. */
export default {
  id: 'log-settings',
  analyse: ({ rows, serviceOf }) => ({
    // One place can be several to the catalogue, as a child of a child.
    logSettings: [...groupBy(rows.logSettings, ({ file, line }) => `${file}:${line}`).values()]
      .flatMap((same) => same.slice(0, 1))
      .map((row) => ({ ...row, service: serviceOf(row.file)?.name ?? null }))
      .toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
        ),
      ),
  }),
} satisfies Analysis;
