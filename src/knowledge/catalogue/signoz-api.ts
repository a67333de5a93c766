import type { Library } from '../../model/library.ts';

export default {
  id: 'signoz-api',
  packages: [],
  purpose: 'Takes in metrics, logs and traces.',
  system: {
    name: 'SigNoz',
    kind: 'monitoring',
    vendor: 'SigNoz',
    hosting: 'saas',
  },
  hosts: ['*.signoz.cloud'],
} as const satisfies Library;
