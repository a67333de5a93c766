import type { Library } from '../../model/library.ts';

export default {
  id: 'amplitude-api',
  packages: [],
  purpose: 'Counts what users do.',
  system: {
    name: 'Amplitude',
    kind: 'analytics',
    vendor: 'Amplitude',
    hosting: 'saas',
  },
  hosts: ['*.amplitude.com'],
} as const satisfies Library;
