import type { Library } from '../../model/library.ts';

export default {
  id: 'campaign-monitor-api',
  packages: [],
  purpose: 'Marketing by email.',
  system: {
    name: 'Campaign Monitor',
    kind: 'email',
    vendor: 'Campaign Monitor',
    hosting: 'saas',
  },
  hosts: ['api.createsend.com'],
} as const satisfies Library;
