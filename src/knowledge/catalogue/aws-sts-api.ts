import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-sts-api',
  packages: [],
  purpose: 'Gives out temporary credentials of Amazon Web Services.',
  system: {
    name: 'AWS STS',
    kind: 'auth',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['sts.amazonaws.com', 'sts.*.amazonaws.com'],
} as const satisfies Library;
