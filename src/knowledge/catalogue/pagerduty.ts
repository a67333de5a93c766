import type { Library } from '../../model/library.ts';

export default {
  id: 'pagerduty',
  packages: ['@pagerduty/pdjs'],
  purpose: 'Client of PagerDuty, alarms.',
  system: {
    name: 'PagerDuty',
    kind: 'monitoring',
    vendor: 'PagerDuty',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'api()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: '{event,change,trigger,acknowledge,resolve}',
      effect: 'send',
    },
    {
      path: 'api().{get,all}',
      effect: 'read',
    },
    {
      path: 'api().{post,put,patch,delete}',
      effect: 'write',
    },
  ],
  observability: [
    {
      path: '{event,trigger}',
      kind: 'alerting',
      what: 'alarm of PagerDuty',
    },
  ],
} as const satisfies Library;
