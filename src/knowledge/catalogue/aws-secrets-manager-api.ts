import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-secrets-manager-api',
  packages: [],
  purpose: 'Keeps secrets.',
  system: {
    name: 'AWS Secrets Manager',
    kind: 'other',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  hosts: ['secretsmanager.*.amazonaws.com'],
} as const satisfies Library;
