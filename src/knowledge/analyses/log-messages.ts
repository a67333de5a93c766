import type { Analysis } from '../analysis.ts';

/** Texts of log lines and errors, each with its service: what a line in production is looked up in. */
export default {
  id: 'log-messages',
  analyse: ({ rows, serviceOf }) => ({
    logMessages: rows.logMessages.map((row) => ({ ...row, service: serviceOf(row.file)?.name ?? null })),
  }),
} satisfies Analysis;
