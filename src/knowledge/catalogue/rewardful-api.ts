import type { Library } from '../../model/library.ts';

export default {
  id: 'rewardful-api',
  packages: [],
  purpose: 'Affiliate programmes.',
  system: {
    name: 'Rewardful',
    kind: 'http-api',
    vendor: 'Rewardful',
    hosting: 'saas',
  },
  hosts: ['*.getrewardful.com'],
} as const satisfies Library;
