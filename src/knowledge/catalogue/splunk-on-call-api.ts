import type { Library } from '../../model/library.ts';

export default {
  id: 'splunk-on-call-api',
  packages: [],
  purpose: 'Alerts people on call.',
  system: {
    name: 'Splunk On-Call',
    aliases: ['VictorOps'],
    kind: 'monitoring',
    vendor: 'Splunk',
    hosting: 'saas',
  },
  hosts: ['*.victorops.com'],
} as const satisfies Library;
