import type { Library } from '../../model/library.ts';

export default {
  id: 'grafana-cloud-api',
  packages: [],
  purpose: 'Takes in metrics, logs and traces; alerts.',
  system: {
    name: 'Grafana Cloud',
    kind: 'monitoring',
    vendor: 'Grafana Labs',
    hosting: 'saas',
  },
  hosts: ['*.grafana.net'],
} as const satisfies Library;
