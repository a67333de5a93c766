import type { Analysis } from '../analysis.ts';

/** Log calls that write what should not be in a log, each with its service. */
export default {
  id: 'sensitive-logs',
  analyse: ({ rows, serviceOf }) => ({
    sensitiveLogs: rows.sensitiveLogs.map((row) => ({ ...row, service: serviceOf(row.file)?.name ?? null })),
  }),
} satisfies Analysis;
