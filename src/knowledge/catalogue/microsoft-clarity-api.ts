import type { Library } from '../../model/library.ts';

export default {
  id: 'microsoft-clarity-api',
  packages: [],
  purpose: 'Records what users do.',
  system: {
    name: 'Microsoft Clarity',
    kind: 'analytics',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.clarity.ms'],
} as const satisfies Library;
