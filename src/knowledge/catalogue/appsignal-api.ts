import type { Library } from '../../model/library.ts';

export default {
  id: 'appsignal-api',
  packages: [],
  purpose: 'Errors and speed.',
  system: {
    name: 'AppSignal',
    kind: 'monitoring',
    vendor: 'AppSignal',
    hosting: 'saas',
  },
  hosts: ['*.appsignal.com', '*.appsignal-endpoint.net'],
} as const satisfies Library;
