import type { Library } from '../../model/library.ts';

export default {
  id: 'splunk-api',
  packages: [],
  purpose: 'Takes in logs and metrics.',
  system: {
    name: 'Splunk',
    kind: 'monitoring',
    vendor: 'Splunk',
    hosting: 'saas',
  },
  hosts: ['*.splunkcloud.com', '*.signalfx.com'],
} as const satisfies Library;
