import type { Alert } from '../../src/model/alert.ts';

const page = { tool: 'Prometheus', severity: 'critical', runbook: 'https://wiki.example.com/runbooks/errors' } as const;
const ticket = { tool: 'Datadog', severity: null, runbook: null } as const;

/** One with a runbook, one without. */
export const sampleAlerts: readonly Alert[] = [
  { name: 'HighErrorRate|api', ...page, service: null, file: 'infra/alerts.yml', line: 4 },
  { name: 'QueueGrows', ...ticket, service: null, file: 'infra/main.tf', line: 9 },
];
