import type { Analysis } from '../analysis.ts';

/** Alerts that files of the repository set up. */
export default {
  id: 'alerts',
  analyse: ({ workspace, serviceOf }) => ({
    alerts: workspace.alerts.map((alert) => ({
      ...alert,
      service: serviceOf(alert.file)?.name ?? null,
    })),
  }),
} satisfies Analysis;
